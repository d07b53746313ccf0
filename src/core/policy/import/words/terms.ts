import { plainWords } from '../cue.ts'
import { wordClasses } from './word-classes.ts'

const classes = Object.entries(wordClasses)
  .filter(([name]) => !['not', 'never', 'unless', 'possible', 'staff', 'publish'].includes(name))
  .map(([name, inside]) => [`<${name}>`, new RegExp(`(?<![a-z])(?:${inside})`)] as const)

const common = new Set(
  'a an and any are as at be been before but by can do does for from has have how if in into is it its may must no not of on one or other our own school schools shall should so such than that the their them then there these they this those to under up use used using very was we what when where which who will with would you your all also only about more out over each every some'.split(
    ' ',
  ),
)

/** What a sentence is about: its telling words cut to their stems, and the classes of words in it. */
export function termsOf(text: string): Set<string> {
  const plain = plainWords(text)
  const words = plain.match(/[a-z][a-z'-]{2,}/g) ?? []
  const stems = words.filter((word) => !common.has(word)).map(stemOf)
  return new Set([...stems, ...classes.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name)])
}

function stemOf(word: string): string {
  const bare = word.replace(/'s$|'$/, '')
  const cut = bare.replace(/(?:ingly|edly|ations?|ments?|ings?|ness|ies|ied|ally|ers?|est|ed|es|ly|al|s|y|e)$/, '')
  return cut.length >= 3 ? cut : bare
}
