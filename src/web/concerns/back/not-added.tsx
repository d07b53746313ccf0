import type { Audience } from '../../../core/concerns/reporter.ts'
import { AlsoOutside, AlsoTheLado, type LadoToShow, RingTheLado } from '../tell/also-the-lado.tsx'
import { InDanger } from '../tell/in-danger.tsx'

export const notAddedTitle = (to: Audience): string =>
  to === 'pupils' ? 'We did not keep this' : 'Nobody at the school can read this'

/** What somebody wanted to add, given back: whoever could read it may be part of it, so it was not kept. */
export function NotAdded(props: { readonly to: Audience; readonly lado: LadoToShow; readonly words: string }) {
  const { to, lado } = props
  return (
    <>
      <h1>{notAddedTitle(to)}</h1>
      <InDanger to={to} />
      {to === 'pupils' ? (
        <>
          <p>
            It may be about the grown-ups who would read it. So we did not keep what you wrote just now. You did nothing
            wrong. Tell a grown-up you trust who is not at school, or the people below.
          </p>
          <AlsoTheLado lado={lado} to={to} />
        </>
      ) : (
        <p>
          Everybody who could deal with it may be part of it, so what you added was not kept.{' '}
          <RingTheLado lado={lado} />
        </p>
      )}
      {to === 'staff' && <AlsoOutside />}
      <h2>What you wrote</h2>
      <p class="as-typed preview">{props.words}</p>
    </>
  )
}
