import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFrontDoor, aSchool, type TestDoor } from '../../../../test/support/a-front-door.ts'
import { type Pages, pagesOf } from '../../../../test/support/visiting-pages.ts'
import { acknowledgementOf } from '../../../storage/agreements/acknowledgement-of.ts'

let door: TestDoor
let pages: Pages
beforeAll(async () => {
  door = await aFrontDoor()
  pages = await pagesOf(door)
})
afterAll(async () => {
  await pages.end()
  await door.end()
})

const shownOn = (body: string) => ({ shown: /name="shown" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '' })

describe('the acceptable use policy', () => {
  it('that asks for a signature wants a tick and the person’s own name, and keeps what was typed', async () => {
    const school = await aSchool(door, 'Signing School', 'st-nicholas')
    const tia = await school.someone('Tia O’Neill', ['teacher'])
    const visitor = await pages.visitor(tia)
    expect((await visitor.open('/home')).body).toContain('Sign the acceptable use policy')
    const page = await visitor.open('/acceptable-use')
    expect(page.body).toContain('clause 2.8.2a')
    const empty = await visitor.send('/acceptable-use', { ...shownOn(page.body), name: 'Somebody Else' })
    expect(empty.status).toBe(422)
    expect(empty.body).toContain('href="#agreed"')
    expect(empty.body).toContain('href="#name"')
    expect(empty.body).toContain('value="Somebody Else"')
    const done = await visitor.send('/acceptable-use', { ...shownOn(page.body), agreed: 'yes', name: "tia  o'neill" })
    expect(done.goesTo).toBe('/acceptable-use')
    const after = await visitor.open('/acceptable-use')
    expect(after.body).toContain('You have signed these rules')
    expect(after.body).not.toContain('Sign the acceptable use policy</button>')
    expect((await visitor.open('/home')).body).not.toContain('Sign the acceptable use policy')
    expect(await school.inside((tx) => acknowledgementOf(tx, tia.person))).toBe('signed')
  })

  it('that asks for having been read wants a tick and no signature', async () => {
    const school = await aSchool(door, 'Reading School', 'aycliffe')
    const visitor = await pages.visitor(school.head)
    const page = await visitor.open('/acceptable-use')
    expect(page.body).not.toContain('as your signature')
    await visitor.send('/acceptable-use', { ...shownOn(page.body), agreed: 'yes' })
    expect((await visitor.open('/acceptable-use')).body).toContain('You confirmed having read these rules')
  })

  it('that asks nothing says so and shows the rules', async () => {
    const school = await aSchool(door, 'Silent School', 'mulbarton')
    const page = await (await pages.visitor(school.head)).open('/acceptable-use')
    expect(page.body).toContain('Our policy does not ask each person to sign')
    expect(page.body).not.toContain('name="shown"')
  })

  it('whose rules changed while it was read is shown again, unsigned', async () => {
    const school = await aSchool(door, 'Changing School', 'aycliffe')
    const visitor = await pages.visitor(school.head)
    const sent = await visitor.send('/acceptable-use', { shown: 'ab'.repeat(32), agreed: 'yes' })
    expect(sent.status).toBe(409)
    expect(sent.body).toContain('The rules changed while you were reading')
    expect(await school.inside((tx) => acknowledgementOf(tx, school.head.person))).toBeNull()
  })

  it('is for staff and governors, and changes nothing without the form’s token', async () => {
    const school = await aSchool(door, 'Careful School', 'aycliffe')
    const parent = await school.someone('Pam Parent', ['parent'])
    expect((await (await pages.visitor(parent)).open('/acceptable-use')).status).toBe(403)
    const visitor = await pages.visitor(school.head)
    const page = await visitor.open('/acceptable-use')
    expect((await visitor.sendBare('/acceptable-use', { ...shownOn(page.body), agreed: 'yes' })).status).toBe(403)
    expect(await school.inside((tx) => acknowledgementOf(tx, school.head.person))).toBeNull()
  })
})
