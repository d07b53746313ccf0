import { monthWords } from '../../language/month-words.ts'
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
import { caseless } from './pattern.ts'

const starts = '(?<![\\p{L}\\p{N}])'
const ends = '(?![\\p{L}\\p{N}])'
const whole = (source: string): RegExp => caseless(`${starts}(?:${source})${ends}`, 'gu').expression

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s| (?:morning|afternoon|evening|night|lunchtime)s?)?'
const hour = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const clock = `(?:\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2} o'clock|(?:half past|half|quarter past|quarter to|ten past|ten to|twenty past|twenty to) (?:${hour}|\\d{1,2})|${hour} o'clock|noon|midday|midnight|lunchtime|home time)`
const until = `(?:until|till|'til|til|at|from|by|before|after|between|to|and) (?:about |around )?(?:${clock}|${hour}|\\d{1,2}(?!\\d|st|nd|rd|th|%| (?:in|out|pupils|children)))`
const date = `(?:(?:on |from |until |till )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthWords}|${monthWords} \\d{1,2}(?:st|nd|rd|th)?|(?:on|until|till|from) the \\d{1,2}(?:st|nd|rd|th))`
const soon = `(?:today|tonight|tomorrow|right now|now|currently|at the moment|this (?:morning|afternoon|evening|weekend|week|minute)|next (?:week|weekend|month|term|half term)|(?:(?:on|this|next|every|each|by|until|till|from) )?${weekday}|every (?:day|morning|afternoon|evening|week)|each (?:day|morning|afternoon|evening|week)|all (?:day|week)|live|just (?:arrived|landed|got|reached)|on (?:our|their|the|its) way|after school|before school)`
export const time = whole(`${soon}|${date}|${until}|${clock}`)

const people = `${marks.group}+|${marks.pupil}+|(?:years?|yr) ?(?:\\d{1,2}|one|two|three|four|five|six)(?:s|'s)?(?: and \\d{1,2})?|y\\d{1,2}s?|ks\\d|key stage \\d|(?:our|the|all|these|some|his|my|\\d{1,2}|${marks.group}+|${marks.pupil}+|girls'?|boys'?|under[- ]\\d{1,2}|u\\d{1,2}|d of e|duke of edinburgh|\\p{L}+) (?:${groups.join('|')})|${plainGroups}`
export const group = whole(`(?:${people})(?![${marks.group}${marks.pupil}]|(?:'s?)? (?:${adults})|'s? (?:${adults}))`)
export const implied = whole(impliedGroups)

const name = "(?-i:\\p{Lu}[\\p{L}'-]{1,30})"
const names = `(?:the )?(?:${name} ){0,3}${name}`
const generic = `(?:${places.join('|')})`
const nowhere = `(?!${starts}(?:${notPlaces.join('|')})${ends})`
const going =
  '(?:go|goes|going|off|trip|trips|travel|travels|travelling|head|heads|heading|walk|walks|walking|way|coach|train|bus|drive|fly|flying|outing|visit|march|parade|sail|cycle|cycling|run|pop|nip|stroll|set off|sets off|moved|taken|taking|return) '
export const place = whole(
  [
    `(?:at|in|on|to|live from|hello from|greetings from|leaves? from|leaving from|near|outside|by|along|round|around|through|past|behind|inside|visit|visits|visiting|explore|exploring|leaves? for|leaving for|off for|bound for|leaves|leave|pass|passes|passing|on board|aboard) (?:the |a |our |their |its |local |nearby |nearest |village |town |${name} |\\p{L}{1,20} (?=${generic}))*${generic}`,
    `(?:at|near|outside|outside the|along|reach|reaches|greetings from|hello from|hi from|live from|news from|postcards? from|photos? from|arrived at|arrive at|the top of|pass|passes|passing|past|meet at|get to|got to|visit|visits|visiting|against|play|plays|playing|explore|exploring) ${nowhere}${names}`,
    `${going}to ${nowhere}${names}`,
    `(?:from|leaving|leave|leaves|fly from|departs? from) ${nowhere}${names}`,
    `(?:in|to|from|for|on) (?:${name} )?(?:${towns.join('|')})`,
    `(?:in|on|of|at|from|outside|along|round|down|up|across) (?:the )?(?:${name} ){1,3}(?:street|road|lane|moor|beach|park|wood|woods|forest|gardens|bay|hill|island|river|lake|common|green|farm|field|downs|heath|valley|castle|dales|peak|fell|fen|square|pier|canal|towpath|bandstand|marina|quay|village|centre|place)`,
    `(?:hall|room|court|pitch|platform|bay|stand|block|studio|theatre|lane|zone) \\w{1,3},? (?:of|at|in) ${nowhere}${names}`,
    `(?:at|to|for|from|outside|watching|seeing) (?:the|a|an) (?:\\p{Ll}{2,20} ){1,3}(?:in|at|on|near|by|outside) ${nowhere}${names}`,
    `(?:leave|leaves|leaving|off|bound|depart|departs|departing|sail|sails|set off|sets off|heading|head|make|makes|making) for ${nowhere}${names}`,
    `away (?:to|at|against|v|vs) ${nowhere}${names}`,
    `(?:door|doors|steps|front|entrance|car park|foyer|gates?|side|corner|end|top|bottom|forecourt|far side|banks?) of ${nowhere}${names}`,
    `(?:hotel|hostel|camp(?:site)?|centre|youth hostel) ${name}`,
    `(?<=[:,\\u2013-] )(?:${name} ){1,3}(?:${placeEndings})`,
    // On the way by themselves: no place is named, and it is where they will be.
    '(?:home|to school|from school|back|at the bus stop|from (?:\\p{L}{2,12} ){1,2}club) (?:all )?(?:alone|unaccompanied)',
  ].join('|'),
)

export const goingThere = whole(goingVerbs)
export const stillToCome = whole(toCome)
export const isOver = whole(over)
export const happened = whole(pastVerbs)
export const noTrip = whole(notATrip)
export const onTheSite = whole(onSite)
