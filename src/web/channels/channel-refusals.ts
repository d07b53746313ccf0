import type { ChannelReason } from '../../core/channels/channel-wants.ts'
import type { ApprovalRefusal } from '../../core/channels/may-approve-channel.ts'
import type { OpeningRefusal } from '../../core/channels/may-open-channel.ts'
import type { Basis } from '../../core/policy/decision.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import type { Reply } from '../route.ts'
import { reasonWords } from './channel-words.ts'

type ChannelRefusal =
  | ApprovalRefusal
  | OpeningRefusal
  | 'no-such-channel'
  | 'one-already'
  | 'address-already'
  | 'assessed-later'
  | 'assessed-too-long-ago'
  | 'nothing-said'
  | 'no-such-person'
  | 'not-staff'
  | 'not-stopped'

type Words = { readonly what: string; readonly why: string; readonly instead: string }

const words: Readonly<Record<Exclude<ChannelRefusal, ChannelReason>, Words>> = {
  'no-such-channel': {
    what: 'There is no such channel',
    why: 'The address may have a letter wrong.',
    instead: 'Look for it in the register of channels.',
  },
  closed: {
    what: 'This channel is closed',
    why: 'Its line stays in the register as it was.',
    instead: 'Enter it again as a new channel if the school wants to use it again.',
  },
  'approved-already': {
    what: 'This channel is approved already',
    why: 'Nothing has changed since.',
    instead: 'There is nothing to do.',
  },
  'not-the-approver': {
    what: 'This approval is not yours to give',
    why: 'Our policy says who approves a channel.',
    instead: 'Ask whoever approves it to open this page.',
  },
  'meeting-date-missing': {
    what: 'Say when the governors met',
    why: 'What is recorded is their decision, so it carries the day of their meeting.',
    instead: 'Give the day, then record it again.',
  },
  'meeting-to-come': {
    what: 'That meeting has not been held yet',
    why: 'A decision is recorded once it has been made.',
    instead: 'Come back after the meeting.',
  },
  'meeting-too-long-ago': {
    what: 'That meeting is too long ago',
    why: 'No school had such an account then.',
    instead: 'Look at the year, and give the day again.',
  },
  'meeting-before-assessment': {
    what: 'The risk assessment was made after that meeting',
    why: 'The governors approve a channel once its risks have been assessed, so they could not have seen it.',
    instead: 'Put it to their next meeting.',
  },
  'open-already': {
    what: 'This channel is open already',
    why: 'Nothing needs doing.',
    instead: 'You can write a post for it.',
  },
  'opens-before-approval': {
    what: 'It cannot have opened before it was approved',
    why: 'Approval comes before use.',
    instead: 'Give the day it was approved or a later one.',
  },
  'opens-later': {
    what: 'That day has not come yet',
    why: 'A channel is opened on the day it is first used.',
    instead: 'Come back on the day, or open it today.',
  },
  'opens-too-long-ago': {
    what: 'That day is too long ago',
    why: 'No school had such an account then.',
    instead: 'Look at the year, and give the day again.',
  },
  'one-already': {
    what: 'The register has one of these already',
    why: 'A school has one page and one newsletter here.',
    instead: 'Open the one there is. Close it first if you want to begin again.',
  },
  'address-already': {
    what: 'That account is in the register already',
    why: 'Each account stands there once.',
    instead: 'Open the line there is.',
  },
  'assessed-later': {
    what: 'That day has not come yet',
    why: 'A risk assessment is recorded once it has been made.',
    instead: 'Give the day it was made.',
  },
  'assessed-too-long-ago': {
    what: 'That day is too long ago',
    why: 'No school had such an account then.',
    instead: 'Look at the year, and give the day again.',
  },
  'nothing-said': {
    what: 'Say what the risks are',
    why: 'A few sentences are enough.',
    instead: 'Write them, then save again.',
  },
  'no-such-person': {
    what: 'That person does not belong to the school any more',
    why: 'Only people of the school can be approved posters.',
    instead: 'Choose somebody else.',
  },
  'not-staff': {
    what: 'Approved posters are staff',
    why: 'Posts are written by the school’s staff.',
    instead: 'Give the person a role on the staff first, or choose somebody else.',
  },
  'not-stopped': {
    what: 'This channel is taking posts',
    why: 'Nothing has stopped it.',
    instead: 'There is nothing to do.',
  },
}

function isWant(reason: ChannelRefusal): reason is ChannelReason {
  return reason in reasonWords
}

function wordsFor(reason: ChannelRefusal): Words {
  if (!isWant(reason)) return words[reason]
  const { says, mend } = reasonWords[reason]
  return { what: 'Something has to come first', why: says, instead: `${mend}, then come back.` }
}

/** A refusal as its own page, with the clause it rests on. */
export function refuse(refusal: { refused: ChannelRefusal; basis: Basis }, subjectId?: ChannelId): Reply {
  return { refused: { ...wordsFor(refusal.refused), basis: refusal.basis, subjectId: subjectId ?? null } }
}

/** A refusal as a sentence beside the field it is about. */
export function problemWords(reason: ChannelRefusal): string {
  const { what, instead } = wordsFor(reason)
  return `${what}. ${instead}`
}
