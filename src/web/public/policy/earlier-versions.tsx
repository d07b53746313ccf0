import { dayInWords } from '../../../core/school/day.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { PolicyVersion } from '../../../storage/policy/versions-of.ts'

/** Each earlier policy, to be read: from when until when each earlier policy was in force, and when governors adopted it; nothing where there was none. */
export function EarlierVersions({
  versions,
  now,
  home,
}: {
  readonly versions: readonly PolicyVersion[]
  readonly now: Date
  readonly home: string
}) {
  const earlier = versions.flatMap(({ until, ...version }) =>
    version.standing === 'replaced' && until ? [{ ...version, until }] : [],
  )
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier versions</h2>
      <ul>
        {earlier.map(({ id, from, until, adoptedOn }) => (
          <li>
            <a href={`${home}/policy/versions/${id}`}>
              In force from {dateInWords(from, now)} to {dateInWords(until, now)}
            </a>
            {adoptedOn && `, adopted by governors on ${dayInWords(adoptedOn, now)}`}.
          </li>
        ))}
      </ul>
    </section>
  )
}
