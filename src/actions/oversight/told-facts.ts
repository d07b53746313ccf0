import { wordsRead } from '../../core/oversight/reading.ts'
import type { ToldFacts } from '../../core/oversight/told-facts.ts'
import type { PeopleFacts } from '../../core/people/evidence.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { clausesCited } from '../../storage/oversight/clauses-cited.ts'
import { policyReadings } from '../../storage/oversight/readings.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'

/**
 * Who was told what: a reading counts for the clauses whose words still are what was read, an answer from the day the
 * policy came into force. `until` looks back at an instant that is past, and a day.
 */
export async function toldFacts(
  tx: InSchool,
  { version, since }: Pick<PolicyInForce, 'version' | 'since'>,
  { people }: PeopleFacts,
  until: { readonly at: Date; readonly day: Day } | null = null,
): Promise<ToldFacts> {
  const printed = await versionDocument(tx, version)
  const now = wordsRead(printed?.document.sections ?? [])
  const readings = await policyReadings(tx, until?.at ?? null)
  return {
    people,
    readings: readings.map(({ id, person, at, words }) => ({
      id,
      person,
      at,
      clauses: (Object.keys(words) as ClauseId[]).filter((clause) => words[clause] === now[clause]),
    })),
    cited: await clausesCited(tx, dayAt(since), until?.day ?? null),
  }
}
