import type { PersonId } from '../school/ids.ts'
import type { About } from './about.ts'
import type { Fact } from './fact.ts'
import type { KindId } from './kind-of-report.ts'
import type { ReporterKind } from './reporter.ts'

/** A report as routing sees it: what kind, who tells, whom it is about, what is so. Its words stay sealed. */
export type ReportToRoute = {
  readonly kind: KindId
  readonly reporter: ReporterKind
  /** The reporter as a person on the chart, where they are signed in and gave their name. */
  readonly reporterPerson: PersonId | null
  readonly about: About
  readonly facts: readonly Fact[]
}
