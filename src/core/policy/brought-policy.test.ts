import { describe, expect, it } from 'vitest'
import { speaksTo } from './bound-by.ts'
import type { ClauseId } from './clause.ts'
import { withClauseWish } from './clause-wish.ts'
import type { PolicyImport, ProposedClause } from './import/imported-policy.ts'
import type { ReadSetting } from './import/read-settings.ts'
import { noOwnChanges } from './own-changes.ts'
import { packNamed } from './packs/all-packs.ts'
import { partsFromImport } from './parts-from-import.ts'
import type { SettingName } from './registry.ts'
import { type PolicyParts, schoolPolicy } from './school-policy.ts'
import { withAnswer } from './setting-value.ts'
import { wordsApart } from './words-apart.ts'

const clause = (ref: string, text: string, under: readonly string[] = ['Staff']): ProposedClause => ({
  ref,
  text,
  under,
  leadIn: '',
  matches: [],
})
const answer = (name: SettingName, value: ReadSetting['value'], ref: string): ReadSetting => ({
  name,
  value,
  confidence: 0.9,
  ref,
  words: [],
  otherwise: [],
})
const found = (clauses: readonly ProposedClause[], settings: readonly ReadSetting[] = []): PolicyImport => ({
  format: 'text',
  notes: [],
  clauses,
  settings,
  silent: [],
})
const own = (number: number) => `own:${number}` as ClauseId
const one = (parts: PolicyParts, number = 1) => {
  const it = schoolPolicy(parts)?.clauses.get(own(number))
  if (!it) throw new Error(`there is no clause ${number}`)
  return it
}

describe('a policy that a school brought', () => {
  it('binds whom its own words bind, and is read by them', () => {
    const parts = partsFromImport(
      found([clause('3.1', 'Staff do not accept friend requests from children.', ['Pupils and parents'])]),
      new Set(),
    )
    expect(one(parts)).toMatchObject({ actor: 'staff', modality: 'must_not' })
    expect(speaksTo(one(parts), ['teacher'])).toBe(true)
    expect(speaksTo(one(parts), ['pupil'])).toBe(false)
  })

  it('binds as the person who confirmed it said, whatever was read', () => {
    const confirmed = { actor: 'parent', modality: 'should', obligations: [] } as const
    const parts = partsFromImport(
      found([clause('3.1', 'Staff must not shout.')]),
      new Set(),
      0,
      new Map([['3.1', confirmed]]),
    )
    expect(one(parts)).toMatchObject({ actor: 'parent', modality: 'should' })
  })

  it('keeps the obligation that was confirmed, so that it is kept by what keeps the published clause', () => {
    const published = 'mulbarton:staff.12a' as ClauseId
    const confirmed = { actor: 'all', modality: 'must', obligations: [published] } as const
    const parts = partsFromImport(
      found([clause('4.1', 'Anybody who is worried speaks to the safeguarding lead.')]),
      new Set(),
      0,
      new Map([['4.1', confirmed]]),
    )
    expect(one(parts).keptAs?.map(({ id }) => id)).toEqual([published])
  })

  it('is kept by what settles its answers where no obligation was confirmed', () => {
    const parts = partsFromImport(
      found(
        [clause('2.3', 'Every post is looked at by a second member of staff.')],
        [answer('second-reader', 'required', '2.3')],
      ),
      new Set<SettingName>(['second-reader']),
    )
    const as = one(parts).keptAs ?? []
    expect(as.length).toBeGreaterThan(0)
    expect(as.every(({ kind, setting }) => kind !== 'advise' && setting?.['second-reader'] === 'required')).toBe(true)
    expect(one(partsFromImport(found([clause('2.3', 'Be kind.')]), new Set())).keptAs).toBeUndefined()
  })

  it('rests an answer also on the clause that was confirmed to ask what settles it, and on no clause that asks otherwise', () => {
    const asks = packNamed('st-nicholas')?.clauses.find(({ setting }) => setting?.['second-reader'] !== undefined)
    if (!asks) throw new Error('no published clause settles it')
    const value = asks.setting?.['second-reader'] as string
    const confirmed = new Map([['5', { actor: 'staff', modality: 'must', obligations: [asks.id] } as const]])
    const grounds = (given: string) =>
      partsFromImport(
        found([clause('2', 'One.'), clause('5', 'Two.')], [answer('second-reader', given, '2')]),
        new Set<SettingName>(['second-reader']),
        0,
        confirmed,
      ).grounds?.['second-reader']
    expect(grounds(value)).toEqual([own(1), own(2)])
    expect(grounds(value === 'required' ? 'not-required' : 'required')).toEqual([own(1)])
  })

  it('prints the numbers of the document, and none that was made of its title', () => {
    const read = found([
      clause('harrow-lane-infant-school.1', 'Written together.', ['Harrow Lane Infant School']),
      clause('1.1', 'Staff must be kind.', ['Whom']),
      clause('2.5b.1', 'Staff must be fair.', ['How']),
      clause('adoption.1', 'The governors adopted it.', ['Adoption']),
    ])
    expect(partsFromImport(read, new Set()).own.added.map(({ reference }) => reference)).toEqual([
      '0.1',
      '1.1',
      '2.5b.1',
      null,
    ])
    const unnumbered = found([clause('staff.1', 'Be kind.'), clause('staff.2', 'Be fair.')])
    expect(partsFromImport(unnumbered, new Set()).own.added.map(({ reference }) => reference)).toEqual([null, null])
  })
})

describe('words of the school’s own, under an answer that is changed', () => {
  const brought = partsFromImport(
    found([clause('2.3', 'Every post is looked at by a second person.')], [answer('second-reader', 'required', '2.3')]),
    new Set<SettingName>(['second-reader']),
  )
  const changed = { ...brought, settings: withAnswer(brought.settings, 'second-reader', 'not-required') }
  const wishing = (parts: PolicyParts, wish: Parameters<typeof withClauseWish>[1]): PolicyParts => {
    const wished = withClauseWish(parts, wish)
    if ('refused' in wished) throw new Error(wished.refused)
    return { ...parts, own: wished.own }
  }

  it('may say something else, and are named until they are reworded or somebody says that they hold', () => {
    expect(wordsApart(brought)).toEqual([])
    expect(wordsApart(changed)).toEqual([{ clause: own(1), setting: 'second-reader' }])
    expect(wordsApart(wishing(changed, { act: 'reword', clause: own(1), text: 'One person is enough.' }))).toEqual([])
    const holds = wishing(changed, { act: 'holds', clause: own(1) })
    expect(wordsApart(holds)).toEqual([])
    const changedBack = { ...holds, settings: brought.settings }
    expect(wordsApart(changedBack)).toHaveLength(1)
  })

  it('are named too where they are reworded and the answer stays', () => {
    const reworded = wishing(brought, { act: 'reword', clause: own(1), text: 'Nobody needs to look.' })
    expect(wordsApart(reworded)).toHaveLength(1)
    expect(wordsApart(wishing(reworded, { act: 'holds', clause: own(1) }))).toEqual([])
  })

  it('are named where a clause of the model is put in other words over an answer, until they are taken back', () => {
    const model = packNamed('model')
    if (!model) throw new Error('there is a model')
    const parts: PolicyParts = { pack: 'model', settings: model.settings, own: noOwnChanges, grounds: null }
    const reworded = wishing(parts, {
      act: 'reword',
      clause: 'model:post-approver' as ClauseId,
      text: 'Nobody needs to agree an official post.',
    })
    expect(wordsApart(parts)).toEqual([])
    expect(wordsApart(reworded).map(({ setting }) => setting)).toContain('post-approver')
    expect(wordsApart(wishing(reworded, { act: 'restore', clause: 'model:post-approver' as ClauseId }))).toEqual([])
  })

  it('bind otherwise once somebody says so, and lose an obligation that was taken from them', () => {
    const asked = { actor: 'all', modality: 'must', obligations: ['mulbarton:staff.12a' as ClauseId] } as const
    const parts = partsFromImport(found([clause('4', 'Speak up.')]), new Set(), 0, new Map([['4', asked]]))
    const wish = { act: 'bind', clause: own(1), actor: 'staff', modality: 'should', obligations: [] } as const
    expect(one(wishing(parts, wish))).toMatchObject({ actor: 'staff', modality: 'should' })
    expect(one(wishing(parts, wish)).keptAs).toBeUndefined()
    expect(withClauseWish(parts, { ...wish, ...asked, obligations: [...asked.obligations] })).toEqual({
      refused: 'binds-so-already',
    })
  })
})
