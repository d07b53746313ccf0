import { expect, it } from 'vitest'
import { packNamed } from '../../../core/policy/packs/all-packs.ts'
import { policyChoice } from './policy-choice.ts'

const says = (name: string) => {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return policyChoice(pack)
}

it.each([
  ['st-nicholas', 'A colleague reads and agrees each post. The headteacher approves each channel. Staff sign'],
  ['gloucestershire', 'The headteacher agrees every post. The headteacher or the governors approve each channel.'],
  ['coton', 'Approved posters publish without asking, and can stop each other. The governors approve each channel.'],
  ['mulbarton', 'A colleague reads and agrees each post (the policy does not say, so this is Signpost’s default).'],
  [
    'aycliffe',
    'Staff confirm that they have read the policy before they write. The headteacher is the safeguarding lead.',
  ],
  ['model', 'Staff sign the acceptable use policy before they write. It answers 111 of 111 questions.'],
])('what is different about %s is said from its own settings', (name, words) => expect(says(name)).toContain(words))
