import type { ChannelThatStops } from '../../../core/channels/channels-that-stop.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import { clauseHeading, clauseName } from '../../../core/policy/clause-called.ts'
import { adoptedByGovernors } from '../../../core/policy/may-adopt.ts'
import type { Pack } from '../../../core/policy/pack.ts'
import { policyFrom } from '../../../core/policy/packs/all-packs.ts'
import { type Answer, answer } from '../../../core/policy/policy.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { whatChanges } from '../../../core/policy/what-changes.ts'
import type { PolicyInForce } from '../../../storage/policy/policy-in-force.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Table } from '../../kit/table.tsx'
import type { SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelsThatStop } from '../draft/channels-that-stop.tsx'

export type ChangeModel = {
  readonly pack: Pack
  readonly inForce: PolicyInForce | undefined
  readonly stops: readonly ChannelThatStops[]
  readonly typed: DayTyped
  readonly problems: Problems
}

/** What putting a policy in force would change, question by question, and the button that does it. */
export function changePage(visit: SchoolVisit, { pack, inForce, stops, typed, problems }: ChangeModel) {
  const policy = policyFrom(pack)
  const title = inForce ? `Another policy: ${pack.title}` : `Put in force: ${pack.title}`
  const already = inForce?.policy.name === pack.name
  const changes = inForce ? whatChanges(inForce.policy, policy) : []
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/adopt">All policies</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p class="soft">{pack.source}</p>
      {already && <p>This policy is in force. There is nothing to do.</p>}
      {!inForce && <p>No policy is in force yet. With this one the school can begin to post.</p>}
      {inForce && !already && (
        <>
          <h2>What changes</h2>
          <p>
            {changes.length === 1 ? 'One answer changes.' : `${changes.length} answers change.`} Which accounts are
            ours, who posts on them and who holds which role stay as the register says.
          </p>
          <Table
            caption={null}
            stacks
            firstCellIsHeader
            columns={['Question', { words: 'Now', lead: 'Now:' }, { words: 'Then', lead: 'Then:' }]}
            rows={changes.map((change) => [
              questionFor(change.name),
              inWords(change.name, change.before),
              inWords(change.name, change.after),
            ])}
          />
          <h2>What happens to posts that wait</h2>
          <p>
            Once it is in force, they are judged by the new policy when they are due. One that was agreed in a way the
            new policy does not accept is kept in, and a person decides. Channels are judged by it at once: one approved
            by somebody the new policy does not name has to be approved again.
          </p>
          <ChannelsThatStop stops={stops} />
        </>
      )}
      {inForce && !already && (
        <Form visit={visit} action="/policy/draft/begin">
          <input type="hidden" name="pack" value={pack.name} />
          <p>
            Begin a draft from it: you can change it, ask people what they think, and put it to governors. What is in
            force stays as it is until they adopt it.
          </p>
          <Acts>
            <Button once>Begin a draft from this policy</Button>
            <a href="/policy">Leave it as it is</a>
          </Acts>
        </Form>
      )}
      {!inForce && (
        <Form visit={visit} action={`/policy/adopt/${pack.name}`}>
          {adoptedByGovernors(policy) && (
            <DateInput
              id="on"
              namePrefix="on"
              legend="When did the governors adopt it?"
              hint={`Who adopts it: ${inWords('policy-adopted-by', answer(policy, 'policy-adopted-by'))}.`}
              values={boxesOf('on', typed)}
              error={problems['on']}
            />
          )}
          <Acts>
            <Button id="adopt" kind="warning" once>
              Put this policy in force
            </Button>
            <a href="/policy">Leave it as it is</a>
          </Acts>
        </Form>
      )}
    </>,
  )
}

function inWords(name: SettingName, given: Answer<unknown>): string {
  return `${answerFor(name, given.value)} (${whoSays(given)})`
}

function whoSays(given: Answer<unknown>): string {
  if (given.from === 'default') return 'Signpost’s default'
  const numbered = given.clauses.filter((id) => clauseName(id).by === 'number')
  const clauses = numbered.map((id) => clauseHeading(id))
  return clauses.length === 0 ? 'the policy says so' : clauses.join(', ')
}
