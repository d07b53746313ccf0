import { dayInWords } from '../../../core/school/day.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { PolicyVersion } from '../../../storage/policy/versions-of.ts'

/** From when until when each earlier policy was in force, and when governors adopted it; nothing where there was none. */
export function EarlierVersions({
  versions,
  now,
}: {
  readonly versions: readonly PolicyVersion[]
  readonly now: Date
}) {
  const begun = versions.filter(({ from }) => from <= now)
  const earlier = begun.flatMap((version, at) => {
    const next = begun[at - 1]
    return next ? [{ ...version, until: next.from }] : []
  })
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier versions</h2>
      <ul>
        {earlier.map(({ from, until, adoptedOn }) => (
          <li>
            In force from {dateInWords(from, now)} to {dateInWords(until, now)}
            {adoptedOn && `, adopted by governors on ${dayInWords(adoptedOn, now)}`}.
          </li>
        ))}
      </ul>
    </section>
  )
}
