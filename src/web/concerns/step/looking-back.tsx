import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { whenInWords } from '../../../core/school/london-time.ts'

/** What a case looks like from its end: when it was told and opened, what was done, and where lessons go. */
export function lookingBack({ row, entries }: OpenCase) {
  const counted = (kind: string) => entries.filter(({ said }) => said.kind === kind).length
  const hours = row.firstOpenedAt ? (row.firstOpenedAt.getTime() - row.toldAt.getTime()) / 3_600_000 : null
  return (
    <>
      <p>
        It was told {whenInWords(row.toldAt, row.toldAt)}
        {hours === null ? '' : ` and opened ${hours < 1 ? 'within the hour' : `after ${Math.round(hours)} hours`}`}. It
        has {entries.length} lines: {counted('referral')} referrals, {counted('decision')} decisions,{' '}
        {counted('passed-on')} changes of hand. Which clocks were kept and which were missed is recorded with what you
        write here.
      </p>
      <p>
        What should change is for people who must not read this case:{' '}
        <a href={`/concerns/${row.id}/improve`}>raise it for them</a> in words of its own.
      </p>
    </>
  )
}

/** That a letter is recorded first and printed then. */
export function printHint() {
  return (
    <p>
      Once it is recorded you can print it from the case. The policy says who writes to parents about what they post.
    </p>
  )
}
