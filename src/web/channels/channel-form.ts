import { type ChannelPurpose, channelPurposes } from '../../core/channels/channel.ts'
import { aboutKind, type KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import { answer, type Policy } from '../../core/policy/policy.ts'
import type { ChannelWords } from '../../storage/channels/write-channel.ts'
import { lineIn, textIn, textsIn } from '../shell/fields.ts'
import type { Problems } from '../shell/problems.tsx'

/** What stands in the form's fields, as typed. */
export type ChannelTyped = ChannelWords

export const nothingTyped: ChannelTyped = { name: '', address: '', purposes: [], outcomes: '' }

/** Whether Signpost itself knows where a channel of this kind is. */
export function hasOwnAddress(kind: KindOfChannel): boolean {
  return kind === 'page' || kind === 'newsletter'
}

/** What the form sent, and what the policy or plain sense still asks of it. */
export function parseChannelForm(
  policy: Policy,
  kind: KindOfChannel,
  form: Readonly<Record<string, unknown>>,
  ownAddress: string,
): { readonly typed: ChannelTyped; readonly problems: Problems } {
  const sent = textsIn(form, 'purposes')
  const typed: ChannelTyped = {
    name: lineIn(form, 'name'),
    address: hasOwnAddress(kind) ? ownAddress : lineIn(form, 'address', 500),
    purposes: channelPurposes.filter((purpose) => sent.includes(purpose)),
    outcomes: textIn(form, 'outcomes', 2000).trim(),
  }
  return { typed, problems: problemsOf(policy, kind, typed) }
}

function problemsOf(policy: Policy, kind: KindOfChannel, typed: ChannelTyped): Problems {
  const problems: Record<string, string> = {}
  const allowed: readonly ChannelPurpose[] = answer(policy, 'channel-purpose').value
  if (typed.name === '') problems['name'] = 'Give the name that families see there.'
  if (!hasOwnAddress(kind) && !isWebAddress(typed.address)) {
    problems['address'] =
      `Paste the address of the ${aboutKind(kind).name} account, like https://example.org/our-school.`
  }
  if (typed.purposes.length === 0) problems['purposes'] = 'Say what it is for.'
  else if (typed.purposes.some((purpose) => !allowed.includes(purpose))) {
    problems['purposes'] = 'Choose only what our policy allows a channel to be for.'
  }
  if (answer(policy, 'channel-outcomes-required').value && typed.outcomes === '') {
    problems['outcomes'] = 'Say what it should achieve. Our policy asks for it.'
  }
  return problems
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
}
