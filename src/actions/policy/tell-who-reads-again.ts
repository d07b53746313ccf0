import { changedToRead, whatChanged } from '../../core/policy/what-changed.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { peopleWhere } from '../../storage/policy/people-of.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import { takesPlaceOf, versionsOf } from '../../storage/policy/versions-of.ts'
import { wasTold } from '../../storage/records/was-told.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'

/**
 * Tells everybody who is given other rules to read than before, whether they work here, govern, help or are a family, that
 * there is something to read. Told as the version comes in force, once, and against what was in force until then: one that
 * never comes is told to nobody.
 */
export async function tellWhoReadsAgain(
  tx: InSchool,
  desk: Pick<Desk, 'now' | 'publicUrl'>,
  id: string,
): Promise<void> {
  const versions = await versionsOf(tx, desk.now)
  const standing = versions.find((one) => one.id === id)?.standing
  const replaced = takesPlaceOf(versions, id)
  if (standing === undefined || standing === 'passed-over' || standing === 'replaced') return
  if (!replaced || (await wasTold(tx, 'policy-changed', id))) return
  const before = await versionDocument(tx, replaced.id)
  const after = await versionDocument(tx, id)
  if (!before || !after) return
  const changes = whatChanged(before.document, after.document)
  const people = await peopleWhere(tx, desk.now, (roles) => changedToRead(changes, roles).length > 0)
  await tell(tx, desk.publicUrl, people, { kind: 'policy-changed', subjectKind: 'policy-version', subjectId: id })
}
