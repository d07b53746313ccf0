import type { ClauseId } from '../../core/policy/clause.ts'
import { headingOf, type NamesOfOwn, namesOfOwn } from '../../core/policy/clause-called.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { EntrySaid } from './entry-said.ts'
import type { OpenEntry } from './open-concern.ts'

type Breach = Extract<EntrySaid, { kind: 'breach' }>

/** What is entered, a breach with what the clause is called today, where it is the school’s own: its number, or how its words begin. */
export function breachCalled(policy: Policy, said: EntrySaid): EntrySaid {
  if (said.kind !== 'breach') return said
  const clause = policy.clauses.get(said.clause as ClauseId)
  return clause ? calledIn(namesOfOwn([clause]), said) : said
}

/** A case whose breaches from before that was kept are called as the policy of today prints their clauses. */
export function breachesCalled<T extends { readonly entries: readonly OpenEntry[] }>(open: T, own: NamesOfOwn): T {
  const entries = open.entries.map((entry) =>
    entry.said.kind === 'breach' ? { ...entry, said: calledIn(own, entry.said) } : entry,
  )
  return { ...open, entries }
}

function calledIn(own: NamesOfOwn, said: Breach): Breach {
  const name = own.get(said.clause as ClauseId)
  return name === undefined || said.called ? said : { ...said, called: headingOf(name) }
}
