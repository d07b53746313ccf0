import type { JSX } from 'preact'
import type { Words } from '../words.ts'

const usual = {
  kept: 'Kept',
  due: 'Due',
  broken: 'Broken',
  told: 'Told',
  'not-called-for': 'Not called for',
  'not-yet': 'Not yet',
  stops: 'Stops it',
  asks: 'Asks',
  advises: 'Advice',
  waits: 'Waits',
} as const

export type StateName = keyof typeof usual

export interface StateProps {
  readonly is: StateName
  /** Said in other words where they tell more: "Due by Friday". */
  readonly children?: Words | undefined
}

/** How something stands: always a word, with a shape and a colour beside it. */
export function State({ is, children }: StateProps): JSX.Element {
  return <span class={`state ${is}`}>{children ?? usual[is]}</span>
}
