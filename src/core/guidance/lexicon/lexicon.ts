import { doings } from './doings.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { things } from './things.ts'
import { turns } from './turns.ts'

/** Every idea that a question can hold, each with the phrases that say it. */
export const lexicon = {
  ...people,
  ...doings,
  ...things,
  ...places,
  ...turns,
} as const satisfies Record<string, readonly string[]>

export type Idea = keyof typeof lexicon
