import { removePasskey, renamePasskey } from '../../storage/access/passkeys.ts'
import type { FrontDoor } from './door.ts'
import { noteAtSchool, type WhoAndWhere } from './note-at-school.ts'

/** Renames or removes a passkey of one’s own; false where there is none such. Removing the last leaves links by e-mail. */
export async function changePasskey(
  door: FrontDoor,
  who: WhoAndWhere,
  id: string,
  change: 'remove' | { readonly label: string },
): Promise<boolean> {
  if (change !== 'remove') return renamePasskey(door.signIn, who.account, id, change.label)
  const removed = await removePasskey(door.signIn, who.account, id)
  if (removed) await noteAtSchool(door, who, 'passkey-removed')
  return removed
}
