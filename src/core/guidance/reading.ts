import { type Asker, askers } from './asker.ts'
import { asksOfSchool, type OfSchool } from './asks-of-school.ts'
import { ideasIn } from './ideas-in.ts'
import type { Idea } from './lexicon/lexicon.ts'
import { plainQuestion } from './plain-question.ts'
import { remembered } from './remembered.ts'
import { asksForGroup } from './schools-own-groups.ts'
import { whoDoesWhat } from './who-does-what.ts'
import { longest, wordsOfQuestion } from './words.ts'

/** A question as understood: who asks, its words, and the ideas found in them. */
export type Reading = {
  readonly asker: Asker
  readonly words: readonly string[]
  readonly ideas: ReadonlySet<Idea>
  /** It asks what the school does or may do, or who decides: not for leave. */
  readonly ofSchool: OfSchool | undefined
  /** An account, a group or a page is asked for that would be a class’s, a year’s or another group’s of the school. */
  readonly forGroup: boolean
  /** Who does what in its sentences, and how it is asked. */
  readonly tells: readonly string[]
}

/** `asker` is who is known to ask; where nobody knows, the question's own words decide, and staff are taken else. */
export function readQuestion(question: string, asker?: Asker): Reading {
  return read(`${asker ?? ''}\n${plainQuestion(question.slice(0, longest), asker)}`)
}

/** The same of words that are taken as they stand: a policy’s own, and questions that are learned from. */
export function readAsWritten(words: string, asker?: Asker): Reading {
  return read(`${asker ?? ''}\n${words}`)
}

const read = remembered((both): Reading => {
  const [named = '', ...lines] = both.split('\n')
  const asker = askers.find((each) => each === named)
  const text = lines.join('\n')
  const words = wordsOfQuestion(text)
  return {
    asker: asker ?? askerInWords(words.join(' ')),
    words,
    ideas: ideasIn(words),
    ofSchool: asksOfSchool(words),
    forGroup: asksForGroup(text),
    tells: whoDoesWhat(text),
  }
}, 50)

const tells: readonly (readonly [Asker, RegExp])[] = [
  ['governor', /\b(i am|im|as) (a|an|the|parent|chair of)? ?governor/],
  ['volunteer', /\b(i|we) (help|volunteer)\b|\bim a (volunteer|helper)|\bas a (volunteer|helper)/],
  [
    'staff',
    /\bi teach\b|\b(im|i am|as) (a|an|the|on)? ?(teacher|ta|teaching|lsa|trainee|placement|supply)|\bmy (class|pupils|students|tutor group|form)\b/,
  ],
  [
    'parent',
    /\bmy (own |little |eldest |youngest )?(son|daughter|child|kids|children|boy|girl|twins|year|foster)\b|\bchilds teacher/,
  ],
  [
    'pupil',
    /\bmy (teacher|mum|dad|friend said|mate said)\b|\bi am (in year )?(7|8|9|10|11|seven|eight|nine|ten|eleven)\b|\bmiss (said|follows|keeps)\b/,
  ],
]

function askerInWords(text: string): Asker {
  return tells.find(([, pattern]) => pattern.test(text))?.[0] ?? 'staff'
}
