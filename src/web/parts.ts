import type { RollShelf } from '../actions/screening/roll-shelf.ts'
import type { AtSignIn } from '../storage/at-sign-in.ts'
import type { CaseVault } from '../storage/concerns/case-vault.ts'
import type { EvidenceStore } from '../storage/concerns/evidence-store.ts'
import type { Database } from '../storage/database.ts'
import type { FileStore } from '../storage/records/file-store.ts'
import type { AssetNames } from './asset-names.ts'
import type { Pace } from './concerns/tell/pace.ts'
import type { Puzzles } from './concerns/tell/puzzles.ts'

/** What the pages are handed by the main: nothing here is made by import. */
export type Parts = {
  readonly db: Database
  readonly signIn: AtSignIn
  readonly files: FileStore
  readonly rolls: RollShelf
  /** Seals and opens what is told about concerns. */
  readonly vault: CaseVault
  /** How long whoever tells often from one place waits. */
  readonly pace: Pace
  /** Asks a device for a small sum before it tells, so that machines cannot flood the form. */
  readonly puzzles: Puzzles
  /** Keeps evidence as it came, sealed. */
  readonly evidence: EvidenceStore
  readonly assets: AssetNames
  readonly publicUrl: string
  /** What the links by which a reader stops the newsletter are worked out from; the worker is handed the same. */
  readonly unsubscribeSecret: string
  /** True only under `signpost demo`: shows the outbox and role links, which do not exist otherwise. */
  readonly demo: boolean
  readonly now: () => Date
}
