import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../bench/guidance/score.ts'
import { strangersQuestions } from '../../../bench/guidance/strangers.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import type { Asker } from './asker.ts'
import { clausesNamed } from './clauses-given.ts'
import { clausesOn } from './clauses-on.ts'
import { clausesSpeaking } from './clauses-speaking.ts'
import { topicNamed } from './topics/all-topics.ts'

const pack = packNamed('model')
if (!pack) throw new Error('there is no model policy')
const policy = policyFrom(pack)

describe('plain questions to Signpost’s own policy', () => {
  const set = strangersQuestions(new URL('../../../test/data/guidance/model-policy.jsonl', import.meta.url))
  const score = scoreOf(set, policy)

  it('get a verdict that the key accepts, as often as was reached', () => {
    expect(score.asked).toBe(60)
    expect(score.right).toBeGreaterThanOrEqual(52)
  })

  it('have a clause named that the key names, as often as was reached', () => {
    expect(score.clausesRight).toBeGreaterThanOrEqual(49)
    expect(score.clausesAsked).toBe(50)
  })

  it('are never called allowed where the key forbids, asks or tells', () => {
    expect(score.wronglyAllowed).toEqual([])
  })

  it.each<readonly [Asker, string, string, string]>([
    [
      'staff',
      'A friend tagged me in her hen-night pictures. What do I do?',
      'advised_against',
      'staff-self-resolution',
    ],
    ['pupil', 'I left last year. Can I add my old teacher?', 'advised_against', 'past-pupil-contact'],
    ['staff', 'When do we get training on social media?', 'allowed', 'training-points'],
    ['governor', 'Who adopts this policy?', 'allowed', 'policy-adopted-by'],
    ['parent', 'Do you ask us before you put my child’s name with a photo?', 'allowed', 'image-consent'],
  ])('answers by the clause that was read for it: %s, %s', (asker, question, verdict, clause) => {
    const answer = answerQuestion(policy, question, asker)
    expect(answer.verdict).toBe(verdict)
    expect(clausesNamed(answer)[0]).toBe(`model:${clause}`)
  })

  it('has the clauses that were read for a matter of advice speak before those found by ideas', () => {
    const training = topicNamed('training')
    if (!training) throw new Error('no such topic')
    const read = clausesOn(policy, 'training')
    expect(read.length).toBeGreaterThan(1)
    expect(clausesSpeaking(policy, training).slice(0, read.length)).toEqual(read)
  })
})
