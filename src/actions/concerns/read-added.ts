import { doneToAdults } from '../../core/concerns/accused-in-words.ts'
import type { Chart } from '../../core/concerns/chart.ts'
import { meantIn, withThoseClose } from '../../core/concerns/concerned-in.ts'
import type { Fact } from '../../core/concerns/fact.ts'
import { factsInReport } from '../../core/concerns/facts-in-report.ts'
import { imageSaid } from '../../core/concerns/image-said.ts'
import { isAsGrave, isKind, type KindId, kindOf } from '../../core/concerns/kind-of-report.ts'
import { kindsIn } from '../../core/concerns/kinds-in.ts'
import type { ReportToRoute } from '../../core/concerns/report.ts'
import { isStaff, type Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { CaseRow } from '../../storage/concerns/cases.ts'
import type { ReportRow } from '../../storage/concerns/reports.ts'
import { kindFor } from './kind-for.ts'
import { type Told, toldAtMost } from './told.ts'
import { aboutOf } from './where-it-goes.ts'

/** What words that were added to a report say, read by the rules by which the first were read, and kept nowhere. */
export type AddedRead = {
  /** Whom the case means and keeps out, with these words. */
  readonly meant: readonly PersonId[]
  readonly concerned: readonly PersonId[]
  /** A kind that must be seen at once and of which these words may speak. */
  readonly grave: KindId | null
  /** They plainly speak of an indecent image of a child. */
  readonly ofImage: boolean
  /** What the whole is taken for now, as a guess: never less than it was. */
  readonly kind: KindId
  readonly reports: readonly ReportToRoute[]
  /** The same as what an adult of the school is accused of, where these words accuse one: nobody has the case by it. */
  readonly accusing: ReportToRoute | null
}

export type SaidSoFar = {
  readonly report: Pick<ReportRow, 'teller' | 'toldBy'>
  readonly told: Told
  /** What they added before, oldest first. */
  readonly before: readonly string[]
}

/** Reads what somebody adds together with what they said before: “it is her” means whoever was spoken of. */
export function readAdded(chart: Chart, row: CaseRow, said: SaidSoFar, words: string): AddedRead {
  const { teller, toldBy } = said.report
  const before = atMost([said.told.words, ...said.before], toldAtMost.words - words.length)
  const whole = [...before, words].join('\n\n')
  const [alone, together] = [heardIn(words, teller, heardFrom.alone), heardIn(whole, teller, heardFrom.together)]
  // Words that only the whole makes grave count; what the first words said already was acted on when they came.
  const already = heardIn(before.join('\n\n'), teller, heardFrom.together)
  const grave = alone.grave ?? (already.grave === null ? together.grave : null)
  const ofImage = alone.ofImage || (together.ofImage && !already.ofImage)
  const was: KindId = isKind(row.kind) ? row.kind : 'staff-conduct'
  const guess = row.kindGuessed === false ? [] : [kindFor({ ...said.told, words: whole }, teller).kind]
  const kinds = [...new Set([was, ...guess, ...(grave ? [grave] : [])])]
  const reportOf = (kind: KindId): ReportToRoute => {
    const about = aboutOf({ ...said.told, words: whole })
    return {
      kind,
      reporter: teller,
      reporterPerson: toldBy,
      about,
      facts: factsInReport(kind, teller, whole, about),
    }
  }
  const known = new Set(row.meant ?? row.concerned)
  const meant = [...new Set([...known, ...kinds.flatMap((kind) => [...meantIn(chart, reportOf(kind))])])]
  const concerned = [...new Set([...row.concerned, ...withThoseClose(chart, new Set(meant))])]
  const accused = meant.filter((id) => !known.has(id))
  const as = accusedKind(chart, was, accused)
  const kind = [grave, as === 'governor-conduct' ? null : as].reduce<KindId>(
    (gravest, one) => (one !== null && !isAsGrave(gravest, one) ? one : gravest),
    was,
  )
  const reports = [...new Set([kind, was])].map(reportOf)
  return { meant, concerned, grave, ofImage, kind, reports, accusing: as && reportOf(as) }
}

/** What it may be where an adult of the school proves to be meant; nothing where such a report is of what was done to them. */
function accusedKind({ people }: Chart, was: KindId, accused: readonly PersonId[]): KindId | null {
  const roles = people.flatMap((person) => (accused.includes(person.id) ? person.roles : []))
  if (doneToAdults.includes(was)) return null
  if (roles.includes('headteacher')) return 'head-conduct'
  if (isStaff(roles)) return 'staff-conduct'
  return roles.some((role) => onTheBoard.includes(role)) ? 'governor-conduct' : null
}

const onTheBoard: readonly Role[] = ['chair-of-governors', 'vice-chair', 'governor']

/** As many of the newest as fit in so many characters. */
function atMost(texts: readonly string[], characters: number): readonly string[] {
  const fits: string[] = []
  let left = characters
  for (const text of texts.toReversed()) {
    if (left <= 0) break
    fits.unshift(text.slice(0, left))
    left -= text.length
  }
  return fits
}

/**
 * From what share on a guess counts that something must be seen at once. Of few words a guess leans to the gravest with
 * next to nothing (“Thank you, they have stopped”: 0.17), and a case would be raised by every word of thanks; of many that
 * say little it adds up (to 0.46).
 */
const heardFrom = { alone: 0.3, together: 0.6 } as const

/**
 * What these words may speak of that must be seen at once, by what they give away or by what they are likely of; and
 * whether they plainly speak of an indecent image.
 */
function heardIn(words: string, teller: ReportRow['teller'], from: number): Pick<AddedRead, 'grave' | 'ofImage'> {
  const { kind, confidence } = kindsIn(words, teller)
  // `pta` says nothing grave by itself, so that what is found is in the words.
  const facts = factsInReport('pta', teller, words)
  const byFact = graveFacts.find(([fact]) => facts.includes(fact))?.[1]
  const likely = confidence >= from && kindOf(kind).level === 'immediate' ? [kind] : []
  const all = [...likely, ...(byFact ? [byFact] : [])].sort((one, other) => kindOf(other).gravity - kindOf(one).gravity)
  const image = 'sexual-image-of-child'
  const speaksOfOne = facts.includes(image) || (confidence > 0 && factsInReport(kind, teller, words).includes(image))
  return {
    grave: all[0] ?? null,
    ofImage: speaksOfOne && imageSaid({ kind, confidence, facts: [image], words }) === 'plainly',
  }
}

/** What gives away, by itself, that something must be seen at once. */
const graveFacts: readonly (readonly [Fact, KindId])[] = [
  ['danger-now', 'immediate-danger'],
  ['self-harm', 'self-harm'],
  ['sexual-image-of-child', 'nudes'],
  ['blackmail', 'sextortion'],
  ['stranger-reached-pupil', 'pupil-contact-stranger'],
  ['threat-of-violence', 'threat'],
]
