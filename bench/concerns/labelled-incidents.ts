import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { batchLineSchema } from '../../src/core/concerns/batch-line.ts'
import { kindsOfReport } from '../../src/core/concerns/lists/kinds-of-report.ts'

const expectedSchema = z.object({
  inside: z.array(z.string()),
  outside: z.array(z.string()),
  urgent: z.boolean(),
  prohibited: z.array(z.string()),
  clause: z.string().nullable(),
  silent: z.boolean().default(false),
  outside_if: z.array(z.object({ body: z.string() })).default([]),
  inform: z.array(z.string()).default([]),
  also_acceptable_inside: z.array(z.string()).default([]),
})
export type Expected = z.infer<typeof expectedSchema>

const incidentSchema = z.object({
  id: z.string(),
  reporter: batchLineSchema.shape.reporter,
  category: z.enum(kindsOfReport.map(({ id }) => id)),
  text: z.string(),
  expected: z.record(z.string(), expectedSchema),
})
export type Incident = z.infer<typeof incidentSchema>

/** Reports as people write them, and what two careful readers expect of each policy. */
export function labelledIncidents(file = 'test/data/concerns/incidents.jsonl'): readonly Incident[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => incidentSchema.parse(JSON.parse(line)))
}
