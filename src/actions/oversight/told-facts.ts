import { wereRead } from '../../core/oversight/reading.ts'
import type { ToldFacts } from '../../core/oversight/told-facts.ts'
import type { PeopleFacts } from '../../core/people/evidence.ts'
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
  const clauses = printed?.document.sections.flatMap((section) => section.clauses) ?? []
  const readings = await policyReadings(tx, until?.at ?? null)
  return {
    people,
    readings: readings.map(({ id, person, at, words }) => ({
      id,
      person,
      at,
      clauses: clauses.filter((clause) => wereRead(clause, words)).map((clause) => clause.id),
    })),
    cited: await clausesCited(tx, dayAt(since), until?.day ?? null),
  }
}
