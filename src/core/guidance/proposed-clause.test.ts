import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { schoolDocument } from '../policy/school-document.ts'
import { proposedClause } from './proposed-clause.ts'

const pack = packNamed('model')
if (!pack) throw new Error('there is no model policy')
const document = schoolDocument(policyFrom(pack), { school: 'Larkfield Primary' })
const [first, second] = document.sections
const nearest = second?.clauses[0]?.id

describe('an answer offered as a clause', () => {
  it.each([
    ['Yes, if the head agrees.', 'may'],
    ['No. Ask the office.', 'must_not'],
    ['Not before Year 6.', 'must'],
    ['Ask the office first.', 'must'],
    ['Nobody has asked before.', 'must'],
  ] as const)('“%s” is offered as what people %s do', (answer, modality) => {
    expect(proposedClause(document, { answer, askedAs: 'staff', clauses: [] }).modality).toBe(modality)
  })

  it('stands under the heading of the clause that came nearest, and under the last where none did', () => {
    const under = (clauses: readonly NonNullable<typeof nearest>[]) =>
      proposedClause(document, { answer: 'Yes.', askedAs: 'parent', clauses }).section
    if (!nearest) throw new Error('the second section has no clause')
    expect(under([nearest])).toBe(second?.heading)
    expect(under([])).toBe(document.sections.at(-1)?.heading)
    expect(first?.heading).not.toBe(second?.heading)
  })

  it('binds those who asked', () => {
    const binds = (askedAs: 'parent' | 'leader') =>
      proposedClause(document, { answer: 'Yes.', askedAs, clauses: [] }).actor
    expect(binds('parent')).toBe('parent')
    expect(binds('leader')).toBe('leadership')
  })
})
