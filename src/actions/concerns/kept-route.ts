import { z } from 'zod'
import type { Fact } from '../../core/concerns/fact.ts'
import type { Origin } from '../../core/concerns/layer.ts'
import type { Route } from '../../core/concerns/route.ts'

const told = z.object({ person: z.string(), as: z.string(), inPlaceOf: z.string().nullable() })
const from = z.object({
  layer: z.enum(['statutory', 'council', 'school-policy', 'signpost-default']),
  rests: z.string(),
  toConfirm: z.string().nullable(),
})

const keptSchema = z.object({
  edition: z.string(),
  policyVersion: z.string().nullable(),
  clauses: z.array(z.string()),
  policySilent: z.boolean(),
  told: z.array(told),
  next: z.array(told),
  outside: z.array(z.object({ body: z.string(), if: z.string().nullable(), from })),
  prohibited: z.array(z.object({ what: z.string(), from })),
  clocks: z.array(z.object({ clock: z.string(), unit: z.string(), count: z.number(), from })),
  facts: z.array(z.string()),
  /** The kind was proposed from the words, and nobody has confirmed it. */
  proposed: z.boolean(),
})
export type KeptRoute = z.infer<typeof keptSchema>

/** A decision as it is sealed with its case: who, why, until when, what not, and on which edition of the rules. */
export function keptRoute(
  route: Route,
  about: { readonly policyVersion: string | null; readonly facts: readonly Fact[]; readonly proposed: boolean },
): KeptRoute {
  const who = ({ person, as, inPlaceOf }: Route['told'][number]) => ({ person, as, inPlaceOf })
  return {
    edition: route.edition,
    policyVersion: about.policyVersion,
    clauses: [...route.clauses],
    policySilent: route.policySilent,
    told: route.told.map(who),
    next: route.next.map(who),
    outside: route.outside.map(({ body, when, origin }) => ({
      body,
      if: when.kind === 'if' ? when.words : null,
      from: fromOf(origin),
    })),
    prohibited: route.prohibited.map(({ prohibition, origin }) => ({ what: prohibition, from: fromOf(origin) })),
    clocks: route.clocks.map(({ clock, limit, origin }) => ({
      clock,
      unit: limit.unit,
      count: 'count' in limit ? limit.count : 0,
      from: fromOf(origin),
    })),
    facts: [...about.facts],
    proposed: about.proposed,
  }
}

function fromOf(origin: Origin): z.infer<typeof from> {
  switch (origin.layer) {
    case 'statutory':
    case 'council':
      return { layer: origin.layer, rests: `${origin.source}, ${origin.edition}`, toConfirm: origin.toConfirm }
    case 'school-policy':
      return { layer: origin.layer, rests: origin.clauses.join(', '), toConfirm: null }
    case 'signpost-default':
      return { layer: origin.layer, rests: origin.rule, toConfirm: null }
  }
}

export function routeFrom(sealed: string): KeptRoute {
  return keptSchema.parse(JSON.parse(sealed))
}
