import type { Vocabulary } from './vocabulary.ts'

/** A rule as far as its words go. */
export type Piece =
  | { readonly is: 'text'; readonly variants: readonly string[] }
  | { readonly is: 'list'; readonly phrases: readonly string[] }
  | { readonly is: 'choice'; readonly of: readonly (readonly Piece[])[]; readonly optional: boolean }
  /** A look at what stands before or after, which takes up no room. */
  | { readonly is: 'look'; readonly of: readonly (readonly Piece[])[] }
  /** Something that is no letter and no figure. */
  | { readonly is: 'sign' }
  | { readonly is: 'unknown' }

const isSign = /^(?:\\[sW.!?,;:)(]|\$|\[[.,!?;: )(]+\])$/

/** Reads a rule as far as its words go. What it cannot be sure of it calls unknown, so that nothing is required that need not be there. */
export class RuleReader {
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
