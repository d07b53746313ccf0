import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../test/support/a-working-school.ts'
import { remindOfReviews } from './remind-of-reviews.ts'

const people = { 'Ada Head': ['headteacher'], 'Di Teacher': ['teacher'] } as const
let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model' })
})
afterAll(() => school.end())

const stop = new AbortController()
const surprises: unknown[] = []
const run = (at: Date, signal = stop.signal) =>
  remindOfReviews({
    db: school.db,
    publicUrl: school.publicUrl,
    now: () => at,
    stop: signal,
    onSurprise: (_where, problem) => surprises.push(problem),
  })
const recipients = async () =>
  (await school.inside((tx) => tx.selectFrom('mail').select('recipient').execute())).map(({ recipient }) => recipient)
const inAYear = new Date(Date.now() + 366 * 86_400_000)

describe('the daily reminding of reviews', () => {
  it('says nothing while no review is near', async () => {
    await run(new Date())
    expect(await recipients()).toEqual([])
  })

  it('does nothing once the worker was told to stop', async () => {
    await run(inAYear, AbortSignal.abort())
    expect(await recipients()).toEqual([])
  })

  it('writes once to whoever leads the review of each school, however often it runs', async () => {
    await run(inAYear)
    await run(inAYear)
    expect(await recipients()).toEqual(['ada.head@larkfield.example'])
    expect(surprises).toEqual([])
  })
})
