import type { ClockName } from '../../../core/concerns/clock.ts'
import type { OutsideBody } from '../../../core/concerns/outside-body.ts'

type Way = { readonly at: string; readonly says: string }
type Step = Way & { readonly orElse?: Way }

const given: Way = { at: 'step/given', says: 'Record that it was given' }
const news: Step = { at: 'step/answered', says: 'Record what is new' }

/** What answers a clock that still runs or was missed, under the address of its case; nothing where opening it was the answer. */
export const clockSteps: Readonly<Record<ClockName, Step | null>> = {
  'first-opened': null,
  'lado-told': {
    at: 'step/referral?body=lado',
    says: 'Record that they were told',
    orElse: { at: 'step/not-referred?body=lado', says: 'Record why not' },
  },
  'lado-replied': news,
  'lado-concluded': news,
  'social-care-decided': news,
  'ico-told': { at: 'step/data-decision', says: 'Decide who is told' },
  'subject-access-answered': { at: 'bundle', says: 'Make the copy for them', orElse: given },
  'educational-record-given': { at: 'bundle', says: 'Make the copy for them', orElse: given },
  'child-protection-file-sent': { at: 'bundle', says: 'Make the copy for them', orElse: given },
  'platform-answered': news,
  'report-harmful-content-may-look': {
    at: 'step/referral?body=report-harmful-content',
    says: 'Record that they were told',
  },
  'report-remove-assessed': news,
  'outside-told': { at: 'step/referral', says: 'Record who was told' },
  recorded: { at: '#note', says: 'Record it' },
  'evidence-captured': { at: 'file', says: 'Add a file' },
  'police-advised': { at: 'step/police-advised', says: 'Record what they advised' },
}

/** What answers the clock for telling those outside, for one of them who is still to be told. */
export function toTell(body: OutsideBody): Required<Step> {
  return {
    at: `step/referral?body=${body}`,
    says: 'Record that they were told',
    orElse: { at: `step/not-referred?body=${body}`, says: 'Record why not' },
  }
}

/** The address of what answers a clock, for one case. */
export function stepAt(caseId: string, { at }: Way): string {
  return at.startsWith('#') ? at : `/concerns/${caseId}/${at}`
}
