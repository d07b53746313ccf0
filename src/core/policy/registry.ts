import { z } from 'zod'
import type { SettingSpec } from './setting-spec.ts'
import { allSettings } from './settings/all-settings.ts'

type Specs = (typeof allSettings)[number]
export type SettingName = Specs['name']
type SpecOf<N extends SettingName> = Extract<Specs, { name: N }>

type ValueOf<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'integer' }
    ? number
    : S extends { type: 'text' }
      ? string
      : S extends { type: 'enum'; allowed: readonly (infer A)[] }
        ? A
        : S extends { type: 'list'; allowed: readonly (infer A)[] }
          ? readonly A[]
          : readonly string[]

/** The values a school may give: a setting left out means that its policy is silent. */
export type SettingValue<N extends SettingName> = ValueOf<SpecOf<N>>
export type SettingValues = { readonly [N in SettingName]?: SettingValue<N> }

const byName: ReadonlyMap<string, SettingSpec> = new Map(allSettings.map((spec) => [spec.name, spec]))

export function specOf(name: SettingName): SettingSpec {
  const spec = byName.get(name)
  if (!spec) throw new Error(`no setting is called ${name}`)
  return spec
}

export function isSettingName(name: string): name is SettingName {
  return byName.has(name)
}

/** The value Signpost proposes where a policy says nothing. */
export function defaultOf<N extends SettingName>(name: N): SettingValue<N> {
  return specOf(name).default as SettingValue<N>
}

function valueSchema(spec: SettingSpec): z.ZodType {
  switch (spec.type) {
    case 'boolean':
      return z.boolean()
    case 'integer':
      return z.number().int().min(spec.least).max(spec.most)
    case 'text':
      return z.string()
    case 'enum':
      return z.enum((spec.allowed ?? []) as [string, ...string[]])
    case 'list':
      return spec.allowed ? z.array(z.enum(spec.allowed as [string, ...string[]])) : z.array(z.string().min(1))
  }
}

/** Accepts only the 111 names, each with a value its question allows; a misspelt name or value is refused by name. */
export const settingValuesSchema: z.ZodType<SettingValues> = z.strictObject(
  Object.fromEntries(allSettings.map((spec) => [spec.name, valueSchema(spec).optional()])),
) as unknown as z.ZodType<SettingValues>
