import type { Role } from '../people/role.ts'
import { type Policy, answer as settingOf } from '../policy/policy.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { rolesInWords } from './roles-in-words.ts'
import { whoAnswers } from './who-answers.ts'

/** What one person holds, and answers send people to. */
const heldByOne: readonly Role[] = [
  'headteacher',
  'dsl',
  'data-protection-lead',
  'computing-lead',
  'business-officer',
  'chair-of-governors',
]

/**
 * An answer for whoever holds these roles themselves: nobody is told to ask, or to tell, themselves. A headteacher holds
 * safeguarding too where the policy says so (`headteacher-is-dsl`).
 */
export function saidToHolder(policy: Policy, answer: GuidanceAnswer, holds: readonly Role[]): GuidanceAnswer {
  const safeguards = holds.includes('headteacher') && settingOf(policy, 'headteacher-is-dsl').value === true
  const roles = heldByOne.filter((role) => holds.includes(role) || (role === 'dsl' && safeguards))
  return roles.length === 0 ? answer : { ...answer, holder: { roles, leftTo: whoAnswers(policy, answer.topic).role } }
}

/** What to do now, where the answer comes to whoever asks. `next` is what is said to anybody else. */
export function nextForHolder(answer: GuidanceAnswer, next: string): string | undefined {
  const { holder, verdict, roles, form, asker } = answer
  if (!holder) return undefined
  const own = roles.filter((role) => holder.roles.includes(role))
  const said = (those: readonly Role[]) => rolesInWords(those, asker)
  const left = verdict === 'needs_approval' ? own[0] : undefined
  const open = verdict === 'silent' && form === undefined && holder.roles.includes(holder.leftTo)
  const decides = left ?? (open ? holder.leftTo : undefined)
  if (decides)
    return `Our policy leaves this to ${said([decides])}, and that is you. Is it about yourself? Talk it over with ${over(decides, answer)} first.`
  if (verdict !== 'report' || own.length === 0 || own.length < roles.length) return undefined
  const besides = next.split(/(?<=[.!?]) /).filter((sentence) => !/[{}]/.test(sentence))
  const toYou = `This is told to ${said(own)}, and that is you.`
  const act = 'Write down what you know, and act on it today. Is it about yourself, or did it happen to you?'
  return [toYou, ...besides, act, `Tell ${over(own[0], answer)}.`].join(' ')
}

/** Words that send somebody to people, without those whom whoever asks is: whoever stands over them instead. */
export function toSomebodyElse(words: string, answer: GuidanceAnswer): string {
  const { holder, asker } = answer
  if (!holder) return words
  return holder.roles.reduce((said, role) => {
    const own = new RegExp(`\\b(ask|tell|talk to|with|to) ${rolesInWords([role], asker)}\\b`, 'gi')
    return said.replace(own, (_all, verb: string) => `${verb} ${over(role, answer)}`)
  }, words)
}

const ofData: readonly string[] = ['data-breach', 'hacked', 'data-question']

/** Whom somebody turns to about what they would decide themselves. */
function over(role: Role | undefined, { holder, topic }: GuidanceAnswer): string {
  const above: readonly Role[] = [
    ...(topic !== undefined && ofData.includes(topic) ? (['data-protection-lead'] as const) : []),
    ...(role === 'headteacher' || role === 'chair-of-governors' ? [] : (['headteacher'] as const)),
    'chair-of-governors',
    'vice-chair',
  ]
  return rolesInWords([above.find((each) => !holder?.roles.includes(each)) ?? 'vice-chair'])
}
