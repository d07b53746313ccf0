import type { ImageAnswers } from '../../../actions/concerns/image-question.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { Audience } from '../../../core/concerns/reporter.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { isDoubted, NoFile } from './image-question.tsx'

/** What is added to what was told, at one press. */
const thereIsNone = 'There is no picture of a child with few or no clothes on in this. I would like to add a file.'

/** In place of the picker, after yes or unsure, to whoever told: what must not be done, and a box for what they know. */
export function InWordsOnly(props: {
  readonly visit: Visit
  readonly to: Audience
  readonly answers: ImageAnswers
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>>
}) {
  return (
    <>
      <NoFile to={props.to} answers={props.answers} reads={false} />
      {!isDoubted(props.answers) && (
        <Form visit={props.visit} action={props.action} hidden={{ ...props.hidden, words: thereIsNone }}>
          <Acts>
            <Button once>Tell them that there is no such picture</Button>
          </Acts>
        </Form>
      )}
      <Form visit={props.visit} action={props.action} hidden={props.hidden}>
        <WordsBox
          name="words"
          atMost={toldAtMost.words}
          label="What you know, in words only"
          hint="Where it is, and who has it."
          rows={5}
          autocomplete="off"
        />
        <Acts>
          <Button kind={isDoubted(props.answers) ? undefined : 'secondary'} once>
            Add it
          </Button>
        </Acts>
      </Form>
    </>
  )
}
