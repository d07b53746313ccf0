import { accessTable } from '../access/access-table.ts'
import { answer } from '../policy/policy.ts'
import type { SettingValue } from '../policy/registry.ts'
import { isSlipOfAYear } from '../policy/slip-of-a-year.ts'
import { type Call, stateOfCalls } from '../policy/state/call.ts'
import { type Keeping, settling, within } from '../policy/state/evidence.ts'
import { ofRoles } from '../policy/state/task.ts'
import { type Day, dayAt } from '../school/day.ts'
import type { PersonId } from '../school/ids.ts'
import { approverRoles } from './approver-roles.ts'
import type { Channel } from './channel.ts'
import { aboutKind } from './kind-of-channel.ts'
import { entryOf, type OpenChannel, openIn } from './open-channels.ts'

export type RegisterFacts = {
  readonly register: readonly Channel[]
  /** Who holds the master logins: the school’s channel administrators. */
  readonly admins: readonly PersonId[]
}

/** Whether the register says of a channel what the policy lists, by the name that the policy gives it. */
const says: Readonly<
  Record<
    SettingValue<'channel-register-fields'>[number],
    (channel: OpenChannel, facts: RegisterFacts, today: Day) => boolean
  >
> = {
  platform: () => true,
  'account-name': ({ kind, name, address }) => (aboutKind(kind).social ? address : name).trim() !== '',
  'master-admin': (_, { admins }) => admins.length > 0,
  'approved-posters': ({ posters }) => posters.length > 0,
  opened: ({ openedOn }, _, today) => openedOn <= today && !isSlipOfAYear(openedOn, today),
  // It is open: the day on which it closes is kept as it does.
  closed: () => true,
}

/** Each line of the register is filled in as the policy lists it, or waits for what it lacks. */
const filledIn: Keeping<RegisterFacts> = {
  name: 'register-filled-in',
  carries: within('channels', settling('channel-register-fields'), ['record']),
  at: '/channels',
  control: 'Fill in what the register says of each channel',
  state: (facts, { policy, now }) => {
    const wanted = answer(policy, 'channel-register-fields').value
    const calls = openIn(facts.register).map((channel): Call => {
      const whole = wanted.every((field) => says[field](channel, facts, dayAt(now)))
      const owner = ofRoles(accessTable['channel.run'].may)
      return {
        event: entryOf(channel),
        by: null,
        answer: whole ? entryOf(channel) : null,
        task: { called: channel.name, owner, at: `/channels/${channel.id}`, opens: 'channel.see' },
      }
    })
    return stateOfCalls(calls, now)
  },
}

/** Families are told things on channels that the body approved which the policy names: an approval by others is not one. */
const forFamilies: Keeping<RegisterFacts> = {
  name: 'approved-for-families',
  carries: within('channels', settling('parent-communication-approver'), ['record']),
  at: '/channels',
  control: 'Have each channel approved by those whom the policy names',
  state: ({ register }, { policy, now }) => {
    const body = answer(policy, 'parent-communication-approver').value
    const calls = openIn(register).map((channel): Call => {
      const { approval, id, name } = channel
      const given = approval.as === body && !approval.changedSince
      const owner = ofRoles(approverRoles[body])
      return {
        event: entryOf(channel),
        by: null,
        answer: given ? { kind: 'approval', id, at: approval.at, href: `/channels/${id}` } : null,
        task: { called: name, owner, at: `/channels/${id}/approve`, opens: 'channel.approve' },
      }
    })
    return stateOfCalls(calls, now)
  },
}

export const registerKeepings: readonly Keeping<RegisterFacts>[] = [filledIn, forFamilies]
