import { z } from 'zod'
import { isPersonal } from '../../../actions/oversight/every-subject.ts'
import { stateNow } from '../../../actions/oversight/state-now.ts'
import { may } from '../../../core/access/may.ts'
import { dayLines } from '../../../core/oversight/day-line.ts'
import { tellsNobody } from '../../../core/oversight/small-group.ts'
import { isToldPublicly } from '../../../core/oversight/who-was-told.ts'
import { speaksTo } from '../../../core/policy/bound-by.ts'
import { proofOf, type StateOfClause, stateNames } from '../../../core/policy/state/clause-state.ts'
import { speaksFor } from '../../../core/policy/state/evidence.ts'
import { dayIn } from '../../../core/school/day.ts'
import { daysKept, policyDay } from '../../../storage/oversight/policy-days.ts'
import { peopleOn } from '../../../storage/people/people-on.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyOfVersion } from '../../../storage/policy/policy-of-version.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { type DaysKept, noSuchDay } from '../another-day.tsx'
import { printedIn, whereItIsPrinted } from '../printed-in.ts'
import { behindDay, behindState, countsShown } from '../state-words.ts'
import { type ClauseLine, noPolicyPage, statePage } from './page.tsx'

const asked = z.object({
  show: z.enum(stateNames).optional().catch(undefined),
  day: z.string().optional().catch(undefined),
})

/** Every clause in force with its state now, or at the end of a day that was kept. */
export async function showState(visit: SchoolVisit): Promise<Reply> {
  const { show, day: wanted } = asked.parse(visit.query)
  const kept = await daysKept(visit.tx)
  const typed = wanted === undefined || wanted === '' ? undefined : wanted
  if (typed !== undefined) return onDay(visit, typed, show, kept)
  const inForce = await policyInForce(visit.tx)
  if (!inForce) return { page: noPolicyPage(visit) }
  const { policy } = inForce
  // Cases are seen with one’s own key open or not at all, and only by those who may know of them.
  const eyes = visit.keyInHand ? { person: visit.actor.person, vault: visit.parts.vault } : null
  const states = await stateNow(visit.tx, inForce, visit.now, eyes)
  const inDocument = await printedIn(visit.tx, inForce.version)
  const mayName = may(visit.actor.roles, 'policy.readers').verdict === 'allowed'
  const lines = states.flatMap((one): ClauseLine[] => {
    const { state, carried } = one
    const clause = policy.clauses.get(one.clause)
    if (!clause) return []
    const personal = speaksFor(one)?.personal === true
    const behind = behindState(state, visit.now, countsShown(state, personal, mayName), isToldPublicly(clause))
    const proof = personal && !mayName ? [] : proofOf(state)
    return [{ clause, ...inDocument(clause), is: state.is, behind, proof, carried }]
  })
  return {
    page: statePage(visit, {
      policy: policy.title,
      printedAt: '/policy',
      lines,
      show,
      kept,
      day: null,
      wrongDay: null,
    }),
  }
}

async function onDay(
  visit: SchoolVisit,
  typed: string,
  show: StateOfClause | undefined,
  kept: DaysKept,
): Promise<Reply> {
  const day = dayIn(typed)
  const found = day && (await policyDay(visit.tx, day))
  const policy = found && (await policyOfVersion(visit.tx, found.version))
  if (!day || !found || !policy) {
    const wrongDay = noSuchDay(day, kept, visit.now)
    const page = statePage(visit, { policy: '', printedAt: '/policy', lines: [], show, kept, day: null, wrongDay })
    return { page, status: day ? 404 : 422 }
  }
  const inDocument = await printedIn(visit.tx, found.version)
  const mayName = may(visit.actor.roles, 'policy.readers').verdict === 'allowed'
  const { people } = mayName ? { people: [] } : await peopleOn(visit.tx, found.takenAt)
  const lines = dayLines(found.states).flatMap((line): ClauseLine[] => {
    const clause = policy.clauses.get(line.clause)
    if (!clause) return []
    const of = people.filter(({ roles }) => speaksTo(clause, roles)).length
    const behind = behindDay(line, mayName || !isPersonal(clause) || tellsNobody(of))
    return [{ clause, ...inDocument(clause), is: line.is, behind, proof: [], carried: [] }]
  })
  const printedAt = await whereItIsPrinted(visit.tx, found.version)
  return { page: statePage(visit, { policy: policy.title, printedAt, lines, show, kept, day, wrongDay: null }) }
}
