import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
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

describe('the chair’s signature', () => {
  it('is asked of what is in force, and not of what was adopted without it and replaced', async () => {
    await adopt('model', new Date(now.getTime() + 1), { 'minimum-age': 13 })
    await adopt('model', new Date(now.getTime() + 2), { 'minimum-age': 14 })
    await adopt('st-nicholas', new Date(now.getTime() + 3))
    await new Promise((done) => setTimeout(done, 20))
    const states = await school.inside(async (tx) => {
      const inForce = await policyInForce(tx)
      return inForce ? stateNow(tx, inForce, new Date(now.getTime() + 40 * 86_400_000), null) : []
    })
    const { state } = states.find(({ clause }) => clause === 'st-nicholas:adoption.2') ?? {}
    expect(state).toMatchObject({ is: 'kept', count: 1 })
  })
})
