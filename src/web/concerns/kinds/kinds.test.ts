import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../../test/support/a-school-of-four.ts'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { onceIn } from '../../../../test/support/telling.ts'
import { homeRoutes } from '../../home/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { concernRoutes } from '../routes.ts'

let school: WorkingSchool<Four>

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...publicRoutes, ...concernRoutes])
})
afterAll(() => school.end())
afterEach(() => school.forget('own_kind', 'concern_case'))

const at = '/school/kinds'
const swap = {
  name: 'The swap page',
  staff: 'Trouble on the village swap page',
  families: 'Something on the village swap page',
  pupils: 'Something on the swap page',
  treatedAs: 'data-breach',
}
const add = (who: Four, fields: typeof swap & { about?: string } = swap) => school.send(at, who, fields, at)
const ownIn = (body: string) => /value="(own:[0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
async function tell(who: string, fields: Record<string, string>) {
  const page = `/s/larkfield/tell/${who}`
  const body = (await school.open(page)).body
  return school.send(page, undefined, { once: onceIn(body), kind: ownIn(body), ...fields }, page)
}
const firstCase = async (who: Four) =>
  /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', who)).body)?.[0] ?? ''

describe('a school’s own kind of report', () => {
  it('stands on each form in the words of whoever tells', async () => {
    expect((await add('Dora Lead')).goesTo).toBe(`${at}?done=added`)
    expect((await school.open('/s/larkfield/tell/pupil')).body).toContain('Something on the swap page')
    expect((await school.open('/s/larkfield/tell/parent')).body).toContain('Something on the village swap page')
    expect((await school.open('/concerns/tell', 'Tom Teacher')).body).toContain('Trouble on the village swap page')
  })

  it('goes the way of the kind it is most like, and the case bears its name', async () => {
    await add('Dora Lead')
    await tell('parent', { words: 'Look at it.', about: 'not-known' })
    const url = await firstCase('Ada Head')
    expect(url, 'a loss of personal data is the head’s where nobody leads on data protection').not.toBe('')
    const body = (await school.open(url, 'Ada Head')).body
    expect(body).toContain('Trouble on the village swap page')
    expect(body).toContain('Information Commissioner')
  })

  it('that is about the headteacher is never the headteacher’s to read, though a pupil says nothing else', async () => {
    const fields = { ...swap, name: 'About the head', pupils: 'The head is mean', treatedAs: 'press' }
    await add('Dora Lead', { ...fields, about: 'headteacher' })
    await tell('pupil', { words: '' })
    expect(await firstCase('Ada Head')).toBe('')
    const page = (await school.open(at, 'Dora Lead')).body
    expect(page).toContain('About the headteacher: they see none of it')
  })

  it('never keeps graver words from being seen for what they are', async () => {
    await add('Dora Lead')
    await tell('pupil', { words: 'i want to kill myself because of it' })
    expect((await school.open(await firstCase('Dora Lead'), 'Dora Lead')).body).toContain('At once')
  })

  it('is off the form once it is retired, and what was told as one keeps its name', async () => {
    await add('Dora Lead')
    await tell('parent', { words: 'Look at it.', about: 'not-known' })
    const retire = /\/school\/kinds\/[0-9a-f-]+\/retire/.exec((await school.open(at, 'Dora Lead')).body)?.[0] ?? ''
    expect((await school.send(retire, 'Tom Teacher', {}, at)).status).toBe(403)
    expect((await school.send(retire, 'Dora Lead', {}, at)).goesTo).toBe(`${at}?done=retired`)
    expect((await school.send(retire, 'Dora Lead', {}, at)).status).toBe(404)
    expect((await school.open('/s/larkfield/tell/pupil')).body).not.toContain('swap page')
    expect((await school.open('/concerns', 'Ada Head')).body).toContain('Trouble on the village swap page')
  })

  it('is added by whom the policy lets, whole, and not to send grave things the lesser way', async () => {
    expect((await add('Tom Teacher')).status).toBe(403)
    expect((await add('Cleo Chair')).status).toBe(403)
    expect((await add('Ada Head')).goesTo).toBe(`${at}?done=added`)
    expect((await add('Ada Head')).body).toContain('There is one of that name already.')
    expect((await add('Dora Lead', { ...swap, name: 'B', pupils: '' })).body).toContain('child of eight would say it.')
    const hidden = {
      ...swap,
      name: 'Nude pictures',
      staff: 'A nude picture of a pupil is passed round',
      treatedAs: 'press',
    }
    expect((await add('Dora Lead', hidden)).body).toContain('something graver')
    expect((await add('Dora Lead', { ...swap, name: 'C', treatedAs: 'rubbish' })).status).toBe(422)
  })
})

describe('a kind that nobody could receive', () => {
  it('cannot be saved: where nobody is beside the head, nobody receives what is told about the head', async () => {
    const small = await aWorkingSchool<'Ada Head' | 'Tom Teacher'>(
      { 'Ada Head': ['headteacher'], 'Tom Teacher': ['teacher'] },
      { policy: 'mulbarton', now: monday, routes: [...homeRoutes, ...publicRoutes, ...concernRoutes] },
    )
    const refused = await small.send(at, 'Ada Head', { ...swap, treatedAs: 'head-conduct' }, at)
    expect(refused.body).toContain('Nobody at the school could receive a report of this kind.')
    expect((await small.send(at, 'Ada Head', swap, at)).goesTo).toBe(`${at}?done=added`)
    await small.end()
  })
})
