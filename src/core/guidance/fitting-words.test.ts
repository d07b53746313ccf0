import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import { nextInWords } from './answer-words.ts'
import type { Asker } from './asker.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const answersTo = (question: string, asker: Asker) =>
  policies.map((policy) => {
    const answer = answerQuestion(policy, question, asker)
    return { policy: policy.name, answer, next: nextInWords(answer) }
  })

const notThat: readonly (readonly [Asker, string, RegExp])[] = [
  ['staff', 'Our year team has a WhatsApp group for cover and planning. Is that all right?', /Keep the messages/],
  [
    'leader',
    'Two mothers are quarrelling under our Christmas fair post and it is getting nasty.',
    /do not answer them/,
  ],
  [
    'staff',
    'One of our boys was killed on his bike last night. I would like to write something about him on my page.',
    /what was sent/,
  ],
  [
    'volunteer',
    'I hear readers on Tuesdays. I told my sister on Messenger which boy cannot read.',
    /own account|own time|tie/,
  ],
  ['staff', 'The heating has been broken for a week. I want to say so on X.', /school’s page/],
  ['leader', 'Do you teach the children about cyberbullying?', /Keep the messages/],
]

describe('what to do now', () => {
  it.each(notThat)('is not what a matter says that only comes near: %s, “%s”', (asker, question, odd) => {
    for (const { policy, next } of answersTo(question, asker))
      expect([policy, next]).toEqual([policy, expect.not.stringMatching(odd)])
  })

  it('is the matter’s own where it is plainly what was asked', () => {
    for (const { answer, next } of answersTo(
      'A pupil in my class has sent me a friend request. Can I accept it?',
      'staff',
    ))
      if (answer.verdict === 'not_allowed') expect(next).toMatch(/Do not (?:accept|answer)/)
    for (const { next } of answersTo('I found a nude of a pupil on a phone', 'staff')) expect(next).toMatch(/Tell the/)
  })
})

describe('the form beside an answer', () => {
  it('asks for leave only where somebody must agree, and tells a worry only where nothing is allowed', () => {
    for (const [question, asker] of [
      ['My nephew has just started in Reception. Do I have to unfriend my own sister?', 'staff'],
      ['A girl I taught eleven years ago wants to connect on LinkedIn. May I?', 'staff'],
      ['Somebody left a rude comment under our post. Can I block him?', 'staff'],
      ['I am a parent governor. Can I stay in the Year 5 parents’ chat?', 'governor'],
    ] as const) {
      for (const { policy, answer } of answersTo(question, asker)) {
        const shown = [policy, answer.verdict, answer.form]
        if (answer.form === 'ask-approval') expect(shown).toEqual([policy, 'needs_approval', 'ask-approval'])
        if (answer.verdict === 'allowed') expect(shown).not.toContain('raise-concern')
      }
    }
  })

  it('is none to tell on, where somebody asks leave for what a worry only comes near', () => {
    for (const { policy, answer } of answersTo(
      'I foster. May I put up our day out with the child’s face covered?',
      'parent',
    ))
      if (answer.verdict === 'silent') expect([policy, answer.form]).toEqual([policy, undefined])
  })

  it('stays where a child may be in danger', () => {
    for (const { policy, answer } of answersTo('I have been chatting with a Year 6 boy on Snapchat at night', 'staff'))
      expect([policy, answer.form]).toEqual([policy, 'raise-concern'])
    for (const { policy, answer } of answersTo(
      'Some girls in my class say horrible things about me in a chat',
      'pupil',
    ))
      expect([policy, answer.form]).toEqual([policy, 'raise-concern'])
  })
})
