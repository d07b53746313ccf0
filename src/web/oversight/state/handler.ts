import { z } from 'zod'
import { stateNow } from '../../../actions/oversight/state-now.ts'
import { dayLines } from '../../../core/oversight/day-line.ts'
import { type Clause, printedReference } from '../../../core/policy/clause.ts'
import { type StateOfClause, stateNames } from '../../../core/policy/state/clause-state.ts'
import { type Day, dayIn, dayInWords } from '../../../core/school/day.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import { daysKept, policyDay } from '../../../storage/oversight/policy-days.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyOfVersion } from '../../../storage/policy/policy-of-version.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { behindState } from '../state-words.ts'
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
  const lines = states.flatMap(({ clause: id, state, carried }): ClauseLine[] => {
    const clause = policy.clauses.get(id)
    if (!clause) return []
    const proof = state.is === 'kept' || state.is === 'told' ? state.proof : state.is === 'broken' ? state.missed : []
    return [{ clause, ...inDocument(clause), is: state.is, behind: behindState(state, visit.now), proof, carried }]
  })
  return { page: statePage(visit, { policy: policy.title, lines, show, kept, day: null, wrongDay: null }) }
}

async function onDay(
  visit: SchoolVisit,
  typed: string,
  show: StateOfClause | undefined,
  kept: { first: Day; last: Day } | undefined,
): Promise<Reply> {
  const day = dayIn(typed)
  const found = day && (await policyDay(visit.tx, day))
  const policy = found && (await policyOfVersion(visit.tx, found.version))
  if (!day || !found || !policy) {
    const wrongDay = day
      ? `Nothing was kept for ${dayInWords(day, visit.now)}. ${range(kept, visit.now)}`
      : `That is not a day. Give it with its day, month and year. ${range(kept, visit.now)}`
    const page = statePage(visit, { policy: '', lines: [], show, kept, day: null, wrongDay })
    return { page, status: day ? 404 : 422 }
  }
  const inDocument = await printedIn(visit.tx, found.version)
  const lines = dayLines(found.states).flatMap(({ clause: id, is, count, proof }): ClauseLine[] => {
    const clause = policy.clauses.get(id)
    const behind = proof === null ? '' : `${count} on that day. Proof ${proof.slice(0, 12)}.`
    return clause ? [{ clause, ...inDocument(clause), is, behind, proof: [], carried: [] }] : []
  })
  return { page: statePage(visit, { policy: policy.title, lines, show, kept, day, wrongDay: null }) }
}

function range(kept: { first: Day; last: Day } | undefined, now: Date): string {
  if (!kept) return 'No day has been kept yet: the first is kept this evening.'
  return `Days are kept from ${dayInWords(kept.first, now)} to ${dayInWords(kept.last, now)}.`
}

type Printed = { readonly reference: string; readonly says: string }

/** A clause of a version by the number and in the words of the school's own document. */
async function printedIn(tx: InSchool, version: string): Promise<(clause: Clause) => Printed> {
  const printed = (await versionDocument(tx, version))?.document.sections.flatMap(({ clauses }) => clauses) ?? []
  const byId = new Map(printed.map(({ id, reference, text }) => [id, { reference, says: text }]))
  return (clause) => byId.get(clause.id) ?? { reference: printedReference(clause.id), says: clause.summary }
}
