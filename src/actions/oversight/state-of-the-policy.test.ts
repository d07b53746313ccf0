import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFrontDoor, aSchool, type TestDoor, type TestSchool } from '../../../test/support/a-front-door.ts'
import { dayHash, dayLines } from '../../core/oversight/day-line.ts'
import { dayAt } from '../../core/school/day.ts'
import { dailySnapshot } from '../../jobs/daily-snapshot.ts'
import { policyDay } from '../../storage/oversight/policy-days.ts'
import { keepDay } from './keep-day.ts'

const day = (days: number) => new Date(Date.now() + days * 86_400_000)

describe('how every clause stood, day by day', () => {
  let door: TestDoor
  let school: TestSchool
  beforeAll(async () => {
    door = await aFrontDoor()
    school = await aSchool(door, 'Larkfield Primary', 'coton')
  })
  afterAll(() => door.end())

  it('is kept once a day for every clause in force, however often it is asked', async () => {
    expect(await school.inside((tx) => keepDay(tx, day(0)))).toBe(dayAt(day(0)))
    expect(await school.inside((tx) => keepDay(tx, day(0)))).toBeNull()
    const kept = await school.inside((tx) => policyDay(tx, dayAt(day(0))))
    expect(dayLines(kept?.states ?? '[]')).toHaveLength(98)
  })

  it('is joined to the day before, so that no day can be changed or left out unseen', async () => {
    const first = await school.inside((tx) => policyDay(tx, dayAt(day(0))))
    await school.inside((tx) => keepDay(tx, day(1)))
    const second = await school.inside((tx) => policyDay(tx, dayAt(day(1))))
    expect(second?.hash).toEqual(dayHash(first?.hash ?? Buffer.alloc(0), second?.states ?? ''))
  })

  it('cannot be written again, written before a day that is past, or changed', async () => {
    const words = { school_id: school.id, day: dayAt(day(-3)), states: '[]', taken_at: new Date() }
    const kept = await school.inside((tx) => policyDay(tx, dayAt(day(1))))
    const earlier = school.inside((tx) =>
      tx
        .insertInto('policy_day')
        .values({
          ...words,
          policy_version_id: kept?.version ?? '',
          previous: kept?.hash ?? Buffer.alloc(0),
          hash: dayHash(kept?.hash ?? Buffer.alloc(0), '[]'),
        })
        .execute(),
    )
    await expect(earlier).rejects.toThrow('a day that is past is not written again')
    const changed = school.inside((tx) => tx.updateTable('policy_day').set({ states: '[]' }).execute())
    await expect(changed).rejects.toThrow('permission denied')
    await expect(school.inside((tx) => tx.deleteFrom('policy_day').execute())).rejects.toThrow('permission denied')
  })

  it('is kept for every school by the evening’s job, which does nothing the second time', async () => {
    const parts = {
      db: door.db,
      now: () => day(2),
      stop: new AbortController().signal,
      onSurprise: (where: string, problem: unknown) => {
        throw new Error(where, { cause: problem })
      },
    }
    await aSchool(door, 'Another School', 'mulbarton')
    expect(await dailySnapshot(parts)).toBe(2)
    expect(await dailySnapshot(parts)).toBe(0)
  })
})
