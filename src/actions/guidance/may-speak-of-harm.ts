import { speakGravely } from '../../core/concerns/grave-words.ts'
import type { Asker } from '../../core/guidance/asker.ts'
import { speaksOfHurt } from '../../core/guidance/speaks-of-hurt.ts'
import { tellers } from '../../core/guidance/tellers.ts'

/** Whether a question may speak of somebody in danger, by the words that a report is read for too: over-caution is preferred. */
export function maySpeakOfHarm(question: string, asker: Asker): boolean {
  return speaksOfHurt(question) || speakGravely(question, tellers[asker])
}
