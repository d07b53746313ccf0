import { toWhomSealed } from '../../core/concerns/to-whom-sealed.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { CaseSeal } from '../../storage/concerns/case-seals.ts'
import type { CaseVault, OpenKey } from '../../storage/concerns/case-vault.ts'
import { keysOf } from '../../storage/concerns/member-keys.ts'
import { recoveryKey } from '../../storage/concerns/recovery-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'

export type Order = {
  readonly owner: PersonId
  readonly readers: readonly PersonId[]
  readonly order: readonly PersonId[]
  readonly concerned: readonly PersonId[]
}

export type ToSealTo = {
  readonly keys: readonly { readonly for: CaseSeal['for']; readonly id: string; readonly publicKey: Buffer }[]
  readonly ownerOpens: boolean
}

/** Everybody to whom the key of a case is to be sealed as things stand now, and the school's recovery key if it chose one. */
export async function toSealTo(tx: InSchool, who: Order): Promise<ToSealTo> {
  const known = await keysOf(tx, [...new Set([...who.readers, ...who.order, ...who.concerned])])
  const { keys, ownerOpens } = toWhomSealed(known, who)
  const recovery = await recoveryKey(tx)
  return {
    keys: [
      ...keys.map(({ id, publicKey }) => ({ for: 'member' as const, id, publicKey })),
      ...(recovery ? [{ for: 'recovery' as const, id: recovery.id, publicKey: recovery.publicKey }] : []),
    ],
    ownerOpens,
  }
}

/** The key of a case sealed to each of these. */
export function sealsOf(vault: CaseVault, id: CaseId, key: OpenKey, to: ToSealTo['keys']): readonly CaseSeal[] {
  return to.map((one) => ({ for: one.for, key: one.id, box: vault.sealKeyTo(one.publicKey, key, `${id} key`) }))
}
