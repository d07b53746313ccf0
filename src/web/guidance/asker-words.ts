import type { Asker } from '../../core/guidance/asker.ts'
import type { PersonId } from '../../core/school/ids.ts'

export const askerWords: Readonly<Record<Asker, string>> = {
  parent: 'A parent or carer',
  pupil: 'A pupil',
  staff: 'I work at the school',
  leader: 'I lead the school',
  governor: 'A governor',
  volunteer: 'I help at the school',
  contractor: 'I work for a firm that serves the school',
}

/** The same, as it is said of somebody else. */
const askedBy: Readonly<Record<Asker, string>> = {
  ...askerWords,
  staff: 'Somebody who works at the school',
  leader: 'Somebody who leads the school',
  volunteer: 'Somebody who helps at the school',
  contractor: 'Somebody from a firm that serves the school',
}

/** Who asked, for whoever answers: by name where they signed in and sent it with their name. */
export function whoAsked(
  { askedAs, askedBy: person }: { readonly askedAs: Asker; readonly askedBy: PersonId | null },
  names: ReadonlyMap<PersonId, string>,
): string {
  return (person && names.get(person)) ?? askedBy[askedAs]
}

/** Who may be chosen, in the order they are shown. */
export const askersShown: readonly Asker[] = ['parent', 'pupil', 'staff', 'governor', 'volunteer', 'contractor']
