import { acknowledgementNeeded } from '../../core/agreements/acknowledgement-needed.ts'
import { isStaff } from '../../core/people/role.ts'
import { changedFor, whatChanged } from '../../core/policy/what-changed.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleWhere } from '../../storage/policy/people-of.ts'
import { policyOfVersion } from '../../storage/policy/policy-of-version.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'

/** Tells those whose own rules changed that there is something to read, where the new policy asks it of each person. */
export async function tellWhoReadsAgain(
  tx: InSchool,
  desk: Pick<Desk, 'now' | 'publicUrl'>,
  versions: { readonly before: string | null; readonly after: string },
): Promise<void> {
  const policy = await policyOfVersion(tx, versions.after)
  if (!policy || !acknowledgementNeeded(policy) || versions.before === null) return
  const before = await versionDocument(tx, versions.before)
  const after = await versionDocument(tx, versions.after)
  if (!before || !after) return
  const changes = whatChanged(before.document, after.document)
  const people = await peopleWhere(tx, desk.now, (roles) => isStaff(roles) && changedFor(changes, roles).length > 0)
  await tell(tx, desk.publicUrl, people, {
    kind: 'policy-changed',
    subjectKind: 'policy-version',
    subjectId: versions.after,
  })
}
