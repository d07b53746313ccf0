import type { PolicyDocument } from './document.ts'
import { documentOf } from './document-of.ts'
import type { Names } from './library/placeholder.ts'
import { noOwnChanges, type OwnChanges } from './own-changes.ts'
import type { Policy } from './policy.ts'
import { startingPack } from './school-policy.ts'

/** A school's policy as the document that is read, signed and published. Names left out are said in general words. */
export function schoolDocument(
  policy: Policy,
  facts: { readonly school: string | null; readonly names?: Names; readonly standing?: string },
  own: OwnChanges = noOwnChanges,
): PolicyDocument {
  const { school, names = {}, standing = '' } = facts
  return documentOf(policy, { school, source: startingPack(policy.name)?.source ?? '', standing, names }, own)
}
