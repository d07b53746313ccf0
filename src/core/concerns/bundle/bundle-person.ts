import type { PartInCase } from '../case-step.ts'
import type { BundleProfile } from './bundle-profile.ts'

export const personKinds = ['pupil', 'parent', 'staff', 'governor', 'person'] as const
export type PersonKind = (typeof personKinds)[number]

/** Somebody who is named in a case, or might be: by a part in it, by having acted on it, or in its words alone. */
export type BundlePerson = {
  readonly key: string
  readonly name: string
  readonly kind: PersonKind
  readonly parts: readonly PartInCase[]
  /** They wrote, read or decided in the case as somebody of the school. */
  readonly acted: boolean
}

/** What was chosen about people, beyond what the profile says. */
export type PeopleChosen = {
  /** Whom the bundle is about and given to, where somebody asked for their own data. */
  readonly subject: string | null
  readonly alsoMasked: readonly string[]
  readonly alsoNamed: readonly string[]
}

/** How somebody stands in a bundle: under a mask, or by name. */
export type PersonShown = BundlePerson & {
  readonly as: string | null
  /** What the profile alone would have. */
  readonly maskedByProfile: boolean
  readonly isSubject: boolean
}

const kindWords: Readonly<Record<PersonKind, string>> = {
  pupil: 'Pupil',
  parent: 'Parent',
  staff: 'Member of staff',
  governor: 'Governor',
  person: 'Person',
}

/** Whom a bundle masks, and as what: in the order given, so that the same people get the same masks. */
export function peopleShown(
  profile: BundleProfile,
  people: readonly BundlePerson[],
  chosen: PeopleChosen,
): readonly PersonShown[] {
  const counts = new Map<PersonKind, number>()
  return people.map((person) => {
    const isSubject = person.key === chosen.subject
    const maskedByProfile = !isSubject && isMaskedBy(profile, person)
    const masked =
      !isSubject &&
      (maskedByProfile
        ? !(profile.mayName && chosen.alsoNamed.includes(person.key))
        : chosen.alsoMasked.includes(person.key))
    if (!masked) return { ...person, as: null, maskedByProfile, isSubject }
    const count = (counts.get(person.kind) ?? 0) + 1
    counts.set(person.kind, count)
    const number = person.kind === 'pupil' ? letters(count) : String(count)
    return { ...person, as: `${kindWords[person.kind]} ${number}`, maskedByProfile, isSubject }
  })
}

function isMaskedBy(profile: BundleProfile, { parts, acted }: BundlePerson): boolean {
  if (parts.length > 0) return !parts.some((part) => profile.names.includes(part))
  return acted ? !profile.namesWhoActed : profile.masksOthers
}

/** 1 is A, 26 is Z, 27 is AA. */
function letters(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26))
  return count > 26 ? `${letters(Math.floor((count - 1) / 26))}${last}` : last
}
