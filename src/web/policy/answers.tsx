import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import { capital } from '../../core/language/first-letter.ts'
import { titleOfRole } from '../../core/people/role.ts'
import { answerFor, questionFor } from '../../core/policy/answer-in-words.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { settingOfClause } from '../../core/policy/clause.ts'
import { type Answer, answer, type Policy } from '../../core/policy/policy.ts'
import { isRegisterSetting, type RegisterSetting } from '../../core/policy/register-settings.ts'
import type { SettingName } from '../../core/policy/registry.ts'
import { allSettings } from '../../core/policy/settings/all-settings.ts'
import { capabilityOf } from '../../core/policy/settings/capability-of.ts'
import type { RegisterKnows } from '../../storage/policy/register-knows.ts'
import { Basis } from './basis.tsx'
import { clauseAnchor } from './clause-link.ts'
import { partWords } from './part-words.ts'

export interface AnswersProps {
  readonly policy: Policy
  readonly register: RegisterKnows
  readonly policyAt: string
  /** Clauses that stand in the document above: others that an answer rests on are found beside it. */
  readonly printed: ReadonlySet<ClauseId>
}

/** Every question on which policies differ, with the answer that binds this school and who says so. */
export function Answers(props: AnswersProps) {
  const parts = new Map<string, SettingName[]>()
  const unprinted = new Map<ClauseId, SettingName>()
  for (const { name } of allSettings) {
    for (const id of answer(props.policy, name).clauses) {
      if (!props.printed.has(id) && !unprinted.has(id)) unprinted.set(id, name)
    }
  }
  for (const { name } of allSettings) {
    const part = capabilityOf(name)
    parts.set(part, [...(parts.get(part) ?? []), name])
  }
  return (
    <>
      {[...parts].map(([part, names]) => (
        <section>
          <h3>{partWords[part] ?? part}</h3>
          <dl class="govuk-summary-list">
            {names.map((name) => (
              <OneAnswer
                {...props}
                name={name}
                anchors={[...unprinted].filter(([, at]) => at === name).map(([id]) => id)}
              />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function OneAnswer(props: AnswersProps & { readonly name: SettingName; readonly anchors: readonly ClauseId[] }) {
  const { policy, register, policyAt, name, anchors } = props
  const given: Answer<unknown> = answer(policy, name)
  const own = given.clauses.find((id: ClauseId) => settingOfClause(id) === name)
  return (
    <div class="govuk-summary-list__row" id={`setting-${name}`}>
      <dt class="govuk-summary-list__key">{questionFor(name)}</dt>
      <dd class="govuk-summary-list__value">
        {anchors.map((id) => (
          <span id={clauseAnchor(id)} />
        ))}

        {isRegisterSetting(name) ? (
          <p>
            {capital(fromRegister(name, register))}. <span class="soft">From the register.</span>
          </p>
        ) : (
          <p>
            {capital(answerFor(name, given.value))}.{' '}
            {own ? (
              <span class="soft">The policy says so.</span>
            ) : given.from === 'policy' ? (
              <Basis basis={{ clauses: given.clauses, defaults: [] }} policyAt={policyAt} />
            ) : (
              <span class="soft">Signpost’s default, because the policy does not say.</span>
            )}
          </p>
        )}
      </dd>
    </div>
  )
}

function fromRegister(name: RegisterSetting, register: RegisterKnows): string {
  switch (name) {
    case 'official-channels':
      return (
        register.channels.map(({ kind, name: called }) => `${called} (${aboutKind(kind).name})`).join(', ') ||
        'none yet'
      )
    case 'approved-posters':
      return register.posterRoles.map(titleOfRole).join(', ') || 'nobody is named'
    case 'headteacher-is-dsl':
      return register.headteacherIsDsl ? 'yes' : 'no'
  }
}
