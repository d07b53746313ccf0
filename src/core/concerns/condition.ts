import { z } from 'zod'
import { type Fact, facts } from './fact.ts'

/** When a rule applies: all of these facts, any of those, none of the others. A list of conditions is "one of". */
export const conditionSchema = z.strictObject({
  all: z.array(z.enum(facts)).optional(),
  any: z.array(z.enum(facts)).optional(),
  none: z.array(z.enum(facts)).optional(),
})
export type Condition = {
  readonly all?: readonly Fact[] | undefined
  readonly any?: readonly Fact[] | undefined
  readonly none?: readonly Fact[] | undefined
}

export function holds(when: readonly Condition[], found: readonly Fact[]): boolean {
  const has = (fact: Fact) => found.includes(fact)
  return when.some(
    ({ all = [], any, none = [] }) => all.every(has) && (any === undefined || any.some(has)) && !none.some(has),
  )
}
