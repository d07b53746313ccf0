import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { concernsFor } from '../../../src/actions/concerns/concerns-for.ts'
import { answerImageQuestion, claimPass, passClaimed } from '../../../src/actions/concerns/image-question.ts'
import { keepFile } from '../../../src/actions/concerns/keep-file.ts'
import { nameManager } from '../../../src/actions/concerns/name-manager.ts'
import { policyForConcerns } from '../../../src/actions/concerns/policy-for-concerns.ts'
import { tellConcern } from '../../../src/actions/concerns/tell-concern.ts'
import { whereItGoes } from '../../../src/actions/concerns/where-it-goes.ts'
import { aboutChoices } from '../../../src/core/concerns/about.ts'
import { concernsEvidence } from '../../../src/core/concerns/cases-evidence.ts'
import { isKind, type KindId } from '../../../src/core/concerns/kind-of-report.ts'
import { reporterKinds } from '../../../src/core/concerns/reporter.ts'
import type { Role } from '../../../src/core/people/role.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import type { CaseId, EvidenceId, PersonId } from '../../../src/core/school/ids.ts'
import type { TakenFile } from '../../../src/storage/concerns/evidence-store.ts'
import type { Someone } from '../../support/a-front-door.ts'
import { expectDone, NotHeld } from './not-held.ts'
import type { Ground, Place } from './place.ts'

const schema = z.array(
  z.strictObject({
    id: z.string(),
    teller: z.enum(reporterKinds),
    about: z.enum(aboutChoices),
    kind: z
      .string()
      .refine(isKind)
      .transform((kind) => kind as KindId),
    words: z.string(),
    /** Who of the staff tells it, where the obligation says whose act that is: an approved poster. */
    by: z.enum(['writer', 'officer']).default('writer'),
  }),
)
export type Report = z.output<typeof schema>[number]

const reports = schema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'reports', 'reports.json'), 'utf8')),
)

/** A school with everybody in it to whom a policy may send a report. */
export type ConcernPlace = Place & {
  /** Whoever may come to have a report. */
  readonly all: readonly Someone[]
  /** Who holds a role there; of two managers the one of those who tell. */
  whoIs(role: Role): Someone
  /** Everybody at the school, whatever they are there. */
  everybody(): Promise<readonly Someone[]>
  /** Whether somebody may know of a case at all. */
  sees(who: Someone, one: Pick<Case, 'id'>): Promise<boolean>
}

export async function concernPlace(ground: Ground): Promise<ConcernPlace> {
  const place = await ground.aSchool()
  const head = await place.actor('head')
  const also = [
    ...(head.roles.includes('dsl') ? [] : [await place.newcomer('Dina Lead', ['dsl'])]),
    await place.newcomer('Dev Deputy', ['deputy-dsl']),
    await place.newcomer('Lin Manager', ['line-manager']),
    await place.newcomer('Sena Leader', ['senior-leader']),
    await place.newcomer('Vic Chair', ['vice-chair']),
  ]
  const all = [head, await place.actor('deputy'), await place.actor('chair'), await place.actor('governor'), ...also]
  return {
    ...place,
    all,
    whoIs(role) {
      const found = all.find(({ roles }) => roles.includes(role))
      if (!found) throw new Error(`nobody is the ${role}`)
      return found
    },
    everybody: async () => [...all, ...(await Promise.all(without.map(place.actor)))],
    sees: async (who, { id }) =>
      (await place.inside((tx) => concernsFor(tx, place.vault, who.person))).some((listed) => listed.id === id),
  }
}

/** Whoever has no part in any report, whoever tells among them. */
const without = ['writer', 'colleague', 'officer', 'office', 'parent'] as const

/** Somebody else who manages staff, and whoever tells is managed by the first. */
export async function managedBy(place: ConcernPlace): Promise<Someone> {
  const other = await place.newcomer('Len Other', ['line-manager'])
  const head = await place.actor('head')
  const theirs = place.whoIs('line-manager').person
  for (const who of ['writer', 'officer'] as const) {
    const { person } = await place.actor(who)
    expectDone(await place.inside((tx) => nameManager(tx, place.desk(), head, person, theirs)))
  }
  return other
}

/** A report by the name it has among those that people might make. */
export function reportCalled(id: string): Report {
  const found = reports.find((one) => one.id === id)
  if (!found) throw new Error(`no report is called ${id}`)
  return found
}

const told = ({ words, about, kind }: Pick<Report, 'words' | 'about' | 'kind'>) => ({
  words,
  about,
  names: '',
  wish: '',
  where: { place: '', account: '', link: '', when: '' },
  name: null,
  contact: null,
  kind,
})

/**
 * Of the reports that people might make, the first that calls for this clause under this policy: in one of these ways of
 * keeping it, and where it has to be sent on the clause, one that is.
 */
export async function reportFor(
  ground: Ground,
  clause: Clause,
  wanted: { readonly routed?: boolean; readonly by?: readonly string[] } = {},
): Promise<Report> {
  const routed = await ground.shared('where reports go', async () => {
    const place = await concernPlace(ground)
    return place.inside(async (tx) => {
      const policy = await policyForConcerns(tx)
      const each = []
      for (const report of reports) {
        const goes = await whereItGoes(tx, new Date(), policy, {
          teller: report.teller,
          person: null,
          told: told(report),
        })
        each.push({ report, clauses: goes.clauses, facts: goes.facts })
      }
      return each
    })
  })
  const asked = { policy: ground.policy, clause, now: new Date() }
  const { by, routed: sentOnIt = false } = wanted
  const keepings = concernsEvidence.keepings
    .filter(({ carries }) => carries(clause))
    .filter(({ name }) => by === undefined || by.includes(name))
  const found = routed.find(({ clauses, facts }) => {
    if (sentOnIt && !clauses.includes(clause.id)) return false
    const story = {
      case: '' as CaseId,
      owner: '' as PersonId,
      toldAt: new Date(),
      passesOnAt: null,
      openedAt: null,
      closedAt: null,
      under: [],
      outside: [],
      leading: [],
      readers: [],
      entries: [],
    }
    return keepings.some(
      (keeping) => keeping.state({ cases: [{ ...story, clauses, facts }] }, asked).is !== 'not-called-for',
    )
  })
  if (!found) throw new NotHeld('no report that people might make calls for it')
  return found.report
}

export type Case = {
  readonly id: CaseId
  readonly owner: Someone
  readonly clauses: readonly string[]
  /** To whom word went that something needs them. */
  readonly told: readonly PersonId[]
}

/** Somebody tells it; the school’s own rules decide who has it. */
export async function tell(place: ConcernPlace, report: Telling): Promise<Case> {
  const desk = { ...place.desk(), vault: place.vault }
  const teller = report.teller === 'staff' ? await place.actor(report.by ?? 'writer') : null
  const mailed = await mailedIn(place)
  const done = expectDone(
    await place.inside(async (tx) =>
      tellConcern(tx, desk, await policyForConcerns(tx), {
        teller: report.teller,
        person: teller?.person ?? null,
        told: told(report),
        images: 'no',
        once: `${report.id}-${Math.random()}`,
      }),
    ),
  )
  const owner = place.all.find(({ person }) => person === done.goes.readers[0])
  if (!owner) throw new NotHeld('it went to nobody in the school')
  const heard = (await mailedIn(place)).slice(mailed.length)
  return { id: done.case, owner, clauses: done.goes.clauses, told: heard }
}

/** A report as somebody tells it, of this list or made for one scenario. */
type Telling = Omit<Report, 'by'> & { readonly by?: Report['by'] }

/** To whom mails of this school were written so far. */
async function mailedIn(place: Place): Promise<readonly PersonId[]> {
  return place.inside(async (tx) => {
    const rows = await tx
      .selectFrom('mail')
      .innerJoin('person', 'person.address', 'mail.recipient')
      .select('person.id')
      .orderBy('mail.created_at')
      .execute()
    return rows.map(({ id }) => id)
  })
}

/** A picture of a screen, as far as anything here looks at it: bytes. */
export const capture = Buffer.from('what stood on the screen')

/** The owner of a case answers the plain question with no, and gives a file with when and where it was captured. */
export async function givesFile(
  place: Place,
  one: Case,
  captured: { readonly when: string; readonly place: string },
): Promise<TakenFile> {
  const desk = { ...place.desk(), vault: place.vault }
  const { person } = one.owner
  const asked = await place.inside((tx) => answerImageQuestion(tx, desk, one.id, { person }, ['no']))
  if (asked === 'closed' || asked === 'ask-once-more') throw new NotHeld('no file may be chosen')
  if (!(await place.inside((tx) => claimPass(tx, desk, asked.pass, person)))) throw new NotHeld('the pass is not good')
  const file = await place.evidence.take(place.school.id, randomUUID() as EvidenceId, {
    pieces: Readable.from([capture]),
    name: 'screen.png',
    mediaType: 'image/png',
  })
  await place.inside(async (tx) => {
    const pass = await passClaimed(tx, desk, asked.pass)
    const about = { name: 'screen.png', platform: '', account: '', by: one.owner.name, ...captured }
    if (!pass || !(await keepFile(tx, desk, pass, file, about, []))) throw new NotHeld('the file was not kept')
  })
  return file
}
