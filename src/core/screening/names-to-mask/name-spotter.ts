import { titles } from '../lists/titles.ts'
import { familyForms, givenForms } from '../name-forms.ts'
import { isOneLetterOff } from '../one-letter-off.ts'
import { type Word, wordsOf } from '../word.ts'
import { disguisedNames } from './disguised-names.ts'
import { initialsOf } from './initials-of.ts'
import { type KnownName, knownNames } from './known-names.ts'
import { hitAt, isOrdinary, type NameHit } from './name-hit.ts'
import type { NamedPerson } from './named-person.ts'

/** Where somebody may be named, by whose keys. Unsure: it may be an ordinary word. */
export type SpottedName = {
  readonly start: number
  readonly end: number
  readonly who: readonly string[]
  readonly sure: boolean
}

/**
 * Finds whoever is named in a text, in whatever form: for masking, where a name left standing harms somebody and a word
 * masked too many only reads badly. So each first name and surname counts by itself, in small letters too.
 */
export function nameSpotter(people: readonly NamedPerson[]): (text: string) => readonly SpottedName[] {
  const names = knownNames(people)
  return (text) => {
    const words = wordsOf(text)
    const hits: NameHit[] = []
    for (let at = 0; at < words.length; at++) {
      const hit = hitAt(words, at, names)
      if (hit === undefined) continue
      hits.push(hit)
      at = hit.to
    }
    const drawn = drawnTogether(words, hits).flatMap((hit) => spotOf(words, hit))
    const all = [...drawn, ...initialsOf(words, text, people), ...disguisedNames(text, words, names)]
    return all.toSorted((one, other) => one.start - other.start || other.end - one.end)
  }
}

type Drawn = NameHit & { readonly full: boolean }

/** First name and surname of one person beside one another are one name, with at most two capitalised words between. */
function drawnTogether(words: readonly Word[], hits: readonly NameHit[]): readonly Drawn[] {
  const done: Drawn[] = []
  for (const hit of hits) {
    const at = done.findLastIndex((one) => beside(words, one, hit) && inBoth(one, hit).length > 0)
    const first = done[at]
    // Whatever stands between, such as a middle name that somebody else has too, is part of the name.
    if (first) done.splice(at, done.length - at, { ...first, to: hit.to, known: inBoth(first, hit), full: true })
    else done.push({ ...hit, full: hit.known.some(({ part }) => part === 'whole') })
  }
  return done.map((hit) => withInitial(words, withMisspeltOther(words, hit)))
}

function inBoth(one: NameHit, other: NameHit): readonly KnownName[] {
  return one.known.filter(({ person, part }) =>
    other.known.some((known) => known.person === person && (known.part !== part || part === 'given')),
  )
}

function beside(words: readonly Word[], one: NameHit, other: NameHit): boolean {
  if (other.from - one.to > 3 || words[one.to]?.possessive === true) return false
  const gaps = words.slice(one.to + 1, other.from + 1).map(({ gap }) => gap)
  const between = words.slice(one.to + 1, other.from)
  if (between.some(({ opens }) => opens !== 'capital')) return false
  return gaps.every((gap) => gap !== 'paragraph' && (gap !== 'stop' || between[0]?.text.length === 1))
}

/** Maya Okonkow: beside one of somebody’s names, a slip of the finger in the other is theirs. */
function withMisspeltOther(words: readonly Word[], hit: Drawn): Drawn {
  if (hit.full) return hit
  const next = words[hit.to + 1]
  const fits = (word: Word, { person, part }: KnownName) => {
    const forms = part === 'given' ? familyForms(person.last) : givenForms(person.first, person.preferred)
    return word.text.length > 3 && forms.some((form) => isOneLetterOff(word.text, form))
  }
  if (next?.opens !== 'capital' || !['space', 'line', 'comma', 'hyphen', 'joined'].includes(next.gap)) return hit
  const meant = hit.known.filter((known) => fits(next, known))
  return meant.length === 0 ? hit : { ...hit, to: hit.to + 1, known: meant, full: true }
}

/** M. Okonkwo, Maya O., Okonkwo, M.: the letter goes with the name. */
function withInitial(words: readonly Word[], hit: Drawn): Drawn {
  const letter = (word: Word | undefined) =>
    word?.text.length === 1 && word.opens === 'capital' ? word.text : undefined
  const before = letter(words[hit.from - 1])
  const after = letter(words[hit.to + 1])
  const starts = (name: string, with_: string) => givenForms(name, '').some((form) => form.startsWith(with_))
  const firstIs = (initial: string) =>
    hit.known.filter(({ person, part }) => part !== 'given' && starts(person.first || person.preferred, initial))
  const lastIs = (initial: string) =>
    hit.known.filter(({ person, part }) => part === 'given' && starts(person.last, initial))
  if (before !== undefined && words[hit.from]?.gap !== 'paragraph') {
    const meant = firstIs(before)
    if (meant.length > 0) return { ...hit, from: hit.from - 1, known: meant, full: true }
  }
  if (after !== undefined && words[hit.to]?.possessive !== true) {
    const gap = words[hit.to + 1]?.gap
    const meant =
      gap === 'space' || gap === 'joined'
        ? [...lastIs(after), ...firstIs(after)]
        : gap === 'comma'
          ? firstIs(after)
          : []
    if (meant.length > 0) return { ...hit, to: hit.to + 1, known: meant, full: true }
  }
  return hit
}

function spotOf(words: readonly Word[], hit: Drawn): readonly SpottedName[] {
  const first = words[hit.from]
  const last = words[hit.to]
  if (first === undefined || last === undefined) return []
  const title = words[hit.from - 1]
  const titled =
    title !== undefined &&
    titles.has(title.text) &&
    ['space', 'stop', 'dot', 'line'].includes(first.gap) &&
    first.opens === 'capital'
  const near = hit.known.some(({ person }) => person.near)
  const capital = first.opens === 'capital'
  const ordinary = isOrdinary(hit.form)
  if (!near && !hit.full && !titled && ((ordinary && !capital) || (hit.form.length < 3 && !capital))) return []
  const nameLike = words.slice(hit.from, hit.to + 1).some((word) => word.opens === 'capital' || !isOrdinary(word.text))
  const begins = first.gap === 'start' || first.gap === 'stop' || first.gap === 'paragraph' || first.gap === 'line'
  const sure =
    (hit.full && nameLike) ||
    titled ||
    (ordinary ? near && capital && !begins : !hit.loose && (capital || hit.form.length > 2))
  const start = titled ? title.start : first.start
  return [{ start, end: last.end, who: [...new Set(hit.known.map(({ person }) => person.key))], sure }]
}
