import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { partsFromImport } from '../../core/policy/parts-from-import.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import { importPolicy } from '../../importers/policy/import-policy.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { adoptDraft } from './adopt-draft.ts'
import { beginPolicyDraft } from './begin-policy-draft.ts'
import { changeClauses } from './change-clauses.ts'
import { dropPolicyDraft } from './drop-policy-draft.ts'
import { putToGovernors, sendDraftBack } from './put-to-governors.ts'
import { signPolicy } from './sign-policy.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Bo Chair': ['chair-of-governors'],
  'Dina Lead': ['dsl'],
  'Vic Chair': ['vice-chair'],
} as const
const desk = { now: new Date(), publicUrl: 'https://signpost.example.sch.uk' }
const today = dayAt(desk.now)
const longAgo = `${Number(today.slice(0, 4)) - 2}-03-10` as Day

let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: null })
})
afterAll(() => school.end())

const head = () => school.actor['Ada Head']
const outcomeOf = (outcome: object | string) =>
  typeof outcome === 'object' && 'refused' in outcome ? outcome.refused : 'done'

/** Puts the draft as it is to governors, has it signed, and says that they adopted it on this day. */
async function adoptedOn(day: Day) {
  await school.inside((tx) => sendDraftBack(tx, head(), desk.now))
  const revision = (await school.inside((tx) => openDraft(tx)))?.revision ?? 0
  expect(await school.inside((tx) => putToGovernors(tx, desk, head(), revision))).toBe('done')
  const seen = (await school.inside((tx) => openDraft(tx)))?.put?.hash.toString('hex') ?? ''
  await school.inside((tx) => signPolicy(tx, school.actor['Bo Chair'], seen, desk.now))
  const adoption = { adoptedOn: day, meeting: '', minute: '7', inForceFrom: today, seen }
  return outcomeOf(await school.inside((tx) => adoptDraft(tx, desk, head(), adoption)))
}

async function bring(every = 'year') {
  const bytes = Buffer.from(`Our policy\n\n1.1 Staff are kind online.\n\n1.2 We review this every ${every}.\n`)
  const found = await importPolicy(bytes, 'p.txt')
  if ('refused' in found) throw new Error(found.refused)
  const parts = partsFromImport(found, new Set(), 0)
  await school.inside(async (tx) => {
    const { hash } = await school.files.keep(tx, bytes, { mediaType: 'text/plain' })
    return beginPolicyDraft(tx, head(), { from: 'document', parts, file: { hash, name: 'p.txt' } })
  })
}

describe('the day on which governors adopted a policy', () => {
  it('is not before they were given its words, where those were begun here', async () => {
    await school.inside((tx) => beginPolicyDraft(tx, head(), { from: 'pack', pack: 'model' }))
    expect(await adoptedOn(longAgo)).toBe('adopted-before-put')
    await school.inside((tx) => dropPolicyDraft(tx, head(), desk.now))
  })

  it('is not before that where the words that a school brought were changed here', async () => {
    await bring()
    const text = 'The office keeps a paper copy.'
    const added = { act: 'add', section: 'Adoption', text, modality: 'must', actor: 'school' } as const
    await school.inside((tx) => changeClauses(tx, head(), added))
    expect(await adoptedOn(longAgo)).toBe('adopted-before-put')
    await school.inside((tx) => dropPolicyDraft(tx, head(), desk.now))
  })

  it('is the day that it was for the policy which a school had before it came here', async () => {
    await bring()
    expect(await adoptedOn(longAgo)).toBe('done')
    expect((await school.inside(policyInForce))?.adoptedOn).toBe(longAgo)
  })

  it('is not before that for what is brought once a policy is in force here', async () => {
    await bring('term')
    expect(await adoptedOn(longAgo)).toBe('adopted-before-put')
    expect(await adoptedOn(today)).toBe('done')
  })
})
