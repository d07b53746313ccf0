import { concernsFor } from '../../../actions/concerns/concerns-for.ts'
import { dateAnew } from '../../../actions/concerns/date-anew.ts'
import { keptFor, tombstonesFor } from '../../../actions/concerns/kept-for.ts'
import { dayAt, dayInWords } from '../../../core/school/day.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'
import type { StateProps } from '../../kit/signpost/state.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { concernDesk } from '../concern-desk.ts'
import { backToConcerns, concernPage } from '../concern-page.tsx'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { registerSaid, registerWords, ruleInWords } from './keeping-words.ts'

/** Closed concerns by when somebody looks at them again, what is held, and what is left of those destroyed. */
export async function showAllKept(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const { tx, actor, now, parts } = visit
    await dateAnew(tx, concernDesk(visit), actor.person)
    const listed = new Map((await concernsFor(tx, parts.vault, actor.person)).map((one) => [one.id, one]))
    const kept = await keptFor(tx, actor.person)
    const destroyed = await tombstonesFor(tx, actor.person)
    const today = dayAt(now)
    const closed = kept.filter((one) => one.stage === 'closed' && one.heldSince === null)
    const released = closed.filter((one) => one.releasedAt !== null)
    const due = closed.filter((one) => one.releasedAt === null && one.reviewOn !== null && one.reviewOn <= today)
    const later = closed.filter((one) => one.releasedAt === null && !due.includes(one))
    const held = kept.filter((one) => one.heldSince !== null)
    const row =
      (state: StateProps) =>
      (one: (typeof kept)[number]): Row => ({
        href: `/concerns/${one.case}/kept`,
        title: listed.get(one.case)?.title ?? registerWords[one.register],
        note: `${registerSaid(one.register, listed.get(one.case)?.kindGuessed ?? false)}. ${one.rule === null ? 'Still open.' : ruleInWords(one.rule)}`,
        when:
          one.reviewOn === null
            ? undefined
            : `${one.reviewOn <= today ? 'To look at since' : 'To look at on'} ${dayInWords(one.reviewOn, now)}`,
        state,
      })
    const part = (title: string, rows: readonly Row[]) =>
      rows.length > 0 && (
        <section>
          <h2>{title}</h2>
          <Rows rows={rows} />
        </section>
      )
    const title = 'What is kept of closed concerns'
    return concernPage(
      visit,
      { title, back: backToConcerns },
      <>
        <p>
          Nothing here goes by itself. When the time of a concern is over somebody looks at it and keeps it longer or
          lets it go. Then a second person destroys it. You see what you may know of, and nothing tells you whether
          there is more.
        </p>
        <p>
          <a href="/school/keeping">How long concerns are kept</a>
        </p>
        {kept.length === 0 && destroyed.length === 0 && <p>No concern that you may know of is closed.</p>}
        {part('To look at now', due.map(row({ is: 'due', children: 'Look at it' })))}
        {part('Let go: a second person destroys it', released.map(row({ is: 'waits', children: 'Let go' })))}
        {part('Held', held.map(row({ is: 'stops', children: 'Held' })))}
        {part('Later', later.map(row({ is: 'kept', children: 'Kept' })))}
        {part(
          'Destroyed',
          destroyed.map((one) => ({
            href: `/concerns/${one.case}`,
            title: registerWords[one.register],
            note: ruleInWords(one.rule),
            when: `Destroyed ${dateInWords(one.destroyedAt, now)}`,
            state: { is: 'not-called-for', children: 'Destroyed' },
          })),
        )}
      </>,
    )
  })
}
