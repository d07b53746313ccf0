import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
} from '../../../../test/support/a-front-door.ts'
import { aPasskey } from '../../../../test/support/a-passkey.ts'
import { type Pages, pagesOf, type Visitor } from '../../../../test/support/visiting-pages.ts'
import { beginSession } from '../../../actions/access/begin-session.ts'
import { shutIdleKeys } from '../../../actions/concerns/open-key.ts'
import { enterSchool, tokenHash } from '../../../storage/access/session.ts'
import { accessRoutes } from '../../access/routes.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'

let door: TestDoor
let school: TestSchool
let lead: Someone
let pages: Pages
let now = new Date()
const good = 'seven brown kettles whistle'
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

beforeAll(async () => {
  door = await aFrontDoor()
  school = await aSchool(door)
  lead = await school.someone('Dora Lead', ['dsl'])
  const routes = [...accessRoutes, ...homeRoutes, ...concernRoutes]
  pages = await pagesOf(door, { routes, now: () => now })
})
afterAll(async () => {
  await pages.end()
  await door.end()
})

const make = (visitor: Visitor, fields = {}) =>
  visitor.send('/concerns/key/make', { _passphrase: good, _again: good, ...fields }, '/concerns/key')
const goingTo = (place: string): Record<string, string> => Object.fromEntries([['then', place]])
const openIt = (visitor: Visitor, passphrase = good, place = '/concerns') =>
  visitor.send('/concerns/key/open', { _passphrase: passphrase, ...goingTo(place) }, `/concerns/key/open?then=${place}`)

describe('somebody who may be brought what is told', () => {
  it('makes a key on the way to a concern, and comes to where they were going', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    const sent = await visitor.open('/concerns')
    expect(sent.goesTo).toBe('/concerns/key?then=%2Fconcerns')
    expect((await visitor.open(sent.goesTo)).body).toContain('nobody can find your passphrase again')
    expect((await make(visitor, { _again: 'another' })).status).toBe(422)
    expect((await make(visitor, { _passphrase: 'short', _again: 'short' })).body).toContain('It is too short')
    expect((await make(visitor, goingTo('/concerns'))).goesTo).toBe('/concerns')
    expect((await visitor.open('/concerns')).status).toBe(200)
  })

  it('has in the browser a cookie that no script reads and no other site sends, and opens no other session', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    const { cookies } = await openIt(visitor)
    expect(cookies.find(({ name }) => name === '__Host-signpost-key')).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
    })
    expect(cookies.find(({ name }) => name === '__Host-signpost-key')).not.toHaveProperty('maxAge')
    const stolen = visitor.cookie('__Host-signpost-key') ?? ''
    const other = await pages.visitor(lead, { secondFactor: true, cookies: { '__Host-signpost-key': stolen } })
    expect((await other.open('/concerns')).goesTo).toMatch(/^\/concerns\/key\/open/)
  })

  it('finds it shut after half an hour without use, and nothing they wrote is lost', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    await openIt(visitor)
    later(29)
    expect((await visitor.open('/concerns')).status).toBe(200)
    later(29)
    const form = await visitor.open('/concerns/tell')
    expect((await visitor.open('/concerns')).status).toBe(200)
    later(31)
    expect((await visitor.open('/concerns')).goesTo).toMatch(/^\/concerns\/key\/open\?then=%2Fconcerns/)
    const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    const id = '6f2f3f63-6b1e-4a4e-9d7c-0d1f0b3b7a11'
    const words = 'She said that it began in June.'
    const late = await visitor.sendBare(`/concerns/${id}/note`, { _csrf: token, words })
    expect(late.status).toBe(403)
    expect(late.body).toContain(words)
    await openIt(visitor)
    await school.inside((tx) => shutIdleKeys(tx, new Date(now.getTime() + 31 * 60_000)))
    expect((await visitor.open('/concerns')).goesTo).toMatch(/^\/concerns\/key\/open/)
  })

  it('who lost every way to it makes a new one, which opens from then on, and the old one does not', async () => {
    const lost = await school.someone('Lola Lost', ['deputy-dsl'])
    const visitor = await pages.visitor(lost, { secondFactor: true })
    await make(visitor)
    await visitor.send('/concerns/key/shut', {}, '/concerns/key')
    const page = '/concerns/key?lost=yes'
    expect((await visitor.open(page)).body).toContain('Nobody can open the one you have for you')
    const next = 'nine slow barges turning'
    const short = { anew: 'yes', _passphrase: 'short', _again: 'short' }
    expect((await visitor.send('/concerns/key/make', short, page)).body).toContain('Make a new key')
    await visitor.send('/concerns/key/make', { anew: 'yes', _passphrase: next, _again: next }, page)
    expect((await visitor.open('/concerns')).status).toBe(200)
    const again = await pages.visitor(lost, { secondFactor: true })
    expect((await openIt(again)).status).toBe(422)
    expect((await openIt(again, next)).goesTo).toBe('/concerns')
  })

  it('goes nowhere else after opening it, whatever the address says', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    expect((await openIt(visitor, good, 'https://elsewhere.example/')).goesTo).toBe('/concerns')
  })

  it('has it shut when they sign out or shut it', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    await openIt(visitor)
    expect((await visitor.send('/concerns/key/shut', {}, '/concerns/key')).goesTo).toBe('/concerns/key')
    expect((await visitor.open('/concerns')).goesTo).toMatch(/^\/concerns\/key\/open/)
    await openIt(visitor)
    await visitor.send('/sign-out', { where: 'here' }, '/sign-out')
    expect(visitor.cookie('__Host-signpost-key')).toBeUndefined()
  })

  it('changes the passphrase only with the one before', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    await openIt(visitor)
    const change = (before: string, to: string) =>
      visitor.send('/concerns/key/passphrase', { _before: before, _passphrase: to, _again: to }, '/concerns/key')
    const next = 'nine slow barges turning'
    expect((await change('not the one before', next)).body).toContain('not the passphrase that you have now')
    expect((await change(good, next)).goesTo).toBe('/concerns/key')
    const again = await pages.visitor(lead, { secondFactor: true })
    expect((await openIt(again)).status).toBe(422)
    expect((await openIt(again, next)).goesTo).toBe('/concerns')
  })

  it('whose passphrase is wrong several times has to wait, and reads until when', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    for (let time = 0; time < 3; time += 1) await openIt(visitor, 'ten loud swans arriving')
    const rests = await openIt(visitor, 'nine slow barges turning')
    expect(rests.body).toContain('so your key rests')
    later(2)
    expect((await openIt(visitor, 'nine slow barges turning')).goesTo).toBe('/concerns')
  })

  it('has, in the demo, a key that its links open; outside the demo nothing of it opens anything', async () => {
    const visitor = await school.someone('Devi Demo', ['dsl'])
    const routes = [...accessRoutes, ...homeRoutes, ...concernRoutes]
    const demo = await pagesOf(door, { routes, demo: true, now: () => now })
    expect((await (await demo.visitor(visitor, { secondFactor: true })).open('/concerns')).status).toBe(200)
    await demo.end()
    const real = await pages.visitor(visitor, { secondFactor: true })
    expect((await real.open('/concerns')).goesTo).toMatch(/^\/concerns\/key\/open/)
    expect((await openIt(real)).body).toContain('was not set to open this way')
  })

  it('is shown no passphrase or recovery key again, on any page', async () => {
    const visitor = await pages.visitor(lead, { secondFactor: true })
    const said = await openIt(visitor, 'ten loud swans arriving')
    expect(said.body).not.toContain('ten loud swans')
    const old = await visitor.sendBare('/concerns/key/open', {
      _csrf: 'too old',
      _passphrase: 'ten loud swans arriving',
    })
    expect(old.body).not.toContain('ten loud swans')
  })
})

describe('signing out', () => {
  const boxes = () =>
    school.inside(async (tx) => {
      await sql`select set_config('signpost.by_itself', 'on', true)`.execute(tx)
      return tx.selectFrom('member_key_open').select('session_hash').execute()
    })
  let one: Someone
  beforeAll(async () => {
    one = await school.someone('Olu Lead', ['deputy-dsl'])
    await make(await pages.visitor(one, { secondFactor: true }))
  })
  const opened = async () => {
    const visitor = await pages.visitor(one, { secondFactor: true })
    await openIt(visitor)
    const token = visitor.cookie('__Host-signpost') ?? ''
    return { visitor, hash: tokenHash(token).toString('hex') }
  }
  const standing = async () => (await boxes()).map(({ session_hash }) => session_hash.toString('hex'))

  it('takes the open key of that session with it, and leaves what is open elsewhere', async () => {
    const [here, there] = [await opened(), await opened()]
    expect(await standing()).toEqual(expect.arrayContaining([here.hash, there.hash]))
    const out = await here.visitor.send('/sign-out', { where: 'here' })
    expect(out.cookies.find(({ name }) => name === '__Host-signpost-key')?.value).toBe('')
    expect(await standing()).not.toContain(here.hash)
    expect(await standing()).toContain(there.hash)
    expect((await there.visitor.open('/concerns')).status).toBe(200)
  })

  it('on every device takes the open key of each', async () => {
    const [here, there] = [await opened(), await opened()]
    const other = await school.someone('Hal Head', ['headteacher'])
    const theirs = await pages.visitor(other, { secondFactor: true })
    await make(theirs)
    await here.visitor.send('/sign-out', { where: 'everywhere' })
    const left = await standing()
    expect(left).not.toContain(here.hash)
    expect(left).not.toContain(there.hash)
    expect(left).toContain(tokenHash(theirs.cookie('__Host-signpost') ?? '').toString('hex'))
  })

  it('takes it from every school where the session was open', async () => {
    const second = await aSchool(door, 'Second')
    const there = await second.someone('Olu Lead', ['dsl'], one.address)
    const visitor = await pages.visitor(there, { secondFactor: true })
    await make(visitor)
    const token = visitor.cookie('__Host-signpost') ?? ''
    await enterSchool(door.signIn, token, { school: one.school, person: one.person })
    await openIt(visitor)
    const at = (one: TestSchool) =>
      one.inside(async (tx) => {
        await sql`select set_config('signpost.by_itself', 'on', true)`.execute(tx)
        const rows = await tx.selectFrom('member_key_open').select('session_hash').execute()
        return rows.filter(({ session_hash }) => session_hash.equals(tokenHash(token))).length
      })
    expect([await at(school), await at(second)]).toEqual([1, 1])
    await visitor.send('/sign-out', { where: 'here' })
    expect([await at(school), await at(second)]).toEqual([0, 0])
  })

  it('is as when somebody else signs in on the same device', async () => {
    const { visitor, hash } = await opened()
    const token = visitor.cookie('__Host-signpost') ?? ''
    await beginSession({ ...door, now }, { account: one.account, by: 'link', keep: false, before: token })
    expect(await standing()).not.toContain(hash)
  })
})

describe('signing in with a passkey', () => {
  const device = aPasskey()
  const secret = randomBytes(32).toString('base64url')
  let one: Someone
  const asked = async (visitor: Visitor, options: string, page: string) => {
    const { body } = await visitor.send(options, {}, page)
    const { origin, hostname } = new URL(door.publicUrl)
    return { challenge: z.object({ challenge: z.string() }).parse(JSON.parse(body)).challenge, origin, rpId: hostname }
  }
  const enter = async (fields: Record<string, string>) => {
    const visitor = await pages.visitor()
    const response = JSON.stringify(device.signIn(await asked(visitor, '/sign-in/passkey/options', '/sign-in')))
    const entered = await visitor.send('/sign-in/passkey', { response, ...goingTo('/concerns'), ...fields }, '/sign-in')
    expect(entered.goesTo).toBe('/concerns')
    return visitor
  }
  const sentTo = async (fields: Record<string, string>) => (await (await enter(fields)).open('/concerns')).goesTo

  beforeAll(async () => {
    now = new Date()
    one = await school.someone('Paz Lead', ['deputy-dsl'])
    const visitor = await pages.visitor(one, { secondFactor: true })
    const toAdd = await asked(visitor, '/account/passkeys/options', '/account')
    await visitor.send(
      '/account/passkeys',
      { response: JSON.stringify(device.register(toAdd)), label: 'Phone' },
      '/account',
    )
    await make(visitor, { _passphrase: '', _again: '', _credential: device.id, _secret: secret })
  })

  it('opens their key in the same step, where they ask for it and that passkey opens it', async () => {
    expect(await sentTo({ 'open-key': 'yes', _secret: secret })).toBe('')
  })

  it.each([
    ['they did not ask for it', { _secret: secret }],
    ['the passkey worked out no secret', { 'open-key': 'yes', _secret: '' }],
    ['the secret is another', { 'open-key': 'yes', _secret: randomBytes(32).toString('base64url') }],
    ['what was sent is no secret at all', { 'open-key': 'yes', _secret: 'x'.repeat(5000) }],
  ])('signs in and leaves the key shut where %s', async (_, fields) => {
    expect(await sentTo(fields)).toMatch(/^\/concerns\/key\/open/)
  })

  it('signs in whoever has no key, and opens nothing', async () => {
    await school.inside((tx) =>
      tx.updateTable('member_key').set({ ended_at: now }).where('account_id', '=', one.account).execute(),
    )
    expect(await sentTo({ 'open-key': 'yes', _secret: secret })).toBe('/concerns/key?then=%2Fconcerns')
  })
})
