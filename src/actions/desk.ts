import type { RollShelf } from './screening/roll-shelf.ts'

/** What an action is handed beside its transaction: the time, where the product is reached, and rolls made ready. */
export type Desk = {
  readonly now: Date
  readonly publicUrl: string
  readonly rolls: RollShelf
}
