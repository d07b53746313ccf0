import { describe, expect, it } from 'vitest'
import { allLessons } from '../../../build/learn-policy-reading.ts'
import sureness from '../../core/policy/import/learned/sureness.json' with { type: 'json' }
import kept from '../../core/policy/import/learned/weights.json' with { type: 'json' }
import { isSettingName } from '../../core/policy/registry.ts'
import { isSettingValue } from '../../core/policy/setting-value.ts'

const { lessons, hash } = await allLessons()

describe('what was learned of how settings are said', () => {
  it('was learned from the examples as they stand: run build/learn-policy-reading.ts after changing them', () => {
    expect(kept.learnedFrom).toBe(hash)
  })

  it('is weighed by what it made of policies left out: run build/learn-policy-sureness.ts after learning again', () => {
    expect(sureness.learnedFrom).toBe(hash)
  })

  it('comes from at least two thousand sentences', () => {
    expect(lessons.length).toBeGreaterThan(2000)
  })

  it('rests on examples whose answers their settings allow', () => {
    const odd = lessons.flatMap(({ words, answers }) =>
      Object.entries(answers).flatMap(([name, value]) =>
        value === null || (isSettingName(name) && isSettingValue(name, value))
          ? []
          : [`${name}: ${String(value)}: ${words.own.join(' ')}`],
      ),
    )
    expect(odd).toEqual([])
  })
})
