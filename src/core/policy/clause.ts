import { z } from 'zod'
import { isSettingName, type SettingName } from './registry.ts'

/** Stable name of a clause, as `pack:reference`. */
export type ClauseId = string & { readonly __clause: true }

export const modalities = ['must', 'must_not', 'should', 'should_not', 'may', 'fact', 'aim'] as const
export const clauseKinds = ['enforce', 'record', 'advise'] as const

export const clauseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+:.+$/)
    .transform((id) => id as ClauseId),
  section: z.string(),
  modality: z.enum(modalities),
  actor: z.string(),
  summary: z.string(),
  trigger: z.string().nullable(),
  evidence: z.string().nullable(),
  setting: z.record(z.string(), z.unknown()).nullable(),
  capability: z.string(),
  kind: z.enum(clauseKinds),
})
export type Clause = z.infer<typeof clauseSchema> & {
  /** For a clause of the school's own: its number as the school's document prints it, where that is known. */
  readonly printed?: string
  /** For a clause of the school's own: the clauses of published policies that are kept by what keeps this one. */
  readonly keptAs?: readonly Clause[]
}

/** The reference as people say it: `2.7.8` of `pack:2.7.8`. */
export function printedReference(id: ClauseId): string {
  return id.slice(id.indexOf(':') + 1)
}

/** A setting standing in for a clause in the model policy, whose clauses are its settings. */
export function settingOfClause(id: ClauseId): SettingName | undefined {
  const name = printedReference(id)
  return isSettingName(name) ? name : undefined
}
