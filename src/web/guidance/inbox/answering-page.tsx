import type { VNode } from 'preact'
import type { ClauseGiven } from '../../../core/guidance/clauses-given.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import type { KeptQuestion } from '../../../storage/guidance/questions.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import { clauseLink } from '../../policy/clause-link.ts'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { whoAsked } from '../asker-words.ts'
import { CameTo } from '../came-to.tsx'
import { headings } from '../verdict-words.ts'
import { SetAsideForm } from './set-aside-part.tsx'

type Asked = {
  readonly asked: KeptQuestion
  readonly policy: Policy | undefined
  /** The clauses that they were shown. */
  readonly given: readonly ClauseGiven[]
  /** The name of whoever asked, where they sent it with their name. */
  readonly names: ReadonlyMap<PersonId, string>
}

/** One question, and the school’s answer to it, or none. `gravely`: its words may speak of somebody in danger. */
export function answeringPage(
  visit: SchoolVisit,
  { asked, policy, given, names }: Asked,
  typed: { readonly question: string; readonly answer: string },
  problems: Problems,
  gravely: boolean,
): VNode {
  const title = 'Answer a question'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <ProblemSummary problems={problems} />
      <p class="soft">
        <a href="/ask/inbox">Questions for you</a>
      </p>
      <h1>{title}</h1>
      <p class="soft">{asked.askedBy === visit.actor.person ? 'You' : whoAsked(asked, names)} asked:</p>
      <p class="as-typed preview">{asked.question}</p>
      <p>They were told: {headings[asked.verdict].toLowerCase()}.</p>
      {policy && <CameTo policy={policy} given={given} hrefOf={({ clause }) => clauseLink(clause).href} />}
      <Form visit={visit} action={`/ask/inbox/${asked.id}`}>
        <Input
          name="question"
          label="The question as everybody will read it"
          hint="Take out names and anything that tells who asked."
          value={typed.question}
          error={problems['question']}
        />
        <Textarea
          name="answer"
          label="The school’s answer"
          hint="It is shown with your name and the date, to everybody, from now on."
          value={typed.answer}
          error={problems['answer']}
        />
        <Acts>
          <Button once>Give this answer for the school</Button>
        </Acts>
      </Form>
      <SetAsideForm visit={visit} id={asked.id} gravely={gravely} problems={problems} />
    </>,
  )
}
