import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import type { ConsultedGroup } from '../../core/policy/consulted.ts'
import { dayAt } from '../../core/school/day.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import { draftChanges } from '../../storage/policy/draft-changes.ts'
import { askPeople, endAsking } from './ask-people.ts'
import { changeSetting } from './change-setting.ts'
import { commentOnPolicy } from './comment-on-policy.ts'
import { draftContent } from './draft-content.ts'
import { dropPolicyDraft } from './drop-policy-draft.ts'
import { putToGovernors } from './put-to-governors.ts'

const people = { 'Ada Head': ['headteacher'], 'Bo Chair': ['chair-of-governors'], 'Di Teacher': ['teacher'] } as const
let school: WorkingSchool<keyof typeof people>
const desk = { now: new Date(), publicUrl: 'https://signpost.example.sch.uk' }
const nextWeek = dayAt(new Date(desk.now.getTime() + 7 * 86_400_000))

beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model' })
})
afterAll(() => school.end())

const head = () => school.actor['Ada Head']
const change = (name: 'minimum-age' | 'consulted-on-policy', value: unknown) =>
  school.inside((tx) => changeSetting(tx, head(), { name, value }))
const ask = (...asked: ConsultedGroup[]) =>
  school.inside((tx) => askPeople(tx, desk, head(), { asked, closesOn: nextWeek }))
const words = () =>
  school.inside(async (tx) => {
    const draft = await openDraft(tx)
    return draft ? (await draftContent(tx, draft)).text : ''
  })

describe('a draft on which people are asked', () => {
  it('says so in the words that they read, and does not say that nobody was asked', async () => {
    await change('minimum-age', 14)
    expect(await words()).toContain('Nobody has been asked for a view')
    expect(await ask('parents', 'staff')).toBe('done')
    expect(await words()).not.toContain('Nobody has been asked for a view')
    expect(await words()).toContain('We asked staff and parents what they think of this policy.')
  })

  it('keeps that as a change like any other, and names those who are asked later too', async () => {
    await school.inside((tx) => endAsking(tx, head(), desk.now))
    expect(await ask('governors')).toBe('done')
    expect(await words()).toContain('We asked staff, governors and parents what they think of this policy.')
    const id = (await school.inside((tx) => openDraft(tx)))?.id ?? ''
    const changes = await school.inside((tx) => draftChanges(tx, id))
    expect(changes.filter(({ name }) => name === 'consulted-on-policy')).toHaveLength(2)
  })

  it('stays silent on it where it is silent', async () => {
    await school.inside((tx) => endAsking(tx, head(), desk.now))
    await change('consulted-on-policy', undefined)
    expect(await ask('staff')).toBe('done')
    expect((await school.inside((tx) => openDraft(tx)))?.parts.settings).not.toHaveProperty('consulted-on-policy')
  })
})

describe('a draft that is put to governors in the minute in which people were asked', () => {
  const put = async (now: Date) => {
    const seen = (await school.inside((tx) => openDraft(tx)))?.revision ?? 0
    return school.inside((tx) => putToGovernors(tx, { ...desk, now }, head(), seen))
  }
  const named = async () => (await school.inside((tx) => openDraft(tx)))?.parts.settings['consulted-on-policy']
  const begun = async () => {
    await school.inside((tx) => dropPolicyDraft(tx, head(), desk.now))
    await change('minimum-age', 15)
    expect(await ask('parents', 'staff')).toBe('done')
  }

  it('does not say that they were asked, nor asks for it of the next', async () => {
    await begun()
    expect(await named()).toEqual(['staff', 'parents'])
    expect(await put(desk.now)).toBe('done')
    expect(await named()).toEqual([])
    expect(await words()).not.toContain('We asked staff and parents')
  })

  it('says so where they had until another day, or where somebody said something', async () => {
    await begun()
    expect(await put(new Date(desk.now.getTime() + 2 * 86_400_000))).toBe('done')
    expect(await words()).toContain('We asked staff and parents')
    await begun()
    const said = { words: 'Fine by me.', clause: null, onBehalfOf: null }
    await school.inside((tx) => commentOnPolicy(tx, school.actor['Di Teacher'], said, desk.now))
    expect(await put(desk.now)).toBe('done')
    expect(await words()).toContain('We asked staff and parents')
  })
})
