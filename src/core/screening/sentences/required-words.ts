import { wordList } from '../lists/word-list.ts'
import { wordsOf } from '../word.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Of each of these sets at least one word must stand in a sentence for a rule to hold there. */
export type RequiredWords = readonly ReadonlySet<string>[]

type Piece =
  | { readonly is: 'text'; readonly variants: readonly string[] }
  | { readonly is: 'list'; readonly phrases: readonly string[] }
  | { readonly is: 'choice'; readonly of: readonly (readonly Piece[])[]; readonly optional: boolean }
  /** A look at what stands before or after, which takes up no room. */
  | { readonly is: 'look'; readonly of: readonly (readonly Piece[])[] }
  /** Something that is no letter and no figure. */
  | { readonly is: 'sign' }
  | { readonly is: 'unknown' }

/** Reads a rule as far as its words go. What it cannot be sure of it calls unknown, so that nothing is required that need not be there. */
class RuleReader {
  readonly source: string
  readonly vocabulary: Vocabulary
  at = 0

  constructor(source: string, vocabulary: Vocabulary) {
    this.source = source
    this.vocabulary = vocabulary
  }

  choice(): readonly (readonly Piece[])[] {
    const of: Piece[][] = [[]]
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        of.push([])
        this.at++
      } else of.at(-1)?.push(this.piece())
    }
    return of
  }

  private quantifier(): 'once' | 'optional' | 'many' {
    const found = /^(?:[?*]|\{0,\d*\})\??/.exec(this.source.slice(this.at))?.[0]
    if (found !== undefined) {
      this.at += found.length
      return 'optional'
    }
    const many = /^(?:\+|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0]
    this.at += many?.length ?? 0
    return many === undefined ? 'once' : 'many'
  }

  private piece(): Piece {
    const rest = this.source.slice(this.at)
    const list = /^<([A-Za-z]+)>/.exec(rest)
    if (list !== null) {
      this.at += list[0].length
      const phrases = this.vocabulary[list[1] ?? '']
      const gap = /^<(?:few|some|many|rest)>/.test(list[0])
      const optional = this.quantifier() === 'optional' || gap
      if (phrases === undefined) return optional ? { is: 'choice', of: [], optional } : { is: 'unknown' }
      const known: Piece = { is: 'list', phrases }
      return optional ? { is: 'choice', of: [[known]], optional } : known
    }
    const group = /^\((?:\?(?::|-i:|=|!|<=|<!))?/.exec(rest)
    if (group !== null) {
      this.at += group[0].length
      const of = this.choice()
      this.at++
      const optional = this.quantifier() === 'optional'
      if (/[=!]$/.test(group[0])) return { is: 'look', of: group[0] === '(?=' ? of : [] }
      return { is: 'choice', of, optional }
    }
    const special = /^(?:\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|[.^$])/.exec(rest)
    if (special !== null) {
      this.at += special[0].length
      const once = this.quantifier() === 'once'
      return { is: once && isSign.test(special[0]) ? 'sign' : 'unknown' }
    }
    return this.text()
  }

  private text(): Piece {
    let variants: readonly string[] = ['']
    while (this.at < this.source.length) {
      const letter = this.source[this.at] ?? ''
      if (/[|()[\\.^$<]/.test(letter)) break
      this.at++
      const times = this.quantifier()
      const longer = variants.map((each) => each + letter)
      variants = times === 'optional' ? [...variants, ...longer] : longer
    }
    return { is: 'text', variants: variants.slice(0, 16) }
  }
}

/** Words that stand in nearly every post: to require one of these narrows nothing. */
const everyday: ReadonlySet<string> = new Set(
  wordList(`
  a an the is are was were be been being am in on at to of for from with by and or but so as if it its this that these those we our us you your they their them he she his her him i my me
  no not do does did dont have has had will would can could shall should get gets got go goes going just one all any some who what which when where how there here up out off over about into
  now then than more most very too new old good day week year years school class time please thank thanks also back see come make made take need want use us every each day today
  `),
)

function narrowness(word: string): number {
  return word === '' ? -1 : everyday.has(word) ? 0 : word.length
}

/** The word of a phrase that tells most, and that stands in fewest posts. */
const isSign = /^(?:\\[sW.!?,;:)(]|\$|\[[.,!?;: )(]+\])$/

function tellingWord(phrase: string): string {
  const words = wordsOf(phrase).map((word) => word.text)
  return words.toSorted((a, b) => narrowness(b) - narrowness(a))[0] ?? ''
}

function commonIn(set: ReadonlySet<string>): number {
  let common = 0
  for (const word of set) if (everyday.has(word)) common++
  return common
}

/** Of the words an alternative needs, the set that is met least often. */
function narrowest(sets: RequiredWords): ReadonlySet<string> {
  return sets.toSorted((a, b) => commonIn(a) - commonIn(b) || a.size - b.size)[0] ?? new Set()
}

/** Whether what comes next cannot be more of the word before it. */
function opensApart(pieces: readonly Piece[], at: number, outside: boolean): boolean {
  const next = pieces[at]
  if (next === undefined) return outside
  if (next.is === 'text') return next.variants.every((each) => /^[ ,.:!?;-]/.test(each))
  if (next.is === 'sign') return true
  if (next.is === 'look') {
    const told = next.of.length > 0 && next.of.every((each) => opensApart(each, 0, false))
    return told || opensApart(pieces, at + 1, outside)
  }
  if (next.is !== 'choice') return false
  const inside = next.of.every((each) => opensApart(each, 0, false))
  return inside && (!next.optional || opensApart(pieces, at + 1, outside))
}

/** Whether what comes before cannot be the beginning of the word after it. */
function closesApart(pieces: readonly Piece[], before: number, outside: boolean): boolean {
  const piece = pieces[before]
  if (piece === undefined) return outside
  if (piece.is === 'text') return piece.variants.every((each) => each.endsWith(' '))
  if (piece.is === 'look') return closesApart(pieces, before - 1, outside)
  if (piece.is !== 'choice') return false
  const inside = piece.of.every((each) => closesApart(each, each.length - 1, false))
  return inside && (!piece.optional || closesApart(pieces, before - 1, outside))
}

function wordsOfText(variants: readonly string[], left: boolean, right: boolean): RequiredWords {
  const split = variants.map((each) => each.split(' '))
  const length = split[0]?.length ?? 0
  if (split.some((each) => each.length !== length)) return []
  const found: ReadonlySet<string>[] = []
  for (let at = 0; at < length; at++) {
    const sure = (at > 0 || left) && (at < length - 1 || right)
    const words = split.map((each) => tellingWord(each[at] ?? ''))
    if (sure && words.every((word) => word !== '')) found.push(new Set(words))
  }
  return found
}

function required(pieces: readonly Piece[], left: boolean, right: boolean): RequiredWords {
  return pieces.flatMap((piece, at): RequiredWords => {
    const from = closesApart(pieces, at - 1, left)
    const to = opensApart(pieces, at + 1, right)
    if (piece.is === 'text') return wordsOfText(piece.variants, from, to)
    if (piece.is === 'list') return [new Set(piece.phrases.map(tellingWord))]
    if (piece.is !== 'choice' || piece.optional) return []
    const each = piece.of.map((pieces) => required(pieces, from, to))
    if (each.some((sets) => sets.length === 0)) return []
    return [new Set(each.flatMap((sets) => [...narrowest(sets)]))]
  })
}

/** The words without which a rule cannot hold, worked out from the way it is written. Empty where it can hold without any. */
export function requiredWords(written: string, vocabulary: Vocabulary): RequiredWords {
  const whole = new RuleReader(written, vocabulary).choice()
  const sets = required([{ is: 'choice', of: whole, optional: false }], true, true)
  const one = whole.length === 1 ? required(whole[0] ?? [], true, true) : sets
  return one.filter((set) => !set.has(''))
}
