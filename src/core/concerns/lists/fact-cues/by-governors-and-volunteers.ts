// Who did it: a governor, or somebody who helps without pay.

import { type FactCue, open } from './fact-cue.ts'

/** A volunteer, and then something written. */
export const volunteersWhoPosted: readonly FactCue[] = [
  {
    words:
      /\b(?:a|an|the|some|our|one of the|another) (?:[\w-]+ ){0,2}?(?:volunteer|helper)s?\b.{0,60}\b(?:shar|post|put|lik|mad|says?|wrot|writ|comment|tweet|record|upload|repl)/,
    facts: ['by-volunteer'],
    kinds: open,
    unlessDoer: true,
  },
]

/** A governor or volunteer, and then a deed. */
export const governorsAndVolunteers: readonly FactCue[] = [
  {
    words:
      /(?<!\b(?:i'm|i am|as|being|we're|we are) (?:[\w-]+ ){0,4})\bgovernors?\b[^.?!]{0,60}\b(?:post|said|sent|shar|told|wrote|tweet|has)/,
    facts: ['by-governor'],
    kinds: open,
  },
  {
    words: /\bvolunteers?\b.{0,60}\b(?:post|said|sent|shar|told|wrote|has|film|took)/,
    facts: ['by-volunteer'],
    kinds: open,
  },
]

/** Whoever helps out and is spoken of beside an indecent image. */
export const volunteersWithImages: readonly FactCue[] = [
  {
    words: /\b(?:comes? in to|hears? readers|helps? (?:at|in|with|out)|coaches|helper|volunteer\w*)\b/,
    facts: ['by-volunteer'],
    kinds: ['indecent-images'],
    reporters: ['parent', 'pupil', 'public'],
    unlessDoer: true,
  },
]
