import type { BundleDocument, BundleFile } from '../../../core/concerns/bundle/bundle-document.ts'
import { documentOf, maskList } from '../../../core/concerns/bundle/document-of.ts'
import type { BundleWords } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'
import type { BundleChoice, KeptBundle } from './chosen-for-bundle.ts'
import { piecesOfCase } from './pieces-of-case.ts'
import type { BundlePlan } from './plan-bundle.ts'

/** What is kept of a planned bundle: all that may change in the school before it is made again. */
export function keptFrom(
  plan: BundlePlan,
  choice: BundleChoice,
  { school, words, number }: { readonly school: string; readonly words: BundleWords; readonly number: number },
  named: readonly string[],
): KeptBundle {
  const { cover } = plan
  const { print } = words
  return {
    form: 1,
    words: number,
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
    masked: [...maskList(plan.people, print)],
    doubts: plan.doubts.flatMap(({ key, word, sentences }) => {
      const answer = choice.doubts[key]
      return answer ? [{ word, answer, times: sentences.length }] : []
    }),
    linesOut: [...choice.linesOut],
    leftOut: [...plan.leftOut],
    files: plan.going.map((file) => ({ ...file })),
  }
}

/** The bundle as it is printed, out of the case’s record and what is kept, and nothing else. */
export function documentFrom(
  of: CaseForBundle,
  words: BundleWords,
  kept: KeptBundle,
  madeAt: Date,
  files: readonly BundleFile[],
): BundleDocument {
  const out = new Set(kept.linesOut)
  const name = (person: string) => kept.names[person] ?? words.print.left
  return documentOf({
    pieces: piecesOfCase(of, words, name).filter(({ key }) => !out.has(key)),
    masks: kept.masks,
    masked: kept.masked,
    leftOut: kept.leftOut,
    files,
    words: words.print,
    cover: {
      school: kept.school,
      reference: of.reference,
      title: kept.title,
      madeFor: kept.recipient,
      madeBy: kept.madeBy,
      madeAt: words.print.time(madeAt),
      logSeq: of.end.seq,
      logHash: of.end.hash.toString('hex'),
    },
  })
}
