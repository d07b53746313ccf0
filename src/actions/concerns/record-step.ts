import { isTimed } from '../../core/concerns/asked-for.ts'
import { type BreachRefusal, breachOutcome, decideBreachOutcome } from '../../core/concerns/breach-outcome.ts'
import type { Hand } from '../../core/concerns/case-now.ts'
import type { Outcome } from '../../core/concerns/case-stage.ts'
import { decideDataBreach } from '../../core/concerns/data-breach.ts'
import { type ElsewhereRefusal, mayKeepElsewhere } from '../../core/concerns/kept-elsewhere.ts'
import { kindOf } from '../../core/concerns/kind-of-report.ts'
import { type CloseRefusal, mayClose } from '../../core/concerns/may-close.ts'
import { mayDealUnder, type UnderRefusal } from '../../core/concerns/may-deal-under.ts'
import {
  type AsPolicySaysRefusal,
  mayActOutsideSchool,
  mayFollowForPupil,
  mayWriteToParent,
} from '../../core/concerns/may-enter-as-policy-says.ts'
import { mayRecordStep, type StepRefusal } from '../../core/concerns/may-record-step.ts'
import { mayRefer, type ReferRefusal } from '../../core/concerns/may-refer.ts'
import { mayReopen, type ReopenRefusal } from '../../core/concerns/may-reopen.ts'
import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import { registerFor } from '../../core/concerns/register.ts'
import { clockState } from '../../core/concerns/running-clocks.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { allowed, type Decision, refused } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import type { OpenKey } from '../../storage/concerns/case-vault.ts'
import { caseKnown, keepClosed, keepKind, keepRegister, keepReopened, keepTitle } from '../../storage/concerns/cases.ts'
import { chartOf, schoolForRouting } from '../../storage/concerns/chart-of.ts'
import { keepReviewOn } from '../../storage/concerns/keeping.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { asStep } from './as-case-step.ts'
import { caseNow, stillOpen } from './case-now.ts'
import { breachCalled } from './clause-broken.ts'
import { clocksOf } from './clocks-of.ts'
import { closingNow } from './closing-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import type { EntrySaid } from './entry-said.ts'
import { keepReviewDay } from './how-long-kept.ts'
import { routeFrom } from './kept-route.ts'
import { lookAgainAtCase } from './look-again-at-case.ts'
import { type OpenCase, opened } from './open-concern.ts'
import { addEntry, withCase } from './record-entry.ts'
import { registerNow, routeAnew } from './route-anew.ts'
import { standsAlready } from './stands-already.ts'

export type RecordRefusal =
  | StepRefusal
  | ReferRefusal
  | CloseRefusal
  | ElsewhereRefusal
  | ReopenRefusal
  | UnderRefusal
  | AsPolicySaysRefusal
  | BreachRefusal
  | 'no-such-clause'
  | 'no-such-line'
  | 'nobody-told-without-reason'

export type NewStep = { readonly eventAt: Date; readonly said: EntrySaid }

/**
 * Writes a step into a case, as far as it may be written: facts that have happened, decisions with their reasons,
 * referrals, the end. Nothing where there is no such case for whoever asks.
 */
export async function recordStep(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  policy: Policy,
  id: CaseId,
  step: NewStep,
): Promise<'recorded' | Refusal<RecordRefusal> | undefined> {
  const done = await withCase(tx, desk, hand.person, id, async ({ row, key }) =>
    recordIn(tx, desk, hand, policy, { open: await opened(tx, desk.vault, row, key), key }, step),
  )
  if (done !== 'read-as-another') return done
  await keepOutByKind(tx, desk, id)
  return 'recorded'
}

/** The same in a case that is open already, through the eyes of whoever reads it. */
export async function recordIn(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  policy: Policy,
  { open, key }: { readonly open: OpenCase; readonly key: OpenKey },
  step: NewStep,
): Promise<'recorded' | 'read-as-another' | Refusal<RecordRefusal>> {
  const calendar = await calendarOf(tx)
  const said = await asKept(tx, desk.now, open, breachCalled(policy, step.said), calendar)
  if (standsAlready(open, hand.person, { ...step, said }, desk.now)) return 'recorded'
  const decision = mayBe(policy, hand, open, step, desk.now, calendar)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await addEntry(tx, desk, { case: open.row.id, key }, { by: hand.person, eventAt: step.eventAt, said })
  await changeRow(tx, desk, open, said, calendar)
  return said.kind === 'kind' ? 'read-as-another' : 'recorded'
}

/** Read as another kind, a case may be about somebody who reads it: they are out of it there and then. */
async function keepOutByKind(tx: InSchool, desk: ConcernDesk, id: CaseId): Promise<void> {
  const row = await seenBy(tx, 'itself', () => caseKnown(tx, id, true))
  if (row) await lookAgainAtCase(tx, desk, await chartOf(tx, desk.now), row)
}

/** A step with what is worked out as it is entered: how the clocks stood, and what its new kind asks for. */
async function asKept(
  tx: InSchool,
  now: Date,
  open: OpenCase,
  said: EntrySaid,
  calendar: SchoolCalendar,
): Promise<EntrySaid> {
  if (said.kind === 'debrief') return { ...said, clocks: clocksKept(open, now, calendar) }
  if (said.kind === 'asked-for') {
    const { type } = await schoolForRouting(tx, now, [])
    return { ...said, timed: isTimed(said.what, type) }
  }
  if (said.kind === 'kind') return { ...said, route: await routeAnew(tx, now, open, said.now, calendar) }
  return said
}

/** How each clock stood when a case was looked back on: a missed one stays missed. */
function clocksKept(open: OpenCase, now: Date, calendar: SchoolCalendar) {
  return clocksOf(open, calendar).map((clock) => ({ clock: clock.name, state: clockState(clock, now) }))
}

function mayBe(
  policy: Policy,
  hand: Hand,
  open: OpenCase,
  { said, eventAt }: NewStep,
  now: Date,
  calendar: SchoolCalendar,
): Decision<RecordRefusal> {
  const one = caseNow(open)
  if (said.kind === 'reopened') return mayReopen(hand, one, said.words)
  if (said.kind === 'closed') {
    const closing = { ...closingNow(open, calendar), outcome: said.outcome as Outcome, reason: said.words }
    return mayClose(policy, hand, one, closing)
  }
  const may = mayRecordStep(hand, one, { step: asStep(said), happenedAt: eventAt }, now)
  if (may.verdict === 'refused') return may
  if (said.kind === 'kept-elsewhere') return mayKeepElsewhere(hand, one, said)
  if (said.kind === 'under') return mayDealUnder(policy, open.route.facts, said)
  if (said.kind === 'outside-school') return mayActOutsideSchool(policy, said.grounds)
  if (said.kind === 'pupil-outcome') return mayFollowForPupil(policy, said.follows)
  if (said.kind === 'letter') return mayWriteToParent(policy, said.from)
  if (said.kind === 'breach') return policy.clauses.has(said.clause as ClauseId) ? allowed() : refused('no-such-clause')
  if (said.kind === 'corrects')
    return open.entries.some(({ id }) => id === said.entry) ? allowed() : refused('no-such-line')
  if (said.kind === 'asked-for-given')
    return stillOpen(open).requests.some(({ id }) => id === said.asked) ? allowed() : refused('no-such-line')
  if (said.kind === 'breach-outcome') return mayEndBreach(policy, open, said.outcome)
  if (said.kind === 'data-decision' && decideDataBreach(said, said.words).tell === 'not-decided') {
    return refused('nobody-told-without-reason')
  }
  if (said.kind === 'referral') {
    return mayRefer(policy, hand, one, { body: said.body, reason: said.words, affected: affectedIn(open) })
  }
  return allowed()
}

/** Whether a breach may end so, after what was entered of the clause that was broken and of the hearing. */
function mayEndBreach(
  policy: Policy,
  { entries }: OpenCase,
  chosen: Parameters<typeof breachOutcome>[0],
): Decision<BreachRefusal> {
  return decideBreachOutcome(policy, {
    outcome: breachOutcome(chosen),
    broken: entries.flatMap(({ said }) => (said.kind === 'breach' ? [said.clause as ClauseId] : [])),
    heard: entries.some(({ said }) => said.kind === 'hearing'),
  })
}

/** The person it happened to, where they work at the school: what they want of the police decides, if the policy says so. */
function affectedIn(open: OpenCase) {
  const atWork = open.route.facts.includes('to-adult-at-work') && !open.route.facts.includes('to-pupil')
  if (!atWork) return null
  const last = open.entries.findLast(({ said }) => said.kind === 'police-choice')
  const wants = last?.said.kind === 'police-choice' ? last.said.wants : 'not-yet'
  return { isAdultAtWork: true, wantsPolice: wants === 'not-yet' ? ('not-asked' as const) : wants }
}

async function changeRow(
  tx: InSchool,
  desk: ConcernDesk,
  open: OpenCase,
  said: EntrySaid,
  calendar: SchoolCalendar,
): Promise<void> {
  const { row, route } = open
  if (said.kind === 'closed') {
    await keepClosed(tx, row.id, desk.now, said.outcome)
    const closed = { ...row, stage: 'closed', closedAt: desk.now, outcome: said.outcome } as const
    await keepReviewDay(tx, { ...open, row: closed }, desk.now)
  }
  if (said.kind === 'reopened' && row.stage === 'closed') {
    await keepReopened(tx, row.id, row.ownerOpenedAt === null ? goesOnAt(row.level, desk.now, calendar) : null)
    await keepReviewOn(tx, row.id, null)
  }
  if (said.kind === 'named') {
    const { vault } = desk
    await keepTitle(tx, row.id, vault.seal(vault.open(row.sealedKey), said.title.trim(), `${row.id} title`))
  }
  if (said.kind === 'kind') {
    const register = said.route === undefined ? row.register : registerNow(routeFrom(said.route), open.entries)
    await keepKind(tx, row.id, { kind: said.now, level: kindOf(said.now).level, register })
  }
  if (said.kind === 'threshold') {
    await keepRegister(tx, row.id, registerFor(route.facts, said.meets))
  }
}
