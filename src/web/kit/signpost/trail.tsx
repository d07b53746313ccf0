import type { JSX } from 'preact'
import type { Words } from '../words.ts'

export interface TrailStep {
  /** Who did what, or who does what next: "Read and agreed by A. Khan". */
  readonly words: Words
  readonly when?: Words | undefined
  readonly note?: Words | undefined
  readonly stands: 'done' | 'now' | 'to-come'
}

/** A line of people and times: what happened, what happens next. */
export function Trail({ steps }: { readonly steps: readonly TrailStep[] }): JSX.Element {
  return (
    <ol class="trail">
      {steps.map((step) => (
        <li class={step.stands} aria-current={step.stands === 'now' ? 'step' : undefined}>
          {step.words}
          {step.when && <span class="when">{step.when}</span>}
          {step.note && <p class="soft">{step.note}</p>}
        </li>
      ))}
    </ol>
  )
}
