import { describe, expect, it } from 'vitest'
import { asTable, type ConformanceRow, inOrder, totalsOf } from './conformance-rows.ts'

const row = (
  obligation: string,
  standing: ConformanceRow['standing'],
  rest: Partial<ConformanceRow> = {},
): ConformanceRow => ({
  obligation,
  policy: obligation.split(':')[0] ?? '',
  capability: 'publishing',
  kind: 'enforce',
  modality: 'must',
  standing,
  where: [],
  shownBy: [],
  why: null,
  ...rest,
})
const rows = [row('b:1', 'held'), row('a:1', 'failed', { why: 'it was not refused' }), row('a:2', 'not yet')]

describe('what signpost conformance prints', () => {
  it('counts what is not built apart from what failed, for each policy and together', () => {
    expect(totalsOf(rows)).toEqual([
      { policy: 'b', of: 1, held: 1, failed: 0, 'not yet': 0 },
      { policy: 'a', of: 2, held: 0, failed: 1, 'not yet': 1 },
      { policy: 'all', of: 3, held: 1, failed: 1, 'not yet': 1 },
    ])
  })

  it('goes policy by policy, as they were asked for', () => {
    expect(inOrder(rows, ['a', 'b']).map(({ obligation }) => obligation)).toEqual(['a:1', 'a:2', 'b:1'])
  })

  it('has a line for each obligation with where it is carried out, or why it did not hold', () => {
    const where = [{ at: '/posts', control: 'Read a post' }]
    const [held, failed] = asTable([row('b:1', 'held', { where }), ...rows.slice(1)])
    expect(held).toBe('b:1  enforce  held     /posts (Read a post)')
    expect(failed).toBe('a:1  enforce  failed   it was not refused')
  })
})
