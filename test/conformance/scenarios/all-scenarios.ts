import type { Clause } from '../../../src/core/policy/clause.ts'
import type { Scenario } from '../support/scenario.ts'
import { askedScenarios } from './asked.ts'
import { casesScenarios } from './cases.ts'
import { channelsScenarios } from './channels.ts'
import { concernsScenarios } from './concerns.ts'
import { consentScenarios } from './consent.ts'
import { officialScenarios } from './official.ts'
import { powerUsed } from './outcomes.ts'
import { peopleScenarios } from './people.ts'
import { broughtIn } from './police.ts'
import { policyScenarios } from './policy.ts'
import { publishingScenarios } from './publishing.ts'
import { publishingRecordScenarios } from './publishing-records.ts'
import { reviewScenarios } from './review.ts'
import { toldScenarios } from './told.ts'

/** Every way in which obligations are shown to be kept. */
export const allScenarios: readonly Scenario[] = [
  ...publishingScenarios,
  ...publishingRecordScenarios,
  ...consentScenarios,
  ...channelsScenarios,
  ...peopleScenarios,
  ...policyScenarios,
  ...reviewScenarios,
  ...concernsScenarios,
  ...casesScenarios,
  powerUsed,
  broughtIn,
  ...officialScenarios,
  ...toldScenarios,
  ...askedScenarios,
]

/** All that have to hold for a clause; none where Signpost does not do it yet. */
export function scenariosFor(clause: Clause): readonly Scenario[] {
  return allScenarios.filter(({ shows }) => shows(clause))
}
