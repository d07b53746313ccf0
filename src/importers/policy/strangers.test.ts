import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Marked, type StrangersKey, scorePolicy, tallyOf } from '../../../test/data/policies/score/score-policy.ts'
import { wasRefused } from '../../core/policy/import/refused.ts'
import { readPolicy } from './read-policy.ts'

const folder = join(import.meta.dirname, '../../../test/data/policies/strangers')

describe('policies by people who knew nothing of how they would be read', () => {
  const marked: Marked[] = []

  beforeAll(async () => {
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
      const key: StrangersKey = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.json')), 'utf8'))
      const result = await readPolicy(readFileSync(join(folder, file)))
      if (wasRefused(result)) throw new Error(`${file}: ${result.refused}`)
      marked.push(...scorePolicy(result.settings, key))
    }
  })

  it('nine in ten at least of the settings that they state are read right, now that they are learned from', () => {
    const { right, stated } = tallyOf(marked)
    expect(stated).toBeGreaterThan(2_000)
    expect(right / stated).toBeGreaterThanOrEqual(0.9)
  })

  it('a confidence above 0.9 is wrong at most once in all of them', () => {
    const { sure, sureWrong } = tallyOf(marked)
    expect(sure).toBeGreaterThan(150)
    expect(sureWrong).toBeLessThanOrEqual(1)
  })

  it('few settings on which they are silent are answered, and none of those surely', () => {
    const spoken = marked.filter(({ mark }) => mark === 'in-silence')
    expect(spoken.length).toBeLessThanOrEqual(30)
    expect(spoken.filter(({ read }) => (read?.confidence ?? 0) > 0.9)).toEqual([])
  })
})
