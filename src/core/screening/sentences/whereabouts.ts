import type { Stretch } from '../contacts/phones.ts'
import {
  adults,
  goingVerbs,
  groups,
  impliedGroups,
  notATrip,
  notPlaces,
  onSite,
  over,
  pastVerbs,
  placeEndings,
  places,
  plainGroups,
  toCome,
  towns,
} from '../lists/whereabouts.ts'
import { marks } from './marked-text.ts'
import { caseless, inSmallLetters } from './pattern.ts'
import type { Sentence } from './sentence.ts'
import type { Cues } from './whereabouts-cues.ts'

const starts = '(?<![\\p{L}\\p{N}])'
const ends = '(?![\\p{L}\\p{N}])'
const whole = (source: string): RegExp => caseless(`${starts}(?:${source})${ends}`, 'gu').expression

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s| (?:morning|afternoon|evening|night|lunchtime)s?)?'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const hour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const clock = `(?:\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2} o'clock|(?:half past|half|quarter past|quarter to|ten past|ten to|twenty past|twenty to) (?:${hour}|\\d{1,2})|${hour} o'clock|noon|midday|midnight|lunchtime|home time)`
const until = `(?:until|till|'til|til|at|from|by|before|after|between|to|and) (?:about |around )?(?:${clock}|${hour}|\\d{1,2}(?!\\d|st|nd|rd|th|%| (?:in|out|pupils|children)))`
const date = `(?:(?:on |from |until |till )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|(?:on|until|till|from) the \\d{1,2}(?:st|nd|rd|th))`
const soon = `(?:today|tonight|tomorrow|right now|now|currently|at the moment|this (?:morning|afternoon|evening|weekend|week|minute)|next (?:week|weekend|month|term|half term)|(?:(?:on|this|next|every|each|by|until|till|from) )?${weekday}|every (?:day|morning|afternoon|evening|week)|each (?:day|morning|afternoon|evening|week)|all (?:day|week)|live|just (?:arrived|landed|got|reached)|on (?:our|their|the|its) way|after school|before school)`
const time = whole(`${soon}|${date}|${until}|${clock}`)

const people = `${marks.group}+|${marks.pupil}+|(?:years?|yr) ?(?:\\d{1,2}|one|two|three|four|five|six)(?:s|'s)?(?: and \\d{1,2})?|y\\d{1,2}s?|ks\\d|key stage \\d|(?:our|the|all|these|some|his|my|\\d{1,2}|${marks.group}+|${marks.pupil}+|girls'?|boys'?|under[- ]\\d{1,2}|u\\d{1,2}|d of e|duke of edinburgh|\\p{L}+) (?:${groups.join('|')})|${plainGroups}`
const group = whole(`(?:${people})(?!(?:'s?)? (?:${adults})|'s? (?:${adults}))`)
const implied = whole(impliedGroups)

const name = "(?-i:\\p{Lu}[\\p{L}'-]{1,30})"
const names = `(?:the )?(?:${name} ){0,3}${name}`
const generic = `(?:${places.join('|')})`
const nowhere = `(?!${starts}(?:${notPlaces.join('|')})${ends})`
const going =
  '(?:go|goes|going|off|trip|trips|travel|travels|travelling|head|heads|heading|walk|walks|walking|way|coach|train|bus|drive|fly|flying|outing|visit|march|parade|sail|cycle|cycling|run|pop|nip|stroll|set off|sets off|moved|taken|taking|return) '
const place = whole(
  [
    `(?:at|in|on|to|live from|hello from|greetings from|leaves? from|leaving from|near|outside|by|along|round|around|through|past|behind|inside|visit|visits|visiting|explore|exploring|leaves? for|leaving for|off for|bound for|leaves|leave|pass|passes|passing|on board|aboard) (?:the |a |our |their |its |local |nearby |nearest |village |town |${name} |\\p{L}{1,20} (?=${generic}))*${generic}`,
    `(?:at|near|outside|outside the|along|reach|reaches|greetings from|hello from|hi from|live from|news from|postcards? from|photos? from|arrived at|arrive at|the top of|pass|passes|passing|past|meet at|get to|got to|visit|visits|visiting|against|play|plays|playing|explore|exploring) ${nowhere}${names}`,
    `${going}to ${nowhere}${names}`,
    `(?:from|leaving|leave|leaves|fly from|departs? from) ${nowhere}${names}`,
    `(?:in|to|from|for|on) (?:${name} )?(?:${towns.join('|')})`,
    `(?:in|on|of|at|from|outside|along|round|down|up|across) (?:the )?(?:${name} ){1,3}(?:street|road|lane|moor|beach|park|wood|woods|forest|gardens|bay|hill|island|river|lake|common|green|farm|field|downs|heath|valley|castle|dales|peak|fell|fen|square|pier|canal|towpath|bandstand|marina|quay|village|centre|place)`,
    `(?:hotel|hostel|camp(?:site)?|centre|youth hostel) ${name}`,
    `(?<=[:,\\u2013-] )(?:${name} ){1,3}(?:${placeEndings})`,
  ].join('|'),
)

const goingThere = whole(goingVerbs)
const stillToCome = whole(toCome)
const isOver = whole(over)
const happened = whole(pastVerbs)
const noTrip = whole(notATrip)
const onTheSite = whole(onSite)

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

function seenIn(marked: string, ownName: string): Seen {
  const text = inSmallLetters(marked)
  const onSite = [...text.matchAll(onTheSite)]
  const offSite = onSite.reduce(withoutStretch, marked)
  const places = [...offSite.matchAll(place)].filter(
    (match) => ownName === '' || !match[0].toLowerCase().includes(ownName),
  )
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

const nothing: Seen = { groupEnd: -1, placeEnd: -1, timeEnd: -1, going: false, gone: true }

function tells(one: Cues | undefined, other: Cues | undefined): boolean {
  if (one?.place !== true) return false
  return (one.group && one.time) || (other?.time === true && (one.group || other.group))
}

/** Most sentences cannot say it, alone or with their neighbour. */
function worthReading(cues: readonly Cues[], at: number): boolean {
  return tells(cues[at], cues[at + 1]) || tells(cues[at - 1], cues[at])
}

/** Where children will be, off the site, and when. What is over, and what parents are asked in to, is none. `ownName`: of the school, in small letters. */
export function whereabouts(
  marked: string,
  sentences: readonly Sentence[],
  cues: readonly Cues[],
  ownName: string,
): readonly Stretch[] {
  const seen = sentences.map((sentence, at) =>
    worthReading(cues, at) ? seenIn(marked.slice(sentence.start, sentence.end), ownName) : nothing,
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
    }
  }
  return found
}
