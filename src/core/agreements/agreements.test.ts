import { describe, expect, it } from 'vitest'
import type { Role } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { noOwnChanges, type OwnChanges } from '../policy/own-changes.ts'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import { schoolDocument } from '../policy/school-document.ts'
import { acceptableUseDocument, acceptableUseHash } from './acceptable-use-document.ts'
import { acknowledgementNeeded, isAcknowledged } from './acknowledgement-needed.ts'
import { bindingRoles, stillStands } from './still-stands.ts'

const policy = (name: string) => {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return policyFrom(pack)
}
const needed = (name: string) => acknowledgementNeeded(policy(name))

describe('what the policy asks before anybody writes for the school', () => {
  it.each([
    ['st-nicholas', 'signed', ['st-nicholas:2.8.2a']],
    ['aycliffe', 'read', ['aycliffe:5.10a']],
    ['model', 'signed', ['model:staff-aup-acknowledgement']],
  ])('%s asks for it to be %s', (name, how, clauses) => expect(needed(name)).toEqual({ how, clauses }))

  it.each(['mulbarton', 'gloucestershire', 'coton'])('%s asks nothing of each person', (name) => {
    expect(needed(name)).toBeUndefined()
  })
})

describe('whether what was done is enough', () => {
  it('a signature stands for having read; having read is not a signature', () => {
    expect(isAcknowledged(needed('aycliffe'), 'signed')).toBe(true)
    expect(isAcknowledged(needed('st-nicholas'), 'read')).toBe(false)
    expect(isAcknowledged(needed('st-nicholas'), null)).toBe(false)
    expect(isAcknowledged(needed('mulbarton'), null)).toBe(true)
  })
})

describe('what is shown', () => {
  it.each(allPacks.map((pack) => pack.name))('%s has rules for staff, and none for families or facts', (name) => {
    const clauses = acceptableUseDocument(schoolDocument(policy(name), { school: null })).flatMap(
      (section) => section.clauses,
    )
    expect(clauses.length).toBeGreaterThan(5)
    for (const clause of clauses) {
      expect(['staff', 'official_poster', 'all']).toContain(clause.actor)
      expect(['fact', 'aim', 'may']).not.toContain(clause.modality)
    }
  })

  const words = (one: Policy) => schoolDocument(one, { school: null })

  it('is known by a hash that changes with one letter of one rule, and not with a setting elsewhere', () => {
    const one = policy('st-nicholas')
    const elsewhere = { ...one, settings: { ...one.settings, 'review-every-months': 24 } }
    expect(acceptableUseHash(words(elsewhere))).toEqual(acceptableUseHash(words(one)))
    const rule = acceptableUseDocument(words(one))[0]?.clauses[0]
    if (!rule) throw new Error('no rule')
    const own = { ...noOwnChanges, reworded: { [rule.id]: `${rule.text}!` } }
    expect(acceptableUseHash(schoolDocument(one, { school: null }, own))).not.toEqual(acceptableUseHash(words(one)))
  })
})

describe('whether what was done under an earlier version still stands', () => {
  const before = policy('st-nicholas')
  const document = (own: OwnChanges = noOwnChanges, changed: Policy = before) =>
    schoolDocument(changed, { school: null }, own)
  const rule = (actor: string) => {
    const found = acceptableUseDocument(document())
      .flatMap(({ clauses }) => clauses)
      .find((clause) => clause.actor === actor)
    if (!found) throw new Error(`no rule for ${actor}`)
    return found
  }
  const reworded = (id: string) => document({ ...noOwnChanges, reworded: { [id]: 'In other words.' } })
  const now = (after: PolicyDocument, roles: readonly Role[]) => stillStands(document(), after, roles)

  it('it does where nothing changed, or only what binds nobody on the staff', () => {
    expect(now(document(), ['teacher'])).toBe(true)
    expect(
      now(document(noOwnChanges, { ...before, settings: { ...before.settings, 'review-every-months': 24 } }), [
        'teacher',
      ]),
    ).toBe(true)
  })

  it('it does not for those whom a changed rule binds, and does for everybody else', () => {
    const forPosters = reworded(rule('official_poster').id)
    expect(now(forPosters, ['teacher'])).toBe(true)
    expect(now(forPosters, ['teacher', 'approved-poster'])).toBe(false)
    const forStaff = reworded(rule('staff').id)
    expect(now(forStaff, ['teacher'])).toBe(false)
    expect(now(forStaff, ['chair-of-governors'])).toBe(true)
  })

  it('it does where a rule that binds them only lost its stop', () => {
    const { id, text } = rule('staff')
    expect(now(document({ ...noOwnChanges, reworded: { [id]: text.replace(/\.$/, '') } }), ['teacher'])).toBe(true)
  })

  it('it does where a rule is only left out, and not where one is added', () => {
    expect(now(document({ ...noOwnChanges, dropped: [rule('staff').id] }), ['teacher'])).toBe(true)
    const text = 'Staff tell the office of parents’ groups.'
    const added = {
      id: 'own:1' as ClauseId,
      section: 'More',
      reference: null,
      text,
      modality: 'must',
      actor: 'staff',
    } as const
    expect(now(document({ ...noOwnChanges, added: [added] }), ['teacher'])).toBe(false)
  })

  it('whoever the register names is bound as a poster, and all staff where the policy knows no approved posters', () => {
    expect(bindingRoles(policy('coton'), ['teacher'], false)).toEqual(['teacher'])
    expect(bindingRoles(policy('coton'), ['teacher'], true)).toContain('approved-poster')
    expect(bindingRoles(policy('model'), ['teacher'], false)).toContain('approved-poster')
    expect(bindingRoles(policy('model'), ['governor'], false)).toEqual(['governor'])
  })
})
