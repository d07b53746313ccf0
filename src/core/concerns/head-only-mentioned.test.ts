import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aChart, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import { batchLineSchema } from './batch-line.ts'
import { concernedIn } from './concerned-in.ts'
import { withoutHeadMentioned } from './head-only-mentioned.ts'
import { kindsIn } from './kinds-in.ts'
import { routeOf } from './route-of.ts'

const reportSchema = z.object({
  reporter: batchLineSchema.shape.reporter,
  about: z.enum(['mentioned', 'accused']),
  text: z.string(),
})
const reports = readFileSync('test/data/concerns/mentions-of-the-head.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => reportSchema.parse(JSON.parse(line)))
const are = (about: 'mentioned' | 'accused') => reports.filter((one) => one.about === about)
const asReport = ({ reporter, text }: (typeof reports)[number]) => {
  const about = { choices: ['not-known' as const], names: [], picked: [], words: text }
  return aReport(kindsIn(text, reporter).kind, { reporter, text, about })
}

describe('a report that only mentions the headteacher', () => {
  it.each(are('mentioned'))('is of what it tells, and not about the headteacher: $text', (one) => {
    expect(kindsIn(one.text, one.reporter).kind).not.toBe('head-conduct')
  })

  it('of pupils does not become the chair’s', () => {
    for (const { text } of are('mentioned').slice(0, 6)) {
      const about = { choices: ['child' as const], names: [], picked: [], words: text }
      const report = aReport(kindsIn(text, 'parent').kind, { reporter: 'parent', text, about })
      const { owner } = routeOf(policyNamed('mulbarton'), aChart(), report)
      expect(owner.kind === 'person' && owner.told.person, text).not.toBe('Cole Chair')
    }
  })
})

describe('a report that accuses the headteacher', () => {
  it.each(are('accused'))('stays about them, in however odd words: $text', (one) => {
    expect(withoutHeadMentioned(one.text)).toEqual([])
    expect([...concernedIn(aChart(), asReport(one))]).toContain('Helen Hart')
  })

  it('is taken for one about them in nearly all, or for what must be seen sooner', () => {
    const kinds = are('accused').map(({ text, reporter }) => kindsIn(text, reporter).kind)
    expect(kinds.filter((kind) => kind === 'head-conduct').length).toBeGreaterThanOrEqual(28)
  })
})

it('a long report that mentions the headteacher over and over is read in the time of a page', () => {
  for (const one of ['the head spoke about phones. ', 'the head spoke about phones ']) {
    const started = performance.now()
    withoutHeadMentioned(one.repeat(3000))
    expect(performance.now() - started).toBeLessThan(2000)
  }
})
