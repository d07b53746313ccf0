import { type Role, roleIds } from '../people/role.ts'
import type { Policy } from '../policy/policy.ts'
import type { PersonId } from '../school/ids.ts'
import type { Chart } from './chart.ts'
import { concernedIn } from './concerned-in.ts'
import { editions } from './editions.ts'
import type { Origin } from './layer.ts'
import { type Field, isFree, onceEach, orderOfCover, type Taker } from './order-of-cover.ts'
import { isTheirsToDecide } from './outside-body.ts'
import type { Edition } from './outside-rule.ts'
import type { ReportToRoute } from './report.ts'
import type { InsidePart, Owner, Route, Told } from './route.ts'
import { whatIsAsked } from './what-is-asked.ts'

/** Who takes what nobody else may, best first; where the headteacher is concerned, nobody who answers to them. */
const lastResort: readonly Role[] = [
  'dsl',
  'deputy-dsl',
  'headteacher',
  'deputy-headteacher',
  'chair-of-governors',
  'vice-chair',
  'trust-officer',
]
const overTheHead: readonly Role[] = ['chair-of-governors', 'vice-chair', 'trust-officer']

/** The newest edition of the rules from outside the school. */
export function newestEdition(): Edition {
  const newest = editions.at(-1)
  if (!newest) throw new Error('no edition of the statutory rules is known')
  return newest
}

/**
 * Where a report goes: who inside by name, who next, who outside and when, by which clocks, what must not be done, and
 * on what each part rests. Total: whatever the chart, somebody owns it, and nobody it concerns is told or next.
 */
export function routeOf(policy: Policy, chart: Chart, report: ReportToRoute, edition = newestEdition()): Route {
  const concerned = concernedIn(chart, report)
  const field: Field = { chart, concerned, reporter: report.reporterPerson }
  const asked = whatIsAsked(policy, chart.school, report.facts, edition)
  const told = toldFirst(asked.inside, field)
  const owner = firstOf(told, field) ?? lastToTake(field)
  const ownerTold = owner ? [owner, ...told.filter(({ person }) => person !== owner.person)] : []
  const order = onceEach([
    ...asked.inside.flatMap((part) => orderOfCover(part.anyOf, field)),
    ...byRoles(overTheHead, field, (person) => isFree(person, field)),
  ]).map((taker) => toldOf(taker, []))
  const next = order.filter((one) => !ownerTold.some((first) => first.person === one.person))
  const notTo = roleIds.filter((role) =>
    chart.people.some((person) => person.roles.includes(role) && concerned.has(person.id)),
  )
  const headAndChair = notTo.includes('headteacher') && notTo.includes('chair-of-governors')
  const underTheHead = owner !== undefined && !standsOver(owner.person, field)
  return {
    ...asked,
    outside: asked.outside.filter(({ when }) => !isTheirsToDecide(when, notTo)),
    owner: owner ? { kind: 'person', told: owner } : nobodyInside,
    told: ownerTold,
    leading: mayLead(asked.leads, field),
    next,
    notTo,
    showLado: owner === undefined || headAndChair || underTheHead,
    edition: edition.name,
  }
}

/**
 * Who owns it of those who are told. Where it concerns the headteacher, nobody who answers to them as long as somebody
 * stands over them, whoever the policy names first.
 */
function firstOf(told: readonly Told[], field: Field): Told | undefined {
  return told.find(({ person }) => standsOver(person, field)) ?? overTheirHead(field) ?? told[0]
}

/** Somebody over the headteacher whom it concerns, though nobody asked for them; nothing where it does not concern the head. */
function overTheirHead(field: Field): Told | undefined {
  if (!headIsConcerned(field)) return undefined
  const [taker] = byRoles(overTheHead, field, (person) => isFree(person, field))
  return taker && toldOf(taker, [{ layer: 'signpost-default', rule: 'never-without-an-owner' }])
}

/** Whether somebody does not answer to a headteacher whom the report concerns: a governor, or somebody of the trust. */
export function standsOver(person: PersonId, field: Field): boolean {
  if (!headIsConcerned(field)) return true
  const roles = field.chart.people.find(({ id }) => id === person)?.roles ?? []
  return roles.some((role) => role === 'governor' || overTheHead.includes(role))
}

function headIsConcerned({ chart, concerned }: Field): boolean {
  return chart.people.some(({ id, roles }) => roles.includes('headteacher') && concerned.has(id))
}

const nobodyInside: Owner = { kind: 'outside', body: 'lado', because: 'nobody-inside' }

function toldOf({ person, as, inPlaceOf }: Taker, because: readonly Origin[]): Told {
  return { person: person.id, as, inPlaceOf, because }
}

/** For each part the best of those who may take it; one person asked for twice is told once, for both reasons. */
function toldFirst(parts: readonly InsidePart[], field: Field): readonly Told[] {
  const told = new Map<PersonId, Told>()
  for (const part of parts) {
    const best = orderOfCover(part.anyOf, field)[0]
    if (!best) continue
    const before = told.get(best.person.id)
    told.set(
      best.person.id,
      before ? { ...before, because: [...before.because, part.origin] } : toldOf(best, [part.origin]),
    )
  }
  return [...told.values()]
}

/** Nobody who was asked for can take it: the first of the last resort who is here, or at least holds the role. */
function lastToTake(field: Field): Told | undefined {
  const roles = headIsConcerned(field) ? overTheHead : lastResort
  const because: Origin = { layer: 'signpost-default', rule: 'never-without-an-owner' }
  const taker =
    byRoles(roles, field, (person) => isFree(person, field))[0] ??
    byRoles(roles, field, (person) => !field.concerned.has(person.id))[0]
  return taker && toldOf(taker, [because])
}

/** Those whom the policy lets lead, as far as they may take it; where none of them may, whoever stands in for them. */
function mayLead(parts: readonly InsidePart[], field: Field): readonly Told[] {
  return parts.flatMap(({ anyOf, origin }) => {
    const takers = orderOfCover(anyOf, field)
    const holders = takers.filter(({ inPlaceOf }) => inPlaceOf === null)
    return (holders.length > 0 ? holders : takers.slice(0, 1)).map((taker) => toldOf(taker, [origin]))
  })
}

function byRoles(
  roles: readonly Role[],
  { chart }: Field,
  fits: (person: Chart['people'][number]) => boolean,
): readonly Taker[] {
  return roles.flatMap((role) =>
    chart.people
      .filter((person) => person.roles.includes(role) && fits(person))
      .map((person): Taker => ({ person, as: role, inPlaceOf: null })),
  )
}
