import type { Role } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { SettingName } from '../policy/registry.ts'
import type { Asker } from './asker.ts'
import type { DoneToAsker } from './done-to-asker.ts'
import type { Heard } from './heard/as-heard.ts'
import type { Form } from './topic.ts'
import type { Verdict } from './verdict.ts'

/** What was found on a question, before it is known to whom it is said. */
export type AnswerFound = {
  readonly verdict: Verdict
  /** What the clause asks to be done, where it is no answer of yes or no. */
  readonly asks: boolean
  /** Silence, beside which clauses stand that only come near. */
  readonly comesNear?: true | undefined
  readonly topic: string | undefined
  readonly about: string | undefined
  /** The matter is the likeliest found, but not so plainly what was asked that its own words may be said. */
  readonly loosely?: true | undefined
  readonly clauses: readonly ClauseId[]
  readonly nearest: readonly ClauseId[]
  /** Under silence, those of the nearest that may well bear on the question, though none answers it. */
  readonly mayBear?: readonly ClauseId[] | undefined
  readonly roles: readonly Role[]
  readonly next: string | undefined
  readonly form: Form | undefined
  readonly suggested:
    | { readonly verdict: Verdict; readonly roles: readonly Role[]; readonly defaults: readonly SettingName[] }
    | undefined
  /** Between 0 and 1: how sure it is that the question was understood. */
  readonly confidence: number
  readonly asksBack: string | undefined
}

/** A school’s own answer to a question, with what it rests on. Nothing in it is made up: words come from the topic and the clauses. */
export type GuidanceAnswer = AnswerFound & {
  readonly asker: Asker
  /** The words of the question, by which the part of a long clause that bears on it is found. */
  readonly asked: readonly string[]
  /** They asked what is so, and not for leave. */
  readonly asksWhatIs: boolean
  /** The question speaks of the headteacher, who may then not be who to tell. */
  readonly namesHead: boolean
  /** It names nobody and nothing, so that only its asker knows what it is about; and plain questions that it may have meant. */
  readonly perhaps?: readonly string[] | undefined
  /** It tells of a child who is hurt or may be: what to do now stands before everything else. */
  readonly heard?: Heard
  /** Whoever it is about, who is neither asked nor told. */
  readonly notTo?: readonly Role[]
  /** Somebody of the school did it, and whoever asks tells of it. */
  readonly byOther?: true
  /** Somebody else did it, to whoever asks or to their child. */
  readonly doneBy?: DoneToAsker
  /** Whoever asks holds roles that answers send people to; and whose it is to answer what the policy does not. */
  readonly holder?: { readonly roles: readonly Role[]; readonly leftTo: Role }
}
