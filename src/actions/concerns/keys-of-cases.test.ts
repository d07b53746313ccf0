import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { CaseShut, caseVault } from '../../storage/concerns/case-vault.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { addAsTeller } from './add-as-teller.ts'
import { concernsFor } from './concerns-for.ts'
import { letIn } from './let-in.ts'
import { makeKey } from './make-key.ts'
import { makeRecoveryKey } from './make-recovery-key.ts'
import { openConcern } from './open-concern.ts'
import { openKey } from './open-key.ts'
import { passOnUnopened } from './pass-on-unopened.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { sealToNewKeys } from './seal-to-new-keys.ts'
import { stepAside } from './step-aside.ts'
import { comeBack, ownReport } from './talk.ts'
import { type Telling, tellConcern } from './tell-concern.ts'
import { useRecoveryKey } from './use-recovery-key.ts'

type Who = 'Ada Head' | 'Dan Deputy' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair' | 'Vic Vice'
const everybody: readonly Who[] = ['Ada Head', 'Dan Deputy', 'Dora Lead', 'Tom Teacher', 'Cleo Chair', 'Vic Vice']
let school: WorkingSchool<Who>
const now = new Date('2027-03-01T10:00:00Z')
const words = 'They laughed at him in the group.'

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dan Deputy': ['deputy-headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
      'Vic Vice': ['vice-chair'],
    },
    { policy: 'mulbarton', now, routes: homeRoutes },
  )
  for (const who of everybody) await school.open('/home', who)
})
afterAll(() => school.end())
afterEach(async () => {
  await school.forget('concern_case', 'concern_once', 'member_key', 'recovery_key', 'mail')
  school.forgetKeys()
  for (const who of everybody) await school.open('/home', who)
})

const person = (who: Who) => school.actor[who].person
const blind = () => ({ now, publicUrl: 'https://signpost.example', vault: caseVault(testSecret) })
const deskOf = async (who: Who) => ({ ...blind(), vault: await school.vaultOf(who) })
/** Takes everybody’s keys away but these people’s. */
const onlyKeysOf = async (...who: readonly Who[]) => {
  await school.forget('member_key')
  school.forgetKeys()
  for (const one of who) await school.open('/home', one)
}
const tell = (more: Partial<Telling> = {}, about: Telling['told']['about'] = 'child') =>
  school.inside(async (tx) => {
    const where = { place: '', account: '', link: '', when: '' }
    const told = { words, about, names: '', wish: '', where, name: null, contact: null, kind: null }
    const once = randomBytes(24).toString('base64url')
    const telling = { teller: 'parent', person: null, told, images: 'not-asked', once, ...more } as const
    const outcome = await tellConcern(tx, blind(), await policyForConcerns(tx), telling)
    if ('refused' in outcome) throw new Error(outcome.refused)
    return outcome
  })
const ownerOf = ({ goes }: Awaited<ReturnType<typeof tell>>): Who =>
  everybody.find((who) => person(who) === goes.readers[0]) ?? 'Ada Head'
const opens = async (who: Who, id: CaseId) => {
  const desk = await deskOf(who)
  const open = await school
    .inside((tx) => openConcern(tx, desk, person(who), id))
    .catch((problem: unknown) => (problem instanceof CaseShut ? ('shut' as const) : Promise.reject(problem)))
  return open === undefined ? 'not-there' : open === 'shut' ? 'shut' : open.reports[0]?.told.words
}
/** By whose keys a case opens, and whether by the server’s secret. */
const sealed = (id: CaseId) =>
  school.inside(async (tx) => {
    const { rows } = await sql<{ name: string }>`select p.name from member_key k join person p
      on p.school_id = k.school_id and p.account_id = k.account_id
      join concern_seal s on s.school_id = k.school_id and s.member_key_id = k.id
      where s.case_id = ${id} order by p.name`.execute(await asItself(tx))
    const one = await sql<{ server: boolean; recovery: boolean }>`select sealed_key is not null as server,
      exists (select from concern_seal s where s.case_id = c.id and s.recovery_key_id is not null) as recovery
      from concern_case c where id = ${id}`.execute(tx)
    return { keys: rows.map(({ name }) => name), ...one.rows[0] }
  })
const asItself = async <T extends Parameters<Parameters<typeof school.inside>[0]>[0]>(tx: T) => {
  await sql`select set_config('signpost.by_itself', 'on', true)`.execute(tx)
  return tx
}

describe('what is told while everybody has a key', () => {
  it('opens for its reader, and not with what the server alone has', async () => {
    const one = await tell()
    const owner = ownerOf(one)
    expect((await sealed(one.case)).server).toBe(false)
    expect(await opens(owner, one.case)).toBe(words)
    await expect(school.inside((tx) => openConcern(tx, blind(), person(owner), one.case))).rejects.toThrow(CaseShut)
    const [listed] = await school.inside((tx) => concernsFor(tx, blind().vault, person(owner)))
    expect(listed?.opens).toBe(false)
  })

  it('is sealed to the whole order of cover, so that it opens for whoever it is passed on to by the clock', async () => {
    const one = await tell()
    const before = (await sealed(one.case)).keys
    expect(before.length).toBeGreaterThan(one.goes.readers.length)
    const late = new Date(now.getTime() + 90 * 3_600_000)
    await school.inside((tx) => passOnUnopened(tx, { ...blind(), now: late }))
    const { owner } = (await school.inside((tx) => asItself(tx).then(() => caseKnown(tx, one.case)))) ?? { owner: '' }
    const next = everybody.find((who) => person(who) === owner)
    expect(next).not.toBe(ownerOf(one))
    if (!next) throw new Error('nobody owns it')
    expect(await opens(next, one.case)).toBe(words)
    expect((await sealed(one.case)).keys).toEqual(before)
  })

  it('is never sealed to the key of somebody it concerns, and the database refuses it too', async () => {
    const one = await tell({}, 'headteacher')
    expect((await sealed(one.case)).keys).not.toContain('Ada Head')
    const owner = ownerOf(one)
    const smuggled = school.inside((tx) =>
      seenBy(tx, { person: person(owner) }, () =>
        sql`insert into concern_seal (school_id, case_id, member_key_id, box, sealed_at)
          select k.school_id, ${one.case}, k.id, 'a', now() from member_key k join person p
          on p.account_id = k.account_id where p.id = ${person('Ada Head')}`.execute(tx),
      ),
    )
    await expect(smuggled).rejects.toMatchObject({ code: 'SP022' })
  })

  it('is taken from the key of whoever steps aside', async () => {
    const one = await tell()
    const owner = ownerOf(one)
    const desk = await deskOf(owner)
    await school.inside((tx) => stepAside(tx, desk, person(owner), one.case))
    expect((await sealed(one.case)).keys).not.toContain(owner)
  })

  it('is sealed to whoever is let in, at that moment', async () => {
    const one = await tell()
    const owner = ownerOf(one)
    await opens(owner, one.case)
    const desk = await deskOf(owner)
    const outside = everybody.filter((who) => !one.goes.readers.includes(person(who)))
    const asked = async (who: Who) =>
      school.inside(async (tx) => {
        const { policy } = await policyForConcerns(tx)
        const hand = { person: person(owner), secondFactor: true }
        return letIn(tx, desk, hand, policy, one.case, { person: person(who), reason: 'They help.' })
      })
    const done: Who[] = []
    for (const who of outside) if ((await asked(who)) === 'let-in') done.push(who)
    expect(done.length).toBeGreaterThan(0)
    for (const who of done) expect(await opens(who, one.case)).toBe(words)
  })
})

describe('what is told while its owner has no key', () => {
  it('is not lost: the server’s secret opens it too, until they have made their key and opened it', async () => {
    await onlyKeysOf('Cleo Chair')
    const one = await tell()
    const owner = ownerOf(one)
    expect((await sealed(one.case)).server).toBe(true)
    expect(await opens(owner, one.case)).toBe(words)
    const then = await sealed(one.case)
    expect(then).toMatchObject({ server: false })
    expect(then.keys).toContain(owner)
  })

  it('does not shut a promised reader without a key out when its owner, who has one now, only looks at the list', async () => {
    await onlyKeysOf('Tom Teacher')
    const one = await tell()
    const owner = ownerOf(one)
    const reader = owner === 'Dora Lead' ? 'Dan Deputy' : 'Dora Lead'
    await school.inside(async (tx) => {
      await asItself(tx)
      await sql`update concern_case set readers = array(select distinct unnest(readers || ${person(reader)}::uuid))
        where id = ${one.case}`.execute(tx)
    })
    await school.open('/home', owner)
    const desk = await deskOf(owner)
    await school.inside((tx) => sealToNewKeys(tx, desk, person(owner)))
    expect(await sealed(one.case)).toMatchObject({ server: true, keys: expect.arrayContaining([owner]) })
    await school.open('/home', reader)
    expect(await opens(reader, one.case)).toBe(words)
    expect(await opens(owner, one.case)).toBe(words)
    expect(await sealed(one.case)).toMatchObject({ server: false, keys: expect.arrayContaining([owner, reader]) })
    expect(await opens(reader, one.case)).toBe(words)
  })

  it('the database refuses to take the server’s wrap away while its owner could not open it', async () => {
    await onlyKeysOf('Cleo Chair')
    const one = await tell()
    const early = school.inside((tx) =>
      seenBy(tx, { person: person(ownerOf(one)) }, () =>
        sql`update concern_case set sealed_key = null where id = ${one.case}`.execute(tx),
      ),
    )
    await expect(early).rejects.toMatchObject({ code: 'SP023' })
  })
})

describe('a reader who has no key when it is told', () => {
  it('cannot open it until they have one and somebody who can opens it or their list; then they can', async () => {
    const one = await tell()
    const owner = ownerOf(one)
    await opens(owner, one.case)
    const other =
      everybody.find((who) => !one.goes.readers.includes(person(who)) && who !== 'Tom Teacher') ?? 'Vic Vice'
    await onlyKeysOfAllBut(other)
    await school.inside(async (tx) => {
      await asItself(tx)
      await sql`update concern_case set readers = readers || ${person(other)}::uuid where id = ${one.case}`.execute(tx)
    })
    await school.open('/home', other)
    expect(await opens(other, one.case)).toBe('shut')
    expect(await opens(owner, one.case)).toBe(words)
    expect(await opens(other, one.case)).toBe(words)
    await onlyKeysOfAllBut(other)
    await school.open('/home', other)
    expect(await opens(other, one.case)).toBe('shut')
    const desk = await deskOf(owner)
    await school.inside((tx) => sealToNewKeys(tx, desk, person(owner)))
    expect(await opens(other, one.case)).toBe(words)
  })
  const onlyKeysOfAllBut = async (who: Who) => {
    await school.inside(async (tx) => {
      await sql`update member_key set ended_at = now() where account_id =
        (select account_id from person where id = ${person(who)})`.execute(tx)
    })
    school.forgetKeys(who)
  }
})

describe('the school’s recovery key', () => {
  const lost = async (who: Who) => {
    await school.inside((tx) =>
      sql`update member_key set ended_at = now() where account_id =
        (select account_id from person where id = ${person(who)})`.execute(tx),
    )
    school.forgetKeys(who)
    await school.open('/home', who)
  }
  const make = () => school.inside((tx) => makeRecoveryKey(tx, person('Cleo Chair'), person('Cleo Chair'), now))
  const use = (letters: string, who: Who) =>
    school.inside((tx) => useRecoveryKey(tx, blind(), person('Cleo Chair'), { letters, person: person(who) }))

  it('opens for somebody who lost their key what they may know of, and stands in the record', async () => {
    const { words: letters } = await make()
    expect(letters).toMatch(/^([2-9B-Z]{4}-){7}[2-9B-Z]{4}$/)
    const one = await tell()
    const owner = ownerOf(one)
    expect((await sealed(one.case)).recovery).toBe(true)
    await lost(owner)
    expect(await opens(owner, one.case)).toBe('shut')
    expect(await use(letters.toLowerCase().replaceAll('-', ' '), owner)).toBe('done')
    expect(await opens(owner, one.case)).toBe(words)
    const verbs = await school.inside((tx) => tx.selectFrom('audit_entry').select('verb').execute())
    expect(verbs.map(({ verb }) => verb)).toContain('recovery-key-used')
  })

  it('opens nothing for somebody whom it concerns, or with other letters', async () => {
    const { words: letters } = await make()
    const one = await tell({}, 'headteacher')
    await lost('Ada Head')
    expect(await use(letters, 'Ada Head')).toBe('done')
    expect(await opens('Ada Head', one.case)).toBe('not-there')
    expect((await sealed(one.case)).keys).not.toContain('Ada Head')
    expect(await use('2345-2345-2345-2345-2345-2345-2345-2345', ownerOf(one))).toEqual({ refused: 'not-it' })
    expect(await use('short', ownerOf(one))).toEqual({ refused: 'not-it' })
  })

  it('replaced, opens what was told before with the old letters until somebody opened it', async () => {
    const { words: old } = await make()
    const one = await tell()
    const { words: letters } = await make()
    const owner = ownerOf(one)
    await lost(owner)
    expect(await use(letters, owner)).toBe('done')
    expect(await opens(owner, one.case)).toBe('shut')
    expect(await use(old, owner)).toBe('done')
    expect(await opens(owner, one.case)).toBe(words)
  })
})

describe('whoever told', () => {
  it('reads it again by their code alone, and adds to it', async () => {
    const { code, report } = await tell()
    const back = (typed: string) => school.inside((tx) => comeBack(tx, blind(), typed))
    expect((await back(code ?? ''))?.told.words).toBe(words)
    expect(await school.inside((tx) => addAsTeller(tx, blind(), { code: code ?? '' }, 'And today again.'))).toBe(true)
    expect((await back(code ?? ''))?.messages[0]?.words).toBe('And today again.')
    expect(await back('BBBB-BBBB-BBBB')).toBeUndefined()
    expect(report).toBeTruthy()
  })

  it('by name, reads it by their own key; without one they are given a code as anybody is', async () => {
    const one = await tell({ teller: 'staff', person: person('Tom Teacher') })
    expect(one.code).toBeNull()
    const his = await deskOf('Tom Teacher')
    const own = await school.inside((tx) => ownReport(tx, his, person('Tom Teacher'), one.report))
    expect(own !== 'shut' && own?.told.words).toBe(words)
    expect(await school.inside((tx) => ownReport(tx, blind(), person('Tom Teacher'), one.report))).toBe('shut')
    expect(await opens('Tom Teacher', one.case)).toBe('not-there')
    await onlyKeysOf('Dora Lead', 'Ada Head')
    const other = await tell({ teller: 'staff', person: person('Tom Teacher') })
    expect(other.code).not.toBeNull()
  })
})

describe('a passphrase', () => {
  const account = async (who: Who) =>
    (
      await school.inside((tx) =>
        tx.selectFrom('person').select('account_id').where('id', '=', person(who)).executeTakeFirstOrThrow(),
      )
    ).account_id ?? ''
  const hand = async (who: Who, at = now) => ({
    person: person(who),
    account: await account(who),
    session: randomBytes(32),
    now: at,
  })
  const good = 'seven brown kettles whistle'

  it('is refused where it is short, the same letters, or a name', async () => {
    await onlyKeysOf()
    const made = async (passphrase: string) => {
      const his = await hand('Tom Teacher')
      return school.inside((tx) => makeKey(tx, his, ['Tom Teacher', 'Larkfield Primary'], { passphrase }))
    }
    expect(await made('kettle')).toEqual({ refused: 'too-short' })
    expect(await made('aaaa aaaa aaaa aaaa')).toEqual({ refused: 'too-few-letters' })
    expect(await made('larkfield primary 1')).toEqual({ refused: 'says-a-name' })
    expect(await made(good)).toHaveProperty('cookie')
    expect(await made(good)).toEqual({ refused: 'has-one' })
  })

  it('that is wrong is slowed down for the key, from wherever it is tried, and the right one has to wait too', async () => {
    await onlyKeysOf()
    const his = await hand('Tom Teacher')
    await school.inside((tx) => makeKey(tx, his, [], { passphrase: good }))
    const tries = async (passphrase: string, at: Date) => {
      const from = await hand('Tom Teacher', at)
      const outcome = await school.inside((tx) => openKey(tx, from, { passphrase }))
      return 'refused' in outcome ? outcome.refused : 'open'
    }
    const outcomes = []
    for (let time = 0; time < 4; time += 1) outcomes.push(await tries('eight green kettles sing', now))
    expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'rests'])
    expect(await tries(good, now)).toBe('rests')
    expect(await tries(`  ${good.replace(' ', '   ')} `, new Date(now.getTime() + 61_000))).toBe('open')
  })
})
