import type { Clause } from '../../../src/core/policy/clause.ts'
import type { Scenario } from '../support/scenario.ts'
import { publishingScenarios } from './publishing.ts'
import { toldScenarios } from './told.ts'

/** Every way in which obligations are shown to be kept. */
export const allScenarios: readonly Scenario[] = [...publishingScenarios, ...toldScenarios]

/** All that have to hold for a clause; none where Signpost does not do it yet. */
export function scenariosFor(clause: Clause): readonly Scenario[] {
  return allScenarios.filter(({ shows }) => shows(clause))
}
