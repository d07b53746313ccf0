import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPrinted } from './as-printed.ts'
import type { ClauseId } from './clause.ts'
import { noOwnChanges } from './own-changes.ts'
import { allPacks, packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'
import { answer, type Policy } from './policy.ts'
import { type SettingName, specOf } from './registry.ts'
import { schoolDocument } from './school-document.ts'
import { ownDocument, schoolPolicy } from './school-policy.ts'
import { allSettings } from './settings/all-settings.ts'
import { policyWith } from './text-of-setting.ts'

const [coton, nicholas] = [policyNamed('coton'), policyNamed('st-nicholas')]
function policyNamed(name: string): Policy {
  return policyFrom(packNamed(name) ?? modelPack)
}

const documentOf = (policy: Policy, own = noOwnChanges) => schoolDocument(policy, { school: null }, own)
const idsOf = (policy: Policy) => documentOf(policy).sections.flatMap(({ clauses }) => clauses.map(({ id }) => id))

describe('the clauses of a policy in force', () => {
  it.each(allPacks)('are those of $name, as it was published', (pack) => {
    const policy = policyFrom(pack)
    expect(asPrinted(policy)).toBe(policy)
  })

  it('are those that its document prints, whatever the school answers, and the document stays as it is', () => {
    const answers = allSettings.flatMap(({ name }) => {
      const { type, allowed } = specOf(name)
      const values = type === 'boolean' ? [true, false] : type === 'enum' ? (allowed ?? []) : []
      return [undefined, ...values].map((value) => [name, value] as const)
    })
    const changes = fc.uniqueArray(fc.constantFrom(...answers), { maxLength: 12, selector: ([name]) => name })
    fc.assert(
      fc.property(fc.constantFrom(...allPacks), changes, (pack, changed) => {
        const policy = changed.reduce((one, [name, value]) => policyWith(one, name, value), policyFrom(pack))
        const printed = asPrinted(policy)
        expect([...printed.clauses.keys()].sort()).toEqual(idsOf(policy).sort())
        expect(documentOf(printed)).toEqual(documentOf(policy))
      }),
      { numRuns: 60 },
    )
  })

  it('leave out one that the answers leave without words, and no answer rests on it', () => {
    const silent = asPrinted(policyWith(coton, 'channel-purpose', undefined))
    const gone = [...coton.clauses.keys()].filter((id) => !silent.clauses.has(id))
    expect(gone.length).toBeGreaterThan(0)
    expect(Object.values(silent.grounds).flat()).not.toEqual(expect.arrayContaining(gone))
  })

  it('hold the clause of the model that says an answer of the school’s own, in its words, and the answer rests on it', () => {
    const policy = asPrinted(policyWith(nicholas, 'channel-mfa', 'required'))
    const id = 'model:channel-mfa' as ClauseId
    expect(nicholas.clauses.has(id)).toBe(false)
    expect(policy.clauses.get(id)).toMatchObject({
      section: 'Also decided here',
      setting: { 'channel-mfa': 'required' },
    })
    expect(policy.clauses.get(id)?.summary).toBe(
      documentOf(policy)
        .sections.flatMap(({ clauses }) => clauses)
        .find((one) => one.id === id)?.text,
    )
    expect(answer(policy, 'channel-mfa').clauses).toEqual([id])
  })

  it('hold no clause that the school left out, and those of a document that it brought', () => {
    const id = 'model:channel-mfa' as ClauseId
    const policy = policyWith(nicholas, 'channel-mfa', 'required')
    expect(asPrinted(policy, { ...noOwnChanges, dropped: [id] }).clauses.has(id)).toBe(false)
    const settings = { 'channel-mfa': 'required' } as const
    const brought = schoolPolicy({ pack: ownDocument, settings, own: noOwnChanges, grounds: null })
    const name: SettingName = 'channel-mfa'
    expect(brought && answer(asPrinted(brought), name).clauses).toEqual([id])
  })
})
