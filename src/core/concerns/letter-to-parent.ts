import { answer, type Policy } from '../policy/policy.ts'
import type { SettingValue } from '../policy/registry.ts'
import type { WritesToParents } from './may-enter-as-policy-says.ts'

type Route = SettingValue<'complaint-route'>

const complaintWays: Readonly<Record<Route, string>> = {
  'complaints-policy': 'Our complaints policy says how. You can ask the office for it.',
  'complaints-procedure-on-website': 'Our complaints procedure says how. It is on our website.',
  'complaints-procedure': 'Our complaints procedure says how. You can ask the office for it.',
  headteacher: 'The headteacher hears complaints. The office makes an appointment.',
  'direct-to-school': 'Tell us directly. The office will see that the right person hears it.',
}

/** Whose letter it is: whoever the policy says deals with a parent’s misuse of social media. */
export function writerToParents(policy: Policy): WritesToParents {
  return answer(policy, 'parent-misuse-handled-by').value
}

/**
 * A letter to a parent about what they wrote online, as a beginning: who writes it and where complaints go are the
 * policy’s answers, the rest is ours and is to be changed until it says what the school means. It accuses of nothing.
 */
export function letterToParent(policy: Policy, school: string): string {
  const from = writerToParents(policy)
  const signed = from === 'governing-body' ? 'For the governing board' : 'Headteacher'
  const we = from === 'governing-body' ? 'The governing board has been told' : 'I have been told'
  const meet = from === 'governing-body' ? 'We would like to meet you' : 'I would like to meet you'
  return [
    'Dear',
    `${we} about something you wrote online about ${school} or somebody who works or learns here. It stands here: `,
    `Our social media policy asks everybody who belongs to ${school} to treat each other with respect online, and not to name or picture pupils and staff in a quarrel. Words in public hurt people, and they make it harder for us to put right what went wrong.`,
    'We ask you to take it down by ',
    `If something is wrong at school, we want to hear it from you. ${complaintWays[answer(policy, 'complaint-route').value]}`,
    `${meet} to talk about it. Tell the office which day suits you. You may bring somebody with you.`,
    'Yours sincerely',
    signed,
  ].join('\n\n')
}
