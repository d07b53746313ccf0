import { capital } from '../../core/language/first-letter.ts'
import { ownRules } from '../../core/policy/decision.ts'
import type { PolicyDocument } from '../../core/policy/document.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import type { RegisterKnows } from '../../storage/policy/register-knows.ts'
import { Answers } from './answers.tsx'
import { type FormOfFile, forms } from './download/policy-files.ts'
import { ownRuleWords } from './own-rule-words.ts'
import { PolicyText } from './policy-text.tsx'

export type PolicyModel = {
  readonly inForce: PolicyInForce
  readonly register: RegisterKnows
  readonly document: PolicyDocument
  readonly policyAt: string
  /** The page that says how each clause stands, for those who may see it. */
  readonly standsAt?: string | undefined
}

/** The policy as it is in force: its clauses by section, our answer to every question, and Signpost's own rules. */
export function PolicyBody({ inForce, document, register, policyAt, standsAt }: PolicyModel) {
  const { policy } = inForce
  const printed = new Set(document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
  return (
    <>
      <p>
        {document.title}. {document.standing}
      </p>
      <p class="soft">{document.source}</p>
      <p>
        Take it with you:{' '}
        {(Object.keys(forms) as readonly FormOfFile[]).map((form, at) => (
          <>
            {at > 0 && ', '}
            <a href={`${policyAt}/download/${form}`}>{forms[form].called}</a>
          </>
        ))}
        .
      </p>
      <nav aria-label="On this page">
        <ul class="chapters">
          {document.sections.map(({ number, heading }, at) => (
            <li>
              <a href={`#section-${at + 1}`}>
                {number} {heading}
              </a>
            </li>
          ))}
          <li>
            <a href="#answers">Our answer to every question</a>
          </li>
          <li>
            <a href="#own-rules">Signpost’s own rules</a>
          </li>
        </ul>
      </nav>
      <PolicyText document={document} standsAt={standsAt} />
      <h2 id="answers">Our answer to every question</h2>
      <p>Where the policy is silent, Signpost goes by a default of its own, and says so.</p>
      <Answers policy={policy} register={register} policyAt={policyAt} printed={printed} />
      <h2 id="own-rules">Signpost’s own rules</h2>
      <p>No clause and no question asks for these. Signpost keeps them everywhere.</p>
      <ul>
        {ownRules.map((rule) => (
          <li id={`rule-${rule}`}>
            <b>{capital(ownRuleWords[rule].name)}.</b> {ownRuleWords[rule].says}
          </li>
        ))}
      </ul>
    </>
  )
}
