import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PuzzleToComeBack } from './puzzle.tsx'

/**
 * The code, to be written down, and typed once to show that it was. It is sent along with what is typed: whoever makes a
 * slip sees it again, since nobody else could show it to them.
 */
export function CodeToKeep(props: {
  readonly visit: Visit
  readonly child: boolean
  readonly code: string
  readonly back: string
  readonly problem?: string | undefined
}) {
  const { child } = props
  return (
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
        <input type="hidden" name="shown" value={props.code} />
        <PuzzleToComeBack visit={props.visit} />
        <Input
          name="code"
          label={child ? 'Now type your code here' : 'Type it here, so that you know you have it'}
          error={props.problem}
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
  )
}
