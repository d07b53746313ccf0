import type { EntrySaid } from '../../../actions/concerns/entry-said.ts'
import { type OutsideBody, outsideBodies } from '../../../core/concerns/outside-body.ts'
import { bodyWords } from '../case/entry-words.tsx'

type Choices = readonly { readonly value: string; readonly words: string }[]
export type StepField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly as: 'words' | 'line' | 'day' | 'choice' | 'people' | 'actions' | 'referrals'
  readonly choices?: Choices
}
export type Typed = Readonly<Record<string, string>>
export type StepForm = {
  readonly title: string
  readonly button: string
  readonly fields: readonly StepField[]
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
