import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Adds somebody to the school. Without an account they are invited, or known by name alone. */
export async function addPerson(
  tx: InSchool,
  person: { id?: PersonId; name: string; address?: string | null; account?: string | null; joinedAt?: Date },
): Promise<PersonId> {
  const { id } = await tx
    .insertInto('person')
    .values({
      school_id: tx.school,
      name: person.name,
      address: person.address ?? null,
      account_id: person.account ?? null,
      ...(person.id ? { id: person.id } : {}),
      ...(person.joinedAt ? { joined_at: person.joinedAt } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Somebody takes up their place with an account: false where they already had, or are no longer at the school. */
export async function joinAs(tx: InSchool, person: PersonId, account: string): Promise<boolean> {
  const joined = await tx
    .updateTable('person')
    .set({ account_id: account })
    .where('school_id', '=', tx.school)
    .where('id', '=', person)
    .where('account_id', 'is', null)
    .where('left_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return joined !== undefined
}

/** No account acts as this person any more, from this transaction on. */
export async function detachAccount(tx: InSchool, person: PersonId): Promise<void> {
  await changePerson(tx, person, { account_id: null })
}

export async function setAddress(tx: InSchool, person: PersonId, address: string): Promise<void> {
  await changePerson(tx, person, { address })
}

export async function setLeft(tx: InSchool, person: PersonId, at: Date): Promise<void> {
  await changePerson(tx, person, { left_at: at })
}

async function changePerson(
  tx: InSchool,
  person: PersonId,
  change: { account_id: null } | { address: string } | { left_at: Date },
): Promise<void> {
  await tx.updateTable('person').set(change).where('school_id', '=', tx.school).where('id', '=', person).execute()
}
