import type { Stretch } from '../contacts/phones.ts'
import { adults, groups, notPlaces, onSite, places, towns } from '../lists/whereabouts.ts'
import { marks } from './marked-text.ts'
import type { Sentence } from './sentence.ts'

const start = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const whole = (source: string, flags = 'giu'): RegExp => new RegExp(`${start}(?:${source})${end}`, flags)

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s| (?:morning|afternoon|evening|night|lunchtime)s?)?'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const hour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const clock = `(?:\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2} o'clock|(?:half past|quarter past|quarter to|ten past|ten to|twenty past|twenty to) (?:${hour}|\\d{1,2})|${hour} o'clock|noon|midday|midnight|lunchtime|home time)`
const until = `(?:until|till|'til|til|at|from|by|before|after|between|to|and) (?:about |around )?(?:${clock}|${hour}|\\d{1,2}(?!\\d|st|nd|rd|th|%| (?:in|out|pupils|children)))`
const date = `(?:(?:on |from |until |till )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|(?:on|until|till|from) the \\d{1,2}(?:st|nd|rd|th))`
const soon = `(?:today|tonight|tomorrow|right now|now|currently|at the moment|this (?:morning|afternoon|evening|weekend|week|minute|very minute)|next (?:week|weekend|month|term|half term)|(?:(?:on|this|next|every|each|by|until|till|from) )?${weekday}|every (?:day|morning|afternoon|evening|week)|each (?:day|morning|afternoon|evening|week)|all (?:day|week)|live|just (?:arrived|landed|got|reached)|on (?:our|their|the|its) way|after school|before school)`
const time = whole(`${soon}|${date}|${until}|${clock}`)

const people = `${marks.group}+|${marks.pupil}+|(?:years?|yr) ?(?:\\d{1,2}|one|two|three|four|five|six)(?:s|'s)?(?: and \\d{1,2})?|y\\d{1,2}s?|ks\\d|key stage \\d|(?:our|the|all|these|some|his|my|\\d{1,2}|${marks.group}+|${marks.pupil}+|girls'?|boys'?|under[- ]\\d{1,2}|u\\d{1,2}|d of e|duke of edinburgh|\\p{L}+) (?:${groups.join('|')})|reception|nursery|pupils|children|students|youngsters|footballers|netballers|swimmers|choristers|skiers|leavers|prefects`
const group = whole(`(?:${people})(?!(?:'s?)? (?:${adults})|'s? (?:${adults}))`)
const we = whole(
  "we(?:'re| are|'ve| have|'ll| will)? (?:are |all |now |just |currently |off |play(?: away)?|arrived?|leave|go|set)|walking bus|sleepover|residential|school trip|ski trip|field ?trip|expedition|the (?:coach|minibus|group|trip)|(?:forest|beach) school|the whole (?:of|school)",
)

const name = "(?-i:\\p{Lu}[\\p{L}'-]{1,30})"
const names = `(?:the )?(?:${name} ){0,3}${name}`
const generic = `(?:${places.join('|')})`
const to =
  '(?:go|goes|going|off|trip|trips|travel|travels|travelling|head|heads|heading|walk|walks|walking|way|coach|train|bus|drive|fly|flying|outing|visit|march|parade|sail|cycle|cycling|run|pop|nip|stroll|set off|and back|moved|taken|taking|return|them) '
const place = whole(
  [
    `(?:at|in|on|to|from|near|outside|by|along|round|around|through|past|behind|inside|visit|visits|visiting|explore|exploring|exploring in|leaves|leave|for|of|on board|aboard) (?:the |a |our |their |its |local |nearby |nearest |village |town |${name} |\\p{L}+ (?=${generic}))*${generic}`,
    `(?:at|near|outside|outside the|along|reach|reaches|greetings from|hello from|hi from|live from|news from|postcards? from|photos? from|arrived at|arrive at|get to|got to|visit|visits|visiting|against|play|plays|playing|explore|exploring) (?!${start}(?:${notPlaces.join('|')})${end})${names}`,
    `(?:${to})to (?!${start}(?:${notPlaces.join('|')})${end})${names}`,
    `(?:from|live from|leaving|leave|leaves|fly from|depart(?:s|ing)? from) (?!${start}(?:${notPlaces.join('|')})${end})${names}`,
    `(?:in|to|from|for|on) (?:${name} )?(?:${towns.join('|')})`,
    `(?:in|on|along|round|down|up|across) (?:the )?(?:${name} ){1,3}(?:street|road|lane|moor|beach|park|wood|woods|forest|gardens|bay|hill|island|river|lake|common|green|farm|field|downs|heath|valley|castle|dales|peak|fell|fen|square|pier|canal|towpath|bandstand|marina|quay|village|centre)`,
    `(?:hotel|hostel|camp(?:site)?|centre|youth hostel) ${name}`,
  ].join('|'),
)

const future = whole(
  "will|shall|is|are|am|'s|'re|'ll|we're|going|go|goes|off|leave|leaves|leaving|visit|visits|visiting|walk|walks|meet|meets|play|plays|sing|sings|perform|performs|perform|train|trains|swim|swims|camp|camps|camping|compete|competes|stay|stays|fly|flies|travel|travels|arrive|arrives|arrived|sleep|sleeps|sleeping|picnicking|paddling|have arrived|has arrived|set off|head|heads|heading|due|trip|match|fixture|live|run|runs|start|starts|being|spot|race|races|take part|swap|explore|host|attend|attends|parade|march|collect|join|departs?|returns?",
)
const past = whole(
  'went|visited|had|was|were|enjoyed|loved|spent|beat|won|lost|drew|explored|walked|travelled|sang|played|performed|met|saw|learned|learnt|found|came|returned|back (?:from|safe|safely|at school|in school|home)|took part|ate|fed|counted|made|stayed|camped|swam|competed|last (?:week|night|year|month|term|half|summer|weekend|mon|tues|wednes|thurs|fri|satur|sun)\\S*|yesterday|ago|earlier (?:this|in)|(?:19|20)\\d\\d|would have|imagined|pretended|what a (?:day|trip|time|week|morning|treat)|look what|memories',
)
const invitesIn = new RegExp(onSite, 'iu')
const notATrip = whole(
  'closed to|closed for|open evening|open day|parents.? evening|letters?|slips?|payments?|consent forms?|kit list|forms? (?:home|out|due)|staff training|inset|polling station|meeting for parents|quiz night|tickets|came to (?:us|visit|school|see|talk|show)|visited us|visits us|comes? to (?:us|school)|in school|at school|virtual(?:ly)?|online|zoom|story|book|painting|play (?:about|called)|film|dvd|assembly|reopens?|reports|opens? at',
  'iu',
)

type Seen = {
  readonly group: Stretch | undefined
  readonly place: Stretch | undefined
  readonly lastPlace: number
  readonly lastTime: number
  readonly time: Stretch | undefined
  readonly soon: boolean
  readonly gone: boolean
  readonly excused: boolean
}

function first(pattern: RegExp, text: string): Stretch | undefined {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}

function lastEnd(pattern: RegExp, text: string): number {
  let found = -1
  for (const match of text.matchAll(pattern)) found = match.index + match[0].length
  return found
}

function seenIn(text: string): Seen {
  return {
    group: first(group, text) ?? first(we, text),
    place: first(place, text),
    time: first(time, text),
    lastPlace: lastEnd(place, text),
    lastTime: lastEnd(time, text),
    soon: first(future, text) !== undefined,
    gone: first(past, text) !== undefined,
    excused: notATrip.test(text) || invitesIn.test(text),
  }
}

/** Where children will be, off the site, and when. What is over, and what parents are asked in to, is none. */
export function whereabouts(marked: string, sentences: readonly Sentence[]): readonly Stretch[] {
  const seen = sentences.map((sentence) => seenIn(marked.slice(sentence.start, sentence.end)))
  const found: Stretch[] = []
  for (let at = 0; at < sentences.length; at++) {
    const one = seen[at]
    const sentence = sentences[at]
    if (one === undefined || sentence === undefined || one.excused) continue
    if (one.group !== undefined && one.place !== undefined && one.time !== undefined) {
      if (one.soon && !one.gone)
        found.push(stretchOf(marked, sentence, Math.max(one.lastPlace, one.lastTime, one.group.end)))
      continue
    }
    const other = seen[at + 1]
    const next = sentences[at + 1]
    if (other === undefined || next === undefined || other.excused || one.place === undefined) continue
    const together = (one.group ?? other.group) !== undefined && other.time !== undefined && other.place === undefined
    if (!together || one.gone || other.gone || !(one.soon || other.soon)) continue
    found.push({ ...stretchOf(marked, sentence, 0), end: next.start + other.lastTime })
    at++
  }
  return found
}

function stretchOf(marked: string, sentence: Sentence, end: number): Stretch {
  const lead = /^\s*/.exec(marked.slice(sentence.start, sentence.end))?.[0].length ?? 0
  return { start: sentence.start + lead, end: sentence.start + end }
}
