import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...publicRoutes, ...concernRoutes])
})
afterAll(() => school.end())

const door = '/s/larkfield/tell'
const back = `${door}/back`
const codeIn = (body: string) => /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(body)?.[0] ?? ''
async function tell(fields: Record<string, string>) {
  return codeIn((await tellAt(school, `${door}/pupil`, fields)).body)
}
const add = (code: string, words: string) => school.send(back, undefined, { code, words }, back)
async function mails(): Promise<number> {
  const admin = new pg.Client({ connectionString: school.database.adminUrl })
  await admin.connect()
  const { rows } = await admin.query('select from signpost.mail')
  await admin.end()
  return rows.length
}

let code: string
let url: string
let mute: string
beforeEach(async () => {
  school.setClock(monday)
  code = await tell({ words: 'They were rude about my trainers in the chat.', about: 'child', kind: 'bullying-pupils' })
  await add(code, 'lol lol lol')
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  mute = /\/concerns\/[0-9a-f-]+\/mute\/[0-9a-f-]+/.exec((await school.open(url, 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))
const setAside = () => {
  school.setClock(new Date('2027-03-01T10:20:00Z'))
  return school.send(mute, 'Dora Lead', { reason: 'The same joke again and again.' }, mute)
}

describe('a nuisance that a reader sets aside', () => {
  it('is kept and shown in a quiet list, and mails nobody', async () => {
    expect((await setAside()).goesTo).toBe(`${url}?done=aside`)
    const before = await mails()
    await add(code, 'ha ha still here')
    expect(await mails()).toBe(before)
    const body = (await school.open(url, 'Dora Lead')).body
    expect(body).toContain('One thing they added since')
    expect(body).toContain('ha ha still here')
    expect(body).toContain('The same joke again and again.')
  })

  it('comes back by itself with words that may speak of something grave, and its reader is mailed', async () => {
    await setAside()
    const before = await mails()
    await add(code, 'i want to kill myself')
    expect(await mails()).toBe(before + 1)
    const body = (await school.open(url, 'Dora Lead')).body
    expect(body).not.toContain('is set aside since')
    expect(body).toContain('let what they add reach its reader again')
  })

  it('reaches its reader again when they say so', async () => {
    await setAside()
    const hear = mute.replace('/mute/', '/hear/')
    expect((await school.send(hear, 'Dora Lead', {}, url)).goesTo).toBe(`${url}?done=heard`)
    const before = await mails()
    await add(code, 'it was them again')
    expect(await mails()).toBe(before + 1)
  })

  it('is told nothing false: the page they come back to is the same as before', async () => {
    const bare = (body: string) => body.replaceAll(/(name="(?:_csrf|once|puzzle)" value=")[^"]+/g, '$1')
    const come = async () => bare((await school.send(back, undefined, { code }, back)).body)
    school.setClock(new Date('2027-03-01T10:20:00Z'))
    const before = await come()
    expect(before).toContain('It may be a while until somebody reads it.')
    await setAside()
    expect(await come()).toBe(before)
  })

  it('wants a reason, and is not for anybody else', async () => {
    expect((await school.send(mute, 'Dora Lead', { reason: ' ' }, mute)).body).toContain('Write why.')
    expect((await school.send(mute, 'Tom Teacher', { reason: 'x' }, '/concerns')).status).toBe(404)
    expect((await school.open(url, 'Dora Lead')).body).not.toContain('is set aside since')
  })

  it('cannot be a report that speaks of something grave', async () => {
    await add(code, 'he said he will stab me')
    expect((await setAside()).body).toContain('must be seen at once')
  })
})
