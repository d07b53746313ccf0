import { describe, expect, it } from 'vitest'
import { type Clause, type ClauseId, modalities } from '../clause.ts'
import { allPacks } from '../packs/all-packs.ts'
import { likelyObligations } from './likely-obligations.ts'

const everyClause = allPacks.flatMap(({ clauses }) => clauses)
const published = (is: (clause: Clause) => boolean) => {
  const one = everyClause.find(is)
  if (!one) throw new Error('no published clause is so')
  return one.id
}
const proposed = (obligation: ClauseId, confidence: number, modality: Clause['modality'], actor: string) =>
  likelyObligations({ matches: [{ obligation, confidence, words: '' }] }, { modality, actor })

describe('the obligations that a clause seems to ask', () => {
  const forStaff = published(({ modality, actor }) => modality === 'must' && actor === 'staff')
  const againstStaff = published(({ modality, actor }) => modality === 'must_not' && actor === 'staff')
  const forParents = published(
    ({ modality, actor }) => (modality === 'must' || modality === 'should') && actor === 'parent',
  )

  it('are those of like strength and for the same people', () => {
    expect(proposed(forStaff, 0.8, 'must', 'staff')).toEqual([forStaff])
    expect(proposed(forStaff, 0.8, 'fact', 'governing_body')).toEqual([forStaff])
  })

  it('are none that is too unlike, says the opposite, or asks it of others', () => {
    expect(proposed(forStaff, 0.55, 'must', 'staff')).toEqual([])
    expect(proposed(againstStaff, 0.9, 'must', 'staff')).toEqual([])
    expect(proposed(forParents, 0.9, 'must', 'staff')).toEqual([])
    for (const modality of modalities.filter((one) => !one.endsWith('_not'))) {
      expect(proposed(againstStaff, 0.9, modality, 'staff')).toEqual([])
    }
  })
})
