import { describe, expect, it } from 'vitest'
import type { Role } from '../people/role.ts'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import { nextInWords } from './answer-words.ts'
import { askerOf } from './asker.ts'
import { saidToHolder } from './said-to-holder.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const questions = [
  'A parent sent me a friend request. Can I accept it?',
  'A pupil has messaged me on Instagram at night',
  'Can I post a photo of a pupil on my own Facebook?',
  'Can I set up a Facebook page for Year 3?',
  'I found a nude picture on a pupil’s phone',
  'Somebody sent the class list to the wrong parent',
  'Can I have a hamster?',
  'Somebody I supply tea to wants to film here',
]

const toThemselves: readonly (readonly [Role, RegExp])[] = [
  ['headteacher', /\b(?:ask|tell|talk to|with) the headteacher\b/i],
  ['dsl', /\b(?:ask|tell|talk to|with) the safeguarding lead\b/i],
  ['data-protection-lead', /\b(?:ask|tell|talk to|with) the data protection lead\b/i],
]

describe('what to do now', () => {
  it.each(toThemselves)('never sends a %s to themselves, whatever the policy', (role, themselves) => {
    for (const policy of policies) {
      for (const question of questions) {
        const next = nextInWords(saidToHolder(policy, answerQuestion(policy, question, askerOf(role)), [role]))
        expect([policy.name, question, next]).toEqual([policy.name, question, expect.not.stringMatching(themselves)])
        expect(next).not.toMatch(/[{}]/)
      }
    }
  })

  it('is theirs to decide where the policy leaves it to them, and about themselves goes to whoever stands over them', () => {
    const policy = policies.find(({ name }) => name === 'mulbarton')
    const answer = policy && answerQuestion(policy, 'A parent sent me a friend request. Can I accept it?', 'leader')
    const next = policy && answer ? nextInWords(saidToHolder(policy, answer, ['headteacher'])) : ''
    expect(next).toBe(
      'Our policy leaves this to the headteacher, and that is you. Is it about yourself? Talk it over with the chair of governors first.',
    )
  })

  it('keeps what must not be done, where the worry comes to them', () => {
    const pack = packNamed('coton')
    const policy = pack && policyFrom(pack)
    const answer = policy && answerQuestion(policy, 'I found a nude picture on a pupil’s phone', 'leader')
    const next = policy && answer ? nextInWords(saidToHolder(policy, answer, ['headteacher'])) : ''
    expect(next).toContain('and that is you')
    expect(next).toContain('Do not look at it')
    expect(next).toContain('Tell the chair of governors.')
  })

  it('is as for anybody, to somebody who holds nothing that answers send people to', () => {
    for (const policy of policies) {
      const answer = answerQuestion(policy, questions[0] ?? '', 'staff')
      expect(saidToHolder(policy, answer, ['teacher', 'line-manager'])).toBe(answer)
    }
  })
})
