import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import { whoeverOfKind } from './whoever-of-kind.ts'

const policies = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model'].flatMap((name) => {
  const pack = packNamed(name)
  return pack ? [policyFrom(pack)] : []
})
const asks = ['can I', 'is it OK to', 'am I allowed to', 'Should I', 'is it all right if I']
const pupils = [
  'a pupil',
  'a Year 6 girl',
  'a boy in my class',
  'one of my pupils',
  'a child from school',
  'one of the kids I teach',
]
const parents = ['a parent', 'a mum from my class', 'one of the dads', 'a parent at school', 'a pupil’s mum']
const former = ['a former pupil', 'an ex-pupil', 'someone I used to teach', 'a pupil who left last year']
const deeds = ['add', 'follow', 'message', 'be friends with', 'follow back']

describe('a short question of a colleague on being in touch', () => {
  it.each([
    { of: 'pupils', people: pupils, plainly: 'a pupil' },
    { of: 'parents', people: parents, plainly: 'a parent' },
    { of: 'former pupils', people: former, plainly: 'a former pupil' },
  ])('is answered alike however $of are called and however it is asked', ({ people, plainly }) => {
    for (const policy of policies) {
      for (const deed of deeds) {
        const wanted = answerQuestion(policy, `can I ${deed} ${plainly} on Facebook?`, 'staff').verdict
        for (const ask of asks) {
          for (const person of people) {
            const question = `${ask} ${deed} ${person} on Instagram`
            expect([policy.name, question, answerQuestion(policy, question, 'staff').verdict]).toEqual([
              policy.name,
              question,
              wanted,
            ])
          }
        }
      }
    }
  })

  it('about a pupil is never let, by any policy that says anything', () => {
    for (const policy of policies) {
      for (const deed of deeds) {
        const { verdict } = answerQuestion(policy, `can I ${deed} a Year 6 girl on Instagram`, 'staff')
        expect(['not_allowed', 'advised_against'], `${policy.name}: ${deed}`).toContain(verdict)
      }
    }
  })
})

describe('what is left as it was asked', () => {
  it.each([
    'Can I message my daughter on WhatsApp?',
    'Can I add my own child on Facebook?',
    'Can I message a pupil on Facebook about the residential, since the coach is late and nobody answers?',
    'A Year 6 girl follows me. Should I worry?',
    'Can I add a caption to a picture of a Year 6 girl?',
    'can I follow a pupil policy that another school wrote',
  ])('%s', (question) => {
    expect(whoeverOfKind(question, 'staff')).toBe(question)
  })

  it('is whatever a parent or a pupil asks', () => {
    for (const asker of ['parent', 'pupil'] as const) {
      expect(whoeverOfKind('can I add a boy in my class', asker)).toBe('can I add a boy in my class')
    }
  })
})
