import type { Stretch } from '../contacts/phones.ts'
import { marks } from './marked-text.ts'
import { inSmallLetters } from './pattern.ts'
import type { Sentence } from './sentence.ts'
import type { Cues } from './whereabouts-cues.ts'
import {
  goingThere,
  group,
  happened,
  implied,
  isOver,
  noTrip,
  onTheSite,
  place,
  stillToCome,
  time,
} from './whereabouts-patterns.ts'

/** What one sentence says of children, a place off the site, and a time. Offsets within the sentence; -1 where it says none. */
type Seen = {
  readonly groupEnd: number
  readonly placeEnd: number
  readonly timeEnd: number
  readonly going: boolean
  readonly gone: boolean
}

function lastEnd(pattern: RegExp, text: string): number {
  let found = -1
  for (const match of text.matchAll(pattern)) found = match.index + match[0].length
  return found
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

function seenIn(marked: string): Seen {
  const text = inSmallLetters(marked)
  const onSite = [...text.matchAll(onTheSite)]
  const offSite = onSite.reduce(withoutStretch, marked)
  const places = [...offSite.matchAll(place)].filter((match) => !match[0].includes(marks.school))
  const lastPlace = places.at(-1)
  const timeEnd = lastEnd(time, text)
  const coming = has(stillToCome, text)
  return {
    groupEnd: Math.max(lastEnd(group, text), lastEnd(implied, text)),
    placeEnd: lastPlace === undefined ? -1 : lastPlace.index + lastPlace[0].length,
    timeEnd,
    going: coming || has(goingThere, text),
    gone: has(isOver, text) || has(noTrip, text) || (!coming && has(happened, text)),
  }
}

/** Blanked out, so that every offset stays as it was. */
function withoutStretch(text: string, { index, 0: found }: RegExpExecArray): string {
  return text.slice(0, index) + ' '.repeat(found.length) + text.slice(index + found.length)
}

function stretch(marked: string, sentence: Sentence, end: number): Stretch {
  const lead = /^[\s"'(]*/.exec(marked.slice(sentence.start, sentence.end))?.[0].length ?? 0
  return { start: sentence.start + lead, end }
}

/** Two sentences may say it together: Live from the beach! Foxes are here until three. */
function together(one: Seen, other: Seen): boolean {
  if (one.placeEnd < 0 || other.timeEnd < 0 || one.gone || other.gone) return false
  if (other.placeEnd >= 0 && other.groupEnd >= 0) return false
  return (one.groupEnd >= 0 || other.groupEnd >= 0) && (one.going || other.going)
}

/** Or children set off in one and the next says where to: The coach has just left. They get to the quarry at 11. */
function onTheWay(one: Seen, other: Seen, next: Cues | undefined): boolean {
  if (next?.goesOn !== true || one.groupEnd < 0 || !one.going || one.gone || other.gone) return false
  return other.placeEnd >= 0 && other.timeEnd >= 0 && other.groupEnd < 0
}

const nothing: Seen = { groupEnd: -1, placeEnd: -1, timeEnd: -1, going: false, gone: true }

function tells(one: Cues | undefined, other: Cues | undefined): boolean {
  // Where to may be said only in the next: it is read for that.
  if (one?.group === true && other?.goesOn === true && other.place && other.time) return true
  if (one?.place !== true) return false
  return (one.group && one.time) || (other?.time === true && (one.group || other.group))
}

/** Most sentences cannot say it, alone or with their neighbour. */
function worthReading(cues: readonly Cues[], at: number): boolean {
  return tells(cues[at], cues[at + 1]) || tells(cues[at - 1], cues[at])
}

/** Where children will be, off the site, and when. What is over, and what parents are asked in to, is none. */
export function whereabouts(marked: string, sentences: readonly Sentence[], cues: readonly Cues[]): readonly Stretch[] {
  const seen = sentences.map((sentence, at) =>
    worthReading(cues, at) ? seenIn(marked.slice(sentence.start, sentence.end)) : nothing,
  )
  const found: Stretch[] = []
  for (let at = 0; at < sentences.length; at++) {
    const one = seen[at]
    const other = seen[at + 1]
    const sentence = sentences[at]
    const next = sentences[at + 1]
    if (one === undefined || sentence === undefined) continue
    if (one.groupEnd >= 0 && one.placeEnd >= 0 && one.timeEnd >= 0) {
      if (one.going && !one.gone) {
        found.push(stretch(marked, sentence, sentence.start + Math.max(one.placeEnd, one.timeEnd, one.groupEnd)))
      }
    } else if (other !== undefined && next !== undefined && together(one, other)) {
      found.push(stretch(marked, sentence, next.start + other.timeEnd))
      at++
    } else if (other !== undefined && next !== undefined && onTheWay(one, other, cues[at + 1])) {
      found.push(stretch(marked, sentence, next.start + Math.max(other.timeEnd, other.placeEnd)))
      at++
    }
  }
  return found
}
