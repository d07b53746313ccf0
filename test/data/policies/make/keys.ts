import { allSettings } from '../../../../src/core/policy/settings/all-settings.ts'
import type { SettingSpec } from '../../../../src/core/policy/setting-spec.ts'

type Value = string | number | boolean | string[]
export type Key = { settings: Record<string, Value>; where: Record<string, string[]>; silent: string[] }

const specs: readonly SettingSpec[] = allSettings

/** What a source says in its ⟦notes⟧: each setting's value, the words beside each note, and the settings never noted. */
export function keyOf(raw: string): Key {
  const settings: Record<string, Value> = {}
  const where: Record<string, string[]> = {}
  for (const [, before = '', note = ''] of raw.matchAll(/([^\n⟧]*)⟦([^⟧]*)⟧/g)) {
    for (const part of note.split(';').map((each) => each.trim())) {
      if (part === '-') continue
      const at = part.indexOf('=')
      const name = part.slice(0, at)
      const spec = specs.find((each) => each.name === name)
      if (!spec) throw new Error(`no setting is called ${name}`)
      const value = valueOf(spec, part.slice(at + 1))
      const earlier = settings[name]
      settings[name] = Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value
      where[name] = [...(where[name] ?? []), before.trim()]
    }
  }
  return { settings, where, silent: specs.map((spec) => spec.name).filter((name) => !(name in settings)) }
}

function valueOf(spec: SettingSpec, text: string): Value {
  if (spec.type === 'boolean') return text === 'true'
  if (spec.type === 'integer') return Number(text)
  const values = spec.type === 'list' ? text.split(',') : [text]
  for (const value of values) {
    if (spec.allowed && !spec.allowed.includes(value)) throw new Error(`${spec.name} cannot be ${value}`)
  }
  return spec.type === 'list' ? values : text
}
