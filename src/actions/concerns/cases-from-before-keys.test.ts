import { hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { EvidenceId } from '../../core/school/ids.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { casesKnown } from '../../storage/concerns/cases.ts'
import { evidenceStore } from '../../storage/concerns/evidence-store.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { reportsOfCase } from '../../storage/concerns/reports.ts'
import { sealedUnder } from '../../storage/concerns/under-key.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { answerImageQuestion, claimPass, passClaimed } from './image-question.ts'
import { keepFile } from './keep-file.ts'
import { filesOf } from './look-at-file.ts'
import { openConcern } from './open-concern.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { comeBack } from './talk.ts'
import { tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dora Lead'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')
const vault = caseVault(testSecret)
const desk = { now, publicUrl: 'https://signpost.example', vault }
const words = 'They laughed at him in the group.'
const capture = Buffer.from('what stood on the screen')
const nothing = { name: '', when: '', place: '', platform: '', account: '', by: '' }

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'] },
    { policy: 'mulbarton', now, routes: homeRoutes },
  )
})
afterAll(() => school.end())

const dora = () => school.actor['Dora Lead'].person
const rows = () =>
  school.inside((tx) =>
    seenBy(tx, { person: dora() }, async () => {
      const [one] = await casesKnown(tx)
      if (!one) throw new Error('there is no case')
      return { one, report: (await reportsOfCase(tx, one.id))[0] }
    }),
  )

/** A case as it stood before there were keys of members: everything under keys that the server's secret opens. */
async function asItWasBefore() {
  await school.forget('concern_case', 'concern_once')
  // Their account is there, and no key yet: as people were on the day of the change.
  await school.open('/home', 'Dora Lead')
  await school.open('/home', 'Ada Head')
  await school.forget('member_key')
  const where = { place: '', account: '', link: '', when: '' }
  const told = { words, about: 'child', names: '', wish: '', where, name: null, contact: null, kind: null } as const
  const once = randomBytes(24).toString('base64url')
  const outcome = await school.inside(async (tx) =>
    tellConcern(tx, desk, await policyForConcerns(tx), { teller: 'parent', person: null, told, images: 'no', once }),
  )
  if ('refused' in outcome) throw new Error(outcome.refused)
  const store = evidenceStore(school.filesFolder, null)
  const giver = { person: dora() }
  const asked = await school.inside((tx) => answerImageQuestion(tx, desk, outcome.case, giver, ['no']))
  if (asked === 'closed' || asked === 'ask-once-more') throw new Error('no file may be chosen')
  await school.inside((tx) => claimPass(tx, desk, asked.pass, dora()))
  const file = await store.take(school.id, randomUUID() as EvidenceId, {
    pieces: Readable.from([capture]),
    name: 'screen.png',
    mediaType: 'image/png',
  })
  await school.inside(async (tx) => {
    const pass = await passClaimed(tx, desk, asked.pass)
    if (pass) await keepFile(tx, desk, pass, file, nothing, [])
  })
  const { one, report } = await rows()
  const key = vault.open(one.sealedKey)
  const ofReport = report && vault.openReport(report.sealedKey, key)
  if (!ofReport) throw new Error('there is no report')
  const ofFiles = Buffer.from(hkdfSync('sha256', testSecret, '', 'signpost evidence keys', 32))
  const admin = new pg.Client({ connectionString: school.database.adminUrl })
  await admin.connect()
  await admin.query('set search_path = signpost')
  await admin.query('set session_replication_role = replica')
  await admin.query('delete from concern_seal')
  // What was added to the public half since is sealed under the case's own key, as everything was.
  await admin.query(`delete from concern_entry where kind <> 'told'`)
  await admin.query(
    `update concern_case set public_key = null, order_of_cover = null, meant = null, words_only = null, due_at = null`,
  )
  await admin.query('update concern_report set case_sealed = null, code_sealed = null, sealed_key = $1', [
    vault.sealForServer(ofReport),
  ])
  await admin.query(`update concern_evidence set key_by = 'server', sealed_key = $1, about = $2`, [
    sealedUnder(ofFiles, file.key.bytes, file.id),
    vault.seal(key, JSON.stringify(nothing), `${file.id} about`),
  ])
  await admin.end()
  return { id: outcome.case, code: outcome.code ?? '', file: file.id, store }
}

describe('a case from before there were keys of members', () => {
  it('opens for its reader as soon as they have a key, and from then on with nothing that the server has', async () => {
    const { id, file, store } = await asItWasBefore()
    school.forgetKeys()
    const theirs = { ...desk, vault: await school.vaultOf('Dora Lead') }
    const open = await school.inside((tx) => openConcern(tx, theirs, dora(), id))
    expect(open?.reports[0]?.told.words).toBe(words)
    const { one } = await rows()
    expect(one.sealedKey.server).toBeNull()
    expect(vault.opens(one.sealedKey)).toBe(false)
    expect(one.orderOfCover?.length).toBeGreaterThan(0)
    const again = await school.inside((tx) => openConcern(tx, theirs, dora(), id))
    expect(again?.reports[0]?.told.words).toBe(words)
    const [known] = await school.inside((tx) => filesOf(tx, theirs, dora(), id))
    expect(known).toMatchObject({ id: file, sealedKey: { by: 'case' } })
    const pieces: Buffer[] = []
    if (known) for await (const piece of store.read(school.id, file, known.key)) pieces.push(Buffer.from(piece))
    expect(Buffer.concat(pieces).equals(capture)).toBe(true)
  })

  it('can be come back to with its code, before and after a reader opened it; then the server’s wrap goes', async () => {
    const { id, code } = await asItWasBefore()
    school.forgetKeys()
    const theirs = { ...desk, vault: await school.vaultOf('Dora Lead') }
    await school.inside((tx) => openConcern(tx, theirs, dora(), id))
    expect((await rows()).report?.sealedKey.server).not.toBeNull()
    expect((await school.inside((tx) => comeBack(tx, desk, code)))?.told.words).toBe(words)
    const { report } = await rows()
    expect(report?.sealedKey.server).toBeNull()
    expect((await school.inside((tx) => comeBack(tx, desk, code)))?.told.words).toBe(words)
    expect((await school.inside((tx) => openConcern(tx, theirs, dora(), id)))?.reports[0]?.told.words).toBe(words)
  })

  it('goes on to the next by the clock as ever', async () => {
    await asItWasBefore()
    const late = { ...desk, now: new Date(now.getTime() + 90 * 3_600_000) }
    expect(await school.inside((tx) => passOnUnopened(tx, late))).toBe(1)
    expect((await school.inside((tx) => seenBy(tx, 'itself', () => casesKnown(tx))))[0]?.owner).not.toBe(dora())
  })
})
