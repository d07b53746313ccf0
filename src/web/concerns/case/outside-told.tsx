import type { KeptRoute } from '../../../actions/concerns/kept-route.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { HowToReach } from '../outside/how-to-reach.tsx'
import type { OutsideKnown } from '../outside/known.ts'
import { bodyWords } from './choice-words.ts'
import { RestsOn } from './rests-on.tsx'

type Told = KeptRoute['outside'][number]

/** Who outside is told: each once, with everything for which they are, and first who is told at once. */
export function OutsideTold({ outside, known }: { readonly outside: readonly Told[]; readonly known: OutsideKnown }) {
  const later = (told: readonly Told[]) => Number(told.every((one) => one.if !== null))
  const each = [...Map.groupBy(outside, ({ body }) => body)].sort(([, one], [, other]) => later(one) - later(other))
  return (
    <ul>
      {each.map(([body, told]) => {
        const [first, ...more] = told
        return (
          <li>
            <b>{capital(bodyWords[body])}</b>
            {first && more.length === 0 ? `, ${whenTold(first)}. ` : '. '}
            <HowToReach body={body} known={known} />{' '}
            {first && more.length === 0 && <RestsOn origin={first.origin} known={known} />}
            {more.length > 0 && (
              <ul>
                {told.map((one) => (
                  <li>
                    {capital(whenTold(one))}. <RestsOn origin={one.origin} known={known} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const whenTold = (one: Told) => (one.if === null ? 'at once' : `if ${one.if}`)
