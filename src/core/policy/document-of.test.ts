import { describe, expect, it } from 'vitest'
import type { ClauseId } from './clause.ts'
import { alsoDecided, documentOf } from './document-of.ts'
import { noOwnChanges, type OwnChanges } from './own-changes.ts'
import { packNamed, policyFrom } from './packs/all-packs.ts'
import type { Policy } from './policy.ts'
import type { SettingValues } from './registry.ts'

function policy(name: string, answers: SettingValues = {}): Policy {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return policyFrom(pack, { ...pack.settings, ...answers })
}
const facts = { school: 'Nether Marsh Primary School', source: '', standing: '', names: {} }
const document = (one: Policy, own: OwnChanges = noOwnChanges) => documentOf(one, facts, own)
const clause = (one: ReturnType<typeof document>, id: string) =>
  one.sections.flatMap(({ clauses }) => clauses).find((each) => each.id === id)
const section = (one: ReturnType<typeof document>, wanted: string) =>
  one.sections.find(({ heading }) => heading === wanted)

describe('a school’s policy as a document', () => {
  it('says the answer that the school gave in place of the pack’s, and nothing else otherwise', () => {
    const [before, after] = [document(policy('coton')), document(policy('coton', { 'channel-mfa': 'required' }))]
    const texts = (one: typeof before) => one.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text))
    expect(texts(after).filter((text) => !texts(before).includes(text))).toEqual([
      'Signing in to an official account must take a second proof besides the password.',
    ])
  })

  it('says as strongly as each policy does what two of them say', () => {
    const [must, should] = [
      clause(document(policy('aycliffe')), 'aycliffe:5.10f'),
      clause(document(policy('mulbarton')), 'mulbarton:followers.6'),
    ]
    expect(must?.text).toBe(should?.text.replace('should not', 'must not'))
  })

  it('puts the people of the school where the policy speaks of them', () => {
    const named = documentOf(policy('coton'), { ...facts, names: { headteacher: 'Mrs Okafor' } }, noOwnChanges)
    expect(clause(named, 'coton:5.v.2')?.text).toContain('The one to ask is Mrs Okafor.')
  })

  it('says at the end, in the words of the model, what the school answers and no clause says', () => {
    const answered = document(policy('mulbarton', { 'review-every-months': 24, 'school-mobile-provided': true }))
    const also = section(answered, alsoDecided)
    expect(also).toBe(answered.sections.at(-1))
    expect(also?.clauses.map(({ id }) => id)).toEqual(['model:school-mobile-provided', 'model:review-every-months'])
    expect(also?.clauses[1]?.text).toBe('This policy must be reviewed at least once every 24 months.')
    expect(section(document(policy('mulbarton')), alsoDecided)).toBeUndefined()
  })

  it('prints nothing on which the policy is silent', () => {
    const { 'channel-mfa': _, ...rest } = packNamed('coton')?.settings ?? {}
    expect(clause(document({ ...policy('coton'), settings: rest }), 'coton:3.7')).toBeUndefined()
  })

  it('says a part of a list that no clause of the policy has words for', () => {
    const more = policy('st-nicholas', {
      'training-points': ['induction', 'regular-training', 'shared-resources', 'unscheduled'],
    })
    expect(section(document(more), alsoDecided)?.clauses.map(({ id }) => id)).toEqual(['model:training-points'])
  })
})

describe('what a school changes in the clauses', () => {
  const own: OwnChanges = {
    added: [
      {
        id: 'own:1' as ClauseId,
        section: 'Standards',
        reference: null,
        text: 'We smile.',
        modality: 'should',
        actor: 'staff',
      },
      {
        id: 'own:2' as ClauseId,
        section: 'Our pond',
        reference: null,
        text: 'No filming by the pond.',
        modality: 'must_not',
        actor: 'all',
      },
      {
        id: 'own:3' as ClauseId,
        section: 'Our pond',
        reference: 'P7',
        text: 'The pond has a fence.',
        modality: 'fact',
        actor: 'all',
      },
    ],
    reworded: { 'coton:2.4e': 'Our accounts are ours.' },
    dropped: ['coton:1.1a' as ClauseId],
  }
  const changed = document(policy('coton'), own)

  it('stands under its heading with the next number there, or in a section of its own', () => {
    expect(section(changed, 'Standards')?.clauses.at(-1)).toMatchObject({
      text: 'We smile.',
      reference: '4.4',
      actor: 'staff',
    })
    expect(section(changed, 'Our pond')).toMatchObject({
      number: '',
      clauses: [
        { id: 'own:2', idea: null },
        { id: 'own:3', reference: 'P7' },
      ],
    })
  })

  it('is said in the school’s own words under the clause’s own number', () => {
    expect(clause(changed, 'coton:2.4e')).toMatchObject({
      text: 'Our accounts are ours.',
      reference: '2.4e',
      idea: null,
    })
  })

  it('is left out where it was dropped', () => {
    expect(clause(changed, 'coton:1.1a')).toBeUndefined()
    expect(section(changed, alsoDecided)).toBeUndefined()
  })

  it('still says what is decided where the clause that said it is dropped', () => {
    const without = document(policy('coton'), { ...noOwnChanges, dropped: ['coton:3.7' as ClauseId] })
    expect(section(without, alsoDecided)?.clauses.map(({ id }) => id)).toEqual(['model:channel-mfa'])
  })

  it('gives every clause a reference of its own', () => {
    const references = changed.sections.flatMap(({ clauses }) => clauses.map(({ reference }) => reference))
    expect(new Set(references).size).toBe(references.length)
  })
})

describe('the model policy as a document', () => {
  it('is numbered from 1.1 by chapters', () => {
    const model = document(policy('model'))
    expect(model.sections.map(({ number }) => number)).toEqual(model.sections.map((_, at) => String(at + 1)))
    expect(model.sections[2]?.clauses.map(({ reference }) => reference).slice(0, 2)).toEqual(['3.1', '3.2'])
  })
})
