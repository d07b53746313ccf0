import { z } from 'zod'
import type { Policy } from '../policy/policy.ts'
import { type BatchAnswer, batchAnswer } from './batch-answer.ts'
import type { SchoolForRouting } from './chart.ts'
import { isKind, type KindId } from './kind-of-report.ts'
import { kindsIn } from './kinds-in.ts'
import type { ReporterKind } from './reporter.ts'

/** Who tells, in the words that people write: every title of somebody at work means staff, what is not known the public. */
const reporters: Readonly<Record<string, ReporterKind>> = {
  governor: 'governor',
  'chair-of-governors': 'governor',
  chair: 'governor',
  trustee: 'governor',
  volunteer: 'volunteer',
  parent: 'parent',
  carer: 'parent',
  pupil: 'pupil',
  child: 'pupil',
  student: 'pupil',
  public: 'public',
  neighbour: 'public',
  anonymous: 'public',
}
const outsiders = new Set(['', 'unknown', 'member of the public', 'member-of-the-public', 'other'])

/** One line of a batch, parsed: a report in words, of a kind that is given, or is to be proposed where it is empty. */
export const batchLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  reporter: z
    .string()
    .nullish()
    .transform((word): ReporterKind => {
      const said = (word ?? '').trim().toLowerCase()
      return reporters[said] ?? (outsiders.has(said) ? 'public' : 'staff')
    }),
  text: z.string(),
  category: z
    .string()
    .nullish()
    .transform((word) => (word ?? '').trim().toLowerCase())
    .refine((word): word is KindId | '' => word === '' || isKind(word), 'is no kind of report'),
})
export type BatchLine = z.infer<typeof batchLineSchema>

/** The answer to one line. `proposed` says how sure the kind is where none was given; a proposal is never acted on alone. */
export type BatchLineAnswer = {
  readonly id: string | number
  readonly proposed: { readonly confidence: number } | null
} & BatchAnswer

export function answerLine(policy: Policy, line: BatchLine, school?: SchoolForRouting): BatchLineAnswer {
  const given = line.category === '' ? undefined : line.category
  const proposal = given === undefined ? kindsIn(line.text, line.reporter) : null
  const kind = given ?? proposal?.kind ?? 'staff-conduct'
  return {
    id: line.id,
    proposed: proposal && { confidence: proposal.confidence },
    ...batchAnswer(policy, { kind, reporter: line.reporter, text: line.text }, school),
  }
}
