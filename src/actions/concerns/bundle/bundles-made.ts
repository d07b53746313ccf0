import type { BundleProfileName } from '../../../core/concerns/bundle/bundle-profile.ts'
import type { WrittenBundle } from '../../../core/concerns/bundle/written-bundle.ts'
import { mayOpen } from '../../../core/concerns/may-open.ts'
import type { CaseId, PersonId } from '../../../core/school/ids.ts'
import { type BundleRow, bundlesOf } from '../../../storage/concerns/bundles.ts'
import { writeCaseLog } from '../../../storage/concerns/case-log.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import { caseNow } from '../case-now.ts'
import type { ConcernDesk } from '../concern-desk.ts'
import type { OpenCase } from '../open-concern.ts'
import { withCase } from '../record-entry.ts'
import type { BundleDesk } from './bundle-desk.ts'
import { caseForBundle } from './case-for-bundle.ts'
import { type KeptBundle, keptBundleSchema } from './chosen-for-bundle.ts'
import { type FileInTheWay, writeKept } from './write-kept.ts'

export type BundleMade = Omit<BundleRow, 'chosen'> & { readonly kept: KeptBundle }

/** The bundles made of a case, for a reader of it, oldest first. */
export async function bundlesMade(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
): Promise<readonly BundleMade[]> {
  const made = await withCase(tx, desk, person, id, async ({ key }) =>
    (await bundlesOf(tx, id)).map(({ chosen, ...row }) => ({
      ...row,
      kept: keptBundleSchema.parse(JSON.parse(desk.vault.unseal(key, chosen, `${row.id} bundle`))),
    })),
  )
  return made ?? []
}

export type BundleGiven =
  | { readonly profile: BundleProfileName; readonly madeAt: Date; readonly written: WrittenBundle }
  | FileInTheWay
  | { readonly refused: 'no-reason' | 'not-the-same' | 'not-open' }

/**
 * Makes a bundle again from the case’s record, and gives it out where it is byte for byte the one that was made. Where
 * it is not, nothing is given out: the record was changed, or this Signpost prints otherwise than the one that made it.
 * It is printed in the words that it was made under, whatever those of today are.
 */
export async function giveOutBundle(
  tx: InSchool,
  desk: BundleDesk,
  open: OpenCase,
  bundle: string,
  reason: string,
): Promise<BundleGiven | undefined> {
  const { id } = open.row
  const actor = desk.hand.person
  const row = (await bundlesMade(tx, desk, actor, id)).find((one) => one.id === bundle)
  if (row === undefined) return undefined
  const log = (verb: string, facts: Readonly<Record<string, string>> = {}) =>
    seenBy(tx, { person: actor }, () =>
      writeCaseLog(tx, id, { actor, verb, subjectId: bundle, contentHash: row.fileHash, facts }),
    )
  const refuse = async (refused: 'no-reason' | 'not-the-same' | 'not-open') => {
    await log('refuse-bundle', { why: refused })
    return { refused } as const
  }
  if (mayOpen(desk.hand, caseNow(open)).verdict === 'refused') return refuse('not-open')
  if (reason.trim() === '') return refuse('no-reason')
  const of = await caseForBundle(tx, desk, open, row.logSeq)
  const words = desk.words.of(row.kept.words)
  if (of === undefined || words === undefined) return refuse('not-the-same')
  const written = await writeKept(tx, desk, { of, kept: row.kept, words, madeAt: row.madeAt, reason })
  if ('shut' in written) {
    await log('refuse-bundle', { why: written.shut })
    return written
  }
  if (!written.fileHash.equals(row.fileHash) || !written.manifestHash.equals(row.manifestHash)) {
    return refuse('not-the-same')
  }
  await log('give-out-bundle')
  return { profile: row.kept.profile, madeAt: row.madeAt, written }
}
