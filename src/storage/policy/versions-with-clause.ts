import type { ClauseId } from '../../core/policy/clause.ts'
import type { InSchool } from '../in-school.ts'
import { policyOfVersion } from './policy-of-version.ts'
import { type PolicyVersion, versionsOf } from './versions-of.ts'

/** Which of the school's versions have a clause, the one adopted last first. */
export async function versionsWithClause(tx: InSchool, id: ClauseId, now: Date): Promise<readonly PolicyVersion[]> {
  const having: PolicyVersion[] = []
  for (const version of await versionsOf(tx, now)) {
    if ((await policyOfVersion(tx, version.id))?.clauses.has(id)) having.push(version)
  }
  return having
}
