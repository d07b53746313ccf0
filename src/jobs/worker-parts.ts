import type { Desk } from '../actions/desk.ts'
import type { PostOffice } from '../actions/records/send-mail.ts'
import type { RollShelf } from '../actions/screening/roll-shelf.ts'
import type { Platforms } from '../core/channels/platform.ts'
import type { AtSignIn } from '../storage/at-sign-in.ts'
import type { CaseVault } from '../storage/concerns/case-vault.ts'
import type { EvidenceStore } from '../storage/concerns/evidence-store.ts'
import type { Database } from '../storage/database.ts'
import type { FileStore } from '../storage/records/file-store.ts'
import type { PolicyFileReader } from './read-policy.ts'

/** What the jobs are handed by the main. */
export type WorkerParts = {
  /** This process, as it names itself beside what it takes. */
  readonly worker: string
  readonly db: Database
  readonly signIn: AtSignIn
  readonly files: FileStore
  readonly rolls: RollShelf
  readonly vault: CaseVault
  /** Where evidence lies: the worker takes away what was destroyed, and reads none. */
  readonly evidence: Pick<EvidenceStore, 'drop'>
  readonly platforms: Platforms
  readonly office: PostOffice
  readonly publicUrl: string
  /** Reads a policy that a school brings; left out where nothing brings one. */
  readonly readPolicyFile?: PolicyFileReader
  readonly now: () => Date
  /** Told when the worker begins nothing more. */
  readonly stop: AbortSignal
  /** Told of each surprise, with where it happened; never of what anybody wrote. */
  readonly onSurprise: (where: string, problem: unknown) => void
}

export function deskOf(parts: WorkerParts): Desk {
  return { now: parts.now(), publicUrl: parts.publicUrl, rolls: parts.rolls }
}
