import { createHash, randomUUID } from 'node:crypto'
import { unanswered } from '../../../core/concerns/bundle/doubts.ts'
import { type BundleRefusal, mayMakeBundle } from '../../../core/concerns/bundle/may-make-bundle.ts'
import { stillNamed } from '../../../core/concerns/bundle/still-named.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { insertBundle } from '../../../storage/concerns/bundles.ts'
import { writeCaseLog } from '../../../storage/concerns/case-log.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import type { Refusal } from '../../refusal.ts'
import { caseNow } from '../case-now.ts'
import type { OpenCase } from '../open-concern.ts'
import { withCase } from '../record-entry.ts'
import type { BundleDesk, BundleWords } from './bundle-desk.ts'
import { caseForBundle } from './case-for-bundle.ts'
import type { BundleChoice } from './chosen-for-bundle.ts'
import { documentFrom, keptFrom } from './kept-from.ts'
import { type BundlePlan, planBundle } from './plan-bundle.ts'
import { type FileInTheWay, writeKept } from './write-kept.ts'

/** Shows what a bundle would be, and writes into the case’s own record that somebody looked at it. */
export async function previewBundle(
  tx: InSchool,
  desk: BundleDesk,
  open: OpenCase,
  choice: BundleChoice,
): Promise<BundlePlan | undefined> {
  const of = await caseForBundle(tx, desk, open, null)
  if (of === undefined) return undefined
  await logged(tx, desk, open.row.id, 'preview-bundle')
  return planBundle(of, { words: wordsNow(desk), hand: desk.hand }, choice)
}

export type MadeBundle =
  | { readonly bundle: string }
  | { readonly stillNamed: readonly string[] }
  | FileInTheWay
  | Refusal<BundleRefusal>

/**
 * Makes a bundle: decides, works out who is masked, reads it through once for its hash, and keeps what was chosen and
 * from which line of the case’s record. The bytes are kept nowhere. Whatever comes of it stands in the case’s record.
 */
export async function makeBundle(
  tx: InSchool,
  desk: BundleDesk,
  open: OpenCase,
  choice: BundleChoice,
): Promise<MadeBundle | undefined> {
  const of = await caseForBundle(tx, desk, open, null)
  if (of === undefined) return undefined
  const words = wordsNow(desk)
  const plan = planBundle(of, { words, hand: desk.hand }, choice)
  const named = plan.people.filter(({ as, maskedByProfile }) => as === null && maskedByProfile)
  const decision = mayMakeBundle(desk.hand, caseNow(open), {
    profile: choice.profile,
    recipient: choice.recipient,
    reason: choice.reason,
    hasSubject: plan.people.some(({ isSubject }) => isSubject),
    named: choice.profile === 'subject-access' ? choice.alsoNamed.length : named.length,
    whyNamed: choice.whyNamed,
    copies: plan.going.filter(({ isCopy }) => isCopy).length,
    lookedAtCopies: choice.lookedAtCopies,
    doubtsLeft: unanswered(plan.doubts, choice.doubts).length,
  })
  const { id } = open.row
  if (decision.verdict === 'refused') {
    await logged(tx, desk, id, 'refuse-bundle')
    return { refused: decision.reason, basis: decision.basis }
  }
  const kept = keptFrom(
    plan,
    choice,
    { school: desk.school, words, number: desk.words.now },
    named.map(({ key }) => key),
  )
  // Before any file is touched: whoever still stands in the words is found here, or the masks are right.
  const left = stillNamed(documentFrom(of, words, kept, desk.now, []), plan.people)
  if (left.length > 0) {
    await logged(tx, desk, id, 'refuse-bundle')
    return { stillNamed: left.map(({ name }) => name) }
  }
  const written = await writeKept(tx, desk, { of, kept, words, madeAt: desk.now, reason: choice.reason })
  if ('shut' in written) {
    await logged(tx, desk, id, 'refuse-bundle')
    return written
  }
  const bundle = randomUUID()
  const { fileHash, manifestHash, bytes } = written
  await withCase(tx, desk, desk.hand.person, id, async ({ key }) => {
    const chosen = desk.vault.seal(key, JSON.stringify(kept), `${bundle} bundle`)
    await insertBundle(tx, id, {
      id: bundle,
      by: desk.hand.person,
      madeAt: desk.now,
      logSeq: of.end.seq,
      chosen,
      manifestHash,
      fileHash,
      bytes,
    })
    const facts = {
      line: of.end.seq,
      masked: kept.masked.length,
      files: kept.files.length,
      doubts: kept.doubts.length,
      keptWords: kept.doubts.filter(({ answer }) => answer === 'keep').length,
      // Binds every answer and choice to the record: what is sealed beside it cannot be put in another's place.
      chosen: createHash('sha256').update(chosen).digest('hex'),
    }
    const line = { actor: desk.hand.person, verb: 'make-bundle', subjectId: bundle, contentHash: fileHash, facts }
    await writeCaseLog(tx, id, line)
  })
  return { bundle }
}

/** The words in which bundles are made today. */
function wordsNow({ words }: BundleDesk): BundleWords {
  const now = words.of(words.now)
  if (!now) throw new Error('there are no words for bundles')
  return now
}

async function logged(tx: InSchool, desk: BundleDesk, id: CaseId, verb: string): Promise<void> {
  const actor = desk.hand.person
  await seenBy(tx, { person: actor }, () => writeCaseLog(tx, id, { actor, verb, subjectId: null }))
}
