import type { OpenCase } from '../../../src/actions/concerns/open-concern.ts'
import type { Role } from '../../../src/core/people/role.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import type { Someone } from '../../support/a-front-door.ts'
import {
  carried,
  entersAll,
  expectSeen,
  type Here,
  inDays,
  isRouted,
  keepingsOf,
  nobodyElseKnows,
  opens,
} from '../support/case-work.ts'
import { NotHeld } from '../support/not-held.ts'
import { type Case, concernPlace, managedBy, reportCalled, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'
import { controlsOf, type Whom, whomOf } from '../support/whom.ts'

/** The clause decides where a report goes; it is told, reaches them and nobody else, and is opened in time. */
export const reachesThem: Scenario = {
  name: 'a report that it speaks of reaches whom it names and nobody else, and is missed where nobody opens it',
  shows: (clause) =>
    carried(clause, ['enforce', 'record']) &&
    isRouted(clause) &&
    keepingsOf(clause).includes('reaches-whom-the-policy-names'),
  controls(clause) {
    const whom = whomOf(clause)
    return whom ? controlsOf(whom) : []
  },
  async run(ground, clause) {
    const whom = whomOf(clause)
    if (!whom) throw new NotHeld('nobody wrote down whom it names')
    const place = await concernPlace(ground)
    const otherManager = await managedBy(place)
    const before = JSON.stringify(await place.stateOf(clause))
    for (const spare of whom.spares) {
      const one = await tell(place, reportCalled(spare.report))
      await expectOnly(place, one, spare.has, otherManager)
      const opened = await openedBy(place, one)
      if (restsOn(opened, clause)) throw new NotHeld(`${spare.report} goes where it goes by this clause`)
      await expectSeen(place, clause, 'not-called-for', inDays(15), one)
    }
    for (const [at, call] of whom.calls.entries()) {
      const one = await tell(place, reportCalled(call.report))
      await expectOnly(place, one, call.has, otherManager)
      if (at === 0) {
        await nobodyElseKnows(place, clause, one, before)
        await expectSeen(place, clause, 'due', new Date(), one)
        await expectSeen(place, clause, 'broken', inDays(8), one)
      }
      const opened = await openedBy(place, one)
      expectAsked(opened, clause, whom, call)
      expectNamed(place, whom, call.has)
      expectLed(place, opened, clause, whom)
      const hand = whom.enteredBy ? place.whoIs(whom.enteredBy) : one.owner
      await entersAll(place, clause, { ...one, owner: hand })
      await expectSeen(place, clause, 'kept', inDays(15), { ...one, owner: hand })
    }
  },
}

async function openedBy(place: Here, one: Case): Promise<OpenCase> {
  const opened = await opens(place, one.owner, one)
  if (!opened) throw new NotHeld('whoever has it cannot open it')
  return opened
}

/** These people and nobody else were told of it and can open it, the first of them as its owner. */
async function expectOnly(place: Here, one: Case, has: readonly Role[], otherManager: Someone): Promise<void> {
  const everybody = [...(await place.everybody()), otherManager]
  const meant = has.map(place.whoIs)
  if (one.owner.person !== meant[0]?.person) throw new NotHeld(`it is ${one.owner.name}’s, not the ${has[0]}’s`)
  const told = everybody.filter(({ person }) => one.told.includes(person))
  const heard = new Set(meant.map(({ person }) => person))
  if (told.length !== heard.size || !told.every(({ person }) => heard.has(person))) {
    throw new NotHeld(`word went to ${told.map(({ roles }) => roles.join(' and ')).join(', ')}, not ${has.join(', ')}`)
  }
  for (const who of everybody) {
    const may = meant.some(({ person }) => person === who.person)
    const can = await place.sees(who, one)
    if (may && !can) throw new NotHeld(`${who.roles.join(' and ')} is to have it and cannot open it`)
    if (!may && can) throw new NotHeld(`${who.roles.join(' and ')} is not to have it and can open it`)
  }
}

/** Of each group that the clause names, one has it. */
function expectNamed(place: Here, { names }: Whom, has: readonly Role[]): void {
  const meant = has.map((role) => place.whoIs(role).person)
  for (const group of names) {
    if (!group.some((role) => meant.includes(place.whoIs(role).person))) {
      throw new NotHeld(`none of those whom it names has it: ${group.join(', ')}`)
    }
  }
}

/** The case names, on this clause, those whom it lets lead, as far as it is not about them, and nobody else. */
function expectLed(place: Here, { route, row }: OpenCase, clause: Clause, { leads }: Whom): void {
  const led = route.leading.filter(({ because }) => because.some((origin) => onIt(clause, { origin })))
  const wanted = leads.flatMap((group) => group.map((role) => place.whoIs(role)))
  const name = (id: string) => place.all.find(({ person }) => person === id)?.name ?? id
  const free = wanted.filter(({ person }) => !row.concerned.includes(person))
  expectSame(
    'who leads',
    [...new Set(led.map(({ person }) => name(person)))],
    [...new Set(free.map((one) => one.name))],
  )
}

const onIt = (clause: Clause, { origin }: { readonly origin: OpenCase['route']['outside'][number]['origin'] }) =>
  origin.layer === 'school-policy' && origin.clauses.includes(clause.id)

/** What of a case rests on the clause: who outside, what must not be done, under which policies. */
function restsOn({ route }: OpenCase, clause: Clause): boolean {
  return (
    [...route.outside, ...route.prohibited].some((part) => onIt(clause, part)) ||
    route.under.some(({ clauses }) => clauses.includes(clause.id))
  )
}

/** The case says, on this clause, who outside is told, what must not be done, and which policies it stands under. */
function expectAsked({ route }: OpenCase, clause: Clause, whom: Whom, call: Whom['calls'][number]): void {
  const outside = route.outside.filter((part) => onIt(clause, part))
  const atOnce = outside.flatMap((part) => (part.if === null ? [part.body] : []))
  const perhaps = outside.flatMap((part) => (part.if === null ? [] : [part.body]))
  const never = route.prohibited.flatMap((part) => (onIt(clause, part) ? [part.prohibition] : []))
  const under = route.under.flatMap(({ policy, clauses }) => (clauses.includes(clause.id) ? [policy] : []))
  expectSame('told outside', atOnce, whom.outside)
  expectSame('told outside where somebody decides so', perhaps, whom.perhaps)
  expectSame('what must not be done', never, whom.never)
  if (call.under.length > 0) expectSame('the policies it stands under', under, call.under)
}

function expectSame(what: string, is: readonly string[], wanted: readonly string[]): void {
  const words = (list: readonly string[]) => [...list].sort().join(', ') || 'none'
  if (words(is) !== words(wanted)) throw new NotHeld(`${what}: ${words(is)}, not ${words(wanted)}`)
}
