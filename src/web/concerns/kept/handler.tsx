import { dateAnew } from '../../../actions/concerns/date-anew.ts'
import { destroyConcern, mayBeDestroyed } from '../../../actions/concerns/destroy-case.ts'
import { holdCase } from '../../../actions/concerns/hold-case.ts'
import { howLongKept, keepingReviews, keepingSaid } from '../../../actions/concerns/how-long-kept.ts'
import { keepingFor } from '../../../actions/concerns/kept-for.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { reviewKeeping } from '../../../actions/concerns/review-keeping.ts'
import { sayForKeeping } from '../../../actions/concerns/say-for-keeping.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { RecordsHand } from '../../../core/concerns/may-keep-records.ts'
import { dayAt } from '../../../core/school/day.ts'
import { yearsChanged } from '../../../storage/concerns/keeping-years.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { dayIn, textIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { concernDesk } from '../concern-desk.ts'
import { withOpenCase } from '../with-case.ts'
import { keepingRefusalWords } from './keeping-words.ts'
import { keptPage } from './page.tsx'

const handOf = ({ actor, secondFactor }: SchoolVisit): RecordsHand => ({
  person: actor.person,
  secondFactor,
  roles: actor.roles,
})

/** How long one case is kept, and what can be done about it. */
export async function showKept(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, (open) => show(visit, open, {}))
}

/** Takes that on which its time hangs. */
export async function sendKeeping(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const { form } = visit
    const problems: Record<string, string> = {}
    const day = (name: string) => {
      const typed = dayIn(form, name)
      if (typed.empty) return null
      if (!typed.day || typed.day > dayAt(visit.now)) problems[name] = 'Give a day that was, as day, month and year.'
      return typed.day ?? null
    }
    const answered = (['yes', 'no'] as const).find((one) => one === form['abuse'])
    const said = {
      kind: 'keeping',
      childBornOn: day('child'),
      adultBornOn: day('adult'),
      leftOn: day('left'),
      sexualAbuse: answered ?? 'not-said',
    } as const
    if (Object.keys(problems).length > 0) return show(visit, open, problems)
    const done = await sayForKeeping(visit.tx, concernDesk(visit), handOf(visit), open.row.id, said)
    return after(visit, open, done, 'child')
  })
}

/** Keeps it longer, or lets it go. */
export async function sendKeepingReview(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const { form } = visit
    const reason = textIn(form, 'why', wholeForm).trim()
    const long = tooLong({ why: reason }, { why: toldAtMost.words })
    if (hasProblems(long)) return show(visit, open, long)
    const outcome = (['longer', 'release'] as const).find((one) => one === form['outcome'])
    if (!outcome) return show(visit, open, { outcome: 'Say whether it is kept longer or let go.' })
    const review =
      outcome === 'longer' ? { outcome, reason, until: dayIn(form, 'until').day ?? null } : { outcome, reason }
    const done = await reviewKeeping(visit.tx, concernDesk(visit), handOf(visit), open.row.id, review)
    const field =
      done === undefined || done === 'done' || (done.refused !== 'no-reason' && done.refused !== 'no-later-day')
        ? 'outcome'
        : done.refused === 'no-reason'
          ? 'why'
          : 'until'
    return after(visit, open, done, field)
  })
}

/** Holds it, or lifts the hold. */
export async function sendHold(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const asked = { hold: visit.form['hold'] === 'on', reason: textIn(visit.form, 'hold-why', wholeForm).trim() }
    const long = tooLong({ 'hold-why': asked.reason }, { 'hold-why': toldAtMost.words })
    if (hasProblems(long)) return show(visit, open, long)
    const done = await holdCase(visit.tx, concernDesk(visit), handOf(visit), open.row.id, asked)
    return after(visit, open, done, 'hold-why')
  })
}

/** Destroys it, once whoever asks says that they mean it. */
export async function sendDestroy(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    if (visit.form['sure'] !== 'yes') return show(visit, open, { sure: 'Tick this if you mean it.' })
    const done = await destroyConcern(visit.tx, concernDesk(visit), handOf(visit), open.row.id)
    if (done === 'destroyed') return { goTo: `/concerns/${open.row.id}` }
    return after(visit, open, done, 'sure')
  })
}

type Done = 'done' | { readonly refused: keyof typeof keepingRefusalWords } | undefined

async function after(visit: SchoolVisit, open: OpenCase, done: Done, field: string): Promise<Reply> {
  if (done === undefined) return 'not-found'
  if (done === 'done') return { goTo: `/concerns/${open.row.id}/kept` }
  return show(visit, open, { [field]: keepingRefusalWords[done.refused] })
}

async function show(visit: SchoolVisit, open: OpenCase, problems: Problems): Promise<Reply> {
  const { tx, actor, now } = visit
  await dateAnew(tx, concernDesk(visit), actor.person)
  const keeping = await keepingFor(tx, actor.person, open.row.id)
  const names = await peopleNames(tx)
  const changes = await yearsChanged(tx)
  const mayDestroy = mayBeDestroyed(handOf(visit), open, { keeping, changes }, now)
  return keptPage(visit, {
    open,
    keep: howLongKept(open, changes, now),
    keeping,
    said: keepingSaid(open),
    reviews: keepingReviews(open),
    name: (person) => names.get(person) ?? 'somebody who has left',
    notDestroyed: mayDestroy.verdict === 'refused' ? mayDestroy.reason : null,
    problems,
  })
}
