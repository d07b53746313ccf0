import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { numberOf, readStrangers } from '../../../test/data/policies/score/read-strangers.ts'
import { type Marked, scorePolicy, tallyOf } from '../../../test/data/policies/score/score-policy.ts'

const folder = join(import.meta.dirname, '../../../test/data/policies/strangers')

const isOfFirst = (file: string) => Number(numberOf(file)) <= 42

async function markedIn(where: string, isWanted?: (file: string) => boolean): Promise<Marked[]> {
  return (await readStrangers(where, isWanted)).flatMap(({ result, key }) => scorePolicy(result.settings, key))
}

describe.each([
  { of: 'forty-two of the first rounds', some: isOfFirst, least: 2_000, sureAtLeast: 150, silence: 30 },
  {
    of: 'those since',
    some: (file: string) => !isOfFirst(file),
    least: 4_300,
    sureAtLeast: 400,
    silence: 30,
  },
])('policies by people who knew nothing of how they would be read: $of', ({ some, least, sureAtLeast, silence }) => {
  let marked: Marked[] = []

  beforeAll(async () => {
    marked = await markedIn(folder, some)
  })

  it('nine in ten at least of the settings that they state are read right, now that they are learned from', () => {
    const { right, stated } = tallyOf(marked)
    expect(stated).toBeGreaterThan(least)
    expect(right / stated).toBeGreaterThanOrEqual(0.9)
  })

  it('a confidence above 0.9 is wrong at most once in all of them', () => {
    const { sure, sureWrong } = tallyOf(marked)
    expect(sure).toBeGreaterThan(sureAtLeast)
    expect(sureWrong).toBeLessThanOrEqual(1)
  })

  it('few settings on which they are silent are answered, and none of those surely', () => {
    const spoken = marked.filter(({ mark }) => mark === 'in-silence')
    expect(spoken.length).toBeLessThanOrEqual(silence)
    expect(spoken.filter(({ read }) => (read?.confidence ?? 0) > 0.9)).toEqual([])
  })
})

it('policies kept back, never learned from, have 85 in 100 of their settings read right, and next to none wrong above 0.9', async () => {
  const marked = await markedIn(join(folder, '../strangers-held-out'))
  const { right, stated, sure, sureWrong } = tallyOf(marked)
  expect(stated).toBeGreaterThan(1_900)
  expect(right / stated).toBeGreaterThanOrEqual(0.85)
  expect(sureWrong / sure).toBeLessThanOrEqual(0.01)
})
