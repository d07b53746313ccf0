import type { AtSignIn } from '../../storage/at-sign-in.ts'
import type { Database } from '../../storage/database.ts'

/** What an action about access is handed: the door to accounts, the time, and where the product is reached. */
export type Door = {
  readonly signIn: AtSignIn
  readonly now: Date
  readonly publicUrl: string
}

/** The same before anybody is known to be at a school. */
export type FrontDoor = Door & { readonly db: Database }
