import { mailAddress } from '../../../core/access/mail-address.ts'
import type { Pack } from '../../../core/policy/pack.ts'
import { packNamed } from '../../../core/policy/packs/all-packs.ts'
import type { SchoolType } from '../../../storage/school/add-school.ts'
import { lineIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'

export const schoolTypes: Readonly<Record<SchoolType, string>> = {
  community: 'Community school',
  'voluntary-controlled': 'Voluntary controlled school',
  'voluntary-aided': 'Voluntary aided school',
  foundation: 'Foundation school',
  academy: 'Academy or free school',
  independent: 'Independent school',
}

export function isSchoolType(word: string): word is SchoolType {
  return word in schoolTypes
}

const fields = ['name', 'type', 'country', 'town', 'policy', 'headName', 'headAddress'] as const
export type SetUpTyped = Readonly<Record<(typeof fields)[number], string>>

export const nothingTyped: SetUpTyped = {
  name: '',
  type: '',
  country: 'england',
  town: '',
  policy: 'model',
  headName: '',
  headAddress: '',
}

export type SetUpWanted = {
  readonly name: string
  readonly type: SchoolType
  readonly town: string
  readonly pack: Pack
  readonly head: { readonly name: string; readonly address: string }
}

export type SetUpForm =
  | { readonly typed: SetUpTyped; readonly problems: Problems }
  | { readonly typed: SetUpTyped; readonly wanted: SetUpWanted }

/** The first set-up as it was sent: all that is wanted, or everything that is wrong with it at once. */
export function parseSetUp(form: Readonly<Record<string, unknown>>): SetUpForm {
  const typed = Object.fromEntries(fields.map((field) => [field, lineIn(form, field)])) as SetUpTyped
  const address = mailAddress(typed.headAddress)
  const pack = packNamed(typed.policy)
  const { name, type, town } = typed
  const problems: Record<string, string> = {}
  if (name === '') problems['name'] = 'Type the school’s name.'
  if (!isSchoolType(type)) problems['type'] = 'Choose what type of school it is.'
  if (typed.country !== 'england')
    problems['country'] = 'Choose England. Signpost does not know the rules elsewhere yet.'
  if (town === '') problems['town'] = 'Type the town or village.'
  if (!pack) problems['policy'] = 'Choose the policy to begin with.'
  if (typed.headName === '') problems['headName'] = 'Type the headteacher’s name.'
  if (!address) problems['headAddress'] = 'Type the headteacher’s e-mail address in full, like name@school.org.uk.'
  if (Object.keys(problems).length > 0 || !isSchoolType(type) || !pack || !address) return { typed, problems }
  return { typed, wanted: { name, type, town, pack, head: { name: typed.headName, address } } }
}
