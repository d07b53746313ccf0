import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { type Keeping, type KeepingListed, keepingKnown, keepingOf } from '../../storage/concerns/keeping.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { type Tombstone, tombstonesKnown } from '../../storage/concerns/tombstones.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** What is kept of closed and held cases that somebody may know of: nobody learns from it of any other. */
export async function keptFor(tx: InSchool, person: PersonId): Promise<readonly KeepingListed[]> {
  return seenBy(tx, { person }, () => keepingKnown(tx))
}

export async function keepingFor(tx: InSchool, person: PersonId, id: CaseId): Promise<Keeping | undefined> {
  return seenBy(tx, { person }, () => keepingOf(tx, id))
}

/** What is left of destroyed cases that somebody might know of. */
export async function tombstonesFor(tx: InSchool, person: PersonId): Promise<readonly Tombstone[]> {
  return seenBy(tx, { person }, () => tombstonesKnown(tx))
}

/** What is left of one, for somebody who might know of the case; that they read it stands in its own record. */
export async function tombstoneFor(tx: InSchool, person: PersonId, id: CaseId): Promise<Tombstone | undefined> {
  return seenBy(tx, { person }, async () => {
    const [one] = await tombstonesKnown(tx, id)
    if (one) await writeCaseLog(tx, id, { actor: person, verb: 'read-tombstone' })
    return one
  })
}
