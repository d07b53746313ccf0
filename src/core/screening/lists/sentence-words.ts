import type { FindingType } from '../finding.ts'

/** Why each kind of sentence matters, and what to do about it, in plain words. */
export const sentenceWords: Readonly<Partial<Record<FindingType, { readonly reason: string; readonly todo: string }>>> =
  {
    'location-and-time-of-children': {
      reason: 'This says where children will be, and when. Someone who should not know could be there too.',
      todo: 'Post it afterwards, or leave out the place or the time.',
    },
    'medical-or-sensitive': {
      reason: 'This tells others about a child’s health, needs, family or troubles. It is theirs to tell.',
      todo: 'Take it out. If the family wants it told, say that they have agreed in writing.',
    },
    'political-partisan': {
      reason: 'This takes a side in party politics. The law asks schools to be balanced.',
      todo: 'Take it out, or give the facts without praise or blame for a party.',
    },
    insult: {
      reason: 'This insults or accuses somebody. It can hurt, and the school can be held to it.',
      todo: 'Say what happened or what you would like people to do, without saying what they are.',
    },
    'staff-personal-account': {
      reason: 'This points pupils or families to a member of staff’s own account or number.',
      todo: 'Point to the school’s own account, or to the office.',
    },
    copyright: {
      reason: 'This seems to be somebody else’s work, used without their leave.',
      todo: 'Use your own, or say who gave permission and credit them.',
    },
    'commitment-without-authority': {
      reason: 'This promises something in the school’s name, or tells a plan that may not be public yet.',
      todo: 'Ask the headteacher first, or say only what is settled and may be told.',
    },
  }
