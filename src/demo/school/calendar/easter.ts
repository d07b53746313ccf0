import type { Day } from '../../../core/school/day.ts'
import { day } from './day.ts'

/** Easter Sunday of a year, by the Gregorian rule in the form printed in Nature, 1876. */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const two = (n: number) => String(n).padStart(2, '0')
  return day(`${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`)
}
