import type { Proof } from '../policy/state/clause-state.ts'
import { noonOf } from '../school/day.ts'
import type { Channel } from './channel.ts'

export type OpenChannel = Extract<Channel, { stage: 'open' }>

/** The channels of a register that are open now. */
export function openIn(register: readonly Channel[]): readonly OpenChannel[] {
  return register.filter((channel): channel is OpenChannel => channel.stage === 'open')
}

/** That a channel stands in the register, from the day it was opened. */
export function entryOf({ id, openedOn }: OpenChannel): Proof {
  return { kind: 'entry', id, at: noonOf(openedOn), href: `/channels/${id}` }
}
