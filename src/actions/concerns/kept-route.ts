import { z } from 'zod'
import type { Destination } from './where-it-goes.ts'

const keptSchema = z.object({
  edition: z.string(),
  clauses: z.array(z.string()),
  told: z.array(z.object({ person: z.string(), as: z.string(), inPlaceOf: z.string().nullable() })),
  next: z.array(z.object({ person: z.string(), as: z.string(), inPlaceOf: z.string().nullable() })),
  outside: z.array(z.object({ body: z.string(), when: z.string(), layer: z.string() })),
  prohibited: z.array(z.string()),
  clocks: z.array(z.object({ clock: z.string(), unit: z.string(), count: z.number(), layer: z.string() })),
  facts: z.array(z.string()),
  proposed: z.boolean(),
})
export type KeptRoute = z.infer<typeof keptSchema>

/** The decision as it is sealed with its case: who, why, until when, what not, on which edition of the rules. */
export function keepRoute(goes: Destination): string {
  return JSON.stringify(goes.kept)
}

export function routeFrom(sealed: string): KeptRoute {
  return keptSchema.parse(JSON.parse(sealed))
}
