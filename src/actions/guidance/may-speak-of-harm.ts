import { speakGravely } from '../../core/concerns/grave-words.ts'
import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { Asker } from '../../core/guidance/asker.ts'
import { speaksOfHurt } from '../../core/guidance/speaks-of-hurt.ts'

const tellers: Readonly<Record<Asker, ReporterKind>> = {
  staff: 'staff',
  leader: 'staff',
  contractor: 'staff',
  governor: 'governor',
  volunteer: 'volunteer',
  parent: 'parent',
  pupil: 'pupil',
}

/** Whether a question may speak of somebody in danger, by the words that a report is read for too: over-caution is preferred. */
export function maySpeakOfHarm(question: string, asker: Asker): boolean {
  return speaksOfHurt(question) || speakGravely(question, tellers[asker])
}
