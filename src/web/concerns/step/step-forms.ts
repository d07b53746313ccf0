import { formsForBreaches } from './forms-for-breaches.ts'
import { formsForDecisions } from './forms-for-decisions.ts'
import { formsForWhatFollows } from './forms-for-what-follows.ts'
import { formsForWhatHappened } from './forms-for-what-happened.ts'
import type { StepForm } from './step-form.ts'

/** Every kind of step that can be recorded on a case, by its name in addresses. */
export const stepForms: Readonly<Record<string, StepForm>> = {
  ...formsForWhatHappened,
  ...formsForDecisions,
  ...formsForBreaches,
  ...formsForWhatFollows,
}
