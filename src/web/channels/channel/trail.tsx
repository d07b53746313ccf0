import { approvalOf, type Channel } from '../../../core/channels/channel.ts'
import { dayInWords } from '../../../core/school/day.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Trail, type TrailStep } from '../../kit/signpost/trail.tsx'

/** A channel's story: who proposed, assessed, approved, opened and closed it, and what is to come. */
export function ChannelTrail(props: {
  readonly channel: Channel
  readonly names: ReadonlyMap<PersonId, string>
  readonly now: Date
}) {
  const { channel, names, now } = props
  const by = (person: PersonId | null) => (person && names.get(person)) ?? 'somebody who has left'
  const approval = approvalOf(channel)
  const steps: TrailStep[] = [
    { words: `Proposed by ${by(channel.proposedBy)}`, when: whenInWords(channel.proposedAt, now), stands: 'done' },
  ]
  if (channel.assessment) {
    const { on, by: who } = channel.assessment
    steps.push({ words: `Risks assessed, recorded by ${by(who)}`, when: dayInWords(on, now), stands: 'done' })
  }
  if (approval) {
    const met = approval.meetingOn && ` at their meeting of ${dayInWords(approval.meetingOn, now)}`
    steps.push({
      words:
        approval.as === 'headteacher'
          ? `Approved by ${by(approval.by)}, headteacher`
          : `Approved by the governors${met ?? ''}, recorded by ${by(approval.by)}`,
      when: whenInWords(approval.at, now),
      note: approval.changedSince ? 'It has changed since.' : undefined,
      stands: 'done',
    })
  } else if (channel.stage !== 'closed') steps.push({ words: 'Approval', stands: 'to-come' })
  if ((channel.stage === 'open' || channel.stage === 'closed') && channel.openedOn) {
    const who = channel.stage === 'open' ? ` by ${by(channel.openedBy)}` : ''
    steps.push({ words: `Opened${who}`, when: dayInWords(channel.openedOn, now), stands: 'done' })
  } else if (channel.stage !== 'closed') steps.push({ words: 'Opening', stands: 'to-come' })
  if (channel.stage === 'closed') {
    steps.push({ words: `Closed by ${by(channel.closedBy)}`, when: dayInWords(channel.closedOn, now), stands: 'done' })
  }
  return <Trail steps={steps} />
}
