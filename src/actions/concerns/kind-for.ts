import type { KindId } from '../../core/concerns/kind-of-report.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { Told } from './told.ts'

/**
 * The kind a report is taken for until its reader has read it: the one that was chosen; otherwise the gravest that fits
 * whom it is about, said to be only proposed.
 */
export function kindFor(told: Told, _teller: ReporterKind): { readonly kind: KindId; readonly proposed: boolean } {
  if (told.kind !== null) return { kind: told.kind, proposed: false }
  if (told.about === 'headteacher') return { kind: 'head-conduct', proposed: true }
  if (told.about === 'another-adult' || told.about === 'dsl') return { kind: 'staff-conduct', proposed: true }
  return { kind: 'bullying-pupils', proposed: true }
}
