import { expect, it } from 'vitest'
import type { OutsideBody } from './outside-body.ts'
import { alwaysTold, toldAtOnce } from './told-at-once.ts'

const at = (hour: number) => new Date(Date.UTC(2027, 2, 1, hour))
const answers = (said: Partial<Record<OutsideBody, Date>>) => (body: OutsideBody) => said[body] ?? null

it('whom a decision names only “if …” is not among those who are told whatever else is so', () => {
  const outside = [
    { body: 'police', if: null },
    { body: 'ceop', if: 'nobody else was told' },
    { body: 'police', if: null },
    { body: 'social-care', if: null },
  ] as const
  expect(alwaysTold(outside)).toEqual(['police', 'social-care'])
})

it('those outside are told when the last of them is, and not before', () => {
  const both: readonly OutsideBody[] = ['police', 'social-care']
  expect(toldAtOnce(both, answers({}))).toEqual({ stillToTell: both, doneAt: null })
  expect(toldAtOnce(both, answers({ platform: at(9), police: at(10) }))).toEqual({
    stillToTell: ['social-care'],
    doneAt: null,
  })
  expect(toldAtOnce(both, answers({ police: at(12), 'social-care': at(11) }))).toEqual({
    stillToTell: [],
    doneAt: at(12),
  })
})
