import { describe, expect, it } from 'vitest'
import type { ClauseId } from './clause.ts'
import { noOwnChanges, type OwnChanges } from './own-changes.ts'
import { allPacks, packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'
import type { SettingValues } from './registry.ts'
import { schoolDocument } from './school-document.ts'
import { changedFor, changedToRead, whatChanged } from './what-changed.ts'

const pack = packNamed('st-nicholas') ?? modelPack
const document = (settings: SettingValues = pack.settings, own: OwnChanges = noOwnChanges) =>
  schoolDocument(policyFrom(pack, settings), { school: null }, own)
const kinds = (changes: ReturnType<typeof whatChanged>) => changes.map(({ kind }) => kind)

describe('what changed between two versions', () => {
  it('is nothing where the words are the same', () => {
    for (const one of allPacks) {
      const words = schoolDocument(policyFrom(one), { school: null })
      expect(whatChanged(words, words)).toEqual([])
    }
  })

  it('follows a changed answer into the sentence that rests on it, and names whom it binds', () => {
    const changes = whatChanged(document(), document({ ...pack.settings, 'image-consent': 'written-as-required' }))
    expect(kinds(changes)).toEqual(['reworded'])
    const [change] = changes
    if (change?.kind !== 'reworded') throw new Error('nothing reworded')
    expect(change.after.clause.settings).toContain('image-consent')
    expect(change.before.clause.text).not.toBe(change.after.clause.text)
    expect(changedFor(changes, ['teacher', 'approved-poster'])).toHaveLength(1)
    expect(changedFor(changes, ['parent'])).toEqual([])
  })

  it('says what is new and what is left out, at the end', () => {
    const gone = document().sections[0]?.clauses[0]?.id as ClauseId
    const text = 'Governors read the office’s list each term.'
    const added = {
      id: 'own:1' as ClauseId,
      section: 'More',
      reference: null,
      text,
      modality: 'must',
      actor: 'governing_body',
    } as const
    const changes = whatChanged(
      document(),
      document(pack.settings, { ...noOwnChanges, added: [added], dropped: [gone] }),
    )
    expect(kinds(changes).filter((kind) => kind !== 'renumbered')).toEqual(['added', 'left-out'])
    expect(changedFor(changes, ['governor']).map(({ kind }) => kind)).toEqual(['added'])
    expect(changedFor(changes, ['teacher'])).toEqual([])
  })

  it('is only marks where a clause has its words with another stop, space or capital, and so nothing for anybody', () => {
    const rule = document()
      .sections.flatMap(({ clauses }) => clauses)
      .find(({ actor }) => actor === 'staff')
    if (!rule) throw new Error('no rule for staff')
    const worded = (text: string) => document(pack.settings, { ...noOwnChanges, reworded: { [rule.id]: text } })
    const before = worded('Nobody may post on a Sunday.')
    const slip = whatChanged(before, worded('nobody may post  on a Sunday'))
    expect(kinds(slip)).toEqual(['marks'])
    expect(changedFor(slip, ['teacher', 'headteacher'])).toEqual([])
    expect(changedToRead(slip, ['teacher', 'headteacher'])).toEqual([])
    const other = whatChanged(before, worded('Nobody must post on a Sunday.'))
    expect(kinds(other)).toEqual(['reworded'])
    expect(changedFor(other, ['teacher'])).toHaveLength(1)
  })

  it('is nothing for anybody where a clause only has another number', () => {
    const one = document()
    const other = {
      ...one,
      sections: one.sections.map((section) => ({
        ...section,
        clauses: section.clauses.map((clause) => ({ ...clause, reference: `9.${clause.reference}` })),
      })),
    }
    const changes = whatChanged(one, other)
    expect(new Set(kinds(changes))).toEqual(new Set(['renumbered']))
    expect(changedFor(changes, ['teacher', 'headteacher', 'parent', 'governor'])).toEqual([])
  })
})
