import { randomBytes } from 'node:crypto'
import { askAboutImages } from '../../core/concerns/image-guard.ts'
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

/**
 * The plain question before any file can be chosen. No gives a pass for one file; yes and unsure give none, are noted in
 * the case, and tell its owner that something needs them.
 */
export async function answerImageQuestion(
  tx: InSchool,
  desk: ConcernDesk,
  caseId: CaseId,
  giver: Giver,
  answer: ImageAnswer,
): Promise<{ readonly pass: string } | 'closed'> {
  const by = 'person' in giver ? giver.person : null
  if ((await guardOf(tx, desk, caseId, answer)) === 'may-be-chosen') {
    const pass = randomBytes(32).toString('base64url')
    const hash = desk.vault.hashOfSecret(tx.school, pass)
    const right: FilePass = { caseId, report: 'report' in giver ? giver.report : null, person: by }
    const ends = new Date(desk.now.getTime() + passLasts)
    await seenBy(tx, { secret: hash }, () => insertPass(tx, hash, right, { at: desk.now, ends }))
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
 * in that person’s hands alone.
 */
export async function claimPass(
  tx: InSchool,
  desk: ConcernDesk,
  pass: string,
  person: PersonId | null,
): Promise<boolean> {
  const secret = desk.vault.hashOfSecret(tx.school, pass)
  const spent = await seenBy(tx, { secret }, () => spendPass(tx, secret, desk.now))
  return spent !== undefined && spent.person === person
}

/** What a pass that was just used up was for. */
export async function passClaimed(tx: InSchool, desk: ConcernDesk, pass: string): Promise<FilePass | undefined> {
  const secret = desk.vault.hashOfSecret(tx.school, pass)
  return seenBy(tx, { secret }, () => passSpent(tx, secret))
}

/** Whether a file may be chosen at all: once somebody doubted it, or where the report speaks of such an image, never again. */
async function guardOf(
  tx: InSchool,
  desk: ConcernDesk,
  caseId: CaseId,
  answer: ImageAnswer,
): Promise<ReturnType<typeof askAboutImages>['files']> {
  const owner = await seenBy(tx, 'itself', async () => (await caseKnown(tx, caseId))?.owner)
  if (owner === undefined) return 'words-only'
  return seenBy(tx, { person: owner }, async () => {
    const row = await caseKnown(tx, caseId)
    if (!row) return 'words-only'
    // Only a doubt is ever entered: that there is such an entry says it, and whoever gives a file need not read the case.
    const doubted = (await entriesOf(tx, caseId)).some(({ kind }) => kind === 'image-answer')
    const speaksOfOne = row.wordsOnly ?? speaksOfImage(desk, row)
    return askAboutImages(
      [...(doubted ? (['unsure'] as const) : []), answer],
      speaksOfOne ? ['sexual-image-of-child'] : [],
    ).files
  })
}

/** In a case from before there were keys it stands within what is sealed. */
function speaksOfImage({ vault }: ConcernDesk, row: CaseRow): boolean {
  const route = routeFrom(vault.unseal(vault.open(row.sealedKey), row.route, `${row.id} route`))
  return route.facts.includes('sexual-image-of-child')
}
