import type { ApprovedAs, Channel } from '../../../core/channels/channel.ts'
import { approversAllowed, type ChannelWant } from '../../../core/channels/channel-wants.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { basisOf } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { dayInWords } from '../../../core/school/day.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { boxesOf, type DayTyped } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { approverWords, purposeWords, reasonWords } from '../channel-words.ts'

export type ApproveModel = {
  readonly channel: Channel
  readonly policy: Policy
  readonly wants: readonly ChannelWant[]
  readonly approvedAlready: boolean
  /** In which capacities the person looking may approve it. */
  readonly mayApproveAs: readonly ApprovedAs[]
  readonly typed: { readonly as: ApprovedAs | undefined; readonly met: DayTyped }
  readonly problems: Problems
}

/** What is approved, by whom, and the form for those who may. Everybody else sees whose turn it is. */
export function approvePage(visit: SchoolVisit, model: ApproveModel) {
  const { channel, policy, wants, problems } = model
  const title = `Approve ${channel.name}`
  const who = approversAllowed(policy)
    .map((as) => approverWords[as])
    .join(' or ')
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/channels/${channel.id}`}>{channel.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        Under our policy {who} approve{who.endsWith('governors') ? '' : 's'} a channel before it is used.{' '}
        <Basis basis={basisOf(policy, ['channel-approver'])} />
      </p>
      <SummaryList
        rows={[
          { key: 'Where', value: aboutKind(channel.kind).name },
          channel.address !== '' && { key: 'Address', value: channel.address },
          { key: 'What it is for', value: channel.purposes.map((purpose) => purposeWords[purpose]).join('; ') },
          { key: 'What it should achieve', value: channel.outcomes || 'Not said' },
          {
            key: 'Risk assessment',
            value: channel.assessment
              ? `${dayInWords(channel.assessment.on, visit.now)}: ${channel.assessment.words}`
              : 'Not made yet',
          },
        ]}
      />
      {model.approvedAlready ? (
        <p>It is approved, and nothing has changed since. There is nothing to do.</p>
      ) : wants.length > 0 ? (
        <>
          <p>Something has to come first:</p>
          <ul>
            {wants.map(({ reason, basis }) => (
              <li>
                {reasonWords[reason].says} <a href={reasonWords[reason].at(channel.id)}>{reasonWords[reason].mend}</a>.{' '}
                <Basis basis={basis} />
              </li>
            ))}
          </ul>
        </>
      ) : model.mayApproveAs.length === 0 ? (
        <p>This approval is not yours to give. Ask {who} to open this page.</p>
      ) : (
        <ApprovalForm visit={visit} model={model} />
      )}
    </>,
  )
}

function ApprovalForm({ visit, model }: { readonly visit: SchoolVisit; readonly model: ApproveModel }) {
  const { channel, mayApproveAs, typed, problems } = model
  const board = mayApproveAs.includes('governing-board')
  const date = (
    <DateInput
      id="met"
      namePrefix="met"
      legend="When did the governors meet and approve it?"
      values={boxesOf('met', typed.met)}
      error={problems['met']}
    />
  )
  return (
    <Form visit={visit} action={`/channels/${channel.id}/approve`}>
      {mayApproveAs.length > 1 ? (
        <Radios
          name="as"
          legend="Whose approval is it?"
          value={typed.as}
          choices={[
            { value: 'headteacher', words: 'Mine, as headteacher' },
            { value: 'governing-board', words: 'The governors’', reveals: date },
          ]}
        />
      ) : (
        <>
          <input type="hidden" name="as" value={mayApproveAs[0] ?? 'headteacher'} />
          {board && date}
        </>
      )}
      <Acts>
        <Button once>
          {board && mayApproveAs.length === 1 ? 'Record the governors’ approval' : 'Approve this channel'}
        </Button>
        <a href={`/channels/${channel.id}`}>Not now</a>
      </Acts>
    </Form>
  )
}
