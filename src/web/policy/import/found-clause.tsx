import { capital } from '../../../core/language/first-letter.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import { knownActors, peopleBoundBy } from '../../../core/policy/bound-by.ts'
import type { ProposedClause } from '../../../core/policy/import/imported-policy.ts'
import { likelyObligations } from '../../../core/policy/import/likely-obligations.ts'
import type { ReadSetting } from '../../../core/policy/import/read-settings.ts'
import { type Binding, bindingOf } from '../../../core/policy/import/whom-it-binds.ts'
import { publishedClause } from '../../../core/policy/published-clause.ts'
import type { PageConfirmed } from '../../../storage/policy/imports.ts'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Details } from '../../kit/details.tsx'
import { Select } from '../../kit/select.tsx'
import { bindingInWords, strengths } from '../draft/strengths.ts'
import { fieldsAt } from './confirmed-in.ts'

/** From here on an answer is proposed as right; below it a person has to tick it. */
const sure = 0.7

type FoundClauseProps = {
  readonly clause: ProposedClause
  /** Its place in the document. */
  readonly at: number
  /** As it will be printed; null where the document gives it no number. */
  readonly reference: string | null
  readonly settings: readonly ReadSetting[]
  readonly confirmed: PageConfirmed | undefined
}

/** One clause that was read: whom it binds and how, what it seems to answer, and what it seems to ask. */
export function FoundClause({ clause, at, reference, settings, confirmed }: FoundClauseProps) {
  const answers = settings.filter(({ ref }) => ref === clause.ref)
  const ticked = confirmed?.answers ?? answers.filter(({ confidence }) => confidence >= sure).map(({ name }) => name)
  const said = confirmed?.clauses[clause.ref]
  return (
    <>
      <p class="quoted">
        {reference !== null && <b>{reference}</b>} {clause.leadIn} {clause.text}
      </p>
      <Binds at={at} binding={said ?? bindingOf(clause)} />
      {answers.length > 0 && (
        <Checkboxes
          name="accept"
          id={`accept-${at}`}
          legend="It seems to answer"
          values={ticked}
          choices={answers.map((answer) => ({
            value: answer.name,
            words: `${questionFor(answer.name)} ${capital(answerFor(answer.name, answer.value))}`,
            hint: `${inHundred(answer.confidence)} sure, by the words “${answer.words[0] ?? ''}”`,
          }))}
        />
      )}
      <Asks clause={clause} at={at} taken={said?.obligations} />
    </>
  )
}

/** Whom it binds and how, as it was read or confirmed, and a way to say otherwise. */
function Binds({ at, binding }: { readonly at: number; readonly binding: Binding }) {
  const fields = fieldsAt(at)
  return (
    <Details summary={bindingInWords(binding)}>
      <Select
        name={fields.actor}
        label="Whom does it bind?"
        value={binding.actor}
        options={knownActors.map((actor) => ({ value: actor, words: capital(peopleBoundBy(actor)) }))}
      />
      <Select
        name={fields.modality}
        label="How does it bind them?"
        value={binding.modality}
        options={strengths.map(([value, words]) => ({ value, words }))}
      />
    </Details>
  )
}

function Asks(props: {
  readonly clause: ProposedClause
  readonly at: number
  readonly taken: readonly string[] | undefined
}) {
  const { clause, at, taken } = props
  if (clause.matches.length === 0) return null
  const { asks } = fieldsAt(at)
  const ticked = taken ?? likelyObligations(clause, bindingOf(clause))
  const choices = clause.matches.map(({ obligation, confidence, words }) => ({
    value: obligation,
    words: publishedClause(obligation)?.summary ?? obligation,
    hint: `${inHundred(confidence)} sure, by the words “${words}”`,
  }))
  const isTicked = ({ value }: { readonly value: string }) => ticked.some((id) => id === value)
  const [first, others] = [choices.filter(isTicked), choices.filter((choice) => !isTicked(choice))]
  return (
    <>
      {first.length > 0 && (
        <Checkboxes
          name={asks}
          id={`${asks}-first`}
          legend="It seems to ask what a published policy asks"
          hint="Signpost then shows whether it is kept by the same records."
          values={[...ticked]}
          choices={first}
        />
      )}
      {others.length > 0 && (
        <Details summary={first.length > 0 ? 'It may ask more' : 'What it may ask'}>
          <Checkboxes name={asks} id={`${asks}-more`} legend="Tick what it asks" values={[]} choices={others} />
        </Details>
      )}
    </>
  )
}

function inHundred(confidence: number): string {
  return `${Math.round(confidence * 100)} in 100`
}
