import type { InSchool } from '../in-school.ts'

/** One way in which a private key may be opened, as it stands. Seen through the eyes of its member alone. */
export type KeyWay = {
  readonly kind: 'passphrase' | 'passkey' | 'demo'
  readonly credential: string | null
  readonly salt: Buffer
  readonly cost: number | null
  readonly box: Buffer
  readonly madeAt: Date
}

export async function waysOf(tx: InSchool, key: string): Promise<readonly KeyWay[]> {
  return tx
    .selectFrom('member_key_way')
    .select(['kind', 'credential_id as credential', 'salt', 'cost', 'box', 'made_at as madeAt'])
    .where('school_id', '=', tx.school)
    .where('key_id', '=', key)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

/** Puts a way in the place of the same one that stood before: one passphrase, one for each passkey. */
export async function keepWay(tx: InSchool, key: string, way: KeyWay): Promise<void> {
  await dropWay(tx, key, way.kind, way.credential)
  await tx
    .insertInto('member_key_way')
    .values({
      school_id: tx.school,
      key_id: key,
      kind: way.kind,
      credential_id: way.credential,
      salt: way.salt,
      cost: way.cost,
      box: way.box,
      made_at: way.madeAt,
    })
    .execute()
}

export async function dropWay(
  tx: InSchool,
  key: string,
  kind: KeyWay['kind'],
  credential: string | null,
): Promise<void> {
  const query = tx
    .deleteFrom('member_key_way')
    .where('school_id', '=', tx.school)
    .where('key_id', '=', key)
    .where('kind', '=', kind)
  await (credential === null ? query : query.where('credential_id', '=', credential)).execute()
}
