import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseLog } from '../../storage/concerns/case-log.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { caseKnown, keepClosed, keepOwner } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { giveRole } from '../../storage/people/hold-role.ts'
import { concernRoutes } from '../../web/concerns/routes.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { openConcern } from './open-concern.ts'
import { passOnFromLeavers } from './pass-on-from-leavers.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { stepAside } from './step-aside.ts'
import { tellConcern } from './tell-concern.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Cleo Chair' | 'Tess Trust'
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')
const vault = caseVault(testSecret)
const desk = { now, publicUrl: 'https://signpost.example', vault }
const person = (who: Who) => school.actor[who].person

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Cleo Chair': ['chair-of-governors'],
      'Tess Trust': ['teacher'],
    },
    { policy: 'coton', now, routes: [...homeRoutes, ...concernRoutes] },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(async () => {
  await school.forget('concern_case', 'concern_once', 'mail')
  await school.inside(async (tx) => {
    await sql`update person set left_at = null`.execute(tx)
    await sql`update role_held set until = now() where role = 'trust-officer' and until is null`.execute(tx)
  })
})

const tell = (about: 'headteacher' | 'child') =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const told = {
      words: 'Something online.',
      about,
      names: '',
      wish: '',
      where,
      name: null,
      contact: null,
      kind: null,
    }
    const once = `${Math.random()}`.padEnd(24, 'x')
    const telling = { teller: 'parent', person: null, told, images: 'not-asked', once } as const
    const outcome = await tellConcern(tx, desk, await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
    return outcome.case
  })
const rowOf = async (id: CaseId) => {
  const row = await school.inside((tx) => seenBy(tx, 'itself', () => caseKnown(tx, id)))
  if (!row) throw new Error('no such case')
  return row
}
const leaves = (who: Who) =>
  school.inside((tx) => sql`update person set left_at = ${now} where id = ${person(who)}`.execute(tx))
const nameOf = (id: string) => (Object.keys(school.actor) as Who[]).find((who) => person(who) === id)
const deskOf = async (who: Who) => ({ ...desk, vault: await school.vaultOf(who) })
const trustSends = (who: Who) =>
  school.inside((tx) => giveRole(tx, { person: person(who), role: 'trust-officer', by: person('Cleo Chair') }))

describe('a case of somebody who has left the school', () => {
  it('goes on to the next, opened or closed, and nothing is held against whoever left', async () => {
    for (const closed of [false, true]) {
      const id = await tell('child')
      const first = (await rowOf(id)).owner
      const who = nameOf(first) ?? 'Ada Head'
      const theirs = await deskOf(who)
      await school.inside((tx) => openConcern(tx, theirs, first, id))
      if (closed)
        await school.inside((tx) => seenBy(tx, { person: first }, () => keepClosed(tx, id, now, 'no-further-action')))
      expect(await school.inside((tx) => passOnFromLeavers(tx, desk))).toBe(0)
      await leaves(who)
      expect(await school.inside((tx) => passOnFromLeavers(tx, desk))).toBe(1)
      const row = await rowOf(id)
      expect(row.owner).not.toBe(first)
      expect(row.readers).not.toContain(first)
      expect(row.concerned).not.toContain(first)
      expect(row.stage).toBe(closed ? 'closed' : 'open')
      const next = await deskOf(nameOf(row.owner) ?? 'Ada Head')
      expect(await school.inside((tx) => openConcern(tx, next, row.owner, id))).toBeDefined()
      expect(await school.inside((tx) => passOnFromLeavers(tx, desk))).toBe(0)
      await school.forget('concern_case')
      await school.inside((tx) => sql`update person set left_at = null`.execute(tx))
    }
  })

  it('waits where nobody else may have it, and goes to whoever comes to the school later', async () => {
    const id = await tell('headteacher')
    expect(nameOf((await rowOf(id)).owner)).toBe('Cleo Chair')
    await leaves('Cleo Chair')
    expect(await school.inside((tx) => passOnFromLeavers(tx, desk))).toBe(0)
    await trustSends('Tess Trust')
    expect(await school.inside((tx) => passOnFromLeavers(tx, desk))).toBe(1)
    expect(nameOf((await rowOf(id)).owner)).toBe('Tess Trust')
  })
})

describe('whoever steps aside', () => {
  it('is followed by no reader who has left the school', async () => {
    const id = await tell('child')
    const first = (await rowOf(id)).owner
    const theirs = await deskOf(nameOf(first) ?? 'Ada Head')
    const reader: Who = 'Tess Trust'
    const readers = [first, person(reader)]
    await school.inside((tx) => seenBy(tx, 'itself', () => keepOwner(tx, id, { owner: first, readers })))
    expect((await rowOf(id)).readers).toContain(person(reader))
    await leaves(reader)
    const outcome = await school.inside((tx) => stepAside(tx, theirs, first, id))
    expect(outcome).toMatchObject({ to: expect.any(String) })
    expect(nameOf((await rowOf(id)).owner)).not.toBe(reader)
  })

  it('is told how to reach the council’s officer where nobody is left, and that they asked stands in its record', async () => {
    const id = await tell('headteacher')
    const page = await school.send(`/concerns/${id}/step-aside`, 'Cleo Chair', {}, `/concerns/${id}`)
    expect(page.body).toContain('stays with you for now')
    expect(page.body).toContain('Ring your council and ask for the LADO')
    const log = await school.inside((tx) => seenBy(tx, { person: person('Cleo Chair') }, () => caseLog(tx, id, 50)))
    expect(log.map(({ verb }) => verb)).toContain('refuse-stepping-aside')
  })

  it('gives it to whoever came to the school since, once the order of then is used up', async () => {
    const id = await tell('headteacher')
    await trustSends('Tess Trust')
    const outcome = await school.inside((tx) => stepAside(tx, desk, person('Cleo Chair'), id))
    expect(outcome).toEqual({ to: person('Tess Trust') })
  })
})

describe('what nobody opened', () => {
  it('goes to whoever came to the school since, once the order of then is used up', async () => {
    const id = await tell('headteacher')
    await trustSends('Tess Trust')
    const later = { ...desk, now: new Date('2027-03-05T16:00:00Z') }
    await school.inside((tx) => passOnUnopened(tx, later))
    expect(nameOf((await rowOf(id)).owner)).toBe('Tess Trust')
  })
})
