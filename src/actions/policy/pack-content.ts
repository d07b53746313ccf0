import { noOwnChanges } from '../../core/policy/own-changes.ts'
import type { Pack } from '../../core/policy/pack.ts'
import { policyFrom } from '../../core/policy/packs/all-packs.ts'
import { schoolDocument } from '../../core/policy/school-document.ts'
import { versionBytes } from '../../core/policy/version-bytes.ts'

/** A pack as published, as the bytes of a school that adopts it unchanged. */
export function packContent(pack: Pack, school: string): { text: string; hash: Buffer } {
  const document = schoolDocument(policyFrom(pack), { school })
  return versionBytes({ pack: pack.name, settings: pack.settings, own: noOwnChanges, grounds: null, document })
}
