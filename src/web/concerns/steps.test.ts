import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

let school: WorkingSchool<Four>
let url: string

beforeAll(async () => {
  school = await aSchoolOfFour([...homeRoutes, ...schoolRoutes, ...concernRoutes])
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  const page = '/s/larkfield/tell/parent'
  await tellAt(school, page, { words: 'They call her names in a chat.', about: 'child' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))

const record = (what: string, fields: Record<string, string>) =>
  school.send(`${url}/step/${what}`, 'Dora Lead', fields, `${url}/step/${what}`)
const page = async () => (await school.open(url, 'Dora Lead')).body

describe('a step', () => {
  it('stands in the chronology at the time it happened, with when it was entered beside it', async () => {
    expect(
      (await record('advice', { from: 'The LADO’s office', words: 'Wait for us.', on: '2027-02-28', at: '18:05' }))
        .status,
    ).toBe(303)
    const body = await page()
    expect(body).toContain('Advice from The LADO’s office')
    expect(body).toContain('yesterday, 6.05 pm')
    expect(body).toMatch(/Entered today, 10 am/)
  })

  it('is refused where it has not happened yet, says nothing, or is a decision without its reason', async () => {
    expect((await record('advice', { from: 'X', words: 'Soon.', on: '2027-03-09', at: '09:00' })).body).toContain(
      'This is still to come',
    )
    expect((await record('wish', { whose: 'Her', words: '' })).body).toContain('Write what happened')
    const unreasoned = await record('not-referred', { body: 'police', words: 'We do not tell the police.', reason: '' })
    expect(unreasoned.body).toContain('A decision is recorded with its reason')
    expect(await page()).not.toContain('Decided not to refer')
    await record('not-referred', { body: 'police', words: 'Not told.', reason: 'No crime is suspected.' })
    expect(await page()).toContain('Decided not to refer it to the police')
  })

  it('is refused with a sentence where its year cannot be right, or what is to be done was due before today', async () => {
    const old = await record('advice', { from: 'X', words: 'Then.', on: '1899-03-01', at: '09:00' })
    expect(old.status).toBe(422)
    expect(old.body).toContain('Look at the year again.')
    const due = await record('action', { words: 'Ring her mother.', due: '2026-03-03' })
    expect(due.status).toBe(422)
    expect(due.body).toContain('That day is over. Choose today or a day to come.')
    expect(due.body).toContain('Ring her mother.')
    expect(await page()).not.toContain('To do, by')
    await record('action', { words: 'Ring her mother.', due: '2027-03-01' })
    expect(await page()).toContain('By Dora Lead, until today.')
  })

  it('that is longer than its box is asked for anew, given back whole, and never shuts the case', async () => {
    const long = 'Spoke to Mrs Penhaligon of the front door team. '.repeat(12)
    const sent = await record('referral', { body: 'police', contact: long, reference: '', words: 'Told them.' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('too many to fit here. Say it in a few words here')
    expect(sent.body).toContain(long.trim())
    await record('advice', { from: 'The police', words: 'What they said, at length. '.repeat(1500) })
    const open = await school.open(url, 'Dora Lead')
    expect(open.status).toBe(200)
    expect(open.body.match(/at length\./g)?.length).toBeGreaterThan(1400)
  })

  it('says that it is recorded, and what usually comes next', async () => {
    const sent = await record('advice', { from: 'The police', words: 'Wait for us.' })
    expect(sent.goesTo).toBe(`${url}?done=recorded`)
    const body = (await school.open(`${url}?done=recorded`, 'Dora Lead')).body
    expect(body).toMatch(/role="alert"[\s\S]{0,600}It is recorded\. It stands under “What happened”/)
    expect(body).toMatch(new RegExp(`Not recorded yet: <a href="${url}/step/wish">Ask the child affected`))
    await record('wish', { whose: 'Her', words: 'It should stop.' })
    expect((await school.open(`${url}?done=recorded`, 'Dora Lead')).body).toMatch(
      /Not recorded yet: <a[^>]*>Tell parents/,
    )
    expect((await school.open(`${url}?done=nonsense`, 'Dora Lead')).body).not.toContain('role="alert"')
  })

  it('that is sent twice stands once; the same words of another day, or by another hand, stand beside it', async () => {
    const step = { from: 'The police', words: 'Wait for us.' }
    await record('advice', step)
    await record('advice', step)
    const times = async () => (await page()).match(/Advice from The police/g)?.length
    const once = await times()
    await record('advice', { ...step, on: '2027-02-26', at: '09:00' })
    expect(await times()).toBeGreaterThan(once ?? 0)
    expect((await page()).match(/Wait for us\./g)).toHaveLength(2)
  })

  it('is nobody’s but a reader’s', async () => {
    const fields = { whose: 'Her', words: 'Stop it.' }
    expect((await school.send(`${url}/step/wish`, 'Tom Teacher', fields, '/home')).status).toBe(404)
    expect(await page()).not.toContain('Stop it.')
  })
})

describe('a correction', () => {
  const happened = async () => {
    const lines = /What happened<\/h2>([\s\S]*?)<\/ol>/.exec(await page())?.[1]?.split('<li') ?? []
    return lines.map((line) => ({
      id: /correct\?entry=([0-9a-f-]{36})/.exec(line)?.[1] ?? '',
      says: line.replace(/^[^>]*>/, '').replace(/<[^>]*>/g, ''),
    }))
  }
  const lineOf = async (words: string) => (await happened()).find(({ says }) => says.startsWith(words))

  it('is reached from the line that was wrong, says which one it corrects and stands beside it; that line stays', async () => {
    await record('advice', { from: 'The police', words: 'They gave us the number 4711.' })
    await record('wish', { whose: 'Her', words: 'It should stop.' })
    const entry = (await lineOf('Advice'))?.id ?? ''
    const form = await school.open(`${url}/step/correct?entry=${entry}`, 'Dora Lead')
    expect(form.body).toMatch(new RegExp(`value="${entry}" selected[^>]*>“Advice from The police: They gave us`))
    expect((await record('correct', { entry, words: 'The number is 4171.' })).status).toBe(303)
    expect((await lineOf('Advice from The police'))?.says).toMatch(/4711[\s\S]*Corrected today, 10 am:[\s\S]*4171/)
    expect((await lineOf('A correction of an earlier line'))?.says).toContain(
      'Of “Advice from The police: They gave us',
    )
    expect((await lineOf('What Her wants'))?.says).not.toContain('Corrected')
  })

  it('is not taken of no line, or of a line of another case', async () => {
    await record('wish', { whose: 'Her', words: 'It should stop.' })
    await record('wish', { whose: 'Her', words: 'She wants to be asked.' })
    expect((await record('correct', { entry: '', words: 'Not so.' })).body).toContain('Choose one of these first.')
    const elsewhere = 'c0ffee00-0000-4000-8000-000000000000'
    expect((await record('correct', { entry: elsewhere, words: 'Not so.' })).body).toContain(
      'That is no line of this case',
    )
    expect(await page()).not.toContain('Not so.')
  })

  it('of nothing leads back to where something is recorded', async () => {
    expect((await school.open(`${url}/step/correct`, 'Dora Lead')).body).toContain(
      'Nobody has recorded anything here yet that could be corrected.',
    )
  })

  it('is not the only line that says of which: so does what was done', async () => {
    await record('action', { words: 'Ring her mother.', due: '2027-03-03' })
    const form = await school.open(`${url}/step/done`, 'Dora Lead')
    const action = /<option value="([0-9a-f-]{36})"/.exec(form.body)?.[1] ?? ''
    await record('done', { action, words: 'She knows.' })
    expect((await lineOf('Done'))?.says).toContain('Of “To do, by Dora Lead, until Wed 3 March: Ring her mother.”')
  })
})

describe('what is still to do', () => {
  const todo = async () => /Still to do<\/h2>([\s\S]*?)<h2>/.exec(await page())?.[1] ?? ''

  it('stands on the case with who does it and its day in words, overdue once that is past, and leads to saying that it was done', async () => {
    expect(await todo()).toContain('Nothing is written down.')
    await record('action', { words: 'Ring her mother.', due: '2027-03-03' })
    expect(await todo()).toContain('By Dora Lead, until Wed 3 March.')
    expect(await page()).toContain('To do, by Dora Lead, until Wed 3 March')
    expect(await page()).not.toContain('2027-03-03')
    expect((await school.open('/concerns', 'Dora Lead')).body).toContain('its next step is due')
    school.setClock(new Date('2027-03-04T09:00:00Z'))
    expect(await todo()).toContain('Overdue')
    expect((await school.open('/home', 'Dora Lead')).body).toContain('A concern of yours has a clock that ran out')
    const done = /href="([^"]*step\/done\?action=[^"]+)"/.exec(await todo())?.[1] ?? ''
    const form = (await school.open(done, 'Dora Lead')).body
    const action = /action=([0-9a-f-]{36})/.exec(done)?.[1] ?? ''
    expect(form).toContain(`<option value="${action}" selected`)
    await record('done', { action, words: 'She was grateful.' })
    expect(await todo()).toContain('Nothing is written down.')
  })

  it('names whoever outside has not answered, when they were asked last, and what came of it', async () => {
    await record('referral', { body: 'social-care', contact: 'Jo', reference: 'M12', words: 'Asked.' })
    expect(await todo()).toContain('They have not acknowledged it yet.')
    const referral = /answered\?referral=([0-9a-f-]{36})/.exec(await todo())?.[1] ?? ''
    school.setClock(new Date('2027-03-04T09:00:00Z'))
    await record('answered', { referral, what: 'chased', words: 'Left a message.' })
    expect(await todo()).toContain('Chased today, 9 am.')
    await record('answered', { referral, what: 'outcome', words: 'No further action.' })
    expect(await todo()).not.toContain('social care')
  })

  it('is nothing yet: the forms that need something say what comes first, and no empty list is shown', async () => {
    for (const [what, first] of [
      ['done', 'step/action'],
      ['answered', 'step/referral'],
    ]) {
      const { body } = await school.open(`${url}/step/${what}`, 'Dora Lead')
      expect(body).toContain(first)
      expect(body).not.toContain('<select')
    }
  })

  it('and a clock that runs or was missed leads to what answers it', async () => {
    await school.forget('concern_case')
    const page = '/s/larkfield/tell/parent'
    const words = 'A teacher messages my daughter at night and calls it their secret.'
    await tellAt(school, page, { words, about: 'another-adult' })
    const found = await Promise.all(
      (['Dora Lead', 'Ada Head', 'Cleo Chair'] as const).map(async (who) => {
        const at = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', who)).body)?.[0]
        return at ? { at, body: (await school.open(at, who)).body, who } : undefined
      }),
    )
    const one = found.find((each) => each !== undefined)
    expect(one?.body).toContain(`${one?.at}/step/referral?body=lado`)
    expect(one?.body).toContain(`${one?.at}/step/not-referred?body=lado`)
    const { body = '' } = one ?? {}
    expect(body.indexOf('What must not be done')).toBeLessThan(body.indexOf('Answer them'))
    const form = (await school.open(`${one?.at}/step/referral?body=lado`, one?.who)).body
    expect(form).toContain('<option value="lado" selected')
  })
})

describe('the time of a step', () => {
  it('that was left as the form showed it is the moment it was sent, however long somebody wrote', async () => {
    const stood = { on: '2027-03-01', at: '10:00', stood: '2027-03-01 10:00' }
    school.setClock(new Date('2027-03-01T10:12:00Z'))
    await record('advice', { from: 'Jo', words: 'Wait.', ...stood })
    const body = await page()
    expect(body).toContain('today, 10.12 am')
    expect(body).not.toContain('Entered today, 10.12 am')
    await record('advice', { from: 'Jo', words: 'Wait.', ...stood, at: '09:30' })
    expect(await page()).toContain('Entered today, 10.12 am')
  })
})

describe('a step with something left out', () => {
  it('says what is missing at the box that is empty, and not at the first one', async () => {
    const sent = await record('referral', { body: 'lado', contact: 'Jo', words: '' })
    expect(sent.body).toContain('<a href="#words">Write what happened.</a>')
    const unreasoned = await record('not-referred', { body: 'police', words: 'Not told.', reason: '' })
    expect(unreasoned.body).toContain('<a href="#reason">')
  })

  it('says of each box what it wants: a name is written, a part is chosen', async () => {
    expect((await record('link', { name: '', role: 'affected', words: '' })).body).toContain('Write this first.')
    expect((await record('link', { name: 'Mia', role: '', words: '' })).body).toContain('Choose one of these first.')
  })
})

describe('closing', () => {
  it('waits until everything is answered, and is undone only with a reason', async () => {
    await record('action', { words: 'Ring her mother.' })
    const form = (await school.open(`${url}/step/close`, 'Dora Lead')).body
    const left = /Before it can be closed<\/h2>([\s\S]*?)<\/ul>/.exec(form)?.[1] ?? ''
    // Everything at once, each with its way: nobody finds out one refusal after another.
    for (const step of ['step/kind', 'step/done', 'step/parents', 'step/debrief'])
      expect(left).toContain(`${url}/${step}`)
    expect((await record('close', { outcome: 'resolved', words: 'Sorted out.' })).body).toContain(
      'Signpost guessed what kind of concern this is. Say first what it is.',
    )
    await record('kind', { now: 'bullying-pupils', reason: 'Read.' })
    expect((await record('close', { outcome: 'resolved', words: 'Sorted out.' })).body).toContain(
      'Something is still to do',
    )
    const action =
      /<option value="([0-9a-f-]{36})"/.exec((await school.open(`${url}/step/done`, 'Dora Lead')).body)?.[1] ?? ''
    await record('done', { action, words: 'She was grateful.' })
    const wrongWord = await record('close', { outcome: 'unfounded', words: 'Nothing in it.' })
    expect(wrongWord.body).toContain('the five statutory words are for allegations')
    await record('parents', { told: 'yes', words: 'At noon, by phone.' })
    for (const body of ['police', 'social-care', 'lado', 'ico']) {
      await record('not-referred', { body, words: 'Not referred.', reason: 'No need seen.' })
    }
    await record('debrief', { happened: 'A chat.', helped: 'Telling early.', lessons: '', changes: '' })
    expect((await school.open(`${url}/step/close`, 'Dora Lead')).body).not.toContain('Before it can be closed')
    const closed = await record('close', { outcome: 'resolved', words: 'It has stopped.' })
    expect([closed.status, closed.body.match(/govuk-error-message[^<]*<[^>]*>[^<]*<[^>]*>([^<]*)/)?.[1]]).toEqual([
      303,
      undefined,
    ])
    expect((await school.open('/concerns', 'Dora Lead')).body).toContain('Closed')
    await school.send(`${url}/note`, 'Dora Lead', { words: 'One more thing.' }, '/home')
    expect(await page()).not.toContain('One more thing.')
    await record('reopen', { words: 'It began again.' })
    expect(await page()).toContain('Opened again')
  })
})

describe('a case that turns out to concern its own reader', () => {
  it('is gone from them at once, and the next in order has it', async () => {
    const moved = await school.send(
      `${url}/also-concerns`,
      'Dora Lead',
      { about: 'dsl', names: '' },
      `${url}/also-concerns`,
    )
    expect(moved.goesTo).toBe('/concerns')
    expect((await school.open(url, 'Dora Lead')).status).toBe(404)
    const next = await Promise.all((['Ada Head', 'Cleo Chair'] as const).map((who) => school.open(url, who)))
    const read = next.find((one) => one.status === 200)
    expect(read?.body).toMatch(/It went from Dora Lead to (Ada Head|Cleo Chair)/)
  })
})

describe('Home', () => {
  it('says that a clock ran out without saying of what, also on a day when the school is shut', async () => {
    await page()
    school.setClock(new Date('2027-03-06T11:00:00Z'))
    const { body } = await school.open('/home', 'Dora Lead')
    expect(body).toContain('A concern of yours has a clock that ran out: look at it')
    expect(body).not.toContain('names in a chat')
  })
})
