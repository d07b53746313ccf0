import type { JSX, VNode } from 'preact'
import type { Asker } from '../../../core/guidance/asker.ts'
import { commonQuestions } from '../../../core/guidance/common-questions.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import type { QuestionSent } from '../../../storage/guidance/questions-sent.ts'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import type { AskPlace } from '../ask-place.tsx'
import { AskBox } from './box.tsx'
import { Sent } from './sent.tsx'
import { Ways } from './ways.tsx'

/** One box and five common questions, each answered at one press. */
export function askPage(
  place: AskPlace,
  form: { question: string; asker: Asker | undefined },
  problems: Problems,
  sent: readonly QuestionSent[] = [],
): VNode {
  return place.framed(
    titleWith(problems, 'Can I…?'),
    <>
      <ProblemSummary problems={problems} />
      {problems['question'] && form.question !== '' && <Tell place={place} asker={form.asker} />}
      <h1>Can I…?</h1>
      <p>Ask what our social media policy says. The answer is the school’s own, with the clause it rests on.</p>
      <AskBox place={place} {...form} problems={problems} label="What would you like to know?" />
      <Sent place={place} sent={sent} />
      <h2>Often asked</h2>
      <Common place={place} asker={form.asker} />
      <p>
        <a href={`${place.base}/answered`}>What the school has answered before</a>
      </p>
      {place.answers && (
        <p>
          <a href="/ask/inbox">Questions that wait for an answer, and answers for the next review</a>
        </p>
      )}
    </>,
  )
}

/** Whoever wrote a whole story may be in trouble: the way to telling stands before the box. */
function Tell({ place, asker }: { readonly place: AskPlace; readonly asker: Asker | undefined }): JSX.Element | null {
  const tell = place.formAt('raise-concern', asker)
  if (!tell) return null
  return (
    <p>
      Is somebody being hurt, or are you scared? Write as much as you like there:{' '}
      <a href={tell.href}>{lowered(tell.words)}</a>. If somebody is in danger now, ring 999.
    </p>
  )
}

/** Where nobody knows who asks: three of parents, two of pupils. */
const forAnybody = [
  ...commonQuestions('parent')
    .slice(0, 3)
    .map((question) => ({ question, group: 'parent' as const })),
  ...commonQuestions('pupil')
    .slice(0, 2)
    .map((question) => ({ question, group: 'pupil' as const })),
]

function Common({ place, asker }: { readonly place: AskPlace; readonly asker: Asker | undefined }): JSX.Element {
  const five = asker !== undefined ? commonQuestions(asker).map((question) => ({ question, group: asker })) : forAnybody
  return <Ways place={place} questions={five} />
}
