import { randomUUID } from 'node:crypto'
import { rolesKnownAtSetUp } from '../../core/people/roles-known-at-set-up.ts'
import type { Pack } from '../../core/policy/pack.ts'
import { policyFrom } from '../../core/policy/packs/all-packs.ts'
import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { accountFor } from '../../storage/access/account-for.ts'
import { addMembership } from '../../storage/access/membership.ts'
import { type InSchool, inSchool } from '../../storage/in-school.ts'
import { addPerson } from '../../storage/people/add-person.ts'
import { personById } from '../../storage/people/person-by-id.ts'
import { putInForce } from '../../storage/policy/put-in-force.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { addSchool, isSchoolHere, type SchoolType } from '../../storage/school/add-school.ts'
import type { FrontDoor } from '../access/door.ts'
import { makeRoleChange } from '../people/make-role-change.ts'
import { packContent } from '../policy/pack-content.ts'

export type NewSchool = {
  readonly name: string
  readonly type: SchoolType
  readonly town: string
  readonly pack: Pack
  /** The address is in small letters; its account is made where there is none. */
  readonly head: { readonly name: string; readonly address: string }
  /** Ids chosen beforehand, so that a set-up cut short can be done again. */
  readonly ids?: { readonly school?: SchoolId; readonly head?: PersonId }
}

export type SchoolSetUp = {
  readonly school: SchoolId
  readonly head: PersonId
  readonly account: string
  /** The policy's own words for who may post: they seed the register of channels. */
  readonly approvedPosters: readonly string[]
}

/**
 * Sets up a school: its details, its policy as published, its headteacher with what the policy knows of them, and the
 * headteacher's way in. Done twice with the same ids it does only what is still undone.
 */
export async function setUpSchool(door: FrontDoor, wanted: NewSchool): Promise<SchoolSetUp> {
  const school = wanted.ids?.school ?? (randomUUID() as SchoolId)
  const head = wanted.ids?.head ?? (randomUUID() as PersonId)
  const known = rolesKnownAtSetUp(policyFrom(wanted.pack))
  const before = await isSchoolHere(door.db, school)
  const there = before ? await inSchool(door.db, school, (tx) => personById(tx, head)) : undefined
  const account = there?.account ?? (await accountFor(door.signIn, wanted.head.address))
  if (!before) await inSchool(door.db, school, (tx) => fillSchool(tx, wanted, { head, account, now: door.now }))
  await addMembership(door.signIn, account, { school, person: head, schoolName: wanted.name })
  return { school, head, account, approvedPosters: known.approvedPosters }
}

async function fillSchool(
  tx: InSchool,
  wanted: NewSchool,
  { head, account, now }: { head: PersonId; account: string; now: Date },
): Promise<void> {
  await addSchool(tx, wanted)
  await addPerson(tx, { id: head, name: wanted.head.name, address: wanted.head.address, account })
  await writeAudit(tx, {
    actor: head,
    verb: 'school-set-up',
    subjectKind: 'school',
    subjectId: tx.school,
    facts: { type: wanted.type },
  })
  const also = rolesKnownAtSetUp(policyFrom(wanted.pack)).headAlso
  for (const role of ['headteacher', ...also] as const) {
    await makeRoleChange(tx, head, { act: 'grant', person: head, role })
  }
  const document = packContent(wanted.pack, wanted.name)
  const version = await putInForce(tx, {
    pack: wanted.pack.name,
    settings: wanted.pack.settings,
    adoptedBy: head,
    from: now,
    document,
  })
  await writeAudit(tx, {
    actor: head,
    verb: 'policy-put-in-force',
    subjectKind: 'policy-version',
    subjectId: version,
    contentHash: document.hash,
    facts: { pack: wanted.pack.name },
  })
}
