import { type Clause, printedReference, settingOfClause } from '../../core/policy/clause.ts'
import { ownRules } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { dayInWords } from '../../core/school/day.ts'
import { dateInWords } from '../../core/school/london-time.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import type { RegisterKnows } from '../../storage/policy/register-knows.ts'
import { Answers } from './answers.tsx'
import { clauseAnchor } from './clause-link.ts'
import { ownRuleWords } from './own-rule-words.ts'

export type PolicyModel = {
  readonly inForce: PolicyInForce
  readonly register: RegisterKnows
  readonly now: Date
  readonly policyAt: string
}

const bound: Readonly<Record<Clause['modality'], string>> = {
  must: 'Must',
  must_not: 'Must not',
  should: 'Should',
  should_not: 'Should not',
  may: 'May',
  fact: 'States',
  aim: 'Aims',
}

/** The policy as it is in force: its clauses by section, our answer to every question, and Signpost's own rules. */
export function PolicyBody({ inForce, register, now, policyAt }: PolicyModel) {
  const { policy, since, adoptedOn } = inForce
  const sections = sectionsOf(policy)
  return (
    <>
      <p>
        {policy.title}. In force since {dateInWords(since, now)}
        {adoptedOn ? `, adopted by the governors on ${dayInWords(adoptedOn, now)}` : ''}.
      </p>
      <nav aria-label="On this page">
        <ul>
          {sections.map(({ section }, at) => (
            <li>
              <a href={`#section-${at + 1}`}>{section}</a>
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
      {sections.length > 0 && (
        <p>
          Each clause is given in our own words, with its number in the printed policy. Which of them are kept, and what
          proves it, is not shown here yet.
        </p>
      )}
      {sections.map(({ section, clauses }, at) => (
        <section>
          <h2 id={`section-${at + 1}`}>{section}</h2>
          <dl class="clauses">
            {clauses.map((clause) => (
              <div id={clauseAnchor(clause.id)}>
                <dt>{printedReference(clause.id)}</dt>
                <dd>{clause.summary}</dd>
                <dd class="soft">{bound[clause.modality]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <h2 id="answers">Our answer to every question</h2>
      <p>Where the policy is silent, Signpost goes by a default of its own, and says so.</p>
      <Answers policy={policy} register={register} policyAt={policyAt} />
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

/** Clauses in the order in which the policy has them; a clause that is itself an answer stands among the answers. */
function sectionsOf(policy: Policy): readonly { section: string; clauses: Clause[] }[] {
  const sections: { section: string; clauses: Clause[] }[] = []
  for (const clause of policy.clauses.values()) {
    if (settingOfClause(clause.id) !== undefined) continue
    const last = sections.find((one) => one.section === clause.section)
    if (last) last.clauses.push(clause)
    else sections.push({ section: clause.section, clauses: [clause] })
  }
  return sections
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
