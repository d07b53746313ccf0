import { isKind, type KindId, type OwnKind } from '../../core/concerns/kind-of-report.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type OwnKindKept = OwnKind & { readonly id: string; readonly addedBy: PersonId; readonly addedAt: Date }

/** Kinds of report that the school added and has not retired, in the order in which it added them. */
export async function ownKinds(tx: InSchool): Promise<readonly OwnKindKept[]> {
  const rows = await tx
    .selectFrom('own_kind')
    .select([
      'id',
      'name',
      'treated_as',
      'words_staff',
      'words_families',
      'words_pupils',
      'about',
      'added_by',
      'added_at',
    ])
    .where('school_id', '=', tx.school)
    .where('retired_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) =>
    isKind(row.treated_as)
      ? [
          {
            id: row.id,
            name: row.name,
            treatedAs: row.treated_as as KindId,
            words: { staff: row.words_staff, families: row.words_families, pupils: row.words_pupils },
            about: row.about,
            addedBy: row.added_by,
            addedAt: row.added_at,
          },
        ]
      : [],
  )
}

/** Keeps a kind; nothing where one of that name was added in the same moment. */
export async function keepOwnKind(tx: InSchool, kind: OwnKind, by: PersonId, at: Date): Promise<string | undefined> {
  const row = await tx
    .insertInto('own_kind')
    .values({
      school_id: tx.school,
      name: kind.name,
      treated_as: kind.treatedAs,
      words_staff: kind.words.staff,
      words_families: kind.words.families,
      words_pupils: kind.words.pupils,
      about: kind.about ?? null,
      added_by: by,
      added_at: at,
    })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function keepOwnKindRetired(tx: InSchool, id: string, by: PersonId, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('own_kind')
    .set({ retired_by: by, retired_at: at })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
