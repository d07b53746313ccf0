import { isAsGrave, type KindId } from '../../core/concerns/kind-of-report.ts'
import { kindsIn } from '../../core/concerns/kinds-in.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { Told } from './told.ts'

/**
 * The kind a report is taken for until its reader has read it. What was chosen stands, unless the words speak of
 * something graver; where nothing was chosen it is proposed from the words and from whom it is about. A kind that was
 * chosen is sure, but for a picture that a child pressed and that may mean much else besides.
 */
export function kindFor(
  told: Told,
  teller: ReporterKind,
): { readonly kind: KindId; readonly proposed: boolean; readonly confidence: number } {
  const found = kindsIn(told.words, teller)
  if (told.kind !== null) {
    const graver = found.confidence >= 0.5 && !isAsGrave(told.kind, found.kind)
    return graver
      ? { kind: found.kind, proposed: true, confidence: found.confidence }
      : { kind: told.kind, proposed: told.ownKind == null && isVague(told.kind, teller), confidence: 1 }
  }
  const about = usualKindFor(told.about)
  const likely = found.confidence === 0 && about !== undefined ? about : found.kind
  const graver = about !== undefined && told.about !== 'child' && !isAsGrave(likely, about) ? about : likely
  return { kind: graver, proposed: true, confidence: found.confidence }
}

/** Kinds that a child’s picture stands for and says less than: “I saw something bad” is no word on the school’s devices. */
const saidByPicture: readonly KindId[] = ['filtering-failure', 'staff-conduct', 'pupil-contact-stranger', 'nudes']

function isVague(kind: KindId, teller: ReporterKind): boolean {
  return teller === 'pupil' && saidByPicture.includes(kind)
}

/** What it is taken for by whom it is about alone, where the words give nothing away. */
export function usualKindFor(about: Told['about']): KindId | undefined {
  switch (about) {
    case 'headteacher':
      return 'head-conduct'
    case 'dsl':
    case 'another-adult':
      return 'staff-conduct'
    case 'child':
      return 'bullying-pupils'
    case 'not-known':
      return undefined
  }
}
