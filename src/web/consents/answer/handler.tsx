import { type PostsWithChild, postsWithChild } from '../../../actions/consents/posts-with-child.ts'
import { recordAnswer } from '../../../actions/consents/record-answer.ts'
import { answers, answerWords } from '../../../core/consents/answer.ts'
import { type ConsentKind, consentKindNamed, consentKindWords } from '../../../core/consents/consent-kind.ts'
import type { AnswerRefusal } from '../../../core/consents/may-record-answer.ts'
import { dayAt } from '../../../core/school/day.ts'
import type { Pupil } from '../../../storage/consents/pupil-by-id.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped, dayIn, lineIn, typedDay } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { PostsConcerned } from '../posts-concerned.tsx'
import { calledName, nameOf } from '../pupil-words.ts'
import { withPupil } from '../with-pupil.ts'

type Typed = { readonly answer: string; readonly on: DayTyped }

export function showAnswer(visit: SchoolVisit): Promise<Reply> {
  return withAnswer(visit, (pupil, kind) =>
    show(visit, pupil, kind, { answer: pupil.consents[kind] ?? '', on: typedDay(dayAt(visit.now)) }, {}),
  )
}

export function sendAnswer(visit: SchoolVisit): Promise<Reply> {
  return withAnswer(visit, async (pupil, kind) => {
    const on = dayIn(visit.form, 'on')
    const typed = { answer: lineIn(visit.form, 'answer'), on: on.typed }
    const answer = answers.find((one) => one === typed.answer)
    if (answer === undefined) return show(visit, pupil, kind, typed, { answer: 'Choose what the family said.' })
    if (on.day === undefined) return show(visit, pupil, kind, typed, { on: 'Give a day that exists, like 3 9 2026.' })
    const given = { kind, answer, on: on.day }
    const outcome = await recordAnswer(visit.tx, visit, visit.actor, pupil.id, given)
    if (!('refused' in outcome)) return { goTo: `/pupils/${pupil.id}?saved=${kind}` }
    if (outcome.refused === 'no-such-pupil') return 'not-found'
    const { field, says } = problems[outcome.refused]
    return show(visit, pupil, kind, typed, { [field]: says })
  })
}

const problems: Readonly<Record<AnswerRefusal, { field: 'answer' | 'on'; says: string }>> = {
  left: { field: 'answer', says: 'This child has left the roll. Nothing that shows or names them passes now.' },
  'same-answer': {
    field: 'answer',
    says: 'That is the answer on record already. Choose another, or leave it as it is.',
  },
  'day-to-come': { field: 'on', says: 'That day has not come yet. Give the day the family said it.' },
  'nothing-to-withdraw': { field: 'answer', says: 'There is no yes to withdraw. Choose No instead.' },
}

function withAnswer(visit: SchoolVisit, work: (pupil: Pupil, kind: ConsentKind) => Promise<Reply>): Promise<Reply> {
  return withPupil(visit, async (pupil) => {
    const kind = consentKindNamed(visit.params['kind'] ?? '')
    return kind === undefined ? 'not-found' : work(pupil, kind)
  })
}

async function show(
  visit: SchoolVisit,
  pupil: Pupil,
  kind: ConsentKind,
  typed: Typed,
  wrong: Problems,
): Promise<Reply> {
  const posts = await postsWithChild(visit.tx, pupil, kind)
  const page = answerPage(visit, { pupil, kind, typed, problems: wrong, posts })
  return Object.keys(wrong).length > 0 ? { page, status: 422 } : { page }
}

type AnswerModel = {
  readonly pupil: Pupil
  readonly kind: ConsentKind
  readonly typed: Typed
  readonly problems: Problems
  readonly posts: PostsWithChild
}

function answerPage(visit: SchoolVisit, { pupil, kind, typed, problems: wrong, posts }: AnswerModel) {
  const title = `${consentKindWords(kind)}: what ${calledName(pupil)}’s family said`
  const before = pupil.consents[kind]
  return schoolPage(
    visit,
    { title: titleWith(wrong, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/pupils/${pupil.id}`}>{nameOf(pupil)}</a>
      </p>
      <ProblemSummary problems={wrong} />
      <h1>{title}</h1>
      <p>On record now: {answerWords(before).toLowerCase()}. Every answer is kept, this one too.</p>
      <Form visit={visit} action={`/pupils/${pupil.id}/consents/${kind}`}>
        <Radios
          name="answer"
          legend="What did they say?"
          value={typed.answer}
          choices={[
            { value: 'yes', words: 'Yes', hint: 'Pictures and the full name may be used there.' },
            { value: 'no', words: 'No' },
            before === 'yes' && {
              value: 'withdrawn',
              words: 'Withdrawn',
              hint: 'They had said yes, and take it back.',
            },
          ]}
          error={wrong['answer']}
        />
        <DateInput
          id="on"
          namePrefix="on"
          legend="When did they say it?"
          values={boxesOf('on', typed.on)}
          error={wrong['on']}
        />
        <Acts>
          <Button once>Record what they said</Button>
          <a href={`/pupils/${pupil.id}`}>Leave it as it is</a>
        </Acts>
      </Form>
      <PostsConcerned posts={posts} name={calledName(pupil)} kind={kind} />
    </>,
  )
}
