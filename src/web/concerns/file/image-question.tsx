import { type ImageAnswer, type ImageAnswers, imageAnswers } from '../../../actions/concerns/image-question.ts'
import { prohibitionWords } from '../../../core/concerns/prohibition-words.ts'
import type { Audience } from '../../../core/concerns/reporter.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'

type Sent = Readonly<Record<string, unknown>>

/** What was answered, once or twice; nothing where the first question was not. */
export function imageAnswersIn(form: Sent): ImageAnswers | undefined {
  const given = (name: string): ImageAnswer | undefined => imageAnswers.find((one) => one === form[name])
  const [first, again] = [given('images'), given('again')]
  return first && (again ? [first, again] : [first])
}

export const imageProblem: Problems = { images: 'Answer this first. If you do not know, choose “I am not sure”.' }

type Asked = {
  readonly visit: Visit
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly problems: Problems
}

const answers = (no: string) => [
  { value: 'no', words: no },
  { value: 'yes', words: 'Yes' },
  { value: 'unsure', words: 'I am not sure' },
]

/** The plain question that stands before any file can be chosen. */
export function ImageQuestion(props: Asked) {
  return (
    <>
      <ProblemSummary problems={props.problems} />
      <h1>One question before you choose a file</h1>
      <p>Think before you look again. You do not have to open the file to answer.</p>
      <Form visit={props.visit} action={props.action} hidden={props.hidden}>
        <Radios
          name="images"
          legend="Could it show a child under 18 with few or no clothes on, or anything sexual with a child in it?"
          hint="Also in anything attached to an e-mail, and also if it was drawn, edited or made by a computer."
          error={props.problems['images']}
          choices={answers('No')}
        />
        <Acts>
          <Button>Go on</Button>
        </Acts>
      </Form>
    </>
  )
}

export const askedOnceMore = 'Once more, to be sure'

/** What is wrong with the second question: nothing the first time it is shown. */
export function onceMoreProblems(form: Sent): Problems {
  return form['onceMore'] === 'yes' ? { again: 'Answer this too. If you do not know, choose “I am not sure”.' } : {}
}

/** Asked after no, where what was told was only faintly taken for a report of such a picture: then the person is believed. */
export function AskOnceMore(props: Asked) {
  return (
    <>
      <ProblemSummary problems={props.problems} />
      <h1>{askedOnceMore}</h1>
      <p>
        Signpost guesses from the words that were told what they are about, and it guessed that there may be a picture
        of a child with few or no clothes on. It is often wrong about that. You know better.
      </p>
      <Form visit={props.visit} action={props.action} hidden={{ ...props.hidden, images: 'no', onceMore: 'yes' }}>
        <Radios
          name="again"
          legend="Is there such a picture or video in any of this: in the file, on a device, or sent to somebody?"
          error={props.problems['again']}
          choices={answers('No, there is none')}
        />
        <Acts>
          <Button>Go on</Button>
        </Acts>
      </Form>
    </>
  )
}

export const neverWithSuchAPicture = [
  'no-view',
  'no-copy',
  'no-forward',
  'no-delete-evidence',
  'no-asking-child-to-send',
] as const

/** Whether anybody who answered said that there is such a picture, or that there may be. */
export function isDoubted(answers: ImageAnswers): boolean {
  return answers.some((one) => one !== 'no')
}

/** The title of the page in place of a picker. */
export function noFileTitle(answers: ImageAnswers): string {
  return isDoubted(answers) ? 'Do not add the file' : 'No file for now'
}

/** In place of a file picker after no, where what was told was taken for such a picture or somebody else was not sure. */
function NotForNow({ reads }: { readonly reads: boolean }) {
  return (
    <>
      <h1>No file for now. Tell us in words</h1>
      <p>
        <b>You said that there is no such picture, and you may well be right. You did nothing wrong.</b> Signpost goes
        by single words, and it guessed from what was told here that there may be a picture of a child with few or no
        clothes on. Or somebody was not sure.
      </p>
      <p>
        {reads
          ? 'If you have read it and it is something else, say below what kind it is. Then you are asked once more, and a file can be added, unless somebody was not sure.'
          : 'So a person at the school reads your words first. They can let a file be added, unless somebody was not sure.'}
      </p>
      <p>If there is such a picture after all, nobody may have it or pass it on:</p>
    </>
  )
}

/** What is said in place of a file picker after yes or unsure. */
function RightToSay() {
  return (
    <>
      <h1>Do not add the file. Tell us in words</h1>
      <p>
        <b>You have done the right thing by saying so.</b> Such a picture must not be put here, or anywhere else: having
        it or passing it on is against the law, for everybody.
      </p>
    </>
  )
}

/** In place of a file picker where the case holds a file that was sealed unopened, or one came that had been. */
function ClosedForGood() {
  return (
    <>
      <h1>No file is added to this case any more</h1>
      <p>
        A file of this case is sealed, since it may be an indecent image of a child. Write in words what is known. The
        police say what happens with everything else.
      </p>
      <p>Nobody may have such a picture or pass it on:</p>
    </>
  )
}

type NotTaken = {
  readonly to: Audience
  readonly answers: ImageAnswers
  /** Whoever answered is a reader of the case, and can say what kind it is. */
  readonly reads: boolean
  /** A file of the case is sealed unopened, as whoever reads the case knows. */
  readonly sealed?: boolean
}

/** What is said in place of a file picker, and what must never be done with such a picture. */
export function NoFile({ to, answers, reads, sealed = false }: NotTaken) {
  return (
    <>
      {isDoubted(answers) ? <RightToSay /> : sealed ? <ClosedForGood /> : <NotForNow reads={reads} />}
      <ul>
        {neverWithSuchAPicture.map((one) => (
          <li>{prohibitionWords[one]}</li>
        ))}
      </ul>
      {to === 'staff' && (
        <p>
          Keep the device apart and do not touch it; ask the police before you switch it on or off. The police and the
          council’s officer say what happens with it.
        </p>
      )}
      <p>
        Under 18, and is the picture of you? <a href="https://www.childline.org.uk/remove">Report Remove</a> can have it
        taken off the internet, and you do not show it to anybody at school.
      </p>
    </>
  )
}
