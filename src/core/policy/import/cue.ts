import { wordClasses } from './words/word-classes.ts'

/**
 * What a sentence must say to answer a setting, written in one line: parts joined by “ & ” must all be found, a part
 * after “!” must not be, a part after “@” is looked for in the headings instead, a part after “~” in what stands around the
 * sentence too, and a part after “%” must not stand there; <name> is a class of words. A cue that begins with “*” is sure
 * by itself, one with “?” is a guess.
 */
export type Cue = string

export type Strength = 'guess' | 'likely' | 'sure'
export type CompiledCue = {
  readonly strength: Strength
  readonly all: readonly RegExp[]
  readonly none: readonly RegExp[]
  readonly under: readonly RegExp[]
  readonly near: readonly RegExp[]
  readonly notNear: readonly RegExp[]
  /** That it looks for what is not needed. */
  readonly takesBack: boolean
  /** That it looks for a denial, or for an exception to one. */
  readonly hearsDenial: boolean
}

/** Words of a statement as cues are matched to: lower case, plain quotes and dashes, single spaces. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

export function compileCue(cue: Cue): CompiledCue {
  const strength: Strength = cue.startsWith('*') ? 'sure' : cue.startsWith('?') ? 'guess' : 'likely'
  const parts = cue
    .replace(/^[*?]/, '')
    .split(' & ')
    .map((part) => part.trim())
  const withMark = (mark: string) =>
    parts.filter((part) => part.startsWith(mark)).map((part) => patternOf(part.slice(1)))
  const plain = parts.filter((part) => !/^[!@~%]/.test(part)).map(patternOf)
  return {
    strength,
    // What few sentences say is asked first: a long pattern is mostly a class of common words.
    all: plain.toSorted((a, b) => a.source.length - b.source.length),
    none: withMark('!'),
    under: withMark('@'),
    near: withMark('~'),
    notNear: withMark('%'),
    hearsDenial: parts.some((part) => /^[^!@~%]/.test(part) && /<never>|<unless>|\bnot?\b|only|n't|without/.test(part)),
    takesBack: /not \(\?:[^)]*(?:necessary|needed|required)|no need/.test(cue),
  }
}

const patterns = new Map<string, RegExp>()

/** The pattern of one part of a cue; the same part is the same pattern, so that its answer can be remembered. */
export function patternOf(part: string): RegExp {
  const known = patterns.get(part)
  if (known) return known
  const words = part.replace(/<(\w+)>/g, (_, name: string) => {
    const inside = wordClasses[name]
    if (inside === undefined) throw new Error(`no class of words is called ${name}`)
    return `(?:${inside})`
  })
  const pattern = new RegExp(`(?<![a-z])(?:${words})`)
  patterns.set(part, pattern)
  return pattern
}

/** Words to which many patterns are put: each is tried once. */
export type Asked = { readonly words: string; has(pattern: RegExp): boolean }

export function askable(words: string): Asked {
  const answers = new Map<RegExp, boolean>()
  return {
    words,
    has(pattern) {
      const known = answers.get(pattern)
      if (known !== undefined) return known
      const found = pattern.test(words)
      answers.set(pattern, found)
      return found
    },
  }
}

/** A sentence, the headings over it, and what stands around it. */
export type Heard = { readonly said: Asked; readonly under: Asked; readonly near: Asked }

export function isCued(cue: CompiledCue, { said, under, near }: Heard): boolean {
  return (
    cue.all.every((pattern) => said.has(pattern)) &&
    cue.near.every((pattern) => near.has(pattern)) &&
    cue.under.every((pattern) => under.has(pattern)) &&
    !cue.none.some((pattern) => said.has(pattern)) &&
    !cue.notNear.some((pattern) => near.has(pattern))
  )
}
