import { stillOpen } from '../../../actions/concerns/case-now.ts'
import type { OpenCase, OpenEntry } from '../../../actions/concerns/open-concern.ts'
import { actionDueAt } from '../../../core/concerns/action-due.ts'
import { type Day, dayAt, dayInWords } from '../../../core/school/day.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { State } from '../../kit/signpost/state.tsx'
import { entryWords } from './entry-words.tsx'

type Props = { readonly open: OpenCase; readonly name: (person: string) => string; readonly now: Date }

/** What somebody said they would do and until when, and who outside has not answered: each with the way to say what came of it. */
export function StillToDo({ open, name, now }: Props) {
  const { actions, referrals, requests } = stillOpen(open)
  const at = `/concerns/${open.row.id}/step`
  return (
    <section>
      <h2>Still to do</h2>
      {actions.length === 0 && referrals.length === 0 && requests.length === 0 && <p>Nothing is written down.</p>}
      <ul class="clocks">
        {actions.map((entry) => (
          <li>
            <span class="as-typed">{entryWords(entry, name).words}</span> <ByWhen entry={entry} name={name} now={now} />{' '}
            <a href={`${at}/done?action=${entry.id}`}>Record it as done</a>
          </li>
        ))}
        {requests.map((entry) => (
          <li>
            {entryWords(entry, name).head}, {whenInWords(entry.eventAt, now)}.{' '}
            <a href={`${at}/given?asked=${entry.id}`}>Record that it was given</a>
          </li>
        ))}
        {referrals.map((entry) => (
          <li>
            <span class="as-typed">{entryWords(entry, name).head}</span>, {whenInWords(entry.eventAt, now)}.{' '}
            {lastNews(open, entry, now)} <a href={`${at}/answered?referral=${entry.id}`}>Record what is new</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${at}/action`}>Add something to do</a>
      </p>
    </section>
  )
}

function ByWhen({ entry: { said }, name, now }: Omit<Props, 'open'> & { readonly entry: OpenEntry }) {
  if (said.kind !== 'action') return null
  const due = actionDueAt(said)
  if (due === null) return <span class="soft">By {name(said.owner)}, no day named.</span>
  const today = dayAt(now) === said.dueOn
  return (
    <>
      <span class="soft">
        By {name(said.owner)}, until {today ? 'today' : dayInWords(said.dueOn as Day, now)}.
      </span>{' '}
      {due < now ? State({ is: 'broken', children: 'Overdue' }) : State({ is: 'due', children: 'To do' })}
    </>
  )
}

/** The last that was heard or asked of a referral. */
function lastNews({ entries }: OpenCase, { id }: OpenEntry, now: Date): string {
  const last = entries.findLast(
    ({ said }) => (said.kind === 'referral-acknowledged' || said.kind === 'referral-chased') && said.referral === id,
  )
  if (!last) return 'They have not acknowledged it yet.'
  const when = whenInWords(last.eventAt, now)
  return last.said.kind === 'referral-chased' ? `Chased ${when}.` : `Acknowledged ${when}.`
}
