import type { ClauseId } from './clause.ts'
import { isRegisterSetting } from './register-settings.ts'
import type { SettingName } from './registry.ts'
import { schoolDocument } from './school-document.ts'
import { type PolicyParts, schoolPolicy, startingPack } from './school-policy.ts'
import { allSettings } from './settings/all-settings.ts'
import { clausesAnswering } from './text-of-setting.ts'

/**
 * The answers of which no clause says anything any more because the school left theirs out: nobody reads them, and the
 * product goes by them still, until somebody says that the policy is silent on them.
 */
export function leftWithoutWords(parts: PolicyParts): readonly SettingName[] {
  const policy = schoolPolicy(parts)
  if (!policy) return []
  const grounds = parts.grounds ?? startingPack(parts.pack)?.grounds ?? {}
  const document = schoolDocument(policy, { school: null }, parts.own)
  const added = new Set(parts.own.added.map(({ id }) => id))
  const isGone = (id: ClauseId) => parts.own.dropped.includes(id) || (id.startsWith('own:') && !added.has(id))
  return allSettings
    .map(({ name }): SettingName => name)
    .filter(
      (name) =>
        parts.settings[name] !== undefined &&
        !isRegisterSetting(name) &&
        (grounds[name] ?? []).some(isGone) &&
        clausesAnswering(document, policy, name).length === 0,
    )
}
