import { State } from '../../kit/signpost/state.tsx'
import type { SchoolVisit } from '../../route.ts'
import { tooFew } from '../state-words.ts'
import { Where } from '../where.tsx'
import type { PartWaits } from './waits-lines.ts'

/** Exactly what waits: each thing, whose it is, by when, and where it is done. */
export function WaitsOf({ visit, parts }: { readonly visit: SchoolVisit; readonly parts: readonly PartWaits[] }) {
  return (
    <section>
      <h2>What waits</h2>
      {parts.map(({ control, at, lines, more, unnamed }) => (
        <>
          <p>
            <Where visit={visit} carried={{ at, control }} />
          </p>
          {lines.length > 0 && (
            <ul class="differences">
              {lines.map(({ what, href, whose, by, late }) => (
                <li>
                  <p>
                    <b>{href === null ? what : <a href={href}>{what}</a>}</b>
                    {late && <State is="broken">Late</State>}
                  </p>
                  {(whose !== '' || by !== null) && (
                    <p class="soft">
                      {whose !== '' && `${whose}. `}
                      {by !== null && `${by}.`}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
          {more > 0 && <p>And {more} more.</p>}
          {unnamed === null ? (
            <p class="soft">{tooFew} The headteacher and the office see who.</p>
          ) : (
            unnamed > 0 && (
              <p class="soft">
                {lines.length > 0
                  ? `${unnamed} more`
                  : `It waits for ${unnamed === 1 ? 'one person' : `${unnamed} people`}`}
                . The headteacher and the office see who.
              </p>
            )
          )}
        </>
      ))}
    </section>
  )
}
