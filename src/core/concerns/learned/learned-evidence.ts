import { type KeptWeighing, keptWeighing } from '../../language/keep-weighing.ts'
import { scoresOf } from '../../language/weighing.ts'
import { whenFirstAsked } from '../../school/when-first-asked.ts'
import type { KindId } from '../kind-of-report.ts'
import type { ReporterKind } from '../reporter.ts'
import { reportFeatures } from './report-features.ts'
import kept from './weights.json' with { type: 'json' }

const weighing = whenFirstAsked(() => keptWeighing(kept satisfies KeptWeighing))

/** How strongly a report as a whole speaks for each kind, as `build/learn-report-kinds.ts` learned it: in natural logarithms. */
export function learnedEvidence(text: string, reporter: ReporterKind): ReadonlyMap<KindId, number> {
  const scores = scoresOf(reportFeatures(text, reporter), weighing())
  return new Map(weighing().columns.map((kind, at) => [kind as KindId, scores[at] ?? 0]))
}
