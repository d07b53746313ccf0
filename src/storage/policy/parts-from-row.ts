import { ownChangesSchema } from '../../core/policy/own-changes.ts'
import { settingValuesSchema } from '../../core/policy/registry.ts'
import { groundsFrom, type PolicyParts } from '../../core/policy/school-policy.ts'
import { withoutSenselessNumbers } from '../../core/policy/setting-value.ts'

/** What a draft or a version is made of, parsed as it comes out of the database. */
export function partsFromRow(row: {
  readonly pack: string
  readonly settings: unknown
  readonly own_changes: unknown
  readonly grounds: unknown
}): PolicyParts {
  return {
    pack: row.pack,
    settings: settingValuesSchema.parse(withoutSenselessNumbers(row.settings)),
    own: ownChangesSchema.parse(row.own_changes),
    grounds: groundsFrom(row.grounds),
  }
}
