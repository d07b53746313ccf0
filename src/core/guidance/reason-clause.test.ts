import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { answerQuestion } from './answer-question.ts'
import { answerInWords } from './answer-words.ts'
import { reasonClause } from './reason-clause.ts'

describe('the reason of an answer', () => {
  it('is, where that is yes, never a clause that forbids something to those who serve the school', () => {
    const question =
      'Can I share a clip of the nativity in which only my own daughter can be seen, on my private Facebook?'
    const model = policyFrom(modelPack)
    const answer = answerQuestion(model, question, 'parent')
    expect(answer.verdict).toBe('allowed')
    expect(answerInWords(model, answer)).not.toContain('that staff have through their job')
    for (const policy of allPacks.map((pack) => policyFrom(pack))) {
      const given = answerQuestion(policy, question, 'parent')
      const clause = reasonClause(policy, given)
      if (given.verdict === 'allowed') expect([undefined, 'parent', 'all', 'school']).toContain(clause?.actor)
    }
  })

  it('is the matter’s own clause in a policy that nobody keyed questions for', () => {
    const model = policyFrom(modelPack)
    const first = (question: string, asker: 'parent' | 'staff') => answerQuestion(model, question, asker).clauses[0]
    expect(first('Can I put my daughter’s nativity clip on Facebook, her friends are in it?', 'parent')).toBe(
      'model:parent-image-rule',
    )
    expect(first('A Year 6 girl has sent me a friend request on Facebook. What do I do?', 'staff')).toBe(
      'model:staff-pupil-contact',
    )
  })

  it('is the first clause cited for any other answer', () => {
    for (const policy of allPacks.map((pack) => policyFrom(pack))) {
      const given = answerQuestion(policy, 'A pupil has sent me a friend request. Can I accept it?', 'staff')
      expect(reasonClause(policy, given)?.id).toBe(given.clauses[0])
    }
  })
})

describe('somebody in trouble', () => {
  it('is shown where to tell it, also where the policy is silent', () => {
    for (const policy of allPacks.map((pack) => policyFrom(pack))) {
      const given = answerQuestion(policy, 'Somebody keeps sending me horrible messages', 'pupil')
      expect([policy.name, given.form]).toEqual([policy.name, 'raise-concern'])
    }
  })
})
