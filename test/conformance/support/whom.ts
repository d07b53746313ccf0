import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { concernPolicies } from '../../../src/core/concerns/governing-policies.ts'
import { outsideBodies } from '../../../src/core/concerns/outside-body.ts'
import { prohibitions } from '../../../src/core/concerns/prohibition.ts'
import { isRole, type Role } from '../../../src/core/people/role.ts'
import type { Clause, ClauseId } from '../../../src/core/policy/clause.ts'

const role = z
  .string()
  .refine(isRole)
  .transform((one) => one as Role)
const clause = z.string().transform((id) => id as ClauseId)
const anyOf = z.array(role).min(1)

const schema = z.array(
  z.strictObject({
    clause,
    /** Whom the clause names at the school: of each group at least one has the report. None where it names nobody. */
    names: z.array(anyOf).default([]),
    /** Who leads on it, by the clause. */
    leads: z.array(anyOf).default([]),
    /** Who outside is told by the clause at once, and who perhaps, as somebody decides. */
    outside: z.array(z.enum(outsideBodies)).default([]),
    perhaps: z.array(z.enum(outsideBodies)).default([]),
    /** What must not be done, by the clause. */
    never: z.array(z.enum(prohibitions)).default([]),
    /** Whose entry keeps it, where the clause says whose act it is; else whoever has the case. */
    enteredBy: role.optional(),
    /** The clause that carries the routing, where this one says only what it is for. */
    carriedBy: clause.optional(),
    /**
     * Reports that call for it. `has`: everybody whom the policy and the law together tell, the owner first, and nobody
     * else. `under`: under which of the school’s policies this clause puts the case.
     */
    calls: z
      .array(
        z.strictObject({
          report: z.string(),
          has: z.array(role).min(1),
          under: z.array(z.enum(concernPolicies)).default([]),
        }),
      )
      .min(1),
    /** Reports that do not call for it, and who has those. */
    spares: z.array(z.strictObject({ report: z.string(), has: z.array(role).min(1) })).min(1),
  }),
)
export type Whom = z.output<typeof schema>[number]

/**
 * Whom each obligation about reports names, read from what the obligation asks and written down by hand: never worked
 * out by the product, which is held to it.
 */
const whom = schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'reports', 'whom.json'), 'utf8')))

export function whomOf({ id }: Clause): Whom | undefined {
  return whom.find((one) => one.clause === id)
}

/** What keeps it: that its routing is carried out, or that its cases stand under the policies it names. */
export function controlsOf(one: Whom): readonly string[] {
  const routes = [one.names, one.leads, one.outside, one.perhaps, one.never].some((part) => part.length > 0)
  const under = one.calls.some((call) => call.under.length > 0)
  return [
    ...(routes ? [`reading:${one.carriedBy ?? one.clause}`] : []),
    ...(under ? [`governing:${one.carriedBy ?? one.clause}`] : []),
  ]
}
