import { roles } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import type { About } from './about.ts'
import { accusedAt, doneToAdults, type Mention, plainWords } from './accused-in-words.ts'
import type { Chart } from './chart.ts'
import { halfNamed } from './half-named.ts'
import type { KindId } from './kind-of-report.ts'
import { surnamesOfChildren, surnamesThatAreWords } from './lists/surnames.ts'
import { isOneSlipOff, namesOf } from './meant-by-name.ts'
import { postsMentioned } from './posts-in-words.ts'
import { soundsLike } from './sounds-like.ts'
import { Taken } from './taken.ts'
import { isBeside, isInitial, startsSentence, type Word, wordsIn } from './word-in-words.ts'

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'mister', 'missus', 'rev'])

/**
 * Everyone on the chart whom the words of a report call by name, with a title, in full or by surname: whoever tells is
 * tired, and may leave the box for names empty. Of whom only something plainly harmless is said, as that they were
 * told or that it was their class, counts where it is about an adult and nobody at all is accused.
 */
export function namedInWords(about: About, kind: KindId, chart: Chart): readonly PersonId[] {
  const plain = plainWords(about.words ?? '')
  const onlyChild = about.choices.length > 0 && about.choices.every((choice) => choice === 'child')
  const said = wordsIn(plain)
  const people = chart.people.map((person) => ({ id: person.id, names: namesOf(person) }))
  const named = mentionsIn(plain, said, people, onlyChild)
  const taken = new Taken(plain.length)
  for (const { from, to } of named) taken.take(from, to)
  const half = halfNamed(plain, said, people, onlyChild).filter(({ from, to }) => taken.isFree(from, to))
  if (named.length === 0 && half.length === 0) return []
  for (const { from, to } of half) taken.take(from, to)
  // “Mrs Lead who does the safeguarding” is one mention: what says who she is reaches past her name.
  const posts = postsMentioned(plain)
    .filter(({ to }) => taken.isFree(to - 1, to))
    .map(({ from, to }): Mention<null> => ({ who: null, from, to }))
  const accused = accusedAt<PersonId | null>(plain, [...named, ...half, ...posts], kind)
  const nobody = accused.length === 0 && about.choices.includes('another-adult')
  const meant =
    nobody && !doneToAdults.includes(kind) ? named.map(({ who }) => who) : accused.filter((who) => who !== null)
  return [...new Set(meant)]
}

type Named = { readonly id: PersonId; readonly names: readonly (readonly string[])[] }

function mentionsIn(
  plain: string,
  said: readonly Word[],
  people: readonly Named[],
  onlyChild: boolean,
): readonly Mention<PersonId>[] {
  const capitals = /\b[A-Z][a-z]/.test(plain)
  // Asked of every word of what may be a hundred thousand letters: nobody is gone through by whose names no word is.
  const firsts = new Set(people.flatMap(({ names }) => names.flatMap((name) => name[0] ?? [])))
  const lasts = new Set(people.flatMap(({ names }) => names.flatMap((name) => name.slice(1))))
  return said.flatMap((word, at) => {
    const next = said[at + 1]
    const before = said[at - 1]
    const beside = before && isBeside(plain, before, word) ? before : undefined
    const after = next && isBeside(plain, word, next) ? next : undefined
    const called = (from: Word, to: Word, fits: (name: readonly string[]) => boolean): readonly Mention<PersonId>[] =>
      people.filter(({ names }) => names.some(fits)).map(({ id }) => ({ who: id, from: from.from, to: to.to }))
    if (after && titles.has(word.plain)) {
      const whole = said[at + 2]
      const last = whole && isBeside(plain, after, whole) ? whole : undefined
      const inFull = last ? called(word, last, (name) => isInFull(name, after.plain, last.plain)) : []
      if (inFull.length > 0) return inFull
      if (after.plain.length === 1)
        return isInitial(after) && !(word.plain === 'miss' && beside && missed.has(beside.plain))
          ? called(word, after, (name) => hasInitial(name.slice(1), after))
          : []
      const byName = called(word, after, (name) => isCalled(name, after.plain))
      if (byName.length > 0 || after.plain.length < 5 || plain.slice(word.to, after.from) !== ' ') return byName
      return called(word, after, (name) => name.some((part) => soundsLike(after.plain, part)))
    }
    if (beside && titles.has(beside.plain)) return []
    if (after && firsts.has(word.plain)) {
      const inFull = called(word, after, (name) => isInFull(name, word.plain, after.plain))
      if (inFull.length > 0) return inFull
    }
    if (!lasts.has(word.plain)) return []
    const written = capitals ? /^[A-Z]/.test(word.as) : !surnamesThatAreWords.has(word.plain)
    const ofOthers = [beside, after].some(
      (one) => one && /^[A-Z][a-z]/.test(one.as) && !(startsSentence(plain, one) && begins.has(one.plain)),
    )
    if (!written || ofOthers || asTitle.has(word.plain)) return []
    if (startsSentence(plain, word) && surnamesThatAreWords.has(word.plain)) return []
    if (onlyChild && surnamesOfChildren.has(word.plain)) return []
    return called(word, word, (name) => name.length > 1 && name.slice(1).includes(word.plain))
  })
}

/** “I miss P.E.” is no Miss P. */
const missed = new Set([
  'i',
  'we',
  'you',
  'they',
  'to',
  'will',
  'would',
  'really',
  'he',
  'she',
  'dont',
  'also',
  'might',
])

/** What a sentence may begin with before a surname that stands alone; any other is a first name. */
const begins = new Set(
  'has is was did does do why how when then and but so if because also that this what who apparently please maybe now told seen saw caught about because yesterday today can could should will would coach it its i'.split(
    ' ',
  ),
)

/** Words of posts are nobody’s surname where nothing else says so. */
const asTitle = new Set(
  roles.flatMap(({ title, also }) => [title, ...also].flatMap((words) => words.toLowerCase().split(/[^a-z]+/))),
)

function isCalled(name: readonly string[], typed: string): boolean {
  const slips = (part: string) => typed.length >= 5 && part.length >= 5 && isOneSlipOff(typed, part)
  return name.some((part) => part === typed || `${part}s` === typed || slips(part))
}

function isInFull(name: readonly string[], first: string, last: string): boolean {
  return name[0] === first && name.slice(1).some((part) => part === last || `${part}s` === last)
}

function hasInitial(name: readonly string[], letter: Word): boolean {
  return name.some((part) => part.startsWith(letter.plain))
}
