import type { PersonShown } from './bundle-person.ts'
import { apart, type Mask } from './mask.ts'

/** Where somebody may be named in a text, and who: several, where a first name alone does not say which. */
export type NameSpot = {
  readonly start: number
  readonly end: number
  readonly who: readonly string[]
  /** False where it may be an ordinary word. */
  readonly sure: boolean
}

/** A way to reach somebody or where they live. */
export type ContactSpot = { readonly start: number; readonly end: number; readonly what: ContactWhat }
export type ContactWhat =
  | 'phone'
  | 'email'
  | 'postcode'
  | 'address'
  | 'link'
  | 'account'
  | 'birth'
  | 'plate'
  | 'words'
  | 'number'
  | 'name'

export type MaskRules = {
  /** Those who are listed by name before the bundle is made. */
  readonly people: ReadonlyMap<string, PersonShown>
  /** Whether everybody who is not listed is masked as well. */
  readonly masksOthers: boolean
  /** Words that may be names and that a reader of the case said are none here, in small letters. */
  readonly notNames: ReadonlySet<string>
}

const contactWords: Readonly<Record<ContactWhat, string>> = {
  phone: 'telephone number',
  email: 'e-mail address',
  postcode: 'postcode',
  address: 'address',
  link: 'link',
  account: 'account',
  birth: 'date of birth',
  plate: 'number plate',
  words: 'left out',
  number: 'number',
  name: 'name',
}

/** What stands in for somebody of whom it is not known which of several masked people it is. */
const oneOfSeveral = 'name'

/** The masks of one text. */
export function masksFor(
  text: string,
  names: readonly NameSpot[],
  contacts: readonly ContactSpot[],
  rules: MaskRules,
): readonly Mask[] {
  const wanted: Mask[] = contacts.map(({ start, end, what }) => ({ start, end, as: contactWords[what] }))
  for (const spot of names) {
    if (!spot.sure && rules.notNames.has(text.slice(spot.start, spot.end).toLowerCase())) continue
    const as = maskOf(spot.who, rules)
    if (as !== null) wanted.push({ start: spot.start, end: spot.end, as })
  }
  return apart(wanted)
}

/**
 * A name that several may have is taken for one who has a part in the case, and for the subject, before anybody else;
 * where one of those it may be is masked, it is masked.
 */
function maskOf(who: readonly string[], { people, masksOthers }: MaskRules): string | null {
  const listed = who.flatMap((key) => people.get(key) ?? [])
  if (listed.length === 0) return masksOthers ? oneOfSeveral : null
  const near = listed.filter(({ parts, isSubject, acted }) => isSubject || parts.length > 0 || acted)
  const masks = [...new Set((near.length > 0 ? near : listed).map(({ as }) => as))]
  const [only] = masks
  if (masks.length === 1 && only !== undefined) return only
  return oneOfSeveral
}
