import type { Promised } from '../../../core/concerns/promise-to.ts'
import type { Audience } from '../../../core/concerns/reporter.ts'
import { AlsoOutside, type LadoToShow, RingTheLado } from './also-the-lado.tsx'
import { HearPage } from './hear-page.tsx'
import { HelpLines } from './help-lines.tsx'
import { InDanger } from './in-danger.tsx'
import { LeaveNow } from './leave-now.tsx'

type NotKept = {
  /** What was told, given back: a copy is nowhere else. */
  readonly words: string
  readonly lado: LadoToShow
}

/** For a child whose report nobody at the school may read: who answers now, and what a grown-up they trust can do. */
export function NotKeptForPupil({ words, lado, helpLines }: NotKept & Pick<Promised, 'helpLines'>) {
  return (
    <div class="pupil" data-leaves>
      <LeaveNow />
      <h1>We could not keep this one</h1>
      <InDanger to="pupils" />
      <p>
        You did the right thing. But the grown-ups who read what children tell us here might be part of this. So nobody
        here will see it.
      </p>
      <p>Tell another grown-up you trust. Or talk to these people:</p>
      <HelpLines lines={helpLines} />
      <HearPage />
      <h2>For the grown-up you tell</h2>
      <p>
        <RingTheLado lado={lado} />
      </p>
      {words !== '' && (
        <>
          <h2>What you wrote</h2>
          <p class="as-typed preview">{words}</p>
        </>
      )}
    </div>
  )
}

/** For an adult: everybody inside who could deal with it is concerned. */
export function NotKept({ words, lado, to }: NotKept & { readonly to: Audience }) {
  return (
    <>
      <h1>Nobody at the school can read this</h1>
      <InDanger to="families" />
      <p>
        Everybody at the school who could deal with it may be part of it, so it was not kept here.{' '}
        <RingTheLado lado={lado} /> You can also ring the NSPCC on <a href="tel:08088005000">0808 800 5000</a>.
      </p>
      {to === 'staff' && <AlsoOutside />}
      <h2>What you wrote</h2>
      <p class="as-typed preview">{words}</p>
    </>
  )
}
