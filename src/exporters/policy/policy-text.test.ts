import { describe, expect, it } from 'vitest'
import { allPacks } from '../../core/policy/packs/all-packs.ts'
import { policyText } from './policy-text.ts'
import { aPolicyDocument, clausesOf } from './support/a-policy-document.ts'

describe('a policy as plain text', () => {
  it.each(allPacks)('$name has every clause once, in order, behind its reference', ({ name }) => {
    const document = aPolicyDocument(name)
    const flat = policyText(document).replace(/\s+/g, ' ')
    let from = 0
    for (const { reference, text } of clausesOf(document)) {
      const at = flat.indexOf(`${reference} ${text}`, from)
      expect(at, reference).toBeGreaterThan(-1)
      from = at + 1
    }
  })

  it('fits a screen of eighty columns', () => {
    expect(
      Math.max(
        ...policyText(aPolicyDocument())
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(80)
  })
})
