import { setCandidateAside, takeCandidateUpAgain } from '../../../actions/guidance/decide-candidate.ts'
import { takeIntoDraft } from '../../../actions/guidance/take-into-draft.ts'
import { noteReviewCause, recordReview } from '../../../actions/policy/record-review.ts'
import { reviewNow } from '../../../actions/policy/review-now.ts'
import { shareReview } from '../../../actions/policy/share-review.ts'
import { may } from '../../../core/access/may.ts'
import { modalities } from '../../../core/policy/clause.ts'
import { governors } from '../../../core/policy/may-share-review.ts'
import { leadersOfReview } from '../../../core/policy/review.ts'
import { isId } from '../../../core/school/ids.ts'
import { improvements } from '../../../storage/oversight/improvements.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import { policyReviews } from '../../../storage/policy/reviews.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { dayIn, daysThatAreNone, lineIn, textIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { clauseAtMost } from '../draft/room.ts'
import type { Tried } from './candidates.tsx'
import { candidatesModel } from './candidates-model.ts'
import { reviewPage } from './page.tsx'
import {
  type CandidateTried,
  candidateRefusalWords,
  causeRefusalWords,
  causeWords,
  reviewRefusalWords,
  shareRefusalWords,
} from './words.ts'

/** As long as each may be, as the database holds them. */
const lookedAtAtMost = 4000
const causeAtMost = 1000

export async function showReview(visit: SchoolVisit): Promise<Reply> {
  return show(visit, {})
}

export async function sendReview(visit: SchoolVisit): Promise<Reply> {
  const { form, tx, actor, now } = visit
  const outcome = lineIn(form, 'outcome', 20)
  if (outcome !== 'no-change' && outcome !== 'changes-needed') {
    return show(visit, { outcome: 'Say whether it stays as it is.' })
  }
  const lookedAt = textIn(form, 'looked-at', wholeForm)
  const long = tooLong({ 'looked-at': lookedAt }, { 'looked-at': lookedAtAtMost })
  if (hasProblems(long)) return show(visit, long)
  const noSuchDay = daysThatAreNone(form, ['on', 'shared'])
  if (hasProblems(noSuchDay)) return show(visit, noSuchDay)
  const ledBy = lineIn(form, 'led-by', 40)
  const leader = (await peopleToday(tx, now)).find(({ id }) => id === ledBy)?.id ?? null
  const done = await recordReview(
    tx,
    actor,
    {
      outcome,
      on: dayIn(form, 'on').day ?? null,
      ledBy: leader,
      lookedAt,
      sharedOn: dayIn(form, 'shared').day ?? null,
      minute: lineIn(form, 'minute'),
    },
    now,
  )
  if (!('refused' in done)) return { goTo: outcome === 'no-change' ? '/policy/review' : '/policy/draft' }
  const { field, says } = reviewRefusalWords[done.refused]
  return show(visit, { [field]: says })
}

export async function sendCause(visit: SchoolVisit): Promise<Reply> {
  const sent = lineIn(visit.form, 'cause', 40)
  const cause = Object.keys(causeWords).find((one): one is keyof typeof causeWords => one === sent)
  if (!cause) return show(visit, { cause: 'Choose what kind of thing it was.' })
  const what = textIn(visit.form, 'what', wholeForm)
  const long = tooLong({ what }, { what: causeAtMost })
  if (hasProblems(long)) return show(visit, long)
  const noSuchDay = daysThatAreNone(visit.form, ['happened'])
  if (hasProblems(noSuchDay)) return show(visit, noSuchDay)
  const noted = { cause, on: dayIn(visit.form, 'happened').day ?? null, what }
  const done = await noteReviewCause(visit.tx, visit.actor, noted, visit.now)
  if (done === 'done') return { goTo: '/policy/review' }
  const { field, says } = causeRefusalWords[done.refused]
  return show(visit, { [field]: says })
}

/** A governor says when they saw a review. Each review has a form of its own. */
export async function sendSeen(visit: SchoolVisit): Promise<Reply> {
  const review = visit.params['review'] ?? ''
  if (!isId(review)) return 'not-found'
  const seen = { review, on: dayIn(visit.form, 'seen').day ?? null, minute: lineIn(visit.form, 'seen-minute') }
  const done = await shareReview(visit.tx, visit.actor, seen, visit.now)
  if (done === 'done') return { goTo: '/policy/review' }
  if (done.refused === 'no-such-review') return 'not-found'
  const { field, says } = shareRefusalWords[done.refused]
  return show(visit, { [`${field}-${review}`]: says }, review)
}

/** Takes an answer of the school’s into the draft as a clause of its own. */
export async function sendTake(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['guidance'] ?? ''
  if (!isId(id)) return 'not-found'
  const { form, tx, now, actor } = visit
  const sent = lineIn(form, 'modality', 20)
  const text = textIn(form, 'text', wholeForm)
  const long = tooLong({ [`text-${id}`]: text }, { [`text-${id}`]: clauseAtMost })
  if (hasProblems(long)) return show(visit, long, null, { id, act: 'take' })
  const done = await takeIntoDraft(tx, now, actor, id, {
    section: lineIn(form, 'section', wholeForm),
    text,
    actor: lineIn(form, 'actor', 40),
    modality: modalities.find((one) => one === sent) ?? 'must',
  })
  if (!('refused' in done)) return { goTo: `/policy/draft/clauses/${encodeURIComponent(done.clause)}` }
  return candidateRefused(visit, done.refused, { id, act: 'take' })
}

export async function sendAside(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['guidance'] ?? ''
  if (!isId(id)) return 'not-found'
  const done = await setCandidateAside(visit.tx, visit.now, visit.actor, id, textIn(visit.form, 'reason', 1000))
  return done === 'done'
    ? { goTo: '/policy/review#answers' }
    : candidateRefused(visit, done.refused, { id, act: 'aside' })
}

export async function sendAgain(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['guidance'] ?? ''
  if (!isId(id)) return 'not-found'
  const done = await takeCandidateUpAgain(visit.tx, visit.now, visit.actor, id)
  return done === 'done' ? { goTo: '/policy/review#answers' } : candidateRefused(visit, done.refused, null)
}

/** Beside the field where there is one to mend; else the page again, which shows how the answer stands now. */
async function candidateRefused(visit: SchoolVisit, refused: CandidateTried, tried: Tried | null): Promise<Reply> {
  if (refused === 'not-here') return 'not-found'
  const { field, says } = candidateRefusalWords[refused]
  const here = field === 'answers' || tried === null ? 'answers' : `${field}-${tried.id}`
  return show(visit, { [here]: says }, null, tried)
}

async function show(
  visit: SchoolVisit,
  problems: Problems,
  seen: string | null = null,
  tried: Tried | null = null,
): Promise<Reply> {
  const { tx, now, actor } = visit
  const review = await reviewNow(tx)
  const answers = await candidatesModel(visit)
  if (!review || !answers) return { goTo: '/policy' }
  const leading = leadersOfReview(review.inForce.policy)
  const people = await peopleToday(tx, now)
  const page = reviewPage(visit, {
    review,
    leaders: people.filter(({ roles }) => roles.some((role) => leading.includes(role))),
    leading,
    reviews: await policyReviews(tx),
    raised: await improvements(tx, 'policy'),
    candidates: answers,
    mayReview: may(actor.roles, 'policy.review').verdict === 'allowed',
    maySee: governors.some((role) => actor.roles.includes(role)),
    seen,
    tried,
    problems,
  })
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}
