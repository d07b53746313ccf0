import { z } from 'zod'
import { isRole } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { isSettingName, type SettingName } from '../policy/registry.ts'
import { schoolTypes } from '../school/school.ts'
import { conditionSchema } from './condition.ts'
import readings from './lists/clause-readings.json' with { type: 'json' }
import { outsideBodies } from './outside-body.ts'
import { prohibitions } from './prohibition.ts'
import type { Recipient } from './route.ts'

const recipient = z.string().refine((word): word is Recipient => word === 'school' || isRole(word), 'is no role')

const readingSchema = z.strictObject({
  clause: z.string().transform((id) => id as ClauseId),
  settings: z.array(z.string().refine((name): name is SettingName => isSettingName(name), 'is not a setting')),
  when: z.array(conditionSchema).min(1),
  fallback: z.boolean(),
  asks: z.strictObject({
    inside: z.array(z.array(recipient).min(1)).default([]),
    leads: z.array(z.array(recipient).min(1)).default([]),
    outside: z.array(z.enum(outsideBodies)).default([]),
    outsideIf: z
      .array(
        z.strictObject({
          body: z.enum(outsideBodies),
          words: z.string(),
          decider: z.string().refine(isRole, 'is no role').optional(),
          onlyIn: z.array(z.enum(schoolTypes)).optional(),
        }),
      )
      .default([]),
    prohibited: z.array(z.enum(prohibitions)).default([]),
    urgent: z.boolean().default(false),
    tellParents: z.boolean().default(false),
  }),
})

/**
 * What one clause asks, of which reports. `settings` are the questions that the clause answers: the reading stands only
 * while the school's answer is still the clause's own. A fallback counts where nothing else names anybody inside.
 */
export type ClauseReading = z.infer<typeof readingSchema>
export type Asks = ClauseReading['asks']

export const clauseReadings: readonly ClauseReading[] = z.array(readingSchema).parse(readings)

/** The readings that stand in a school's policy as its answers are now. */
export function standingReadings(policy: Policy): readonly ClauseReading[] {
  return clauseReadings.filter((reading) => {
    const clause = policy.clauses.get(reading.clause)
    if (!clause) return false
    return reading.settings.every((name) => isSame(policy.settings[name], clause.setting?.[name]))
  })
}

/** Whether an answer is the one the clause gives; the order of a list is no difference. */
function isSame(now: unknown, then: unknown): boolean {
  if (Array.isArray(now) && Array.isArray(then)) {
    return now.length === then.length && now.every((item) => then.includes(item))
  }
  return now === then
}
