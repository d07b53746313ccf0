import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { kindOf } from '../../../core/concerns/kind-of-report.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import { whenInWords } from '../../../core/school/london-time.ts'

/** What was added that may be graver than what was told, until a reader of it says what kind it is. */
export function AddedGraver({ open, now }: { readonly open: OpenCase; readonly now: Date }) {
  const last = open.entries.findLast(({ said }) => said.kind === 'told-more' && said.grave !== null)
  if (last?.said.kind !== 'told-more' || last.said.grave === null) return null
  const since = last.enteredAt
  if (open.entries.some(({ said, enteredAt }) => said.kind === 'kind' && enteredAt >= since)) return null
  return (
    <p>
      <b>
        What they added {whenInWords(since, now)} may be grave: {lowered(kindOf(last.said.grave).words.staff)}.
      </b>{' '}
      This is a guess. What must not be done and who outside is told count for it too.{' '}
      <a href={`/concerns/${open.row.id}/step/kind`}>Read it now, then say what kind it is</a>
    </p>
  )
}

/** Whether its owner had it open before words came that have to be opened anew. */
export function openedSince({ row, entries }: OpenCase): boolean {
  const graver = entries.findLast(({ said }) => said.kind === 'told-more' && said.grave !== null)
  const passed = entries.findLast(({ said }) => said.kind === 'passed-on')
  return row.firstOpenedByOwnerAt !== null && graver !== undefined && (!passed || passed.enteredAt < graver.enteredAt)
}
