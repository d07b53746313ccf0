import { describeChannel } from '../../../actions/channels/describe-channel.ts'
import type { Channel } from '../../../core/channels/channel.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ChannelFields } from '../channel-fields.tsx'
import { type ChannelTyped, parseChannelForm } from '../channel-form.ts'
import { problemWords, refuse } from '../channel-refusals.ts'
import { withChannel } from '../with-channel.ts'

export function showEdit(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => ({
    page: editPage(visit, { channel, policy, typed: channel, problems: {} }),
  }))
}

export function sendEdit(visit: SchoolVisit): Promise<Reply> {
  return withChannel(visit, async (channel, policy) => {
    const { typed, problems } = parseChannelForm(policy, channel.kind, visit.form, channel.address)
    const show = (wrong: Problems): Reply => ({
      page: editPage(visit, { channel, policy, typed, problems: wrong }),
      status: 422,
    })
    if (hasProblems(problems)) return show(problems)
    const outcome = await describeChannel(visit.tx, visit.actor, channel.id, typed)
    if (!('refused' in outcome)) return { goTo: `/channels/${channel.id}` }
    if (outcome.refused === 'address-already') return show({ address: problemWords(outcome.refused) })
    return refuse(outcome, channel.id)
  })
}

type EditModel = {
  readonly channel: Channel
  readonly policy: Policy
  readonly typed: ChannelTyped
  readonly problems: Problems
}

function editPage(visit: SchoolVisit, { channel, policy, typed, problems }: EditModel) {
  const title = `Change ${channel.name}`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/channels/${channel.id}`}>{channel.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>{aboutKind(channel.kind).name}.</p>
      {channel.stage !== 'proposed' && (
        <p>
          It is approved for what it is for now. If you change that, it has to be approved again, and nothing goes out
          on it until it is. Its name and address you can change freely.
        </p>
      )}
      <Form visit={visit} action={`/channels/${channel.id}/edit`}>
        <ChannelFields policy={policy} kind={channel.kind} typed={typed} problems={problems} />
        <Acts>
          <Button once>Save the changes</Button>
          <a href={`/channels/${channel.id}`}>Leave it as it is</a>
        </Acts>
      </Form>
    </>,
  )
}
