import { everyday } from '../lists/everyday-words.ts'
import { isAlsoAWord } from '../lists/names-that-are-words.ts'
import { isOneLetterOff } from '../one-letter-off.ts'
import type { Word } from '../word.ts'
import type { KnownName, KnownNames } from './known-names.ts'

/** Words from `from` to `to` that are, or may be, a name. */
export type NameHit = {
  readonly from: number
  readonly to: number
  readonly known: readonly KnownName[]
  readonly form: string
  /** Written with a slip of the finger, or in the plural: not quite the name. */
  readonly loose: boolean
}

const mostWords = 5
const within = new Set<Word['gap']>(['joined', 'space', 'line', 'hyphen', 'dot', 'under', 'other'])

/** The longest name that begins at a word; nothing where none does. */
export function hitAt(words: readonly Word[], at: number, names: KnownNames): NameHit | undefined {
  const first = words[at]
  if (first === undefined || first.opens === 'digit' || first.text === '') return undefined
  let form = first.text
  let best = exact(names, form, at, at, 1)
  for (let to = at + 1; to < at + mostWords; to++) {
    const next = words[to]
    if (next === undefined || next.opens === 'digit' || next.text === '' || words[to - 1]?.possessive === true) break
    // A name that is parted at the end of a line has a hyphen and the line’s end between its halves.
    if (!within.has(next.gap) && next.gap !== 'dash') break
    form += next.text
    best = exact(names, form, at, to, to - at + 1) ?? best
  }
  return best ?? loose(words, at, names)
}

function exact(names: KnownNames, form: string, from: number, to: number, count: number): NameHit | undefined {
  const all = names.forms.get(form) ?? []
  const known =
    count === 1
      ? all
      : all.filter(
          ({ person, part }) => part === 'whole' || names.ofSeveral.has(form) || (person.near && form.length > 3),
        )
  return known.length === 0 ? undefined : { from, to, known, form, loose: false }
}

/** A letter other, a plural, a beginning (Zof), drawn out (Mayaaa): of those alone who are near. */
function loose(words: readonly Word[], at: number, names: KnownNames): NameHit | undefined {
  const word = words[at]
  if (word === undefined || word.text.length < 3 || isOrdinary(word.text)) return undefined
  const { text } = word
  const capital = word.opens === 'capital'
  const drawnOut = /(.)\1\1/.test(text) ? once(text) : undefined
  const known = names.near.flatMap(({ form, known: one }) => {
    const plural =
      form.length > 3 && text.startsWith(form) && /^(?:s|es|z|ie|y)$/.test(text.slice(form.length)) && !isOrdinary(form)
    const slip = (text.length > 4 || (capital && form.length > 3)) && form.length > 2 && isOneLetterOff(text, form)
    const shortened = capital && one.part === 'given' && form.length > text.length && form.startsWith(text)
    return plural || slip || shortened || (drawnOut !== undefined && form.length > 2 && once(form) === drawnOut)
      ? [one]
      : []
  })
  return known.length === 0 ? undefined : { from: at, to: at, known, form: text, loose: true }
}

/** Whether a name is also a word that any text may hold. */
export function isOrdinary(form: string): boolean {
  return isAlsoAWord(form) || everyday.has(form)
}

/** A word with each of its letters once where several of one follow one another. */
function once(text: string): string {
  return text.replace(/(.)\1+/g, '$1')
}
