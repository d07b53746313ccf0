import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { modelPack } from '../../core/policy/packs/model.ts'
import { dayAt } from '../../core/school/day.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { noteReviewCause } from '../policy/record-review.ts'
import { reviewNow } from '../policy/review-now.ts'
import { stateNow } from './state-now.ts'

const people = { 'Ada Head': ['headteacher'], 'Bo Chair': ['chair-of-governors'] } as const
let school: WorkingSchool<keyof typeof people>
const now = new Date()

beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model' })
})
afterAll(() => school.end())

const adopt = (pack: string, from: Date, settings?: object) =>
  school.inside((tx) =>
    anotherPolicy(tx, { pack, by: school.actor['Ada Head'].person, from, putAt: from, ...(settings && { settings }) }),
  )

describe('a review that something made due', () => {
  it('is due still after a version is adopted that was put to governors before it was noted', async () => {
    const putAt = new Date()
    const actor = school.actor['Ada Head']
    const note = { cause: 'local-concern', on: dayAt(putAt), what: 'A class account nobody knew of.' } as const
    await school.inside((tx) => noteReviewCause(tx, actor, note, putAt))
    const before = (await school.inside(reviewNow))?.due
    expect(before?.because).toBe('local-concern')
    const adopted = (put: Date) =>
      school.inside((tx) =>
        anotherPolicy(tx, {
          pack: 'model',
          by: actor.person,
          settings: { ...modelPack.settings, 'minimum-age': 13 },
          putAt: put,
        }),
      )
    await adopted(new Date(putAt.getTime() - 3_600_000))
    expect((await school.inside(reviewNow))?.due).toEqual(before)
    const waits = await school.inside(async (tx) => {
      const inForce = await policyInForce(tx)
      const states = inForce ? await stateNow(tx, inForce, new Date(), null) : []
      return states.find(({ carried }) => carried.some(({ name }) => name === 'reviewed-when-something-happens'))
    })
    expect(waits?.state.is).toBe('due')
    await adopted(new Date())
    expect((await school.inside(reviewNow))?.due.because).toBe('interval')
  })
})

describe('the chair’s signature', () => {
  it('is asked of what is in force, and not of what was adopted without it and replaced', async () => {
    await adopt('model', new Date(Date.now() + 1), { 'minimum-age': 13 })
    await adopt('model', new Date(Date.now() + 2), { 'minimum-age': 14 })
    await adopt('st-nicholas', new Date(Date.now() + 3))
    await new Promise((done) => setTimeout(done, 20))
    const states = await school.inside(async (tx) => {
      const inForce = await policyInForce(tx)
      return inForce ? stateNow(tx, inForce, new Date(now.getTime() + 40 * 86_400_000), null) : []
    })
    const { state } = states.find(({ clause }) => clause === 'st-nicholas:adoption.2') ?? {}
    expect(state).toMatchObject({ is: 'kept', count: 1 })
  })
})
