import { batchAnswer } from '../../src/core/concerns/batch-answer.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { compareRoute, type Held } from './compare-route.ts'
import type { Incident } from './labelled-incidents.ts'
import { clausesHeld } from './printed-clause.ts'

export type Measured = Held & { readonly id: string; readonly policy: string }

/** Every expectation of these incidents under every policy of the key. */
export function measureRoutes(incidents: readonly Incident[]): readonly Measured[] {
  return incidents.flatMap((incident) =>
    Object.entries(incident.expected).flatMap(([name, expected]) => {
      const pack = packNamed(name)
      if (!pack) throw new Error(`there is no policy called ${name}`)
      const answer = batchAnswer(policyFrom(pack), { ...incident, kind: incident.category })
      const held = compareRoute(expected, answer, clausesHeld(expected.clause, answer.clauses))
      return held.map((one) => ({ ...one, id: incident.id, policy: name }))
    }),
  )
}

/** How many expectations hold, and how many routes are wholly right (clauses that only give context left aside). */
export function summary(measured: readonly Measured[]) {
  const routes = new Map<string, boolean>()
  for (const { id, policy, what, held } of measured) {
    if (what.startsWith('clause')) continue
    const key = `${id} ${policy}`
    routes.set(key, (routes.get(key) ?? true) && held)
  }
  return {
    expectations: measured.length,
    held: measured.filter(({ held }) => held).length,
    routes: routes.size,
    whollyRight: [...routes.values()].filter(Boolean).length,
  }
}
