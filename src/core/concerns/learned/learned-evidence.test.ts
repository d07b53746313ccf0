import { describe, expect, it } from 'vitest'
import { reportLessons } from '../../../../build/learn-report-kinds.ts'
import { kindsOfReport } from '../kind-of-report.ts'
import { kindsIn } from '../kinds-in.ts'
import { learnedEvidence } from './learned-evidence.ts'
import kept from './weights.json' with { type: 'json' }

describe('what was learned from reports told for the list', () => {
  it('is of those reports as they stand: run build/learn-report-kinds.ts when they change', () => {
    expect(reportLessons().hash).toBe(kept.learnedFrom)
  })
  it('knows every kind there is', () => {
    expect(new Set(kept.columns)).toEqual(new Set(kindsOfReport.map(({ id }) => id)))
  })
  it('hears a wish to die where no word of it stands', () => {
    const heard = learnedEvidence(
      'she gave me her necklace and said look after it, you will not see me monday',
      'pupil',
    )
    const likeliest = [...heard].reduce((one, other) => (other[1] > one[1] ? other : one))
    expect(likeliest[0]).toBe('self-harm')
  })
  it.each(['x', '', '\u0000\u202e', 'a'.repeat(20_000), '😀'.repeat(500), 'kill '.repeat(3_000)])(
    'gives finite numbers for rubbish',
    (text) => {
      expect([...learnedEvidence(text, 'public').values()].every(Number.isFinite)).toBe(true)
      expect(kindsIn(text, 'public').confidence).toBeLessThanOrEqual(1)
    },
  )
})
