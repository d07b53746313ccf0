import { noOwnChanges } from '../../core/policy/own-changes.ts'
import type { SettingValues } from '../../core/policy/registry.ts'
import type { PolicyParts } from '../../core/policy/school-policy.ts'
import type { Day } from '../../core/school/day.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Adopted = {
  readonly draft: string
  readonly meeting: string | null
  readonly minute: string | null
  readonly file: { readonly hash: Buffer; readonly name: string } | null
}

type Version = {
  readonly pack: string
  readonly settings: SettingValues
  readonly adoptedBy: PersonId
  readonly from: Date
  readonly adoptedOn?: Day | null
  readonly own?: PolicyParts['own']
  readonly grounds?: PolicyParts['grounds']
  /** The exact bytes that were adopted. */
  readonly document?: { readonly text: string; readonly hash: Buffer }
  /** How it was adopted; left out only for a school's first policy, which the database sees to. */
  readonly adopted?: Adopted
}

/** A version of the school's policy is in force from `from` on. Gives its id. */
export async function putInForce(tx: InSchool, version: Version): Promise<string> {
  const { adopted } = version
  const { id } = await tx
    .insertInto('policy_version')
    .values({
      school_id: tx.school,
      pack: version.pack,
      settings: JSON.stringify(version.settings),
      own_changes: JSON.stringify(version.own ?? noOwnChanges),
      grounds: version.grounds ? JSON.stringify(version.grounds) : null,
      adopted_by: version.adoptedBy,
      in_force_from: version.from,
      adopted_on: version.adoptedOn ?? null,
      ...(version.document && { document: version.document.text, document_hash: version.document.hash }),
      ...(adopted && {
        draft_id: adopted.draft,
        meeting: adopted.meeting,
        minute: adopted.minute,
        file_hash: adopted.file?.hash ?? null,
        file_name: adopted.file?.name ?? null,
      }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
