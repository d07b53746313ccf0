import type { ComponentChildren } from 'preact'
import type { ClauseId } from '../../../core/policy/clause.ts'
import type { LifeOfClause } from '../../../core/policy/life-of-clause.ts'
import { type Day, dayInWords } from '../../../core/school/day.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { PolicyVersion } from '../../../storage/policy/versions-of.ts'
import { clauseAnchor } from '../../policy/clause-link.ts'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { AnotherDay, type DaysKept } from '../another-day.tsx'
import { pageOf } from './clause-in.ts'
import type { DayAsked } from './not-in-force.ts'

/** A clause of the policy in force, by the number that it has there. */
export type ClauseNow = { readonly id: ClauseId; readonly reference: string }

type NotInForce = {
  readonly id: ClauseId
  readonly life: LifeOfClause<PolicyVersion>
  readonly reference: string
  readonly says: string
  /** The last evening on which how it stood was kept. */
  readonly lastDay: Day | undefined
  /** The version that took the place of the one that has it. */
  readonly next: PolicyVersion | undefined
  /** Where the policy in force says the same. */
  readonly now: ClauseNow | undefined
  readonly asked: DayAsked
  readonly kept: DaysKept
}

/** What became of a clause that is not in force, and the ways on to where it is. */
export function notInForcePage(visit: SchoolVisit, model: NotInForce) {
  const { id, life, reference, says, asked, kept } = model
  const title = titleOf(visit, model)
  return schoolPage(
    visit,
    { title: asked.is === 'wrong' ? `There is nothing for that day: ${title}` : title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/state">How every clause stands</a>
      </p>
      <h1>{title}</h1>
      <p class="quoted">
        <span class="soft">{reference}</span> {says}
      </p>
      {asked.is === 'kept' && (
        <p>At the end of {dayInWords(asked.day, visit.now)} another version was in force, without this clause.</p>
      )}
      <p>{storyOf(visit, life)}</p>
      <ul>
        {model.now && (
          <li>
            Our policy says it now in <a href={pageOf(model.now.id)}>clause {model.now.reference}</a>
          </li>
        )}
        {waysOn(visit, model).map(({ href, words }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      <AnotherDay
        visit={visit}
        at={pageOf(id)}
        kept={kept}
        day={asked.is === 'kept' ? asked.day : null}
        wrongDay={asked.is === 'wrong' ? asked.says : null}
      />
    </>,
  )
}

function titleOf(visit: SchoolVisit, { life, reference, asked }: NotInForce): string {
  if (life.is === 'in-force') {
    return asked.is === 'kept'
      ? `Clause ${reference} was not in force on ${dayInWords(asked.day, visit.now)}`
      : `Clause ${reference} was not in force then`
  }
  const words = {
    gone: 'is no longer in force',
    'to-come': 'is not in force yet',
    never: 'never came in force',
  } as const
  return `Clause ${reference} ${words[life.is]}`
}

function storyOf({ now }: SchoolVisit, life: LifeOfClause<PolicyVersion>): ComponentChildren {
  const on = (at: Date) => dateInWords(at, now)
  switch (life.is) {
    case 'in-force':
      return `The version that is in force now has it, since ${on(life.has.from)}.`
    case 'gone': {
      const { had, again } = life
      const left = had.until ? ` Since ${on(had.until)} another version has its place, without this clause.` : ''
      return `It stood in the version that came in force on ${on(had.from)}.${left}${again ? ` It comes back on ${on(again.from)}.` : ''}`
    }
    case 'to-come':
      return `It stands in a version that was adopted and comes in force on ${on(life.will.from)}.`
    case 'never':
      return `It stands in a version that was to come in force on ${on(life.would.from)}. Another was adopted after it that begins on the same day or before.`
  }
}

/** Where to read on: the version that has it, how it last stood, and the day that was asked for. */
function waysOn(
  { now }: SchoolVisit,
  { id, life, next, lastDay, asked }: NotInForce,
): readonly { readonly href: string; readonly words: string }[] {
  const at = encodeURIComponent(clauseAnchor(id))
  const version = (one: PolicyVersion) => `/policy/versions/${one.id}#${at}`
  const own =
    life.is === 'in-force'
      ? [
          { href: pageOf(id), words: 'How it stands now' },
          { href: `/policy#${at}`, words: 'Read it in our policy' },
        ]
      : life.is === 'gone'
        ? [
            { href: version(life.had), words: 'Read it in the version that had it' },
            ...(next ? [{ href: `/policy/versions/${next.id}`, words: 'See what changed then' }] : []),
            ...(life.again ? [{ href: version(life.again), words: 'Read it in the version to come' }] : []),
            ...(lastDay && !(asked.is === 'kept' && asked.day === lastDay)
              ? [{ href: `${pageOf(id)}?day=${lastDay}`, words: `How it stood on ${dayInWords(lastDay, now)}` }]
              : []),
          ]
        : [{ href: version(life.is === 'to-come' ? life.will : life.would), words: 'Read it in that version' }]
  if (asked.is !== 'kept') return own
  return [
    ...own,
    { href: `/policy/state?day=${asked.day}`, words: `How every clause stood on ${dayInWords(asked.day, now)}` },
    { href: `/policy/versions/${asked.version}`, words: 'Read the version that was in force that day' },
  ]
}
