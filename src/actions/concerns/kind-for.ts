import { isAsGrave, type KindId } from '../../core/concerns/kind-of-report.ts'
import { kindsIn } from '../../core/concerns/kinds-in.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { Told } from './told.ts'

/**
 * The kind a report is taken for until its reader has read it. What was chosen stands, unless the words speak of
 * something graver; where nothing was chosen it is proposed from the words and from whom it is about. A kind that was
 * chosen is sure.
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
      : { kind: told.kind, proposed: false, confidence: 1 }
  }
  const about = usualKindFor(told.about)
  const likely = found.confidence === 0 && about !== undefined ? about : found.kind
  const graver = about !== undefined && told.about !== 'child' && !isAsGrave(likely, about) ? about : likely
  return { kind: graver, proposed: true, confidence: found.confidence }
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
