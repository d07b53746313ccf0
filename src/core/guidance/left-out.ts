import { type Asker, servesTheSchool } from './asker.ts'
import { sayMore, sayMoreToPupils } from './say-more.ts'

/** What a question leaves open, asked back in one short sentence, and plain questions that it may have meant. */
export type LeftOut = { readonly question: string; readonly perhaps: readonly string[] }

const contact =
  'add adding added accept accepting follow following followed friend friends friended befriend message messages messaging messaged dm dms text texts texting texted chat chatting chatted reply replying replied answer contact contacting contacted request requests'
const showing =
  'post posts posting posted share sharing shared put putting upload uploading uploaded send sending sent tweet tweeting repost reposting photo photos picture pictures pic pics video videos clip clips film filming filmed record recording take taking took taken'
const doing =
  'use using used join joining tell telling told say saying do doing like liking comment commenting permission'
const small =
  'can could may might must should shall will would am is are was be been i me my we us our you your he him his she her hers it its they them their theirs this that these those one ones thing things stuff somebody someone anybody anyone a an the to of for and or if in on at by up with about as so ok okay alright fine right allowed permitted need have got has had get do does did please just what which how when who there here page account site app online media social group'
const networks =
  'facebook whatsapp youtube linkedin roblox discord twitch minecraft fortnite xbox playstation steam snap insta messenger zoom teams skype telegram'

const setOf = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')))
const ofContact = setOf(contact)
const ofShowing = setOf(showing)
const saysNothing = setOf(contact, showing, doing, small, networks)
const longestBare = 12

/**
 * What must be known before a question can be answered surely, where it names nobody and nothing: “Is it ok if I add her?”,
 * “Can I post it?”, “photos”. Nothing where it says of whom or of what it is.
 */
export function leftOut(words: readonly string[], asker: Asker): LeftOut | undefined {
  if (words.length === 0 || words.length > longestBare || !words.every((word) => saysNothing.has(word)))
    return undefined
  const about = words.some((word) => ofShowing.has(word)) ? what : words.some((word) => ofContact.has(word)) ? who : any
  return about[servesTheSchool(asker) ? 'staff' : asker === 'pupil' ? 'pupil' : 'parent']
}

type Back = Readonly<Record<'staff' | 'parent' | 'pupil', LeftOut>>

const who: Back = {
  staff: {
    question: 'Who is it: a pupil, a parent, or somebody you work with?',
    perhaps: [
      'A pupil has sent me a friend request. Can I accept it?',
      'A parent has sent me a friend request. Can I accept it?',
    ],
  },
  parent: {
    question: 'Who is it: somebody who works at the school, another parent, or a child?',
    perhaps: ['Can I send my child’s teacher a friend request?'],
  },
  pupil: {
    question: 'Who is it: a grown-up at school, a friend, or somebody you do not know?',
    perhaps: ['Can I add my teacher as a friend?', 'Somebody I do not know wants to talk to me online.'],
  },
}

const what: Back = {
  staff: {
    question: 'What is it, who is in it, and on whose account?',
    perhaps: [
      'Can I put photos of our trip on the school page?',
      'Can I put a picture of pupils on my own account?',
      'Can I share school news on my own account?',
    ],
  },
  parent: {
    question: 'What is it, who is in it, and where would it go?',
    perhaps: [
      'Can I share a picture of only my own child?',
      'Can I put a photo of the school play on Facebook with other children in it?',
    ],
  },
  pupil: { question: 'What is it, and who is in it?', perhaps: [] },
}

const open = { question: sayMore, perhaps: [] }
const any: Back = {
  staff: open,
  parent: open,
  pupil: { question: sayMoreToPupils, perhaps: [] },
}
