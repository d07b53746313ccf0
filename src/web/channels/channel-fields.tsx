import { channelPurposes } from '../../core/channels/channel.ts'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import { basisOf } from '../../core/policy/decision.ts'
import { answer, type Policy } from '../../core/policy/policy.ts'
import { Checkboxes } from '../kit/checkboxes.tsx'
import { Input } from '../kit/input.tsx'
import { Textarea } from '../kit/textarea.tsx'
import { Basis } from '../policy/basis.tsx'
import type { Problems } from '../shell/problems.tsx'
import { type ChannelTyped, hasOwnAddress } from './channel-form.ts'
import { purposeWords } from './channel-words.ts'

/** The questions about a channel, the same when it is proposed and when it is changed. */
export function ChannelFields(props: {
  readonly policy: Policy
  readonly kind: KindOfChannel
  readonly typed: ChannelTyped
  readonly problems: Problems
}) {
  const { policy, typed, problems } = props
  const allowed = answer(policy, 'channel-purpose').value
  const outcomesAsked = answer(policy, 'channel-outcomes-required').value
  return (
    <>
      <Input name="name" label="Name that families see" value={typed.name} error={problems['name']} />
      {!hasOwnAddress(props.kind) && (
        <Input
          name="address"
          label="Its address"
          hint="Paste it from the top of the browser. “Is this account ours?” answers by it."
          type="url"
          value={typed.address}
          error={problems['address']}
        />
      )}
      <Checkboxes
        name="purposes"
        legend="What is it for?"
        hint={['Our policy allows these. ', <Basis basis={basisOf(policy, ['channel-purpose'])} />]}
        values={typed.purposes}
        choices={channelPurposes
          .filter((purpose) => allowed.includes(purpose) || typed.purposes.includes(purpose))
          .map((purpose) => ({
            value: purpose,
            words: purposeWords[purpose],
            hint: allowed.includes(purpose) ? undefined : 'Our policy does not allow this any more.',
          }))}
        error={problems['purposes']}
      />
      <Textarea
        name="outcomes"
        label={outcomesAsked ? 'What should it achieve?' : 'What should it achieve? (only if you want to say)'}
        hint={outcomesAsked ? <Basis basis={basisOf(policy, ['channel-outcomes-required'])} /> : undefined}
        rows={3}
        value={typed.outcomes}
        error={problems['outcomes']}
      />
    </>
  )
}
