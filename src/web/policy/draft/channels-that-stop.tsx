import type { ChannelReason } from '../../../core/channels/channel-wants.ts'
import type { ChannelThatStops } from '../../../core/channels/channels-that-stop.ts'

/** Which channels a policy would stop once it is in force, and why: said before anybody adopts it. */
export function ChannelsThatStop({ stops }: { readonly stops: readonly ChannelThatStops[] }) {
  if (stops.length === 0) return null
  return (
    <section>
      <h3 id="channels-stop">
        {stops.length === 1 ? 'One channel would stop' : `${stops.length} channels would stop`}
      </h3>
      <p>Once this policy is in force, nothing goes out on them until this is put right:</p>
      <ul>
        {stops.map(({ channel, wants }) => (
          <li>
            <a href={`/channels/${channel.id}`}>{channel.name}</a>: {wants.map(({ reason }) => why[reason]).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

const why: Readonly<Record<ChannelReason, string>> = {
  'purpose-missing': 'Nobody has said what it is for.',
  'purpose-not-allowed': 'It is for something that the new policy does not allow.',
  'outcomes-missing': 'Nobody has said what it should achieve.',
  'assessment-missing': 'It has no risk assessment.',
  'approval-missing': 'Nobody has approved it.',
  'approved-by-another': 'The new policy asks somebody else to approve it.',
  'changed-since-approval': 'It has changed since it was approved.',
  'poster-missing': 'No approved poster is named.',
  'not-opened': 'It is not open yet.',
  stopped: 'It does not take posts just now.',
}
