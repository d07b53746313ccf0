import { type Meant, whoIsMeant } from './lists/who-is-meant.ts'
import { sentencesOfQuestion } from './sentences-of-question.ts'

const asking =
  /^(?:may|can|could|should|shall|must|do|does|did|am|is|are|was|were|will|would|have|has|need|ought|might)$/
const wondering = /^(?:who|what|how|when|where|why|which|whom|whose)$/
/** What a sentence may open with before anybody is named. */
const opening = new Set(
  'and but so then now if when as because since after before while although though yes no well please just also really even only still today yesterday last this week month year tonight on in at'.split(
    ' ',
  ),
)
/** Whoever a sentence is about is named among so many of its words. */
const reach = 6

type Who = Meant | 'nobody'

/**
 * Who does what in a question’s sentences, and how it is asked: “May I message her?” and “She messaged me. What now?” hold the same
 * words. Said as short phrases: of whom each sentence tells or asks, who is in it with them, and what stands first and last.
 */
export function whoDoesWhat(text: string): readonly string[] {
  const sentences = sentencesOfQuestion(text)
  const all = sentences.map(({ words, asks }) => readSentence(words, asks))
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    ...new Set([
      ...all.flatMap(({ who, asks, how, others }) => [
        `~of ${who}`,
        asks ? `~asks ${how.split(' ')[0]} ${who}` : `~tells ${who}`,
        ...others.map((other) => `~${who} and ${other}`),
      ]),
      `~first ${first.asks ? 'asks' : 'tells'} ${first.who}`,
      last.asks ? `~last asks ${last.how} ${last.who}` : `~last tells ${last.who}`,
      ...(all.some(({ asks }) => asks) ? [] : ['~asks nothing']),
      ...(all.length === 1 ? ['~one sentence'] : []),
    ]),
  ]
}

/** Whether that tells of nothing, and only asks leave for the asker’s own deed. */
export function onlyAsksLeave(tells: readonly string[]): boolean {
  return tells.includes('~one sentence') && tells.some((each) => /^~last asks (?:can|may|could) me$/.test(each))
}

type Read = {
  readonly asks: boolean
  /** The words it is asked with: may, how should. */
  readonly how: string
  readonly who: Who
  readonly others: readonly string[]
}

function readSentence(words: readonly string[], asks: boolean): Read {
  const opens = words.findIndex((word) => !opening.has(word))
  const rest = words.slice(Math.max(0, opens))
  const wonders = wondering.test(rest[0] ?? '') ? 1 : 0
  const how = rest.slice(0, wonders + (asking.test(rest[wonders] ?? '') ? 1 : 0))
  const after = rest.slice(how.length)
  const at = after.slice(0, reach).findIndex((word) => whoIsMeant.has(word))
  const who: Who = whoIsMeant.get(after[at] ?? '') ?? 'nobody'
  const beyond = after.slice(Math.max(0, at) + 1)
  const others = new Set<string>(beyond.flatMap((word) => whoIsMeant.get(word) ?? []))
  if (beyond.includes('me') || beyond.includes('my')) others.add('me')
  others.delete(who)
  return { asks, how: how.join(' '), who, others: [...others] }
}
