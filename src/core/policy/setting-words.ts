import { type SettingName, specOf } from './registry.ts'

const odd: Readonly<Record<string, string>> = {
  'aup-acknowledgement': 'signing the acceptable use policy',
  'headteacher-is-dsl': 'whether the headteacher is the safeguarding lead',
  'channel-mfa': 'a second step at sign-in for channels',
}

/** A setting as it is called in a sentence: `channel approver`. */
export function settingInWords(name: SettingName): string {
  return odd[name] ?? name.replaceAll('-', ' ')
}

const shortened: Readonly<Record<string, string>> = {
  dsl: 'safeguarding lead',
  hr: 'HR',
  SBO: 'school business officer',
}

/** One answer as people say it: `headteacher or governing board`, `yes`, `none named`. */
export function valueInWords(name: SettingName, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none named' : value.map((each) => word(name, each)).join(', ')
  return value === '' ? 'not said' : word(name, value)
}

/** What a school types freely is shown as it was typed; a choice among fixed answers is said in words. */
function word(name: SettingName, value: unknown): string {
  const text = String(value)
  const spec = specOf(name)
  if (spec.allowed === undefined) return shortened[text] ?? text
  return text
    .split('-')
    .map((part) => shortened[part] ?? part)
    .join(' ')
}
