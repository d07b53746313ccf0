import { randomBytes } from 'node:crypto'
import { askAboutImages } from '../../core/concerns/image-guard.ts'
import { type ImageSaid, isOfSuchAnImage } from '../../core/concerns/image-said.ts'
import { isKind } from '../../core/concerns/kind-of-report.ts'
import type { CaseId, PersonId, ReportId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { type CaseRow, caseKnown } from '../../storage/concerns/cases.ts'
import { entriesOf } from '../../storage/concerns/entries.ts'
import { type FilePass, insertPass, passSpent, spendPass } from '../../storage/concerns/file-pass.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { routeFrom } from './kept-route.ts'
import { addEntry } from './record-entry.ts'

export const imageAnswers = ['no', 'yes', 'unsure'] as const
export type ImageAnswer = (typeof imageAnswers)[number]

/** Whose hands a file comes from: a reader of the case, or whoever told. */
export type Giver = { readonly person: PersonId } | { readonly report: ReportId }

const passLasts = 30 * 60_000

/** What was answered: the plain question, and, where it was asked once more, that one. */
export type ImageAnswers = readonly [ImageAnswer] | readonly [ImageAnswer, ImageAnswer]

/**
 * The plain question before any file can be chosen. No gives a pass for one file; yes and unsure give none, are noted in
 * the case, and tell its owner that something needs them. Where the report was only faintly taken for one of such an
 * image, no is asked for once more.
 */
export async function answerImageQuestion(
  tx: InSchool,
  desk: ConcernDesk,
  caseId: CaseId,
  giver: Giver,
  answers: ImageAnswers,
): Promise<{ readonly pass: string } | 'closed' | 'ask-once-more'> {
  const by = 'person' in giver ? giver.person : null
  const answer = answers.find((one) => one !== 'no') ?? 'no'
  const files = await guardOf(tx, desk, caseId, answers)
  if (files === 'ask-once-more') return files
  if (files === 'may-be-chosen') {
    const pass = randomBytes(32).toString('base64url')
    const hash = desk.vault.hashOfSecret(tx.school, pass)
    const right: FilePass = { caseId, report: 'report' in giver ? giver.report : null, person: by }
    const ends = new Date(desk.now.getTime() + passLasts)
    await seenBy(tx, { secret: hash }, () => insertPass(tx, hash, right, { at: desk.now, ends }))
    if (answers.length > 1)
      await seenBy(tx, 'itself', () => writeCaseLog(tx, caseId, { actor: by, verb: 'deny-image' }))
    return { pass }
  }
  const owner = await seenBy(tx, 'itself', async () => {
    const row = await caseKnown(tx, caseId)
    if (!row) return undefined
    if (answer === 'no') return undefined
    const said = { kind: 'image-answer', answer, by: 'person' in giver ? 'reader' : 'teller' } as const
    const key = desk.vault.toAdd(row.sealedKey)
    await addEntry(tx, desk, { case: caseId, key }, { by, eventAt: desk.now, said })
    await writeCaseLog(tx, caseId, { actor: by, verb: 'refuse-file', facts: { answer } })
    return row.owner
  })
  if (owner !== undefined && owner !== by) await mailThat(tx, desk.publicUrl, [owner])
  return 'closed'
}

/**
 * Uses a pass up before a byte of a file is read: true once, and never again. A pass that was given to a person is good
 * in that person’s hands alone, and none is good once anybody doubted, or a reader said that it is of such an image.
 */
export async function claimPass(
  tx: InSchool,
  desk: ConcernDesk,
  pass: string,
  person: PersonId | null,
): Promise<boolean> {
  const secret = desk.vault.hashOfSecret(tx.school, pass)
  const spent = await seenBy(tx, { secret }, () => spendPass(tx, secret, desk.now))
  return spent !== undefined && spent.person === person && letsIn(tx, desk, spent.caseId)
}

/** What a pass that was just used up was for; nothing where somebody doubted while the file came in. */
export async function passClaimed(tx: InSchool, desk: ConcernDesk, pass: string): Promise<FilePass | undefined> {
  const secret = desk.vault.hashOfSecret(tx.school, pass)
  const spent = await seenBy(tx, { secret }, () => passSpent(tx, secret))
  return spent && (await letsIn(tx, desk, spent.caseId)) ? spent : undefined
}

/** Whether what gave a pass would still give it. */
async function letsIn(tx: InSchool, desk: ConcernDesk, caseId: CaseId): Promise<boolean> {
  return (await guardOf(tx, desk, caseId, ['no', 'no'])) === 'may-be-chosen'
}

/** Whether a file may be chosen at all: once somebody doubted it, or where the report plainly speaks of such an image, never again. */
async function guardOf(
  tx: InSchool,
  desk: ConcernDesk,
  caseId: CaseId,
  answers: ImageAnswers,
): Promise<ReturnType<typeof askAboutImages>['files']> {
  const owner = await seenBy(tx, 'itself', async () => (await caseKnown(tx, caseId))?.owner)
  if (owner === undefined) return 'words-only'
  return seenBy(tx, { person: owner }, async () => {
    const row = await caseKnown(tx, caseId)
    if (!row) return 'words-only'
    // That there is such an entry says it, and whoever gives a file need not read the case.
    const entries = await entriesOf(tx, caseId)
    const doubted = entries.some(({ kind }) => closing.has(kind))
    const toldSince = entries.filter(({ kind }) => kind === 'told-of-image').map(({ enteredAt }) => enteredAt.getTime())
    const readAgain = entries.some(
      ({ kind, enteredAt }) => kind === 'kind' && toldSince.every((at) => enteredAt.getTime() > at),
    )
    const isTold = toldSince.length > 0 || (row.wordsOnly ?? speaksOfImage(desk, row))
    const said = isTold ? asRead(row, readAgain) : byItsKind(row, readAgain)
    return askAboutImages([...(doubted ? (['unsure'] as const) : []), ...answers], said).files
  })
}

/** Somebody doubted, a file of the case was sealed unopened, or one came that had been: the picker stays shut. */
const closing: ReadonlySet<string> = new Set(['image-answer', 'sealed-unopened', 'sealed-bytes-came'])

/** Whether a file of the case is sealed as such an image, or one came that is: for a reader of it. */
export async function holdsSealedImage(tx: InSchool, person: PersonId, id: CaseId): Promise<boolean> {
  const entries = await seenBy(tx, { person }, () => entriesOf(tx, id))
  return entries.some(({ kind }) => kind !== 'image-answer' && closing.has(kind))
}

/** A kind that a reader gave it is plainly said; one that it was only taken for, and no word bears out, is faint. */
function byItsKind({ kind }: CaseRow, readAgain: boolean): ImageSaid {
  if (!isKind(kind) || !isOfSuchAnImage(kind)) return 'not'
  return readAgain ? 'plainly' : 'faintly'
}

/**
 * What was told speaks of such an image: so it stands until a reader of the case, who read every word, says that it is of
 * another kind. Then it counts as a faint guess: whoever has a file is asked once more, each time.
 */
function asRead({ kind }: CaseRow, readAgain: boolean): ImageSaid {
  return readAgain && isKind(kind) && !isOfSuchAnImage(kind) ? 'faintly' : 'plainly'
}

/** In a case from before there were keys it stands within what is sealed. */
function speaksOfImage({ vault }: ConcernDesk, row: CaseRow): boolean {
  const route = routeFrom(vault.unseal(vault.open(row.sealedKey), row.route, `${row.id} route`))
  return route.facts.includes('sexual-image-of-child')
}
