import type { Idea } from '../idea.ts'
import { conductIdeas } from './guidance/conduct.ts'
import { contactIdeas } from './guidance/contact.ts'
import { ownAccountsIdeas } from './guidance/own-accounts.ts'
import { whatOneSaysIdeas } from './guidance/what-one-says.ts'

/** What policies tell people to do and not to do: most of it is advice that nothing can enforce. */
export const guidanceIdeas: readonly Idea[] = [
  ...contactIdeas,
  ...ownAccountsIdeas,
  ...whatOneSaysIdeas,
  ...conductIdeas,
]
