import type { About } from '../../core/concerns/about.ts'
import { meantIn, withThoseClose } from '../../core/concerns/concerned-in.ts'
import type { Fact } from '../../core/concerns/fact.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { governingPolicies } from '../../core/concerns/governing-policies.ts'
import { type ImageSaid, imageSaid } from '../../core/concerns/image-said.ts'
import { type KindId, kindOf } from '../../core/concerns/kind-of-report.ts'
import { goesOnAt } from '../../core/concerns/next-to-tell.ts'
import type { Prohibition } from '../../core/concerns/prohibition.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import type { Told as ToldPerson } from '../../core/concerns/route.ts'
import { routeOf } from '../../core/concerns/route-of.ts'
import { nextDue, startClocks } from '../../core/concerns/running-clocks.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { calendarOf } from '../../storage/concerns/calendar-of.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keptRoute } from './kept-route.ts'
import { kindFor } from './kind-for.ts'
import type { PolicyForConcerns } from './policy-for-concerns.ts'
import type { Telling } from './tell-concern.ts'

/** Where a report goes: who may read it, the owner first; who must not learn of it; until when somebody opens it. */
export type Destination = {
  readonly kind: KindId
  /** The kind is a guess from the words. */
  readonly proposed: boolean
  readonly readers: readonly PersonId[]
  readonly readersInWords: readonly { readonly person: PersonId; readonly name: string }[]
  readonly next: readonly ToldPerson[]
  readonly concerned: readonly PersonId[]
  /** Whom it means, without those who are close to them. */
  readonly meant: readonly PersonId[]
  /** When the first clock runs out. */
  readonly dueAt: Date | null
  readonly passesOnAt: Date
  readonly showLado: boolean
  readonly facts: readonly Fact[]
  readonly image: ImageSaid
  readonly prohibited: readonly Prohibition[]
  readonly clauses: readonly ClauseId[]
  readonly edition: string
  /** The decision as it is sealed with the case. */
  readonly kept: string
}

/** Routes what was told by the school’s policy, its staff chart of this moment, and what is so in the report. */
export async function whereItGoes(
  tx: InSchool,
  now: Date,
  { policy, version }: PolicyForConcerns,
  telling: Pick<Telling, 'told' | 'teller' | 'person'>,
): Promise<Destination> {
  const chart = await chartOf(tx, now)
  const { kind, proposed, confidence } = kindFor(telling.told, telling.teller)
  const about = aboutOf(telling.told)
  const facts = factsInReport(kind, telling.teller, telling.told.words, about)
  const report: ReportToRoute = { kind, reporter: telling.teller, reporterPerson: telling.person, about, facts }
  const route = routeOf(policy, chart, report)
  const meant = meantIn(chart, report)
  const calendar = await calendarOf(tx)
  const told = route.owner.kind === 'person' ? [route.owner.told, ...route.told] : []
  const readers = [...new Set(told.map(({ person }) => person))]
  const nameOf = (id: PersonId) => chart.people.find((person) => person.id === id)?.name ?? ''
  return {
    kind,
    proposed,
    readers,
    readersInWords: readers.map((person) => ({ person, name: nameOf(person) })),
    next: route.next,
    concerned: [...withThoseClose(chart, meant)],
    meant: [...meant],
    dueAt: nextDue(startClocks(route.clocks, now, calendar)),
    passesOnAt: goesOnAt(kindOf(kind).level, now, calendar),
    showLado: route.showLado,
    facts,
    image: imageSaid({ kind, confidence, facts, words: telling.told.words }),
    prohibited: [...new Set(route.prohibited.map(({ prohibition }) => prohibition))],
    clauses: route.clauses,
    edition: route.edition,
    kept: keptRoute(route, { policyVersion: version, facts, proposed, under: governingPolicies(policy, facts) }),
  }
}

/** Whom it is about, as routing takes it: each name typed is one to match, and what was told is looked through for more. */
export function aboutOf(told: {
  readonly about: About['choices'][number]
  readonly names: string
  readonly words?: string
}): About {
  const names = told.names
    .split(/[,;/&]|\band\b/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return { choices: [told.about], names, picked: [], words: told.words ?? '' }
}
