import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { dateInWords } from '../../../core/school/london-time.ts'

/** What a case looks like from its end: when it was told and opened, what was done, and where lessons go. */
export function lookingBack({ row, entries }: OpenCase) {
  const counted = (kind: string, one: string, several = `${one}s`) => {
    const count = entries.filter(({ said }) => said.kind === kind).length
    return count === 0 ? `no ${several}` : count === 1 ? `one ${one}` : `${count} ${several}`
  }
  const hours = row.firstOpenedByOwnerAt
    ? (row.firstOpenedByOwnerAt.getTime() - row.toldAt.getTime()) / 3_600_000
    : null
  return (
    <>
      <p>
        It was told on {dateInWords(row.toldAt, row.toldAt)}
        {hours === null ? '' : ` and opened ${hours < 1 ? 'within the hour' : afterWords(hours)}`}. It has{' '}
        {counted('referral', 'referral')}, {counted('decision', 'decision')} and{' '}
        {counted('passed-on', 'change of hand', 'changes of hand')}. Which clocks were kept and which were missed is
        recorded with what you write here.
      </p>
      <p>
        What should change is for people who must not read this case:{' '}
        <a href={`/concerns/${row.id}/improve`}>raise it for them</a> in words of its own.
      </p>
    </>
  )
}

function afterWords(hours: number): string {
  const rounded = Math.round(hours)
  if (hours >= 48) return `after ${Math.round(hours / 24)} days`
  return rounded === 1 ? 'after one hour' : `after ${rounded} hours`
}

/** That a letter is recorded first and printed then. */
export function printHint() {
  return (
    <p>
      Once it is recorded you can print it from the case. The policy says who writes to parents about what they post.
    </p>
  )
}
