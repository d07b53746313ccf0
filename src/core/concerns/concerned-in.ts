import type { Role } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import type { Chart } from './chart.ts'
import { leaversMeantIn } from './leavers-meant-in.ts'
import { namedIn } from './named-in.ts'
import { postsAccusedIn } from './posts-in-words.ts'
import type { ReportToRoute } from './report.ts'

const board: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor']

/**
 * Everybody the report concerns: who it is about, everyone who might be meant by a name that was typed, also where they
 * have left, and whoever is the same human as, related to, the partner of, or in a declared relationship with one of
 * them. They see no trace.
 */
export function concernedIn(chart: Chart, report: ReportToRoute): ReadonlySet<PersonId> {
  return withThoseClose(chart, meantIn(chart, report))
}

/** Whom the report itself means, without those who are close to them. */
export function meantIn(chart: Chart, report: ReportToRoute): ReadonlySet<PersonId> {
  const { about, facts } = report
  const holders = (wanted: readonly Role[]) =>
    chart.people.filter(({ roles }) => wanted.some((role) => roles.includes(role))).map(({ id }) => id)
  const meant = new Set<PersonId>([...about.picked, ...namedIn(chart, report), ...leaversMeantIn(chart, report)])
  const saidHead = about.choices.includes('headteacher') || facts.includes('by-headteacher')
  if (saidHead) for (const id of holders(['headteacher'])) meant.add(id)
  const saidLead = about.choices.includes('dsl') || facts.includes('by-dsl')
  if (saidLead) for (const id of holders(['dsl'])) meant.add(id)
  if (facts.includes('by-senior-leader'))
    for (const id of holders(['deputy-headteacher', 'senior-leader'])) meant.add(id)
  if (facts.includes('by-chair-of-governors')) for (const id of holders(['chair-of-governors'])) meant.add(id)
  const teller = chart.people.find(({ id }) => id === report.reporterPerson)
  const posts = postsAccusedIn(about.words ?? '', report.kind)
  for (const post of posts.filter((role) => role !== 'line-manager'))
    for (const id of holders([post])) if (id !== report.reporterPerson) meant.add(id)
  if (facts.includes('by-line-manager') || posts.includes('line-manager'))
    for (const id of teller?.manager ? [teller.manager] : holders(['line-manager'])) meant.add(id)
  const oneOfTheBoard = facts.includes('by-governor')
  const boardNamed = holders(board).some((id) => meant.has(id))
  if (oneOfTheBoard && !boardNamed) for (const id of holders(board)) meant.add(id)
  return meant
}

/** Those who are meant, the same humans under another record, and one step of every tie. */
export function withThoseClose(chart: Chart, meant: ReadonlySet<PersonId>): ReadonlySet<PersonId> {
  const humans = sameHumans(chart, meant)
  const tied = chart.ties.flatMap(({ one, other }) => [
    ...(humans.has(one) ? [other] : []),
    ...(humans.has(other) ? [one] : []),
  ])
  return sameHumans(chart, new Set([...humans, ...tied]))
}

function sameHumans(chart: Chart, ids: ReadonlySet<PersonId>): ReadonlySet<PersonId> {
  const everybody = [...chart.people, ...(chart.left ?? [])]
  const accounts = new Set(everybody.filter(({ id }) => ids.has(id)).flatMap(({ account }) => account ?? []))
  const same = everybody.filter(({ account }) => account !== null && accounts.has(account)).map(({ id }) => id)
  return new Set([...ids, ...same])
}
