import { z } from 'zod'
import { type ClauseId, clauseSchema } from './clause.ts'
import { isSettingName, type SettingName, settingValuesSchema } from './registry.ts'

/** A published policy as data: its answers, the clauses they rest on, and what each clause asks. */
export const packSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]*$/),
  title: z.string().min(1),
  place: z.string(),
  source: z.string(),
  settings: settingValuesSchema,
  grounds: z.record(
    z.string().refine(isSettingName, 'is not a setting') as unknown as z.ZodType<SettingName & string>,
    z.array(z.string().transform((id) => id as ClauseId)),
  ),
  /** By which idea of the library each clause is said. */
  says: z.record(z.string(), z.string()),
  clauses: z.array(clauseSchema),
})
export type Pack = z.infer<typeof packSchema>
