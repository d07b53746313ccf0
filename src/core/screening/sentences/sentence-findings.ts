import type { FindingType } from '../finding.ts'
import { folded } from '../letter.ts'
import type { Word } from '../word.ts'
import { type CompiledRule, ruleBook } from './compiled-rules.ts'
import { marks } from './marked-text.ts'
import { inSmallLetters, type Pattern } from './pattern.ts'
import type { Sentence } from './sentence.ts'
import type { SentenceRule } from './sentence-rule.ts'

/** What a sentence says that the policy may care about, where, and how surely. */
export type SentenceHit = {
  readonly type: FindingType
  readonly start: number
  readonly end: number
  readonly strength: SentenceRule['strength']
  /** Shown with its whole clause, since no single words say it. */
  readonly wholeClause: boolean
  /** Whatever the whole sentence weighs. */
  readonly anyway?: true
}

const child =
  /(?<!\p{L})(?:boys?|girls?|child(?:ren)?|pupils?|students?|twins|youngsters?|lad|lass|toddler|sons?|daughters?|(?:one|two|three) of (?:our|my|the)|year \d{1,2}s)(?!\p{L})/iu

function speaksOfAChild(marked: string): boolean {
  return marked.includes(marks.pupil) || child.test(marked)
}

/** Which word sets have a word in the sentence. They’re counts as they, WhatsApp as one word. */
export function setsPresent(text: string, words: readonly Word[], sentence: Sentence): Uint8Array {
  const present = new Uint8Array(ruleBook.setCount)
  const mark = (form: string): void => {
    for (const set of ruleBook.setsOfWord.get(form) ?? []) present[set] = 1
  }
  for (let at = sentence.from; at <= sentence.to; at++) {
    const word = words[at]
    if (word === undefined) break
    mark(word.text)
    if (word.gap === 'joined') mark(`${words[at - 1]?.text ?? ''}${word.text}`)
    if (word.end - word.start > word.text.length) mark(folded(text.slice(word.start, word.end).split(/['’]/)[0] ?? ''))
  }
  return present
}

function rulesFor(present: Uint8Array, types: readonly FindingType[]): readonly CompiledRule[] {
  return types.flatMap((type) => {
    const rules = ruleBook.rules.get(type) ?? []
    return rules.filter((rule) => rule.needs.every((set) => present[set] === 1))
  })
}

/** To the end of its clause, or from its beginning too. */
function shown(marked: string, from: number, to: number, shows: SentenceRule['shows']): readonly [number, number] {
  if (shows === undefined) return [from, to]
  const after = /[,;:.!?()\u2013\u2014]| - /.exec(marked.slice(to))
  const end = after === null ? marked.trimEnd().length : to + after.index
  if (shows === 'to the end') return [from, Math.max(to, end)]
  const before = [...marked.slice(0, from).matchAll(/[,;:.!?()\u2013\u2014]\s*| - /g)].at(-1)
  const start = before === undefined ? marked.length - marked.trimStart().length : before.index + before[0].length
  return [start, Math.max(to, end)]
}

/** Everything of these types said in one sentence, each place and type once. */
export function sentenceHits(
  marked: string,
  words: readonly Word[],
  sentence: Sentence,
  before: Sentence | undefined,
  types: readonly FindingType[],
): readonly SentenceHit[] {
  if (types.length === 0) return []
  const rules = rulesFor(setsPresent(marked, words, sentence), types)
  if (rules.length === 0) return []
  const here = marked.slice(sentence.start, sentence.end)
  const small = inSmallLetters(here)
  const read = (pattern: Pattern): RegExpExecArray | null =>
    pattern.expression.exec(pattern.onSmallLetters ? small : here)
  const hits: SentenceHit[] = []
  for (const rule of rules) {
    if (rule.besides !== undefined && read(rule.besides) === null) continue
    const match = read(rule.pattern)
    if (match === null || rule.takenBack.some((each) => read(each) !== null)) continue
    const spoken =
      rule.aboutAChild !== true ||
      speaksOfAChild(here) ||
      (before !== undefined && speaksOfAChild(marked.slice(before.start, before.end)))
    if (!spoken) continue
    const [from, to] = shown(here, match.index, match.index + match[0].length, rule.shows)
    hits.push({
      type: rule.type,
      start: sentence.start + from,
      end: sentence.start + to,
      strength: rule.strength,
      wholeClause: rule.shows === 'clause',
      ...(rule.anyway === true ? { anyway: true } : {}),
    })
  }
  return hits
}
