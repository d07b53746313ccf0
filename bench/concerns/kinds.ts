import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { batchLineSchema } from '../../src/core/concerns/batch-line.ts'
import { isAsGrave, type KindId, kindOf } from '../../src/core/concerns/kind-of-report.ts'
import { kindsIn } from '../../src/core/concerns/kinds-in.ts'
import { kindsOfReport } from '../../src/core/concerns/lists/kinds-of-report.ts'

const kind = z.enum(kindsOfReport.map(({ id }) => id))

const reportSchema = z.object({
  id: z.string(),
  set: z.enum(['tried', 'held-out']).optional(),
  reporter: batchLineSchema.shape.reporter,
  kind,
  also_kinds: z.array(kind).default([]),
  text: z.string(),
})
type LabelledReport = z.infer<typeof reportSchema>

export const reportsByOurselves = 'test/data/concerns/reports-by-kind.jsonl'

/** Reports in people's own words with the kind they are, and those that a careful reader would let pass as well. */
export function reportsByKind(file = reportsByOurselves): readonly LabelledReport[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => reportSchema.parse(JSON.parse(line)))
}

/** The least grave of the kinds that a key lets pass: what is as grave as that is not too little. */
function leastOf({ kind, also_kinds }: LabelledReport): KindId {
  return also_kinds.reduce<KindId>((least, one) => (isAsGrave(one, least) ? least : one), kind)
}

const dangers: readonly KindId[] = ['immediate-danger', 'self-harm']

/** How often the kind proposed is the right one, or right or graver; how often danger is taken for less, and less for danger. */
export function measureKinds(reports: readonly LabelledReport[]) {
  const all = reports.map((one) => ({ ...one, proposed: kindsIn(one.text, one.reporter).kind }))
  const danger = all.filter((one) => dangers.includes(leastOf(one)))
  const lesser = all.filter(({ kind, also_kinds }) => ![kind, ...also_kinds].some((one) => dangers.includes(one)))
  return {
    reports: all.length,
    right: all.filter(({ kind, also_kinds, proposed }) => [kind, ...also_kinds].includes(proposed)).length,
    theVeryKind: all.filter(({ kind, proposed }) => kind === proposed).length,
    rightOrGraver: all.filter((one) => isAsGrave(one.proposed, leastOf(one))).length,
    danger: danger.length,
    dangerTakenForLess: danger.filter((one) => !isAsGrave(one.proposed, leastOf(one))).length,
    lesser: lesser.length,
    lesserTakenForDanger: lesser.filter(({ proposed }) => dangers.includes(proposed)).length,
    lesserTakenForUrgent: all.filter(
      ({ kind, proposed }) => kindOf(kind).level !== 'immediate' && kindOf(proposed).level === 'immediate',
    ).length,
    wrong: all.filter(({ kind, also_kinds, proposed }) => ![kind, ...also_kinds].includes(proposed)),
  }
}

if (process.argv[1]?.endsWith('bench/concerns/kinds.ts')) {
  const [, , ...files] = process.argv
  for (const file of files.length > 0 ? files : [reportsByOurselves]) {
    const { wrong, ...figures } = measureKinds(reportsByKind(file))
    if (!process.env.QUIET)
      for (const { id, kind, proposed, text } of wrong)
        console.log(`${id} ${kind} taken for ${proposed}${isAsGrave(proposed, kind) ? '' : ' (LESS)'}: ${text}`)
    console.log(file, figures)
  }
}
