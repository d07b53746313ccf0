import type { Clause } from '../../../src/core/policy/clause.ts'
import type { Ground } from './place.ts'

/**
 * One way of showing that an obligation is kept: real actions and pages, under the policy the obligation stands in. A
 * scenario is chosen by what a clause settles or by its id, and told apart by its data, never by its words. It throws
 * where the obligation is not kept.
 */
export type Scenario = {
  readonly name: string
  readonly shows: (clause: Clause) => boolean
  /** The controls that keep it: with any one of them switched off the scenario has to fail. Named as in `controls.ts`. */
  readonly controls?: (clause: Clause) => readonly string[]
  readonly run: (ground: Ground, clause: Clause) => Promise<void>
}
