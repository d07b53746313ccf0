import type { Policy } from '../policy/policy.ts'
import type { SchoolForRouting } from './chart.ts'
import type { Fact } from './fact.ts'
import type { Edition } from './outside-rule.ts'
import type { Asked, ClockPart, OutsidePart } from './route.ts'
import { whatIsAsked } from './what-is-asked.ts'

/** What is so wherever a file may be an indecent image of a child. */
export const factsOfSealedImage: readonly Fact[] = ['sexual-image-of-child', 'child-at-risk']

export type AskedOfSealedImage = Pick<Asked, 'outside' | 'clocks' | 'prohibited' | 'clauses'> & {
  readonly facts: readonly Fact[]
}

/**
 * What a case asks for once a file of it was sealed as what may be an indecent image. Nobody may look whether there is an
 * adult in it, so what either asks for holds, and whoever one of them tells at once is told at once.
 */
export function askedOfSealedImage(
  policy: Policy,
  school: SchoolForRouting,
  known: readonly Fact[],
  edition: Edition,
  policeAdvised: boolean,
): AskedOfSealedImage {
  const facts = [...new Set([...known, ...factsOfSealedImage])]
  const both = [facts.filter((fact) => fact !== 'adult-in-image'), [...facts, 'adult-in-image' as const]].map((which) =>
    whatIsAsked(policy, school, which, edition),
  )
  const outside = both.flatMap((asked) => asked.outside)
  const always = new Set(outside.filter(({ when }) => when.kind === 'always').map(({ body }) => body))
  return {
    facts,
    outside: onceEach(outside.filter(({ body, when }: OutsidePart) => when.kind === 'always' || !always.has(body))),
    clocks: [...onceEach(both.flatMap((asked) => asked.clocks)), ...(policeAdvised ? [] : [policeToAdvise])],
    prohibited: onceEach(both.flatMap((asked) => asked.prohibited)),
    clauses: [...new Set(both.flatMap((asked) => asked.clauses))],
  }
}

/** Signpost’s own: it holds the file, and only the police can say what happens with it. */
const policeToAdvise: ClockPart = {
  clock: 'police-advised',
  limit: { unit: 'same-day' },
  origin: { layer: 'signpost-default', rule: 'police-advise-on-sealed-file' },
}

function onceEach<T>(parts: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return parts.filter((part) => {
    const key = JSON.stringify(part)
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
