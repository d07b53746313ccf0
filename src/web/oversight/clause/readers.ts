import { mayRemindReaders } from '../../../core/oversight/may-remind-readers.ts'
import { tellsNobody } from '../../../core/oversight/small-group.ts'
import { isToldPublicly, type WhoWasTold } from '../../../core/oversight/who-was-told.ts'
import type { Clause } from '../../../core/policy/clause.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { lastReminders } from '../../../storage/oversight/reading-reminders.ts'
import { type Named, namesOf } from '../../../storage/people/names-of.ts'
import type { SchoolVisit } from '../../route.ts'

export type ReaderLine = { readonly name: string; readonly href: string; readonly note: string }

/** Who has read a clause and who has not, as whoever looks may know it. */
export type Readers = {
  readonly read: number
  readonly of: number
  /** It stands on the public page, and only those who sign in here are counted. */
  readonly publicly: boolean
  /** Whether the numbers may be shown, where they could tell who. */
  readonly counts: boolean
  /** When whoever looks read it themselves; nothing where it is not for them. */
  readonly own: Date | 'not-yet' | undefined
  readonly names: { readonly read: readonly ReaderLine[]; readonly notYet: readonly ReaderLine[] } | null
  /** How many a reminder would reach now; null where whoever looks reminds nobody. */
  readonly toRemind: number | null
}

type Asked = { readonly clause: Clause; readonly told: WhoWasTold; readonly mayName: boolean }

/** Now, for those who may know names: with who was reminded, and whom a reminder would reach. */
export async function readersNow(visit: SchoolVisit, { clause, told, mayName }: Asked): Promise<Readers> {
  if (!mayName) return { ...counted(visit, clause, told), names: null, toRemind: null }
  const names = await namesOf(visit.tx, everybodyIn(told))
  const last = await lastReminders(visit.tx, told.notYet)
  const notYet = told.notYet.map((person) => ({
    person,
    joined: names.get(person)?.joined === true,
    remindedAt: last.get(person)?.at ?? null,
  }))
  const decision = mayRemindReaders({ notYet, by: visit.actor.person, now: visit.now })
  const noteOf = (person: PersonId): string => {
    const reminded = last.get(person)
    if (names.get(person)?.joined !== true) return 'has not joined Signpost yet'
    return reminded ? `reminded ${dateInWords(reminded.at, visit.now)}` : ''
  }
  return {
    ...counted(visit, clause, told, true),
    names: {
      read: readIn(told, names, visit.now),
      notYet: inOrder(told.notYet.map((person) => line(person, names, noteOf(person)))),
    },
    toRemind: decision.verdict === 'allowed' ? decision.people.length : 0,
  }
}

/** As records that are only added to still say it of a day that is past. */
export async function readersThen(visit: SchoolVisit, { clause, told, mayName }: Asked): Promise<Readers> {
  if (!mayName) return { ...counted(visit, clause, told), names: null, toRemind: null }
  const names = await namesOf(visit.tx, everybodyIn(told))
  return {
    ...counted(visit, clause, told, true),
    names: {
      read: readIn(told, names, visit.now),
      notYet: inOrder(told.notYet.map((person) => line(person, names, ''))),
    },
    toRemind: null,
  }
}

function counted(visit: SchoolVisit, clause: Clause, { read, notYet }: WhoWasTold, mayName = false) {
  const of = read.length + notYet.length
  const me = visit.actor.person
  const own = notYet.includes(me) ? ('not-yet' as const) : read.find(({ person }) => person === me)?.at
  return { read: read.length, of, publicly: isToldPublicly(clause), counts: mayName || tellsNobody(of), own }
}

const everybodyIn = ({ read, notYet }: WhoWasTold) => [...read.map(({ person }) => person), ...notYet]

function readIn({ read }: WhoWasTold, names: ReadonlyMap<PersonId, Named>, now: Date): readonly ReaderLine[] {
  return read.map(({ person, at }) => line(person, names, `read it ${dateInWords(at, now)}`))
}

function line(person: PersonId, names: ReadonlyMap<PersonId, Named>, note: string): ReaderLine {
  return { name: names.get(person)?.name ?? 'Somebody', href: `/people/${person}`, note }
}

function inOrder(lines: readonly ReaderLine[]): readonly ReaderLine[] {
  return [...lines].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
