import { describe, expect, it } from 'vitest'
import { isSettingValue, numberAskedBy, withAnswer, withoutSenselessNumbers } from './setting-value.ts'
import { allSettings } from './settings/all-settings.ts'

const numbers = allSettings.filter(({ type }) => type === 'integer')

describe('a question that asks for a number', () => {
  it.each(numbers)('$name takes none that has no sense, and its own default', ({ name, default: usual }) => {
    for (const none of [0, -3, 1.5, 1_000_000_000, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect([none, isSettingValue(name, none)]).toEqual([none, false])
      expect(withAnswer({}, name, none)).toEqual({})
    }
    expect(isSettingValue(name, usual)).toBe(true)
    expect(numberAskedBy(name)).toMatch(/^a whole number from 1 to \d+$/)
  })

  it('goes by the default where such a number was kept before it was refused', () => {
    const kept = { 'review-every-months': 1_000_000_000, 'minimum-age': 13, 'post-approver': 'headteacher' }
    expect(withoutSenselessNumbers(kept)).toEqual({ 'minimum-age': 13, 'post-approver': 'headteacher' })
  })
})
