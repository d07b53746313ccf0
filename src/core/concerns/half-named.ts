import type { PersonId } from '../school/ids.ts'
import type { Mention } from './accused-in-words.ts'
import { deeds, somebodyElseDid } from './lists/deeds-told-later.ts'
import { firstNamesOfPupils } from './lists/first-names-of-pupils.ts'
import { surnamesOfChildren, surnamesThatAreWords } from './lists/surnames.ts'
import { isBeside, isInitial, startsSentence, type Word } from './word-in-words.ts'

type Named = { readonly id: PersonId; readonly names: readonly (readonly string[])[] }

/** Capitals that stand for something else at a school. */
const abbreviations = new Set(
  'pe it ta id tv pc uk us ok re pm am ht cp pa ps ms mr dr wc pb dm vr ai fb ig yt op rp gp hr la iq in on at to ks sen send slt dsl pta lol omg wtf idk tbh btw imo fyi asap dob nhs gcse rse eal ehcp tiktok rip'.split(
    ' ',
  ),
)

/** A child is meant: whose child, in which year, how old. */
const aChildAfter =
  /^(?:'s (?:mum|dad|mother|father|parents?|nan|class)|,? ?\(?(?:who is |who's |is )?(?:in|from) (?:year|yr|y ?\d|reception|nursery|my|his|her|their|our|the same|\d)|,? ?\(?(?:aged? )?\d{1,2}\b|,? (?:a|another|my|his|her|who is a) (?:boy|girl|friend|pupil|child|classmate|lad|kid)\b)/
const aChildBefore =
  /(?:\b(?:my|our|his|her|their|a|another|the|this|that)(?: \w+){0,2} (?:son|daughter|child|boy|girl|friend|mate|classmate|brother|sister|cousin|pupil|kid|lad|husband|wife|partner|niece|nephew|called|named)s?,?|\b(?:called|named|little))$/

/**
 * People on the chart whose first name alone, first name and initial, or initials stand where a deed is told of them. Most
 * first names in a report are children’s and those it was done to, so a mention alone says nothing here.
 */
export function halfNamed(
  plain: string,
  said: readonly Word[],
  people: readonly Named[],
  onlyChild: boolean,
): readonly Mention<PersonId>[] {
  const capitals = /\b[A-Z][a-z]/.test(plain)
  const firstNames = new Set(people.flatMap(({ names }) => names.flatMap((name) => name.slice(0, 1))))
  return said.flatMap((word, at) => {
    const known = firstNames.has(word.plain)
    // A word of three letters and more fits a first name or nobody.
    if (!known && word.plain.length > 2) return []
    const next = said[at + 1]
    const after = next && isBeside(plain, word, next) ? next : undefined
    const initial = after && isInitial(after) ? after : undefined
    const fits = fitsOf(word, initial)
    if (!fits) return []
    if (known && capitals && !/^[A-Z]/.test(word.as)) return []
    if (known && !initial) {
      if (after && /^[A-Z][a-z]/.test(after.as) && /^[A-Z]/.test(word.as)) return []
      const isWord = surnamesThatAreWords.has(word.plain)
      if (isWord && (!capitals || startsSentence(plain, word))) return []
      if (onlyChild && (firstNamesOfPupils.has(word.plain) || surnamesOfChildren.has(word.plain))) return []
    }
    const whole = { from: word.from, to: initial ? initial.to : word.to }
    const who = people.filter(({ names }) => names.some((name) => name.length > 1 && fits(name)))
    if (who.length === 0 || !isToldOf(plain, whole)) return []
    return who.map(({ id }) => ({ who: id, ...whole }))
  })
}

function fitsOf(word: Word, initial: Word | undefined): ((name: readonly string[]) => boolean) | undefined {
  const begins = (part: string | undefined, letter: string | undefined) =>
    part !== undefined && letter !== undefined && part.startsWith(letter)
  const surname = (name: readonly string[], letter: string | undefined) =>
    name.slice(1).some((part) => begins(part, letter))
  if (word.plain.length === 1) {
    if (!initial || !/^[A-Z]$/.test(word.as) || !/^[A-Z]$/.test(initial.as)) return undefined
    return (name) => begins(name[0], word.plain) && surname(name, initial.plain)
  }
  if (/^[A-Z]{2}$/.test(word.as) && !abbreviations.has(word.plain))
    return (name) => begins(name[0], word.plain[0]) && surname(name, word.plain[1])
  if (word.plain.length < 3) return undefined
  if (initial) return (name) => name[0] === word.plain && surname(name, initial.plain)
  return (name) => name[0] === word.plain
}

/** A deed follows of which they are the doer, or it was by, from or with them, or it is theirs. */
function isToldOf(plain: string, { from, to }: { from: number; to: number }): boolean {
  const before = plain
    .slice(Math.max(0, from - 60), from)
    .toLowerCase()
    .trimEnd()
  const rest = plain.slice(to, to + 160).toLowerCase()
  if (aChildAfter.test(rest) || aChildBefore.test(before)) return false
  if (/\b(?:by|from|off|it is|it's|it was|caught|saw|seen|photos? with|pictures? with)$/.test(before)) return true
  if (/^'s (?:\w+ )?(?:messages|texts|dms|snaps|phone|account|laptop|videos|pictures|photos)\b/.test(rest)) return true
  const clause = /^\.?[^.?!\n]*/.exec(rest)?.[0] ?? ''
  const deed = deeds.exec(clause)
  return deed !== null && !somebodyElseDid.test(clause.slice(0, deed.index).trimEnd())
}
