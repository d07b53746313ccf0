import type { JSX } from 'preact'
import { dateInWords } from '../../core/school/london-time.ts'

/** That a school’s answer is older than its policy, which may say something else by now. */
export function WrittenBefore(props: {
  readonly since: Date
  readonly answeredAt: Date
  readonly now: Date
}): JSX.Element | null {
  const { since, answeredAt, now } = props
  if (answeredAt >= since) return null
  return (
    <p>
      Our policy has changed since then: the one of today holds from {dateInWords(since, now)}. Where they do not agree,
      go by the policy.
    </p>
  )
}
