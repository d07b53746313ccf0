import type { Basis } from '../core/policy/decision.ts'

/** An action that was refused: nothing was changed. The web ring has words for each reason. */
export type Refusal<Reason extends string = string> = { readonly refused: Reason; readonly basis: Basis }
