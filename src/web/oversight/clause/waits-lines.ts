import { may } from '../../../core/access/may.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { inARow } from '../../../core/language/in-a-row.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import type { CarriedNow } from '../../../core/policy/state/evidence.ts'
import type { Owner, Waiting } from '../../../core/policy/state/task.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { dateInWords, whenInWords } from '../../../core/school/london-time.ts'
import type { Named } from '../../../storage/people/names-of.ts'
import type { SchoolVisit } from '../../route.ts'
import { companionInWords } from '../companion-in-words.ts'
import { proofInWords } from '../proof-words.ts'

export type WaitLine = {
  readonly what: string
  /** Where it is done, or where it is seen; null where whoever looks may open neither. */
  readonly href: string | null
  readonly whose: string
  readonly by: string | null
  readonly late: boolean
}

/** What waits in one part of the product, as whoever looks may know it, and how much of it they may not. */
export type PartWaits = {
  readonly control: string
  readonly at: string
  readonly lines: readonly WaitLine[]
  readonly more: number
  /** What is not shown by name; null where not even its number may be told. */
  readonly unnamed: number | null
}

const shown = 50

/** Everybody whose names are wanted to say what waits. */
export function ownersOf(waits: readonly Waiting[]): readonly PersonId[] {
  return waits.flatMap(({ task }) => (task.owner.is === 'people' ? task.owner.people : []))
}

/** What is told of single people is named to those who may know, and to each person of themselves. */
export function seenOf(visit: SchoolVisit, part: CarriedNow, mayName: boolean): readonly Waiting[] {
  const { state, personal } = part
  if (state.is !== 'due' && state.is !== 'broken') return []
  return personal && !mayName ? state.waits.filter(({ task }) => isTheirs(task.owner, visit.actor.person)) : state.waits
}

export function linesOf(
  visit: SchoolVisit,
  part: CarriedNow,
  waits: readonly Waiting[],
  names: ReadonlyMap<PersonId, Named>,
): readonly WaitLine[] {
  return waits.slice(0, shown).map(({ event, by, task }) => {
    const theirs = isTheirs(task.owner, visit.actor.person)
    const opens = may(visit.actor.roles, task.opens).verdict === 'allowed'
    const whose = whoseInWords(task.owner, visit.actor.person, names)
    return {
      what: part.personal ? whose : whatWaits(part, { event, by, task }, visit.now),
      href: part.personal && !theirs ? event.href : opens ? task.at : null,
      whose: part.personal ? '' : whose,
      by: by && byInWords(by, visit.now),
      late: by !== null && by < visit.now,
    }
  })
}

function isTheirs(owner: Owner, person: PersonId): boolean {
  return owner.is === 'people' && owner.people.includes(person)
}

/** The documents and laws that a policy names are known by the words of the answer that names them. */
const namesDocuments: readonly string[] = ['documents-it-is-read-with', 'laws-it-names', 'says-what-it-is-built-on']
const namesPosts: readonly string[] = ['put-forward', 'draft', 'release']

function whatWaits({ name }: CarriedNow, { event, task }: Waiting, now: Date): string {
  const { called } = task
  if (called === null || called === '') return `${capital(proofInWords(event.kind))}, ${dateInWords(event.at, now)}`
  if (namesDocuments.includes(name)) return companionInWords(called)
  return namesPosts.includes(event.kind) ? `“${called}”` : called
}

export function whoseInWords(owner: Owner, me: PersonId, names: ReadonlyMap<PersonId, Named>): string {
  switch (owner.is) {
    case 'people':
      return listed(owner.people.map((person) => (person === me ? 'You' : (names.get(person)?.name ?? 'Somebody'))))
    case 'roles':
      return listed(owner.roles.map(titleOfRole))
    case 'colleague':
      return 'A colleague who did not write it'
    case 'itself':
      return 'It goes by itself at its time'
    case 'nobody':
      return 'It went on without, so there is nothing left to do'
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'Nobody yet' : inARow(names, 'or')
}

const nearly = 2 * 86_400_000

function byInWords(by: Date, now: Date): string {
  const words = Math.abs(by.getTime() - now.getTime()) < nearly ? whenInWords(by, now) : dateInWords(by, now)
  return by < now ? `Was due ${words}` : `By ${words}`
}

/** One part with what waits there; nothing where nothing does. */
export function partWaits(
  visit: SchoolVisit,
  part: CarriedNow,
  options: { readonly mayName: boolean; readonly counts: boolean; readonly names: ReadonlyMap<PersonId, Named> },
): PartWaits | undefined {
  const { state, control, at } = part
  if ((state.is !== 'due' && state.is !== 'broken') || state.waits.length === 0) return undefined
  const seen = seenOf(visit, part, options.mayName)
  return {
    control,
    at,
    lines: linesOf(visit, part, seen, options.names),
    more: Math.max(0, seen.length - shown),
    unnamed: options.counts ? state.waits.length - seen.length : null,
  }
}
