import { acknowledgementNeeded } from '../../../core/agreements/acknowledgement-needed.ts'
import type { Pack } from '../../../core/policy/pack.ts'
import { policyFrom } from '../../../core/policy/packs/all-packs.ts'
import { answer, type Policy } from '../../../core/policy/policy.ts'
import { allSettings } from '../../../core/policy/settings/all-settings.ts'

/** What is different about a policy, in a line, from its own settings. Where it is silent that is said, with the default. */
export function policyChoice(pack: Pack): string {
  const policy = policyFrom(pack)
  const said = `It answers ${Object.keys(pack.settings).length} of ${allSettings.length} questions.`
  return [agreeing(policy), opening(policy), signing(policy), leading(policy), said].filter(Boolean).join(' ')
}

function agreeing(policy: Policy): string {
  const asked = answer(policy, 'post-approver')
  const words = {
    'any-colleague': 'A colleague reads and agrees each post',
    headteacher: 'The headteacher agrees every post',
    'approved-poster-under-oversight': 'Approved posters publish without asking, and can stop each other',
  }[asked.value]
  return `${words}${silence(asked.from)}.`
}

function opening(policy: Policy): string {
  const asked = answer(policy, 'channel-approver')
  const words = {
    headteacher: 'The headteacher approves each channel',
    'governing-board': 'The governors approve each channel',
    'headteacher-or-governing-board': 'The headteacher or the governors approve each channel',
  }[asked.value]
  return `${words}${silence(asked.from)}.`
}

function signing(policy: Policy): string {
  const needed = acknowledgementNeeded(policy)
  if (!needed) return ''
  return needed.how === 'signed'
    ? 'Staff sign the acceptable use policy before they write.'
    : 'Staff confirm that they have read the policy before they write.'
}

function leading(policy: Policy): string {
  const asked = answer(policy, 'headteacher-is-dsl')
  return asked.from === 'policy' && asked.value ? 'The headteacher is the safeguarding lead.' : ''
}

function silence(from: 'policy' | 'default'): string {
  return from === 'default' ? ' (the policy does not say, so this is Signpost’s default)' : ''
}
