import { declareTie, endTie } from '../../../actions/concerns/declare-tie.ts'
import { nameManager } from '../../../actions/concerns/name-manager.ts'
import { sayNames } from '../../../actions/concerns/say-names.ts'
import { may } from '../../../core/access/may.ts'
import { tieKinds } from '../../../core/concerns/chart.ts'
import { isId, type PersonId } from '../../../core/school/ids.ts'
import { managersOf } from '../../../storage/concerns/managers.ts'
import { namesSaid } from '../../../storage/concerns/person-names.ts'
import { tiesOf } from '../../../storage/concerns/ties.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn, linesIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { handOf } from './hand-of.ts'
import { type TieTyped, tiesPage } from './page.tsx'
import { tieRefusalWords } from './refusal-words.ts'

const nothingTyped: TieTyped = { one: '', other: '', kind: '' }

export async function showTies(visit: SchoolVisit): Promise<Reply> {
  return shown(visit, nothingTyped, {})
}

export async function sendTie(visit: SchoolVisit): Promise<Reply> {
  const hand = handOf(visit)
  const typed = {
    one: hand.seesAll ? lineIn(visit.form, 'one', 40) : visit.actor.person,
    other: lineIn(visit.form, 'other', 40),
    kind: lineIn(visit.form, 'kind', 20),
  }
  const kind = tieKinds.find((one) => one === typed.kind)
  const one = personIn(typed.one) ?? (typed.one === '' ? visit.actor.person : undefined)
  const other = personIn(typed.other)
  const problems: Problems = {
    ...(other === undefined ? { other: 'Choose the other person.' } : {}),
    ...(kind === undefined ? { kind: 'Choose how they are close.' } : {}),
  }
  if (hasProblems(problems) || !kind || !other || !one) return shown(visit, typed, problems)
  const outcome = await declareTie(visit.tx, visit.now, hand, { one, other, kind })
  if (outcome === 'declared') return { goTo: '/people/ties?done=declared' }
  return outcome.refused === 'not-here' ? 'not-found' : shown(visit, typed, { other: tieRefusalWords[outcome.refused] })
}

export async function sendEnd(visit: SchoolVisit): Promise<Reply> {
  const outcome = await endTie(visit.tx, visit.now, handOf(visit), visit.params['id'] ?? '')
  if (outcome === 'ended') return { goTo: '/people/ties?done=ended' }
  if (outcome === 'not-here') return 'not-found'
  return {
    refused: {
      what: 'This tie is not yours to end',
      why: tieRefusalWords[outcome.refused],
      instead:
        'Whoever declared it may end it, or the headteacher, the safeguarding lead or the clerk, where it is not about them.',
      href: '/people/ties',
    },
  }
}

export async function sendNames(visit: SchoolVisit): Promise<Reply> {
  const names = (field: string) =>
    linesIn(visit.form, field)
      .map((line) => line.slice(0, 200))
      .slice(0, 20)
  const said = { alsoCalled: names('alsoCalled'), relatedPupils: names('relatedPupils') }
  await sayNames(visit.tx, visit.now, visit.actor.person, said)
  return { goTo: '/people/ties?done=names' }
}

export async function sendManager(visit: SchoolVisit): Promise<Reply> {
  const person = personIn(lineIn(visit.form, 'person', 40))
  const typed = lineIn(visit.form, 'manager', 40)
  if (!person) return shown(visit, nothingTyped, { person: 'Choose the member of staff.' })
  const manager = personIn(typed) ?? null
  const desk = { now: visit.now, publicUrl: visit.parts.publicUrl }
  const outcome = await nameManager(visit.tx, desk, visit.actor, person, manager)
  if (outcome === 'named') return { goTo: '/people/ties?done=manager' }
  return outcome.refused === 'not-here'
    ? 'not-found'
    : shown(visit, nothingTyped, { manager: tieRefusalWords[outcome.refused] })
}

function personIn(typed: string): PersonId | undefined {
  return isId(typed) ? (typed as PersonId) : undefined
}

async function shown(visit: SchoolVisit, typed: TieTyped, problems: Problems): Promise<Reply> {
  const { tx, actor, now } = visit
  const { seesAll } = handOf(visit)
  const ties = await tiesOf(tx)
  const own = (await namesSaid(tx)).get(actor.person)
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
    page: tiesPage(visit, {
      people: await peopleToday(tx, now),
      ties: seesAll ? ties : ties.filter((tie) => tie.one === actor.person || tie.other === actor.person),
      managers: await managersOf(tx),
      names: own ?? { alsoCalled: [], relatedPupils: [] },
      seesAll,
      mayNameManager: may(actor.roles, 'manager.name').verdict === 'allowed',
      typed,
      problems,
    }),
  }
}
