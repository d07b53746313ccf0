/**
 * A phrase of the lexicon, slot by slot. In a slot, `a|b` is either word, `word*` any word beginning so, `~` up to three
 * words of any kind, and a slot ending in `?` may be missing.
 */
type Slot =
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'word'
      readonly whole: ReadonlySet<string>
      readonly beginnings: readonly string[]
      readonly optional: boolean
    }

export type Phrase = readonly Slot[]

export function phraseOf(text: string): Phrase {
  return text.split(' ').map((written): Slot => {
    if (written === '~') return { kind: 'gap' }
    const optional = written.endsWith('?')
    const words = (optional ? written.slice(0, -1) : written).split('|')
    return {
      kind: 'word',
      optional,
      whole: new Set(words.filter((word) => !word.endsWith('*'))),
      beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    }
  })
}

/** Whether the phrase stands in the words from this place on. */
export function standsAt(phrase: Phrase, words: readonly string[], place: number, slot = 0): boolean {
  const next = phrase[slot]
  if (next === undefined) return true
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= 3; skipped++) {
      if (standsAt(phrase, words, place + skipped, slot + 1)) return true
    }
    return false
  }
  const word = words[place]
  if (word !== undefined && fits(next.whole, next.beginnings, word) && standsAt(phrase, words, place + 1, slot + 1)) {
    return true
  }
  return next.optional && standsAt(phrase, words, place, slot + 1)
}

function fits(whole: ReadonlySet<string>, beginnings: readonly string[], word: string): boolean {
  return whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
}

/** The words with which a phrase can begin, for finding it without trying every phrase at every word. */
export function openings(phrase: Phrase): {
  readonly whole: readonly string[]
  readonly beginnings: readonly string[]
} {
  const whole: string[] = []
  const beginnings: string[] = []
  for (const slot of phrase) {
    if (slot.kind === 'gap') break
    whole.push(...slot.whole)
    beginnings.push(...slot.beginnings)
    if (!slot.optional) break
  }
  return { whole, beginnings }
}
