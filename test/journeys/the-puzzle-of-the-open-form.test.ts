import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellingPuzzles } from '../../src/web/concerns/tell/puzzles.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { testSecret } from '../support/fresh-database.ts'

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
})
afterAll(() => signpost?.end())

const hidden = (visitor: Visitor, name: string) => visitor.page.locator(`input[name="${name}"]`).inputValue()
async function answered(visitor: Visitor): Promise<string> {
  await visitor.page.waitForFunction(
    () => (document.querySelector('input[name="answer"]') as HTMLInputElement | null)?.value !== '',
  )
  return hidden(visitor, 'answer')
}

describe('the open form', { timeout: 120_000 }, () => {
  it.each(['pupil', 'parent', 'back'])(
    'has its puzzle solved beside the page at tell/%s, under the strict policy',
    async (who) => {
      const visitor = await signpost.passerBy()
      const began = Date.now()
      await visitor.open(`/s/${school.slug}/tell/${who}`)
      const answer = await answered(visitor)
      console.info(`The puzzle: ${Date.now() - began} ms from opening the page.`)
      const of = { school: school.slug, once: await hidden(visitor, 'once') }
      const sent = { ask: await hidden(visitor, 'puzzle'), answer }
      expect(tellingPuzzles(testSecret).isSolved(of, sent, new Date())).toBe(true)
      expect(signpost.complaints()).toEqual([])
      await visitor.close()
    },
  )

  it('on a tablet that the next child takes up, asks a new puzzle for a new form', async () => {
    const tablet = await signpost.passerBy({ width: 768, touch: true })
    await tablet.open(`/s/${school.slug}/tell/pupil`)
    await answered(tablet)
    const first = await hidden(tablet, 'puzzle')
    await tablet.type('Tell us what happened', 'somebody is mean to me')
    await tablet.press('Tell us')
    expect(await tablet.main()).toContain('You did the right thing')
    await tablet.open(`/s/${school.slug}/tell/pupil`)
    expect(await hidden(tablet, 'puzzle')).not.toBe(first)
    expect(await answered(tablet)).not.toBe('')
    expect(await tablet.page.getByLabel('Tell us what happened').inputValue()).toBe('')
    await tablet.close()
  })

  it('is taken without scripts', async () => {
    const visitor = await signpost.passerBy({ scripts: false })
    await visitor.open(`/s/${school.slug}/tell/pupil`)
    await visitor.type('Tell us what happened', 'somebody is mean to me')
    await visitor.press('Tell us')
    expect(await visitor.main()).toContain('You did the right thing')
    await visitor.close()
  })
})
