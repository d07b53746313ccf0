/** Who tells: everybody may, with or without a name. */
export const reporterKinds = ['staff', 'governor', 'volunteer', 'parent', 'pupil', 'public'] as const
export type ReporterKind = (typeof reporterKinds)[number]

/** The words a page is written in: for adults at work, for families and the public, for pupils (read at age 8). */
export type Audience = 'staff' | 'families' | 'pupils'

export function audienceOf(reporter: ReporterKind): Audience {
  if (reporter === 'pupil') return 'pupils'
  return reporter === 'parent' || reporter === 'public' ? 'families' : 'staff'
}

/** Adults who work for the school, paid or not: policies bind them. */
export function isAtWork(reporter: ReporterKind): boolean {
  return audienceOf(reporter) === 'staff'
}
