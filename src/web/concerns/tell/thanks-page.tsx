import type { Promised } from '../../../core/concerns/promise-to.ts'
import { audienceOf, type ReporterKind } from '../../../core/concerns/reporter.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { AlsoTheLado, type LadoToShow } from './also-the-lado.tsx'
import { InDanger } from './in-danger.tsx'
import { LeaveNow } from './leave-now.tsx'
import { WhoReads } from './who-reads.tsx'

/** What somebody sees once they told: who reads it and when, and the code, this once. */
export function ThanksPage(props: {
  readonly visit: Visit
  readonly teller: ReporterKind
  readonly code: string | null
  readonly promised: Promised
  readonly back: string
  /** How to reach the council’s officer, where whoever told is shown that. */
  readonly lado: LadoToShow
}) {
  const to = audienceOf(props.teller)
  const child = to === 'pupils'
  return (
    <div class={child ? 'pupil' : undefined} data-leaves={child}>
      {child && <LeaveNow />}
      <h1>{child ? 'Thank you. You did the right thing' : 'We have it'}</h1>
      <InDanger to={to} />
      <WhoReads promised={props.promised} />
      <AlsoTheLado lado={props.lado} />
      {props.code !== null && (
        <section class="code">
          <h2>{child ? 'Your secret code' : 'Your code'}</h2>
          <p class="as-typed preview the-code" translate={false}>
            {props.code}
          </p>
          <p>
            {child
              ? 'Write it down now. With it you can come back, read what we say and tell us more. Keep it secret. We cannot give you a new one.'
              : 'Write it down now: it is shown this once. With it you can come back, read answers and add more. It is the only way in, and nobody can find it again for you, the school included.'}
          </p>
          <Form visit={props.visit} action={props.back}>
            <input type="hidden" name="kept" value="yes" />
            <Input
              name="code"
              label={child ? 'Now type your code here' : 'Type it here, so that you know you have it'}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              width={20}
            />
            <Acts>
              <Button>{child ? 'I have my code' : 'I have written it down'}</Button>
            </Acts>
          </Form>
        </section>
      )}
    </div>
  )
}
