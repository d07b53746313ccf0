/** What a school says about itself, so that its own people, places and contacts are not taken for a child's. */
export type SchoolWords = {
  readonly name: string
  readonly town: string
  /** Telephone numbers, e-mail addresses and the postal address that may stand in any post. */
  readonly ownContacts: readonly string[]
  /** As people write them: `Mrs May`, `Miss Holly Dean`, `Mr Bishop (caretaker)`. */
  readonly staff: readonly string[]
  readonly classes: readonly { readonly year: string; readonly class: string }[]
  readonly houses: readonly string[]
}
