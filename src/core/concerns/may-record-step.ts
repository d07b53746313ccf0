import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import type { CaseStep } from './case-step.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type StepRefusal =
  | OpenRefusal
  | 'not-opened'
  | 'closed'
  | 'kept-elsewhere'
  | 'nothing-said'
  | 'no-reason'
  | 'not-yet-so'
  | 'too-long-ago'
  | 'due-is-past'

/** What is told of longer ago than this was typed wrongly: nobody at a school remembers it. */
const rememberedYears = 80

/**
 * Whether this may be written into a case. Decisions carry their reasons, most of all the decision not to refer; what
 * has not happened yet is an action with a date, and no entry; and nothing is to be done by a day that is over.
 */
export function mayRecordStep(
  hand: Hand,
  one: CaseNow,
  entry: { readonly step: CaseStep; readonly happenedAt: Date },
  now: Date,
): Decision<StepRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (one.stage.stage === 'unopened') return refused('not-opened')
  if (one.stage.stage === 'closed') return refused('closed')
  if (one.stage.stage === 'kept-elsewhere') return refused('kept-elsewhere')
  if (entry.happenedAt > now) return refused('not-yet-so')
  if (entry.happenedAt < yearsBefore(now, rememberedYears)) return refused('too-long-ago')
  if (entry.step.step === 'action' && entry.step.due < now) return refused('due-is-past')
  if ('reason' in entry.step && isBlank(entry.step.reason)) return refused('no-reason')
  if ('words' in entry.step && isBlank(entry.step.words)) return refused('nothing-said')
  return allowed()
}

function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() - years)
  return then
}

function isBlank(words: string): boolean {
  return words.trim() === ''
}
