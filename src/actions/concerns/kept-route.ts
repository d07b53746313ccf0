import { z } from 'zod'
import { clockNames } from '../../core/concerns/clock.ts'
import { type Fact, facts } from '../../core/concerns/fact.ts'
import { concernPolicies, type Governing } from '../../core/concerns/governing-policies.ts'
import { outsideBodies } from '../../core/concerns/outside-body.ts'
import { prohibitions } from '../../core/concerns/prohibition.ts'
import type { Route } from '../../core/concerns/route.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { SettingName } from '../../core/policy/registry.ts'

const told = z.object({ person: z.string(), as: z.string(), inPlaceOf: z.string().nullable() })
const fromOutside = {
  rule: z.string(),
  edition: z.string(),
  source: z.string(),
  toConfirm: z.enum(['dsl', 'headteacher', 'data-protection-lead']).nullable(),
}
const origin = z.discriminatedUnion('layer', [
  z.object({ layer: z.literal('statutory'), ...fromOutside }),
  z.object({ layer: z.literal('council'), ...fromOutside }),
  z.object({
    layer: z.literal('school-policy'),
    clauses: z.array(z.string().transform((clause) => clause as ClauseId)),
    settings: z.array(z.string().transform((setting) => setting as SettingName)),
  }),
  z.object({ layer: z.literal('signpost-default'), rule: z.string() }),
])
const counted = { count: z.number() }
const limit = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('at-once') }),
  z.object({ unit: z.literal('same-day') }),
  z.object({ unit: z.literal('clock-hours'), ...counted }),
  z.object({ unit: z.literal('working-days'), ...counted }),
  z.object({ unit: z.literal('school-days'), ...counted }),
  z.object({ unit: z.literal('calendar-months'), ...counted }),
])

/** Somebody whom the route names inside, as what, and on what that rests. */
const named = told.extend({ because: z.array(origin) })

const keptSchema = z.object({
  edition: z.string(),
  policyVersion: z.string().nullable(),
  clauses: z.array(z.string()),
  policySilent: z.boolean(),
  told: z.array(told),
  next: z.array(told),
  /** None in a case as it was told: there everybody named reads it. */
  named: z.array(named).default([]),
  /** Who may lead on it by the policy; none in cases from before that was kept. */
  leading: z.array(named).default([]),
  outside: z.array(z.object({ body: z.enum(outsideBodies), if: z.string().nullable(), origin })),
  prohibited: z.array(z.object({ prohibition: z.enum(prohibitions), origin })),
  /**
   * `waitsFor`: whom outside a clock waited for that was answered before the kind was put right. `since`: when words came
   * that started it, where those that were told first did not.
   */
  clocks: z.array(
    z.object({
      clock: z.enum(clockNames),
      limit,
      origin,
      waitsFor: z.array(z.enum(outsideBodies)).optional(),
      since: z.string().optional(),
    }),
  ),
  tellParents: z.array(origin),
  /** Under which of the school’s other policies it is dealt with; none in cases from before that was kept. */
  under: z
    .array(
      z.object({
        policy: z.enum(concernPolicies),
        clauses: z.array(z.string().transform((clause) => clause as ClauseId)),
      }),
    )
    .default([]),
  facts: z.array(z.enum(facts)),
  /** The kind was proposed from the words, and nobody has confirmed it. */
  proposed: z.boolean(),
})
export type KeptRoute = z.infer<typeof keptSchema>

/** A decision as it is sealed with its case: who, why, until when, what not, and on which edition of the rules. */
export function keptRoute(
  route: Route,
  about: {
    readonly policyVersion: string | null
    readonly facts: readonly Fact[]
    readonly proposed: boolean
    readonly under: readonly Governing[]
  },
): string {
  return JSON.stringify({
    ...about,
    edition: route.edition,
    clauses: route.clauses,
    policySilent: route.policySilent,
    told: route.told,
    next: route.next,
    leading: route.leading,
    outside: route.outside.map(({ body, when, origin }) => ({
      body,
      if: when.kind === 'if' ? when.words : null,
      origin,
    })),
    prohibited: route.prohibited,
    clocks: route.clocks,
    tellParents: route.tellParents,
  })
}

export function routeFrom(sealed: string): KeptRoute {
  return keptSchema.parse(JSON.parse(sealed))
}
