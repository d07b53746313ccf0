import { advice } from './lists/advice.ts'
import { doings } from './lists/doings.ts'
import { people } from './lists/people.ts'
import { places } from './lists/places.ts'
import { schoolDoes } from './lists/school-does.ts'
import { things } from './lists/things.ts'
import { turns } from './lists/turns.ts'

/** Every idea that a question can hold, each with the phrases that say it. */
export const lexicon = {
  ...people,
  ...doings,
  ...things,
  ...places,
  ...turns,
  ...advice,
  ...schoolDoes,
} as const satisfies Record<string, readonly string[]>

export type Idea = keyof typeof lexicon
