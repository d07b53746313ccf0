import type { ToldFacts } from '../../core/oversight/evidence.ts'
import { wordsRead } from '../../core/oversight/reading.ts'
import type { PeopleFacts } from '../../core/people/evidence.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { clausesCited } from '../../storage/oversight/clauses-cited.ts'
import { policyReadings } from '../../storage/oversight/readings.ts'
import type { PolicyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'

/**
 * Who was told what: a reading counts for the clauses whose words still are what was read, an answer from the day the
 * policy came into force.
 */
export async function toldFacts(tx: InSchool, inForce: PolicyInForce, { people }: PeopleFacts): Promise<ToldFacts> {
  const printed = await versionDocument(tx, inForce.version)
  const now = wordsRead(printed?.document.sections ?? [])
  const readings = await policyReadings(tx)
  return {
    people,
    readings: readings.map(({ id, person, at, words }) => ({
      id,
      person,
      at,
      clauses: (Object.keys(words) as ClauseId[]).filter((clause) => words[clause] === now[clause]),
    })),
    cited: await clausesCited(tx, dayAt(inForce.since)),
  }
}
