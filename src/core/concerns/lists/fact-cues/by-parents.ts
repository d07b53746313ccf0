// Who did it: a parent, or another of a pupil’s family.

import { type FactCue, open } from './fact-cue.ts'

/** Where a parent who is spoken of may have done it, and has not only said yes or no to a picture. */
const doneByParents = open.filter(
  (kind) => kind !== 'data-breach' && kind !== 'image-no-consent' && kind !== 'unauthorised-account',
)

/** “By a mum”, “who has a boy here”. */
export const fromParents: readonly FactCue[] = [
  {
    words:
      /\b(?:by|from|off|of) (?:a|one of (?:the|our|my|your)|another|some|two|the same) (?:\w+ ){0,2}?(?:mum|dad|mother|father|parent|carer|gran\w*|nan)s?\b(?! governor)|\b(?:whose|with a|has a|who has a) (?:\w+ )?(?:boy|girl|son|daughter|child|lad|kid)s? (?:is |are )?(?:in|at|here)\b/,
    facts: ['by-parent'],
    kinds: doneByParents,
    unlessDoer: true,
  },
]

/** A parent, and then their words. */
export const parentsQuoted: readonly FactCue[] = [
  {
    words: /\b(?:a|another|one) (?:mum|dad|mother|father|parent|carer|grandparent)\b.{0,70}[:–—-] ?['"“‘]/,
    facts: ['by-parent'],
    kinds: doneByParents,
  },
]

/** One of a family, and then a deed. */
export const familiesAndWhatTheyDid: readonly FactCue[] = [
  {
    words:
      /\b(?:(?:step)?(?:mums?|dads?|mothers?|fathers?)|mams?|parents?|carers?|grand\w+|gran|nana?|uncle|aunt\w*|famil(?:y|ies))\b[^.?!]{0,40}\b(?:post\w*|said|wrot\w*|writ\w*|call\w*|comment\w*|shar\w*|accus\w*|threat\w*|put|film\w*|sent|tagg\w*|is|are|has|have|keeps|live ?stream\w*|upload\w*|left|complain\w*|says?|told|tells|coming|repl\w*|slag\w*|slat\w*|rant\w*|argu\w*|repeat\w*)/,
    facts: ['by-parent'],
    kinds: doneByParents,
    unlessDoer: true,
  },
]

/** A page that a parent runs; a picture that a parent put up. */
export const parentsPagesAndPictures: readonly FactCue[] = [
  {
    words:
      /\b(?:run|set up|made|started|kept) by (?:a|an|one of|two|some|the) (?:\w+ ){0,3}?(?:mum|dad|mother|father|parent|carer)s?\b|(?<!us )\b(?:mum|dad|mother|father|parent|carer)s? (?:who )?(?:(?:has|have|had) )?(?:runs?|set up|started|made|opened)\b/,
    facts: ['by-parent'],
    kinds: ['unauthorised-account'],
    unlessDoer: true,
  },
  {
    words:
      /\b(?:mum|dad|mother|father|parent|carer|pta|friends of)s?\b (?:(?:has|have|had|just|also) )*(?:put|posted|shared|uploaded|filmed|tagged)\b/,
    facts: ['by-parent', 'parent-misuse', 'unsuitable-conduct'],
    kinds: ['image-no-consent'],
    unlessDoer: true,
  },
]
