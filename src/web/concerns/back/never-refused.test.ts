import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { onceIn, tellAt } from '../../../../test/support/telling.ts'
import { beginsWithZeros, puzzleBits, puzzleText } from '../../../core/concerns/puzzle.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'
import type { Comes } from '../tell/pace.ts'

let school: WorkingSchool<'Dora Lead' | 'Ada Head'>
let waits: Comes[] = []
const back = '/s/larkfield/tell/back'
const words = 'He did it again today and I am frightened'

beforeAll(async () => {
  school = await aWorkingSchool<'Dora Lead' | 'Ada Head'>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'] },
    {
      policy: 'mulbarton',
      now: new Date('2027-03-01T10:00:00Z'),
      routes: [...homeRoutes, ...concernRoutes],
      pace: {
        waitFor: (comes) => {
          waits = [...waits, comes]
          return 0
        },
      },
    },
  )
})
afterAll(() => school.end())

async function codeOfAPupil(): Promise<string> {
  const page = '/s/larkfield/tell/pupil'
  const thanks = await tellAt(school, page, { words: 'He hit me.', about: 'child' })
  return /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
}
const puzzleIn = (body: string) => /name="puzzle" value="([^"]+)"/.exec(body)?.[1] ?? ''
const held = ['Leave this page now', 'href="tel:999"', '0800 1111']

describe('whoever comes back often from one place', () => {
  it('is never refused, and what they add is kept', async () => {
    const code = await codeOfAPupil()
    const statuses = []
    for (let time = 0; time < 30; time += 1) statuses.push((await school.send(back, undefined, { code }, back)).status)
    expect([...new Set(statuses)]).toEqual([200])
    expect((await school.send(back, undefined, { code, words }, back)).body).toContain('We have what you sent.')
    const file = '/s/larkfield/tell/file'
    for (let time = 0; time < 25; time += 1)
      expect((await school.send(file, undefined, { code }, back)).status).not.toBe(429)
  }, 60_000)

  it('waits instead, by the code that they typed, and less where their device solved the puzzle of the page', async () => {
    waits = []
    const code = 'BCDF-GHJK-MNPQ'
    const { body } = await school.open(back)
    expect(body).toMatch(/name="puzzle"[^>]* data-puzzle|name="puzzle"/)
    await school.send(back, undefined, { code }, back)
    await school.send('/s/larkfield/tell/file', undefined, { code: 'bcdfghjkmnpq' }, back)
    await school.send(back, undefined, { code: 'rubbish' }, back)
    expect(waits).toEqual([
      { solved: false, door: 'coming-back', code },
      { solved: false, door: 'coming-back', code },
      { solved: false, door: 'coming-back', code: undefined },
    ])
    const once = onceIn(body)
    const puzzle = puzzleIn(body)
    await school.send(back, undefined, { code, once, puzzle, answer: solved(puzzle) }, back)
    expect(waits.at(-1)).toEqual({ solved: true, door: 'coming-back', code })
  })
})

describe('whoever tells', () => {
  const page = '/s/larkfield/tell/parent'

  it('waits by how long their own form has been out, and whether its puzzle was solved', async () => {
    waits = []
    const { body } = await school.open(page)
    const [once, puzzle] = [onceIn(body), puzzleIn(body)]
    school.setClock(new Date('2027-03-01T10:02:00Z'))
    await school.send(page, undefined, { once, puzzle, words, about: 'child' }, page)
    await school.send(page, undefined, { once, puzzle, answer: solved(puzzle), words, about: 'child' }, page)
    await school.send(page, undefined, { once: 'x'.repeat(32), puzzle, words, about: 'child' }, page)
    expect(waits).toEqual([
      { door: 'telling', solved: false, outFor: 120_000 },
      { door: 'telling', solved: true, outFor: 120_000 },
      { door: 'telling', solved: false, outFor: null },
    ])
  })

  it('keeps the time that their form was out where something is to be put right in it', async () => {
    const { body } = await school.open(page)
    const [once, puzzle] = [onceIn(body), puzzleIn(body)]
    const given = await school.send(page, undefined, { once, puzzle, words: '', about: 'child' }, page)
    expect(given.status).toBe(422)
    expect([onceIn(given.body), puzzleIn(given.body)]).toEqual([once, puzzle])
    school.setClock(new Date('2027-03-01T10:03:00Z'))
    const forged = await school.send(page, undefined, { once, puzzle: `1${puzzle}`, words: '', about: 'child' }, page)
    expect([puzzle, `1${puzzle}`]).not.toContain(puzzleIn(forged.body))
  })
})

describe('what was typed', () => {
  it('comes back with the page where its code is mistyped, and goes with the right one', async () => {
    const code = await codeOfAPupil()
    const missed = await school.send(back, undefined, { code: 'BBBB-BBBB-BBBB', words }, back)
    expect(missed.status).toBe(422)
    expect(missed.body).toMatch(new RegExp(`<textarea[^>]*name="words"[^>]*>${words}</textarea>`))
    for (const one of held) expect(missed.body).toContain(one)
    const taken = await school.send(back, undefined, { code, words }, back)
    expect(taken.body).toContain('We have what you sent.')
    expect(taken.body).toContain(words)
  })

  it('comes back on a page with 999, the help lines and the way to leave where the page was open too long', async () => {
    const taken = await school.press(back, { code: 'BBBB-BBBB-BBBB', words })
    expect(taken.status).toBe(403)
    for (const one of held) expect(taken.body).toContain(one)
    expect(taken.body).toContain('href="/s/larkfield/tell"')
    const elsewhere = await school.press('/concerns/tell', { words })
    expect(elsewhere.body).not.toContain('Leave this page now')
  })
})

describe('the pages that everybody passes before they say who they are', () => {
  it.each(['/s/larkfield/tell', back])('%s can be left quickly, and has 999 and the help lines', async (page) => {
    const { body } = await school.open(page)
    for (const one of [...held, 'data-leaves']) expect(body).toContain(one)
    expect(body).toContain('If you or somebody else is in danger now, ring')
  })

  it('speak plainly to anybody: to a child as a child only once the code is in', async () => {
    const child = /grown-up/
    expect((await school.open(back)).body).not.toMatch(child)
    expect((await school.send(back, undefined, { code: 'rubbish' }, back)).body).not.toMatch(child)
    expect((await school.send(back, undefined, { code: await codeOfAPupil() }, back)).body).toMatch(child)
  })
})

function solved(puzzle: string): string {
  for (let n = 0; n < 400_000; n += 1) {
    const answer = n.toString(36)
    if (beginsWithZeros(createHash('sha256').update(puzzleText(puzzle, answer)).digest(), puzzleBits)) return answer
  }
  throw new Error('no answer was found')
}
