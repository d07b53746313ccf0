import type { JSX } from 'preact'
import type { Asker } from '../../../core/guidance/asker.ts'
import { Button } from '../../kit/button.tsx'
import { Form } from '../../shell/form.tsx'
import type { AskPlace } from '../ask-place.tsx'

/** Questions that are asked at one press, each as whoever asks it. */
export function Ways(props: {
  readonly place: AskPlace
  readonly questions: readonly { readonly question: string; readonly group: Asker | undefined }[]
}): JSX.Element {
  return (
    <ul class="ways">
      {props.questions.map(({ question, group }) => (
        <li>
          <Form visit={props.place.visit} action={props.place.base}>
            <input type="hidden" name="question" value={question} />
            <input type="hidden" name="as" value={group ?? ''} />
            <Button kind="secondary">{question}</Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
