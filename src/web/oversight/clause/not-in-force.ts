import type { Clause, ClauseId } from '../../../core/policy/clause.ts'
import { type LifeOfClause, lifeOfClause, saysTheSame } from '../../../core/policy/life-of-clause.ts'
import type { Day } from '../../../core/school/day.ts'
import { lastDayOfVersion } from '../../../storage/oversight/policy-days.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyOfVersion } from '../../../storage/policy/policy-of-version.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { type PolicyVersion, versionsOf } from '../../../storage/policy/versions-of.ts'
import { versionsWithClause } from '../../../storage/policy/versions-with-clause.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import type { DaysKept } from '../another-day.tsx'
import { printedIn } from '../printed-in.ts'
import { type ClauseNow, notInForcePage } from './not-in-force-page.tsx'

/** The day that was asked for: one that was kept, on which the clause was not in force, or one that is no such day. */
export type DayAsked =
  | { readonly is: 'none' }
  | { readonly is: 'kept'; readonly day: Day; readonly version: string }
  | { readonly is: 'wrong'; readonly day: Day | undefined; readonly says: string }

/** What became of a clause that is not in force now, or was not on a day: never a page of nothing where it once stood. */
export async function showNotInForce(
  visit: SchoolVisit,
  id: ClauseId,
  asked: DayAsked,
  kept: DaysKept,
): Promise<Reply> {
  const life = lifeOfClause(await versionsWithClause(visit.tx, id, visit.now))
  if (!life) return 'not-found'
  const version = versionOf(life)
  const clause = (await policyOfVersion(visit.tx, version.id))?.clauses.get(id)
  if (!clause) return 'not-found'
  const page = notInForcePage(visit, {
    id,
    life,
    ...(await printedIn(visit.tx, version.id))(clause),
    lastDay: await lastDayOfVersion(visit.tx, version.id),
    next: await replacing(visit, version),
    now: life.is === 'gone' ? await saidNow(visit, version, clause) : undefined,
    asked,
    kept,
  })
  if (asked.is !== 'wrong') return { page }
  return { page, status: asked.day ? 404 : 422 }
}

/** The version in which the words of the clause are to be read. */
function versionOf(life: LifeOfClause<PolicyVersion>): PolicyVersion {
  switch (life.is) {
    case 'in-force':
      return life.has
    case 'gone':
      return life.had
    case 'to-come':
      return life.will
    case 'never':
      return life.would
  }
}

/** The version that took the place of this one. */
async function replacing({ tx, now }: SchoolVisit, { until }: PolicyVersion): Promise<PolicyVersion | undefined> {
  return until && (await versionsOf(tx, now)).find(({ from }) => from.getTime() === until.getTime())
}

/** The clause of the policy in force that says what this one said. */
async function saidNow({ tx }: SchoolVisit, had: PolicyVersion, { id }: Clause): Promise<ClauseNow | undefined> {
  const inForce = await policyInForce(tx)
  const [before, now] = [await versionDocument(tx, had.id), inForce && (await versionDocument(tx, inForce.version))]
  const was = before?.document.sections.flatMap(({ clauses }) => clauses).find((one) => one.id === id)
  const same = was && now && saysTheSame(now.document, was)
  return same && inForce?.policy.clauses.has(same.id) ? { id: same.id, reference: same.reference } : undefined
}
