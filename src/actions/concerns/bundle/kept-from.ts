import type { BundleDocument, BundleFile } from '../../../core/concerns/bundle/bundle-document.ts'
import { documentOf, maskList } from '../../../core/concerns/bundle/document-of.ts'
import { printedTime } from '../../../core/concerns/bundle/printed-time.ts'
import type { CaseWords } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'
import type { BundleChoice, KeptBundle } from './chosen-for-bundle.ts'
import { piecesOfCase } from './pieces-of-case.ts'
import type { BundlePlan } from './plan-bundle.ts'

/** What is kept of a planned bundle: all that may change in the school before it is made again. */
export function keptFrom(plan: BundlePlan, choice: BundleChoice, school: string, named: readonly string[]): KeptBundle {
  const { cover } = plan
  return {
    form: 1,
    profile: choice.profile,
    recipient: cover.madeFor,
    reason: choice.reason,
    subject: choice.subject,
    whyNamed: choice.whyNamed,
    named: [...named],
    school,
    title: cover.title,
    madeBy: cover.madeBy,
    names: { ...plan.names },
    masks: Object.fromEntries(Object.entries(plan.masks).map(([place, masks]) => [place, [...masks]])),
    masked: [...maskList(plan.people)],
    linesOut: [...choice.linesOut],
    leftOut: [...plan.leftOut],
    files: plan.going.map((file) => ({ ...file })),
  }
}

/** The bundle as it is printed, out of the case’s record and what is kept, and nothing else. */
export function documentFrom(
  of: CaseForBundle,
  words: CaseWords,
  kept: KeptBundle,
  madeAt: Date,
  files: readonly BundleFile[],
): BundleDocument {
  const out = new Set(kept.linesOut)
  const name = (person: string) => kept.names[person] ?? 'somebody who has left'
  return documentOf({
    pieces: piecesOfCase(of, words, name).filter(({ key }) => !out.has(key)),
    masks: kept.masks,
    masked: kept.masked,
    leftOut: kept.leftOut,
    files,
    cover: {
      school: kept.school,
      reference: of.reference,
      title: kept.title,
      madeFor: kept.recipient,
      madeBy: kept.madeBy,
      madeAt: printedTime(madeAt),
      logSeq: of.end.seq,
      logHash: of.end.hash.toString('hex'),
    },
  })
}
