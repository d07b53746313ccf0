import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isAsGrave } from '../../src/core/concerns/kind-of-report.ts'
import { kindsIn } from '../../src/core/concerns/kinds-in.ts'
import { kindsOfReport } from '../../src/core/concerns/lists/kinds-of-report.ts'
import { reporterKinds } from '../../src/core/concerns/reporter.ts'

const reportSchema = z.object({
  id: z.string(),
  set: z.enum(['tried', 'held-out']),
  reporter: z.enum(reporterKinds),
  kind: z.enum(kindsOfReport.map(({ id }) => id)),
  text: z.string(),
})

/** Reports in people's own words with the kind they are; `held-out` were written before and looked at after. */
export function reportsByKind(file = 'test/data/concerns/reports-by-kind.jsonl') {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => reportSchema.parse(JSON.parse(line)))
}

/** How often the kind proposed is the right one, or right or graver, and how often danger is taken for less. */
export function measureKinds(set: 'tried' | 'held-out') {
  const reports = reportsByKind()
    .filter((one) => one.set === set)
    .map((one) => ({ ...one, proposed: kindsIn(one.text, one.reporter).kind }))
  const danger = reports.filter(({ kind }) => kind === 'immediate-danger' || kind === 'self-harm')
  return {
    reports: reports.length,
    right: reports.filter(({ kind, proposed }) => kind === proposed).length,
    rightOrGraver: reports.filter(({ kind, proposed }) => isAsGrave(proposed, kind)).length,
    danger: danger.length,
    dangerTakenForLess: danger.filter(({ kind, proposed }) => !isAsGrave(proposed, kind)).length,
    wrong: reports.filter(({ kind, proposed }) => kind !== proposed),
  }
}

if (process.argv[1]?.endsWith('bench/concerns/kinds.ts')) {
  const set = process.argv[2] === 'held-out' ? 'held-out' : 'tried'
  const { wrong, ...figures } = measureKinds(set)
  for (const { id, kind, proposed, text } of wrong) console.log(`${id} ${kind} taken for ${proposed}: ${text}`)
  console.log(set, figures)
}
