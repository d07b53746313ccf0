import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import { backInWords } from './answer-words.ts'
import type { Asker } from './asker.ts'

const policies = allPacks.map((pack) => policyFrom(pack))

const bare: readonly (readonly [Asker, string, RegExp])[] = [
  ['staff', 'Is it ok if I add her?', /a pupil, a parent, or somebody you work with/],
  ['contractor', 'Can I add him as a friend on Snapchat?', /a pupil, a parent/],
  ['staff', 'Someone messaged me', /a pupil, a parent/],
  ['parent', 'Can I accept it?', /somebody who works at the school/],
  ['pupil', 'can i follow him', /a grown-up at school, a friend/],
  ['staff', 'Can I post it?', /who is in it, and on whose account/],
  ['staff', 'photos', /who is in it/],
  ['parent', 'Can I put it online?', /where would it go/],
  ['pupil', 'can i send it to them', /What is it, and who is in it/],
  ['staff', 'what about WhatsApp?', /Who is it about/],
  ['staff', 'Do I need permission?', /Who is it about/],
  ['governor', 'Am I allowed?', /Who is it about/],
]

const plain: readonly (readonly [Asker, string])[] = [
  ['staff', 'Can I accept a friend request from a parent of a child in my class?'],
  ['staff', 'Can I post a picture of a pupil on my own Instagram?'],
  ['parent', 'Can I share a picture of only my own child?'],
  ['pupil', 'Can I add my teacher as a friend?'],
  ['staff', 'Can I post it on the school page?'],
]

describe('a question that names nobody and nothing', () => {
  it.each(bare)(
    'is asked back in one short question by every policy, and never allowed: %s, “%s”',
    (asker, question, back) => {
      for (const policy of policies) {
        const answer = answerQuestion(policy, question, asker)
        expect([policy.name, backInWords(answer)]).toEqual([policy.name, expect.stringMatching(back)])
        expect(answer.asksBack?.length).toBeLessThan(80)
        expect([policy.name, answer.verdict]).not.toEqual([policy.name, 'allowed'])
        expect(answer.clauses.length + answer.nearest.length).toBeGreaterThan(0)
      }
    },
  )

  it('offers plain questions that it may have meant, none of which is asked back', () => {
    for (const [asker, question] of bare) {
      for (const policy of policies) {
        for (const other of answerQuestion(policy, question, asker).perhaps ?? [])
          expect([other, answerQuestion(policy, other, asker).asksBack]).toEqual([other, undefined])
      }
    }
  })
})

describe('a question that says of whom or of what', () => {
  it.each(plain)('is not taken for one that does not: %s, “%s”', (asker, question) => {
    for (const policy of policies) expect(answerQuestion(policy, question, asker).perhaps).toBe(undefined)
  })
})
