import { expect, it } from 'vitest'
import { noBasis } from './decision.ts'
import { packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'
import { answer, type Policy } from './policy.ts'
import { inGroups, reDecide } from './re-decide.ts'

const coton = policyFrom(packNamed('coton') ?? modelPack)
const model = policyFrom(modelPack)
const decide = (policy: Policy, fact: string) => [
  { about: 'who agrees', is: answer(policy, 'post-approver').value, basis: noBasis },
  ...(fact === 'urgent' ? [{ about: 'hurry', is: 'yes', basis: noBasis }] : []),
]
const subject = { subject: 'posts', facts: ['one', 'two', 'urgent'], decide } as const

it('nothing comes out otherwise under the same policy', () => {
  expect(reDecide(model, model, subject)).toEqual([])
})

it('each fact that does is listed, with what was and what would be, and the same difference is said once', () => {
  const found = reDecide(model, coton, subject)
  expect(found.map(({ fact }) => fact)).toEqual(['one', 'two', 'urgent'])
  expect(inGroups(found)).toEqual([
    {
      about: 'who agrees',
      before: 'any-colleague',
      after: 'approved-poster-under-oversight',
      facts: ['one', 'two', 'urgent'],
    },
  ])
})

it('what only one policy decides stands against nothing', () => {
  const extra = {
    ...subject,
    decide: (policy: Policy) => (policy === model ? [] : [{ about: 'x', is: 'y', basis: noBasis }]),
  }
  expect(reDecide(model, coton, extra)[0]).toMatchObject({ before: null, after: { is: 'y' } })
})
