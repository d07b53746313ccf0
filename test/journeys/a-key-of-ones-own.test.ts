import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../../build/assets.ts'
import { setupLink } from '../../src/actions/school/setup-link.ts'
import { openBrowser } from '../kit/open-browser.ts'
import { aFrontDoor, type TestDoor } from '../support/a-front-door.ts'
import { atABrowser, type Visitor } from '../support/at-a-browser.ts'
import { freePort } from '../support/free-port.ts'
import { type Pages, pagesOf } from '../support/visiting-pages.ts'

let door: TestDoor
let pages: Pages
let browser: Browser
let folder: string
let address: string
let head: Visitor
const complaints = new Set<string>()
const passphrase = 'seven brown kettles whistle'

// Passkeys are bound to a name, so this story runs at one: a browser takes localhost as safe.
beforeAll(async () => {
  const port = await freePort()
  address = `http://localhost:${port}`
  folder = await mkdtemp(join(tmpdir(), 'signpost-own-key-'))
  door = await aFrontDoor(address)
  pages = await pagesOf(door, { assets: await buildAssets(folder), assetsDir: folder })
  await pages.app.listen({ host: '127.0.0.1', port })
  browser = await openBrowser()
  const complain = (words: string) => complaints.add(words)
  head = await atABrowser(browser, { address, screen: {}, token: undefined, seen: new Set(), complain })
  await withDevice(head)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await pages.end()
  await door.end()
  await rm(folder, { recursive: true, force: true })
})

/** A device with a passkey store of its own that can work out secrets, and always knows its owner. */
async function withDevice(visitor: Visitor): Promise<void> {
  const devtools = await visitor.context.newCDPSession(visitor.page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe('a headteacher with a passkey', () => {
  it('is asked on Home for a key of their own, before anybody told anything', { timeout: 120_000 }, async () => {
    await head.open(new URL((await setupLink(door.signIn, address)) ?? '').pathname)
    await head.type('What is the school called?', 'Hazel Lane Primary')
    await head.tick('Academy or free school')
    await head.type('Which town or village?', 'Westonbury')
    await head.type('Name', 'Hannah Head')
    await head.type('E-mail address', 'head@hazel.example')
    await head.press('Set up the school')
    await head.open('/account')
    await head.type('A name for it', 'My phone')
    await head.press('Add a passkey')
    await head.open('/sign-out')
    await head.press('Sign out here')
    await head.open('/home')
    await head.press('Sign in with a passkey')
    expect(await head.main()).toContain('Make your own key')
  })

  it('makes it with that passkey, and comes to where they were going', { timeout: 120_000 }, async () => {
    await head.open('/concerns')
    expect(await head.main()).toContain('nobody can find your passphrase again')
    await head.press('Make my key with a passkey instead')
    expect(head.page.url()).toBe(`${address}/concerns`)
    await head.open('/concerns/tell')
    await head.type('What did you see or hear?', 'A stranger writes to Year 5 in a game.')
    await head.tick('A child')
    await head.press('Tell the school')
    await head.press('See what you told, add to it, and read answers')
    expect(await head.main()).toContain('A stranger writes to Year 5 in a game.')
  })

  it('shuts it, and opens it with the passkey or a passphrase they set', { timeout: 120_000 }, async () => {
    await head.open('/concerns/key')
    expect(await head.main()).toContain('It opens with “My phone”.')
    await head.type('A passphrase', passphrase)
    await head.type('The same again', passphrase)
    await head.press('Set it')
    expect(await head.main()).toContain('It opens with your passphrase, and with “My phone”.')
    await head.press('Shut it now')
    await head.open('/concerns')
    expect(await head.main()).toContain('Open your key')
    await head.press('Open it with a passkey')
    expect(head.page.url()).toBe(`${address}/concerns`)
    await head.open('/concerns/key')
    await head.press('Shut it now')
    await head.open('/concerns')
    await head.type('Your passphrase', 'eight green kettles whistle')
    await head.press('Open my key')
    expect(await head.main()).toContain('That does not open your key.')
    await head.type('Your passphrase', passphrase)
    await head.press('Open my key')
    expect(head.page.url()).toBe(`${address}/concerns`)
  })

  it('on the way to a concern signs in and opens it with one touch', { timeout: 120_000 }, async () => {
    await head.open('/sign-out')
    await head.press('Sign out here')
    await head.open('/concerns')
    const before = head.steps()
    await head.press('Sign in with a passkey')
    expect(head.page.url()).toBe(`${address}/concerns`)
    expect(head.steps() - before).toBe(1)
    expect(await head.main()).not.toContain('Open your key')
  })

  it('has it shut where they came for something else, or took the tick away', { timeout: 120_000 }, async () => {
    for (const place of ['/home', '/concerns']) {
      await head.open('/sign-out')
      await head.press('Sign out here')
      await head.open(place)
      const tick = head.page.getByLabel('Open my key for concerns too')
      expect(await tick.isChecked()).toBe(place === '/concerns')
      await tick.uncheck()
      await head.press('Sign in with a passkey')
      await head.open('/concerns')
      expect(await head.main()).toContain('Open your key')
    }
    await head.look(320)
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect([...complaints]).toEqual([])
})
