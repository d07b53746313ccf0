import { sentencesOf } from '../policy/import/sentences.ts'
import { contentStems } from './content-stems.ts'
import { wordsOfQuestion } from './words.ts'

/** A clause as short as this is quoted whole. */
const short = 220
/** What a sentence is cut at that goes on for longer. */
const longest = 400

/** What begins so leans on the sentence before it. */
const leansBack =
  /^(?:this|these|those|they|it|its|their|he|she|such|also|then|however|but|and|or|nor|unless|except|otherwise|instead|in (?:this|these|such|that|those) cases?)\b/i
/** What begins so takes something back of the sentence before it. */
const takesBack = /^(?:unless|except|exceptions?|however|but|only (?:if|when|with|after|once)|otherwise|the only)\b/i

/**
 * Of a clause in a school’s own words, the part that bears on a question: the sentence that shares most with it, with the
 * one that it leans on and the one that takes something back of it, each as it is written. A short clause is quoted whole.
 */
export function wordsBearing(text: string, asked: readonly string[]): string {
  const whole = text.replace(/\s*\n\s*/g, ' ').trim()
  if (whole.length <= short) return whole
  const sentences = underTheirLead(text)
  const question = contentStems(asked)
  const shares = sentences.map((sentence) => sharedWith(question, sentence))
  const at = shares.indexOf(Math.max(...shares))
  const from = at > 0 && leansBack.test(sentences[at] ?? '') ? at - 1 : at
  const to = takesBack.test(sentences[at + 1] ?? '') ? at + 1 : at
  return cut(sentences.slice(from, to + 1).join(' '))
}

/** How much of a question a sentence says; between two that say as much of it, the shorter. */
function sharedWith(question: ReadonlySet<string>, sentence: string): number {
  const said = contentStems(wordsOfQuestion(sentence))
  return [...question].filter((stem) => said.has(stem)).length / Math.sqrt(said.size + 4)
}

/** The sentences, where those of a list are said under the line that leads into it: alone they might say the opposite. */
function underTheirLead(text: string): readonly string[] {
  let lead: string | undefined
  return text.split('\n').flatMap((line) => {
    const sentences = sentencesOf(line)
    const item = /^\s*(?:[-–•*·]|\(?(?:\d{1,2}|[a-z]{1,4})[.)])\s/.test(line) || /^\s*[a-z]/.test(line)
    const said = item && lead !== undefined ? sentences.map((each) => `${lead} ${each}`) : sentences
    if (/:\s*$/.test(line)) lead = sentences.at(-1)
    else if (!item) lead = undefined
    return said
  })
}

function cut(quoted: string): string {
  if (quoted.length <= longest) return quoted
  return `${quoted.slice(0, quoted.lastIndexOf(' ', longest)).replace(/[\s,;:]+$/, '')} …`
}
