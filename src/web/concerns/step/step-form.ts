import type { JSX } from 'preact'
import type { EntrySaid } from '../../../actions/concerns/entry-said.ts'
import type { JustOpened, OpenCase } from '../../../actions/concerns/open-concern.ts'
import { type OutsideBody, outsideBodies } from '../../../core/concerns/outside-body.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { bodyWords } from '../case/choice-words.ts'

type Choices = readonly { readonly value: string; readonly words: string }[]
export type StepField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly as:
    | 'words'
    | 'line'
    | 'day'
    | 'choice'
    | 'boxes'
    | 'people'
    | 'actions'
    | 'referrals'
    | 'requests'
    | 'lines'
    | 'clauses'
  readonly choices?: Choices
  /** How many lines a field of words shows. */
  readonly rows?: number
  /** Only the choices that the school’s policy names in its answer to this question are offered. */
  readonly setting?: SettingName
  /** Which of the choices fit this case; all where nothing is said. */
  readonly fits?: (open: OpenCase, value: string) => boolean
  /** Choices that are offered whatever the policy names. */
  readonly always?: readonly string[]
}
export type Typed = Readonly<Record<string, string>>
/** What a form may begin with, beside the case: the policy, the school’s name, who could stand by an accused adult. */
export type BeginsAt = { readonly policy: Policy; readonly school: string; readonly contact: string }
export type StepForm = {
  readonly title: string
  readonly button: string
  readonly fields: readonly StepField[]
  /** What stands in the form before anybody typed. */
  readonly begins?: (open: OpenCase, at: BeginsAt) => Typed
  /** What is said above the form, for this case. */
  readonly above?: (open: JustOpened, policy: Policy) => JSX.Element | null
  /** What the form says, or nothing where a choice was not made. */
  readonly said: (typed: Typed, person: string) => EntrySaid | undefined
}

export const bodies: Choices = outsideBodies.map((value) => ({ value, words: bodyWords[value] }))
export const bodyIn = (typed: string | undefined) => outsideBodies.find((one): one is OutsideBody => one === typed)
export const words = (label: string, hint?: string): StepField => ({
  name: 'words',
  label,
  as: 'words',
  ...(hint ? { hint } : {}),
})
export const line = (name: string, label: string, hint?: string): StepField => ({
  name,
  label,
  as: 'line',
  ...(hint ? { hint } : {}),
})

/** Which of these were ticked; what was ticked is sent as words with spaces between. */
export function ticked<T extends string>(typed: string | undefined, of: readonly T[]): T[] {
  const sent = (typed ?? '').split(' ')
  return of.filter((one) => sent.includes(one))
}
