import { expect, it } from 'vitest'
import { wordsBindOtherwise } from './words-bind.ts'

it.each([
  ['Parents must not post pictures of other children.', 'should_not', 'must_not'],
  ['Staff should ask the office first.', 'must', 'should'],
  ['Nobody may post on a Sunday.', 'may', 'must_not'],
  ['Pupils must tell a teacher.', 'fact', 'must'],
  ['Parents must not post pictures of other children.', 'must_not', undefined],
  ['We have a page on one network.', 'must', undefined],
] as const)('“%s” under %s: the words say %s', (text, modality, said) => {
  expect(wordsBindOtherwise({ text, modality })).toBe(said)
})
