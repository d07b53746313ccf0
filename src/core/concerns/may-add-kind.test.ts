import { describe, expect, it } from 'vitest'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { OwnKind } from './kind-of-report.ts'
import { mayAddKind, mayKeepKinds } from './may-add-kind.ts'

function policyOf(name: string) {
  const pack = packNamed(name)
  if (!pack) throw new Error(`no policy is called ${name}`)
  return policyFrom(pack)
}
const kind: OwnKind = {
  name: 'The village swap page',
  treatedAs: 'bullying-pupils',
  words: {
    staff: 'Something on the village swap page',
    families: 'Something on the village swap page',
    pupils: 'Something on the village swap page',
  },
}
const school = { kinds: [], unreachable: [] }

describe('a school’s own kinds', () => {
  it('are kept by the safeguarding lead at every school, and by whoever its policy has lead', () => {
    for (const { name } of allPacks) {
      expect(mayKeepKinds(policyOf(name), ['dsl']).verdict, name).toBe('allowed')
      expect(mayKeepKinds(policyOf(name), ['teacher']).verdict, name).toBe('refused')
    }
    expect(mayKeepKinds(policyOf('mulbarton'), ['senior-leader']).verdict).toBe('allowed')
    expect(mayKeepKinds(policyOf('aycliffe'), ['deputy-dsl']).verdict).toBe('allowed')
    expect(mayKeepKinds(policyOf('aycliffe'), ['senior-leader'])).toMatchObject({ reason: 'not-theirs' })
  })

  it('have words for everybody and a name of their own', () => {
    const policy = policyOf('mulbarton')
    expect(mayAddKind(policy, ['dsl'], kind, school).verdict).toBe('allowed')
    const wordless = { ...kind, words: { ...kind.words, pupils: ' ' } }
    expect(mayAddKind(policy, ['dsl'], wordless, school)).toMatchObject({ reason: 'no-words' })
    const twice = { ...school, kinds: [{ ...kind, name: kind.name.toUpperCase() }] }
    expect(mayAddKind(policy, ['dsl'], kind, twice)).toMatchObject({ reason: 'here-already' })
  })

  it('are in words that a child of eight can read', () => {
    const policy = policyOf('mulbarton')
    const asked = (pupils: string) => mayAddKind(policy, ['dsl'], { ...kind, words: { ...kind.words, pupils } }, school)
    for (const hard of ['Utilise the aforementioned pseudonymous cyberinfrastructure', 'x', 'a '.repeat(13)])
      expect(asked(hard), hard).toMatchObject({ reason: 'hard-for-pupils' })
    expect(asked('I spend my money on boxes in a game').verdict).not.toBe('hard-for-pupils')
  })

  it('are not saved where nobody could receive them', () => {
    const outcome = mayAddKind(policyOf('mulbarton'), ['dsl'], kind, { ...school, unreachable: ['bullying-pupils'] })
    expect(outcome).toMatchObject({ reason: 'reaches-nobody' })
  })

  it.each([
    ['Loot boxes', 'I spend too much money in a game'],
    ['Loot boxes', 'I spend my money on boxes in a game'],
    ['Gambling in games', 'I bet coins in a game'],
    ['Robux', 'I buy Robux without asking'],
    ['Scams', 'Somebody took my money in a game'],
  ])('may be about money and games, where nobody threatens and nobody else is spoken of: %s, “%s”', (name, pupils) => {
    const money: OwnKind = {
      name,
      treatedAs: 'underage',
      words: { staff: name, families: 'My child spends too much money in a game', pupils },
    }
    expect(mayAddKind(policyOf('mulbarton'), ['dsl'], money, school).verdict).toBe('allowed')
  })

  it.each([
    'They want money or they will share my picture',
    'Someone will post my photo if I do not pay',
    'A man gives me Robux for pictures',
    'Someone gives me gifts in a game',
    'A man online wants to meet me',
  ])('and not where somebody does: “%s”', (pupils) => {
    const grave: OwnKind = { ...kind, treatedAs: 'underage', words: { ...kind.words, pupils } }
    expect(mayAddKind(policyOf('mulbarton'), ['dsl'], grave, school)).toMatchObject({ reason: 'graver-by-its-words' })
  })

  it('cannot send something grave the lesser way', () => {
    const hidden: OwnKind = {
      ...kind,
      treatedAs: 'press',
      words: { ...kind.words, pupils: 'Somebody sent a nude picture of a child' },
    }
    expect(mayAddKind(policyOf('mulbarton'), ['dsl'], hidden, school)).toMatchObject({ reason: 'graver-by-its-words' })
    expect(mayAddKind(policyOf('mulbarton'), ['dsl'], { ...hidden, treatedAs: 'nudes' }, school).verdict).toBe(
      'allowed',
    )
  })
})
