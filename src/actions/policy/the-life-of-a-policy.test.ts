import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { hashOf } from '../../core/policy/version-bytes.ts'
import { type Day, dayAt, noonOf } from '../../core/school/day.ts'
import { commentsOn } from '../../storage/policy/comments.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { putInForce } from '../../storage/policy/put-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import type { Job } from '../../storage/records/enqueue.ts'
import { adoptDraft } from './adopt-draft.ts'
import { askPeople, endAsking } from './ask-people.ts'
import { beginPolicyDraft } from './begin-policy-draft.ts'
import { changeClauses } from './change-clauses.ts'
import { changeSetting } from './change-setting.ts'
import { answerPolicyComment, commentOnPolicy } from './comment-on-policy.ts'
import { putToGovernors, sendDraftBack } from './put-to-governors.ts'
import { signPolicy } from './sign-policy.ts'
import { tellWhoReadsAgain } from './tell-who-reads-again.ts'
import { undoChange } from './undo-change.ts'
import { verifyEveryPolicyVersion, verifyPolicyVersions } from './verify-policy-versions.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Bo Chair': ['chair-of-governors'],
  'Cy Clerk': ['clerk'],
  'Di Teacher': ['teacher'],
  'Eve Parent': ['parent'],
} as const
let school: WorkingSchool<keyof typeof people>
const desk = { now: new Date(), publicUrl: 'https://signpost.example.sch.uk' }
const today = dayAt(desk.now)
const yesterday = dayAt(new Date(desk.now.getTime() - 86_400_000))
const nextWeek = dayAt(new Date(desk.now.getTime() + 7 * 86_400_000))

beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'st-nicholas' })
})
afterAll(() => school.end())

const who = (name: keyof typeof people) => school.actor[name]
const draft = () => school.inside((tx) => openDraft(tx))
const refusedAs = (outcome: unknown) =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome ? outcome.refused : outcome
const put = async () => {
  const seen = (await draft())?.revision ?? 0
  return refusedAs(await school.inside((tx) => putToGovernors(tx, desk, who('Ada Head'), seen)))
}
const hash = async () => (await draft())?.put?.hash.toString('hex') ?? ''
const adopt = async (differs: Partial<Parameters<typeof adoptDraft>[3]> = {}) => {
  const meant = {
    adoptedOn: today,
    meeting: 'Spring',
    minute: '7.2',
    inForceFrom: today,
    seen: await hash(),
    ...differs,
  }
  return school.inside((tx) => adoptDraft(tx, desk, who('Cy Clerk'), meant))
}
/** Straight at the database as the app, past every rule of core. */
const asTheApp = async (sql: string, ...values: unknown[]) => {
  const client = new pg.Client({ connectionString: school.database.appUrl })
  await client.connect()
  try {
    await client.query(`select set_config('signpost.school', $1, false)`, [school.id])
    await client.query(sql, values)
    return 'done'
  } catch (problem) {
    return problem instanceof pg.DatabaseError ? problem.code : problem
  } finally {
    await client.end()
  }
}

describe('a change of the policy', () => {
  it('goes to a draft, which it begins, and changes nothing that is in force', async () => {
    const before = await school.inside(policyInForce)
    const changed = await school.inside((tx) =>
      changeSetting(tx, who('Ada Head'), { name: 'post-approver', value: 'headteacher' }),
    )
    expect(changed).toMatchObject({ change: expect.any(String) })
    expect((await draft())?.policy.settings['post-approver']).toBe('headteacher')
    expect((await school.inside(policyInForce))?.policy.settings).toEqual(before?.policy.settings)
  })

  it('is taken back by its undo, and a later change of the same answer first', async () => {
    const set = (value: string) =>
      school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'second-reader', value }))
    const first = await set('required')
    const second = await set('not-required')
    if ('refused' in first || 'refused' in second || !first.change || !second.change) throw new Error('refused')
    const undo = (id: string) => school.inside((tx) => undoChange(tx, who('Ada Head'), id))
    const [one, two] = [first.change, second.change]
    expect(refusedAs(await undo(one))).toBe('changed-since')
    expect(await undo(two)).toBe('done')
    expect((await draft())?.policy.settings['second-reader']).toBe('required')
    expect(refusedAs(await undo(two))).toBe('no-such-change')
    expect(await undo(one)).toBe('done')
  })

  it('that is no answer to the question is refused', async () => {
    const wrong = school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'post-approver', value: 'the cat' }))
    expect(refusedAs(await wrong)).toBe('not-an-answer')
  })

  it('may be a clause of the school’s own, other words for one, or leaving one out', async () => {
    const add = school.inside((tx) =>
      changeClauses(tx, who('Ada Head'), {
        act: 'add',
        section: 'Adoption',
        text: 'Staff tell the office which parents’ groups they know of.',
        modality: 'must',
        actor: 'staff',
      }),
    )
    expect(await add).toMatchObject({ change: expect.any(String) })
    const policy = (await draft())?.policy
    expect([...(policy?.clauses.values() ?? [])].at(-1)).toMatchObject({ id: 'own:1', actor: 'staff' })
  })
})

describe('a draft', () => {
  it('is the only one: a second is not begun beside it', async () => {
    const second = school.inside((tx) => beginPolicyDraft(tx, who('Ada Head'), { from: 'pack', pack: 'coton' }))
    expect(refusedAs(await second)).toBe('draft-already')
  })

  it('is asked about: those asked say what they think, are answered once, and its words stay as they are', async () => {
    const ask = (asked: readonly ('parents' | 'staff')[], closesOn: Day) =>
      school.inside((tx) => askPeople(tx, desk, who('Ada Head'), { asked, closesOn }))
    expect(refusedAs(await ask([], nextWeek))).toBe('nobody-asked')
    expect(refusedAs(await ask(['parents'], today))).toBe('closes-too-soon')
    expect(refusedAs(await ask(['parents'], '9999-01-01' as Day))).toBe('closes-too-late')
    expect(await ask(['parents'], nextWeek)).toBe('done')
    const say = (name: keyof typeof people, words: string) =>
      school.inside((tx) => commentOnPolicy(tx, who(name), { words, clause: null, onBehalfOf: null }, desk.now))
    expect(refusedAs(await say('Di Teacher', 'What of us?'))).toBe('not-asked')
    expect(refusedAs(await say('Eve Parent', ' '))).toBe('nothing-said')
    const said = await say('Eve Parent', 'May grandparents post pictures?')
    if ('refused' in said) throw new Error(said.refused)
    const answer = (words: string) =>
      school.inside((tx) => answerPolicyComment(tx, who('Ada Head'), { comment: said.comment, words }, desk.now))
    expect(await answer('Yes, of their own.')).toBe('done')
    expect(refusedAs(await answer('No.'))).toBe('answered-already')
    const id = (await draft())?.id ?? ''
    expect(await school.inside((tx) => commentsOn(tx, id))).toMatchObject([
      { saidBy: 'Eve Parent', answer: { words: 'Yes, of their own.', by: 'Ada Head' } },
    ])
    const change = school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'minimum-age', value: 14 }))
    expect(refusedAs(await change)).toBe('with-others')
    expect(await asTheApp(`update policy_draft set settings = '{}' where stage = 'consultation'`)).toBe('SP061')
    expect(await asTheApp(`update policy_comment set answer = 'No.'`)).toBe('SP064')
    expect(await school.inside((tx) => endAsking(tx, who('Ada Head'), desk.now))).toBe('done')
  })

  it('whose own words say that staff are asked does not reach governors before they were', async () => {
    const consulted = (value: unknown) =>
      school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'consulted-on-policy', value }))
    await consulted(['parents', 'staff'])
    expect(await put()).toBe('not-consulted')
    await consulted(['parents'])
    expect(await put()).toBe('done')
  })

  it('is not adopted before the chair signed, where the policy asks for it, nor without its minute', async () => {
    expect(refusedAs(await adopt())).toBe('not-signed')
    const sign = async (name: keyof typeof people, seen?: string) =>
      refusedAs(await school.inside(async (tx) => signPolicy(tx, who(name), seen ?? (await hash()), desk.now)))
    const seen = await hash()
    expect(await sign('Cy Clerk', seen)).toBe('not-the-chair')
    expect(await sign('Bo Chair', 'ab'.repeat(32))).toBe('changed-meanwhile')
    expect(await sign('Bo Chair', seen)).toBe('done')
    expect(await sign('Bo Chair', seen)).toBe('signed-already')
    expect(refusedAs(await adopt({ minute: ' ' }))).toBe('minute-missing')
    expect(refusedAs(await adopt({ adoptedOn: null }))).toBe('adoption-date-missing')
    expect(refusedAs(await adopt({ adoptedOn: nextWeek }))).toBe('adoption-to-come')
    expect(refusedAs(await adopt({ adoptedOn: '1066-01-01' as Day }))).toBe('adopted-too-long-ago')
    expect(refusedAs(await adopt({ adoptedOn: yesterday }))).toBe('adopted-before-put')
    expect(refusedAs(await adopt({ inForceFrom: '2206-01-01' as Day }))).toBe('in-force-too-late')
    expect(refusedAs(await adopt({ inForceFrom: '2020-01-01' as Day }))).toBe('in-force-too-soon')
  })

  it('taken back and put anew is signed anew', async () => {
    expect(await school.inside((tx) => sendDraftBack(tx, who('Cy Clerk'), desk.now))).toBe('done')
    await school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'minimum-age', value: 14 }))
    expect(await put()).toBe('done')
    expect(refusedAs(await adopt())).toBe('not-signed')
    const seen = await hash()
    expect(await school.inside((tx) => signPolicy(tx, who('Bo Chair'), seen, desk.now))).toBe('done')
  })

  it('cannot write the governors or the signature out of its own adoption', async () => {
    expect(await school.inside((tx) => sendDraftBack(tx, who('Cy Clerk'), desk.now))).toBe('done')
    const say = (value: unknown) =>
      school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'policy-adopted-by', value }))
    await say('not-stated')
    expect(await put()).toBe('done')
    expect(refusedAs(await adopt({ adoptedOn: null, minute: '' }))).toBe('adoption-date-missing')
    expect(refusedAs(await adopt())).toBe('not-signed')
    await school.inside((tx) => sendDraftBack(tx, who('Cy Clerk'), desk.now))
    await say('governing-body-with-chair-signature')
    expect(await put()).toBe('done')
    const seen = await hash()
    const again = school.inside((tx) => signPolicy(tx, who('Bo Chair'), seen, desk.now))
    expect([await again.then(refusedAs), 'the very words that the chair signed before']).toEqual([
      'signed-already',
      'the very words that the chair signed before',
    ])
  })

  it('adopted is in force from the day named, the words exactly those that were signed, and the old one is replaced', async () => {
    const seen = await hash()
    expect(refusedAs(await adopt({ seen: 'ab'.repeat(32) }))).toBe('changed-meanwhile')
    const adopted = await adopt()
    if ('refused' in adopted) throw new Error(adopted.refused)
    const inForce = await school.inside(policyInForce)
    expect(inForce).toMatchObject({ version: adopted.version, adoptedOn: today })
    expect(inForce?.policy.settings).toMatchObject({ 'post-approver': 'headteacher', 'minimum-age': 14 })
    const kept = (await school.inside((tx) => versionDocument(tx, adopted.version)))?.kept
    expect(kept?.hash.toString('hex')).toBe(seen)
    expect(await draft()).toBeUndefined()
    const [line] = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select(['verb', 'content_hash']).where('verb', '=', 'adopt-policy').execute(),
    )
    expect(line?.content_hash?.toString('hex')).toBe(seen)
  })
})

describe('an adopted version', () => {
  it('is changed by nobody: not by the app, and a flipped byte is found however it was done', async () => {
    expect(await asTheApp(`update policy_version set document = document || ' '`)).toBe('42501')
    expect(await asTheApp(`delete from policy_version`)).toBe('42501')
    expect(await school.inside(verifyPolicyVersions)).toEqual([])
    const admin = new pg.Client({ connectionString: school.database.adminUrl })
    await admin.connect()
    const text = await admin.query<{ id: string; document: string; document_hash: Buffer }>(
      `select id, document, document_hash from signpost.policy_version where document is not null`,
    )
    const [row] = text.rows
    if (!row) throw new Error('nothing kept')
    const flipped = row.document.replace('Staff tell the office', 'Staff tell the Office')
    expect(flipped).not.toBe(row.document)
    const flip = (document: string, hash: Buffer) =>
      admin.query(`update signpost.policy_version set document = $1, document_hash = $2 where id = $3`, [
        document,
        hash,
        row.id,
      ])
    await expect(flip(flipped, row.document_hash)).rejects.toThrow(/check constraint/)
    await flip(flipped, hashOf(flipped))
    expect(await school.inside(verifyPolicyVersions)).toEqual([{ version: row.id, problem: 'not-what-was-adopted' }])
    expect(await verifyEveryPolicyVersion(school.db)).toEqual([
      { school: school.id, problems: [{ version: row.id, problem: 'not-what-was-adopted' }] },
    ])
    await flip(row.document, row.document_hash)
    expect(await school.inside(verifyPolicyVersions)).toEqual([])
    await admin.end()
  })

  it('is no first policy: nothing comes in force past the governors, not even by the app itself', async () => {
    const past = school.inside((tx) =>
      putInForce(tx, { pack: 'coton', settings: {}, adoptedBy: who('Ada Head').person, from: new Date() }),
    )
    await expect(past).rejects.toMatchObject({ code: 'SP067' })
  })

  it('that says the same as the one in force is not put to governors again', async () => {
    await school.inside((tx) => beginPolicyDraft(tx, who('Ada Head'), { from: 'in-force' }))
    expect(await put()).toBe('nothing-changed')
  })

  it('adopted to come is undone by adopting the words in force again, and who reads again is told as a version begins, against the one before it', async () => {
    const told = async () =>
      (
        await school.inside((tx) =>
          tx.selectFrom('notice').select('subject_id').where('kind', '=', 'policy-changed').execute(),
        )
      ).map(({ subject_id }) => subject_id)
    const change = (value: string) =>
      school.inside((tx) => changeSetting(tx, who('Ada Head'), { name: 'staff-parent-contact', value }))
    const was = (await draft())?.policy.settings['staff-parent-contact']
    const asked: Job[] = []
    const next = async (value: string, inForceFrom: Day) => {
      await change(value)
      await school.inside((tx) =>
        askPeople(tx, desk, who('Ada Head'), { asked: ['staff', 'parents'], closesOn: nextWeek }),
      )
      expect(await put()).toBe('done')
      const seen = await hash()
      await school.inside((tx) => signPolicy(tx, who('Bo Chair'), seen, desk.now))
      const adopted = await school.inside(async (tx) => {
        const meant = { adoptedOn: today, meeting: '', minute: '8', inForceFrom, seen }
        const done = await adoptDraft(tx, desk, who('Cy Clerk'), meant)
        asked.push(...tx.jobs.filter(({ task }) => task === 'tell-who-reads'))
        return done
      })
      if ('refused' in adopted) throw new Error(adopted.refused)
      return adopted.version
    }
    const begins = (version: string, at: Day) =>
      school.inside((tx) => tellWhoReadsAgain(tx, { ...desk, now: noonOf(at) }, version))
    const inTwoWeeks = dayAt(new Date(desk.now.getTime() + 14 * 86_400_000))
    const toCome = await next('never', nextWeek)
    expect(await told()).not.toContain(toCome)
    expect(asked.map(({ payload, run_at }) => [payload['versionId'], dayAt(new Date(run_at))])).toEqual([
      [toCome, nextWeek],
    ])
    await school.inside((tx) => beginPolicyDraft(tx, who('Ada Head'), { from: 'in-force' }))
    const back = await next(was ?? 'only-by-prior-approval', inTwoWeeks)
    await begins(back, inTwoWeeks)
    const once = await told()
    expect(once).toContain(back)
    await begins(back, inTwoWeeks)
    expect(await told()).toEqual(once)
    await school.inside((tx) => beginPolicyDraft(tx, who('Ada Head'), { from: 'in-force' }))
    const again = await next(was ?? 'only-by-prior-approval', today)
    expect((await school.inside(policyInForce))?.version).toBe(again)
    await begins(toCome, nextWeek)
    expect(await told()).not.toContain(toCome)
    expect(await told()).not.toContain(again)
  })
})
