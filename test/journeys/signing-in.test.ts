import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildAssets } from '../../build/assets.ts'
import { setupLink } from '../../src/actions/school/setup-link.ts'
import { openBrowser } from '../kit/open-browser.ts'
import { aFrontDoor, type TestDoor, tokenIn } from '../support/a-front-door.ts'
import { atABrowser, type Screen, type Visitor } from '../support/at-a-browser.ts'
import { freePort } from '../support/free-port.ts'
import { type Pages, pagesOf } from '../support/visiting-pages.ts'

let door: TestDoor
let pages: Pages
let browser: Browser
let folder: string
let address: string
const complaints = new Set<string>()
const seen = new Set<string>()

// Passkeys are bound to a name, so these stories run at one: a browser takes localhost as safe.
beforeAll(async () => {
  const port = await freePort()
  address = `http://localhost:${port}`
  folder = await mkdtemp(join(tmpdir(), 'signpost-signing-in-'))
  door = await aFrontDoor(address)
  pages = await pagesOf(door, { assets: await buildAssets(folder), assetsDir: folder })
  await pages.app.listen({ host: '127.0.0.1', port })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await pages.end()
  await door.end()
  await rm(folder, { recursive: true, force: true })
})

const passerBy = (screen: Screen = {}): Promise<Visitor> =>
  atABrowser(browser, { address, screen, token: undefined, seen, complain: (words) => complaints.add(words) })
const lastMailTo = async (recipient: string) =>
  (await door.mails()).filter((mail) => mail.recipient === recipient).at(-1)?.body ?? ''

/** A device with a passkey store of its own, that always knows its owner. */
async function withDevice(visitor: Visitor): Promise<void> {
  const devtools = await visitor.context.newCDPSession(visitor.page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

it('a headteacher sets up a school, adds a passkey, and comes back with it', { timeout: 120_000 }, async () => {
  const head = await passerBy()
  await withDevice(head)
  await head.open(new URL((await setupLink(door.signIn, address)) ?? '').pathname)
  await head.press('Set up the school')
  expect(await head.main()).toContain('Five things to put right')
  await head.type('What is the school called?', 'Hazel Lane Primary')
  await head.tick('Academy or free school')
  await head.type('Which town or village?', 'Westonbury')
  await head.type('Name', 'Hannah Head')
  await head.type('E-mail address', 'head@hazel.example')
  await head.press('Set up the school')
  expect(await head.main()).toContain('Nobody can confirm changes')
  await head.open('/account')
  await head.type('A name for it', 'My phone')
  await head.press('Add a passkey')
  expect(await head.main()).toContain('Name of the passkey “My phone”')
  await head.open('/sign-out')
  await head.press('Sign out here')
  await head.open('/people')
  expect(await head.main()).toContain('Or use a passkey')
  await head.press('Sign in with a passkey')
  expect(await head.main()).toContain('Hannah Head')
  expect(head.page.url()).toBe(`${address}/people`)
  await head.open('/sign-out')
  await head.press('Sign out here')
  await head.type('Your e-mail address', 'head@hazel.example')
  await head.press('Sign in with a passkey')
  expect(head.page.url()).toBe(`${address}/home`)
  await head.close()
})

it('a clerk and a safeguarding lead join from a narrow phone, and the clerk confirms the lead', {
  timeout: 120_000,
}, async () => {
  const head = await passerBy({ width: 320 })
  await head.open('/sign-in')
  await head.type('Your e-mail address', 'head@hazel.example')
  await head.press('Send me a link')
  expect(await head.main()).toContain('head@hazel.example')
  await head.open(`/sign-in/link/${tokenIn(await lastMailTo('head@hazel.example'))}`)
  await head.press('Sign in')
  for (const [name, at, role] of [
    ['Cleo Clerk', 'cleo@board.example', 'Clerk to the governors'],
    ['Dan Lead', 'dan@hazel.example', 'Designated safeguarding lead'],
  ] as const) {
    await head.open('/people/invite')
    await head.type('Name', name)
    await head.type('E-mail address', at)
    await head.tick(role)
    await head.press('Send the invitation')
  }
  expect(await head.main()).toContain('Waits for a second person')
  const clerk = await passerBy({ width: 320 })
  await clerk.open(`/invitation/${tokenIn(await lastMailTo('cleo@board.example'))}`)
  await clerk.press('Join and sign in')
  await clerk.press(/^Confirm or decline: Give Dan Lead/)
  expect(await clerk.main()).toContain('dan@hazel.example')
  await clerk.press('Confirm this change')
  expect(await clerk.main()).toContain('Confirmed by Cleo Clerk')
  const lead = await passerBy({ width: 320 })
  await lead.open(`/invitation/${tokenIn(await lastMailTo('dan@hazel.example'))}`)
  await lead.press('Join and sign in')
  await lead.press('Sign the acceptable use policy')
  await lead.tick('I have read these rules and will keep to them')
  await lead.type('Your name, as your signature', 'Dan Lead')
  await lead.press('Sign the acceptable use policy')
  expect(await lead.main()).toContain('You have signed these rules')
  for (const page of [
    '/people',
    '/people/cover',
    '/people/cover/headteacher',
    '/people/changes',
    '/account',
    '/which-school',
  ]) {
    await head.open(page)
  }
  await head.open('/people')
  await head.press('Dan Lead')
  for (const link of [
    'Give or end a role',
    'Note that they are away',
    'Reset how they sign in',
    'Say that they have left',
  ]) {
    await head.press(link)
    await head.page.goBack()
  }
  await Promise.all([head.close(), clerk.close(), lead.close()])
})

it('without JavaScript a link by e-mail signs in, and a plain sentence stands where the passkey would', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 720 } })
  const page = await context.newPage()
  await page.goto(`${address}/sign-in?then=/people`)
  expect(await page.getByText('Passkeys need JavaScript, which is off here.').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false)
  await page.getByLabel('Your e-mail address').fill('head@hazel.example')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.getByRole('heading', { name: 'Look in your inbox' }).waitFor()
  const mail = await lastMailTo('head@hazel.example')
  await page.goto(/https?:\S+/.exec(mail)?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'People' }).waitFor()
  expect(page.url()).toBe(`${address}/people`)
  await context.close()
})

it('no page on the way complains: axe, titles, the console, what is wider than a phone', () => {
  expect([...complaints].sort()).toEqual([])
})
