export const schoolTypes = [
  'community',
  'voluntary-controlled',
  'voluntary-aided',
  'foundation',
  'academy',
  'independent',
] as const
export type SchoolType = (typeof schoolTypes)[number]

export type SchoolClass = { readonly year: string; readonly class: string }

/** What a school says of itself, and how long its agreed posts wait. Contacts are those that any post may show. */
export type SchoolDetails = {
  readonly name: string
  readonly slug: string
  readonly type: SchoolType
  readonly country: 'england'
  readonly town: string
  readonly contacts: readonly string[]
  readonly classes: readonly SchoolClass[]
  readonly houses: readonly string[]
  /** How long an agreed post can still be pulled back before it goes out. */
  readonly holdMinutes: number
  /** How long before it is due those with oversight are told of a post that nobody agrees beforehand. */
  readonly noticeMinutes: number
}
