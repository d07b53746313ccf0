import type { Worded } from './worded.ts'

export type Taught = string | number | boolean | readonly string[]

/** A sentence, and which settings it answers how; null where it is about a setting and answers nothing. */
export type Lesson = {
  readonly words: Worded
  readonly answers: Readonly<Record<string, Taught | null>>
  /** That every setting that is not named here is certainly not answered. */
  readonly whole: boolean
  /** Settings on which the policy that it comes from is silent: certainly not answered. */
  readonly silent?: readonly string[]
}
