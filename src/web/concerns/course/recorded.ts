import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import type { CourseStep } from '../../../core/concerns/course-of.ts'

type Said = OpenCase['entries'][number]['said']

const byEntry: Readonly<Record<Exclude<CourseStep, 'close'>, (said: Said) => boolean>> = {
  wish: (said) => said.kind === 'wish',
  parents: (said) => said.kind === 'parents-told',
  follows: (said) => said.kind === 'pupil-outcome' || said.kind === 'pupil-told',
  threshold: (said) => said.kind === 'threshold',
  lado: (said) =>
    (said.kind === 'referral' && said.body === 'lado') || (said.kind === 'decision' && said.notReferred === 'lado'),
  support: (said) => said.kind === 'support',
  facts: (said) => said.kind === 'breach',
  hearing: (said) => said.kind === 'hearing',
  outcome: (said) => said.kind === 'breach-outcome',
  hr: (said) =>
    (said.kind === 'referral' && said.body === 'hr') || (said.kind === 'decision' && said.notReferred === 'hr'),
  'professional-body': (said) =>
    (said.kind === 'referral' && (said.body === 'professional-body' || said.body === 'dbs')) ||
    (said.kind === 'decision' && (said.notReferred === 'professional-body' || said.notReferred === 'dbs')),
  'data-facts': (said) => said.kind === 'data-facts',
  'data-decision': (said) => said.kind === 'data-decision',
  'data-people': (said) => said.kind === 'data-people-told',
  removal: (said) => said.kind === 'removal-asked',
  meeting: (said) => said.kind === 'meeting',
  way: (said) => said.kind === 'shown-the-way',
  letter: (said) => said.kind === 'letter',
  debrief: (said) => said.kind === 'debrief',
  improve: (said) => said.kind === 'improvement',
}

/** Whether a step of the usual course was recorded in this case. */
export function isRecorded(open: OpenCase, step: CourseStep): boolean {
  return step === 'close' ? open.row.stage === 'closed' : open.entries.some(({ said }) => byEntry[step](said))
}
