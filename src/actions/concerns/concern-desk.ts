import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import type { Desk } from '../desk.ts'

/** What an action about concerns is handed: the time, where the product is reached, and what seals and opens. */
export type ConcernDesk = Pick<Desk, 'now' | 'publicUrl'> & { readonly vault: CaseVault }
