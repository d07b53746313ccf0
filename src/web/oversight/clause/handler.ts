import { clauseNow } from '../../../actions/oversight/clause-now.ts'
import { clauseOnDay } from '../../../actions/oversight/clause-on-day.ts'
import { may } from '../../../core/access/may.ts'
import { clauseMadeOf } from '../../../core/guidance/candidate.ts'
import { tellsNobody } from '../../../core/oversight/small-group.ts'
import { isToldPublicly } from '../../../core/oversight/who-was-told.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { proofOf } from '../../../core/policy/state/clause-state.ts'
import { type StateNow, speaksFor } from '../../../core/policy/state/evidence.ts'
import { type Day, dayIn, dayInWords } from '../../../core/school/day.ts'
import { candidates } from '../../../storage/guidance/candidates.ts'
import { answeredOnClause, waitingOnClause } from '../../../storage/guidance/question-clauses.ts'
import { daysKept, type PolicyDay, policyDay } from '../../../storage/oversight/policy-days.ts'
import { namesOf } from '../../../storage/people/names-of.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyOfVersion } from '../../../storage/policy/policy-of-version.ts'
import { theirsAmong } from '../../guidance/inbox/theirs.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { type DaysKept, noSuchDay } from '../another-day.tsx'
import { printedIn, whereItIsPrinted } from '../printed-in.ts'
import { behindDay, behindState, countsShown } from '../state-words.ts'
import { clauseIn } from './clause-in.ts'
import { showNotInForce } from './not-in-force.ts'
import { clauseStatePage } from './page.tsx'
import { readersNow, readersThen } from './readers.ts'
import { ownersOf, type PartWaits, partWaits, seenOf } from './waits-lines.ts'

/** One clause with everything behind its state, now or at the end of a day that was kept. */
export async function showClauseState(visit: SchoolVisit): Promise<Reply> {
  const id = clauseIn(visit)
  if (!id) return 'not-found'
  const typed = String(visit.query['day'] ?? '')
  const kept = await daysKept(visit.tx)
  const day = typed === '' ? undefined : dayIn(typed)
  const found = day && (await policyDay(visit.tx, day))
  if (day && found) return onDay(visit, id, day, found, kept)
  return atThisMoment(visit, id, kept, typed === '' ? null : noSuchDay(day, kept, visit.now), day)
}

async function atThisMoment(
  visit: SchoolVisit,
  id: ClauseId,
  kept: DaysKept,
  wrongDay: string | null,
  day: Day | undefined,
): Promise<Reply> {
  const { tx, now } = visit
  const inForce = await policyInForce(tx)
  const clause = inForce?.policy.clauses.get(id)
  if (!inForce || !clause) {
    return showNotInForce(visit, id, wrongDay === null ? { is: 'none' } : { is: 'wrong', day, says: wrongDay }, kept)
  }
  // Cases are seen with one’s own key open or not at all, and only by those who may know of them.
  const eyes = visit.keyInHand ? { person: visit.actor.person, vault: visit.parts.vault } : null
  const { state, told, cited } = await clauseNow(tx, inForce, clause, now, eyes)
  const mayName = mayNameReaders(visit)
  const personal = speaksFor(state)?.personal === true
  const page = clauseStatePage(visit, {
    clause,
    printedAt: '/policy',
    standsNow: true,
    ...(await printedIn(tx, inForce.version))(clause),
    is: state.state.is,
    behind: behindState(state.state, now, countsShown(state.state, personal, mayName), isToldPublicly(clause)),
    day: null,
    kept,
    wrongDay,
    readers: told && (await readersNow(visit, { clause, told, mayName })),
    waits: await waitsOf(visit, state, mayName),
    proof: personal && !mayName ? [] : proofOf(state.state).filter(({ kind }) => kind !== 'policy-reading'),
    questions: {
      cited,
      answered: await answeredOnClause(tx, id),
      theirs: await theirsAmong(visit, await waitingOnClause(tx, id)),
    },
    carried: state.carried,
    madeFrom: await madeFrom(visit, inForce.policy, id),
  })
  return wrongDay === null ? { page } : { page, status: day ? 404 : 422 }
}

async function onDay(visit: SchoolVisit, id: ClauseId, day: Day, found: PolicyDay, kept: DaysKept): Promise<Reply> {
  const clause = (await policyOfVersion(visit.tx, found.version))?.clauses.get(id)
  if (!clause) return showNotInForce(visit, id, { is: 'kept', day, version: found.version }, kept)
  const { line, told, cited } = await clauseOnDay(visit.tx, found, clause)
  if (!line) {
    return atThisMoment(visit, id, kept, `Nothing was kept of this clause for ${dayInWords(day, visit.now)}.`, day)
  }
  const mayName = mayNameReaders(visit)
  const of = told ? told.read.length + told.notYet.length : null
  const page = clauseStatePage(visit, {
    clause,
    printedAt: await whereItIsPrinted(visit.tx, found.version),
    standsNow: (await policyInForce(visit.tx))?.policy.clauses.has(id) ?? false,
    ...(await printedIn(visit.tx, found.version))(clause),
    is: line.is,
    behind: behindDay(line, mayName || of === null || tellsNobody(of)),
    day,
    kept,
    wrongDay: null,
    readers: told && (await readersThen(visit, { clause, told, mayName })),
    waits: [],
    proof: [],
    questions: { cited, answered: await answeredOnClause(visit.tx, id, found.takenAt), theirs: [] },
    carried: [],
    madeFrom: undefined,
  })
  return { page }
}

function mayNameReaders({ actor }: SchoolVisit): boolean {
  return may(actor.roles, 'policy.readers').verdict === 'allowed'
}

/** What waits in each part but the reading, which says of its people what there is to say. */
async function waitsOf(visit: SchoolVisit, { carried }: StateNow, mayName: boolean): Promise<readonly PartWaits[]> {
  const parts = carried.filter(({ subject }) => subject !== 'oversight')
  const names = await namesOf(
    visit.tx,
    parts.flatMap((part) => ownersOf(seenOf(visit, part, mayName))),
  )
  return parts.flatMap((part) => {
    const counts = countsShown(part.state, part.personal, mayName)
    return partWaits(visit, part, { mayName, counts, names }) ?? []
  })
}

/** The answer of the school’s that became this clause, where it is one of our own. */
async function madeFrom({ tx }: SchoolVisit, policy: Policy, id: ClauseId) {
  if (!id.startsWith('own:')) return undefined
  return (await candidates(tx)).find(({ standing }) => clauseMadeOf(policy, standing) === id)
}
