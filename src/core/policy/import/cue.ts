import { wordClasses } from './words/word-classes.ts'

/**
 * What a sentence must say to answer a setting, written in one line: parts joined by “ & ” must all be found, a part
 * after “!” must not be, a part after “@” is looked for in the headings instead; <name> is a class of words. A cue that
 * begins with “*” is sure by itself, one with “?” is a guess.
 */
export type Cue = string

export type Strength = 'guess' | 'likely' | 'sure'
export type CompiledCue = {
  readonly strength: Strength
  readonly all: readonly RegExp[]
  readonly none: readonly RegExp[]
  readonly under: readonly RegExp[]
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
  return {
    strength,
    all: parts.filter((part) => !/^[!@]/.test(part)).map(patternOf),
    none: withMark('!'),
    under: withMark('@'),
  }
}

export function patternOf(part: string): RegExp {
  const words = part.replace(/<(\w+)>/g, (_, name: string) => {
    const known = wordClasses[name]
    if (known === undefined) throw new Error(`no class of words is called ${name}`)
    return `(?:${known})`
  })
  return new RegExp(`(?<![a-z])(?:${words})`)
}

export function isCued(cue: CompiledCue, said: string, under: string): boolean {
  return (
    cue.all.every((pattern) => pattern.test(said)) &&
    cue.under.every((pattern) => pattern.test(under)) &&
    !cue.none.some((pattern) => pattern.test(said))
  )
}
