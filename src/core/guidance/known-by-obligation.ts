import { z } from 'zod'
import written from './known-by-obligation.json' with { type: 'json' }

/** A question that somebody wrote for one obligation of a published policy, with the place it has among those for it. */
export type QuestionFor = { readonly obligation: string; readonly question: string; readonly place: number }

export const knownByObligation: readonly QuestionFor[] = Object.entries(
  z.record(z.string(), z.array(z.string())).parse(written),
).flatMap(([obligation, questions]) => questions.map((question, place) => ({ obligation, question, place })))
