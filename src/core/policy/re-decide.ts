import type { Basis } from './decision.ts'
import type { Policy } from './policy.ts'

/** One thing that a policy decides about a fact. Two outcomes are the same where `about` and `is` are. */
export type Outcome = { readonly about: string; readonly is: string; readonly basis: Basis }

/** How an outcome begins that a silent policy leaves to Signpost’s default: `by default: needs_approval`. */
export const byDefault = 'by default: '

/** What a subject brings so that its facts can be decided under another policy than the one that decided them. */
export type SubjectToRedecide<Fact> = {
  readonly subject: 'posts' | 'questions' | 'reports'
  readonly facts: readonly Fact[]
  readonly decide: (policy: Policy, fact: Fact) => readonly Outcome[]
}

/** The same fact under both policies, where they differ: null is where one of them decides nothing about it. */
export type Difference<Fact> = {
  readonly fact: Fact
  readonly about: string
  readonly before: Outcome | null
  readonly after: Outcome | null
}

/** Everything that would have been decided otherwise, fact by fact. Nothing differs where the policies decide alike. */
export function reDecide<Fact>(
  before: Policy,
  after: Policy,
  { facts, decide }: SubjectToRedecide<Fact>,
): readonly Difference<Fact>[] {
  return facts.flatMap((fact) => {
    const old = decide(before, fact)
    const now = decide(after, fact)
    const about = [...new Set([...old, ...now].map((outcome) => outcome.about))]
    return about.flatMap((one) => differences(fact, one, old, now))
  })
}

function differences<Fact>(
  fact: Fact,
  about: string,
  old: readonly Outcome[],
  now: readonly Outcome[],
): readonly Difference<Fact>[] {
  const of = (outcomes: readonly Outcome[]) => outcomes.filter((outcome) => outcome.about === about)
  const gone = of(old).filter((one) => !of(now).some((other) => other.is === one.is))
  const come = of(now).filter((one) => !of(old).some((other) => other.is === one.is))
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    fact,
    about,
    before: gone[at] ?? null,
    after: come[at] ?? null,
  }))
}

/** The same difference for several facts, said once: most first. */
export function inGroups<Fact>(found: readonly Difference<Fact>[]): readonly {
  readonly about: string
  readonly before: string | null
  readonly after: string | null
  readonly facts: readonly Fact[]
}[] {
  const keyOf = ({ about, before, after }: Difference<Fact>) =>
    JSON.stringify([about, before?.is ?? null, after?.is ?? null])
  return [...Map.groupBy(found, keyOf).values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { about, before, after } = first
      return [{ about, before: before?.is ?? null, after: after?.is ?? null, facts: group.map(({ fact }) => fact) }]
    })
    .sort((one, other) => other.facts.length - one.facts.length)
}
