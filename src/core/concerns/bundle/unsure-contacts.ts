import { birthdaysIn } from './birthdays-in.ts'
import type { ContactSpot } from './masks-for.ts'

/** What says of a word by itself whether it may be an account’s name. */
type Words = {
  /** A word of any text, and nobody’s name. */
  readonly isOrdinary: (word: string) => boolean
}

const site =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|roblox|xbox|psn|playstation|twitter|facebook|fb|telegram|kik|twitch|youtube|steam|minecraft|fortnite|vsco|bereal|yubo|reddit|threads)'
const calledSo = '(?:user ?name|handle|account|user|gamer ?tag|tag|profile|screen ?name|name|login|id)'
/** Letter by letter: k u b a 2 0 1 4. */
const spelled = '[\\p{L}\\d_](?:[ ][\\p{L}\\d_]){3,}(?![\\p{L}\\d_])'
const token = `(${spelled}|[\\p{L}\\d_](?:[\\p{L}\\d_.-]*[\\p{L}\\d_])?)`
const quoted = '["“‘\']?'
/** Insta name x, her snap is x, username: x. */
const afterSite = new RegExp(
  `(?<![\\p{L}\\d])(?:${site}(?:['’]s)?(?: ${calledSo})*|(?:user ?name|handle|gamer ?tag|screen ?name))((?:\\s*(?:[:=]|is|was|called|named|as|under|by|are))*)\\s+${quoted}@?${token}`,
  'giu',
)
/** Add me as x on snap, goes by x on insta. */
const beforeSite = new RegExp(
  `(?<!\\p{L})(?:as|called|named|under|by|is) ${quoted}@?${token}${quoted} on ${site}(?!\\p{L})`,
  'giu',
)
/** No word looks so: name_f99, kyle2012. */
const shaped =
  /(?<![\p{L}\d_.@/-])(?:[\p{L}\d]+(?:[._][\p{L}\d]+)*_[\p{L}\d_.]*[\p{L}\d_]|_[\p{L}\d_.]+|\p{L}{3,}\d{2,}\p{L}?)(?![\p{L}\d_/@-]|\.\p{L})/gu
/** Spelled out anywhere, with a letter in it. */
const spelledOut = new RegExp(`(?<![\\p{L}\\d_])(?=[\\d ]*\\p{L})${spelled}`, 'gu')
/** A file’s name, a thing with a number, a class. */
const things =
  /^(?:img|dsc|vid|pxl|image|photo|screen ?shot|video|scan|iphone|ipad|galaxy|covid|year|class|room|page|week|ps|gcse|ks|btec|fifa)[_.-]?\d|^(?:img|vid|pxl|dsc)_/i
const hasSign = /[\d_.]/

const streets =
  '(?:street|st|road|rd|avenue|ave|lane|drive|close|crescent|cres|terrace|court|gardens|grove|place|square|row|view|rise|walk|way|hill|mews|parade)'
const counted =
  "(?![\\d:.]*\\d|\\s*(?:am|pm|a\\.m|p\\.m|houses|homes|places|flats|countries|towns|fan|rule|thing|priority|reason|%|o['’]?clock|st|nd|rd|th|years?|yrs?|weeks?|days?|nights?|months?|hours?|hrs?|minutes?|mins?|miles?|of|people|children|kids|other|more|times?|doors?|metres?|\\+)(?![\\p{L}]))"
const homes: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:house|door|flat)\\s+(?:number|no\\.?)|number|flat|apartment|apt\\.?|caravan|plot)\\s*\\d{1,4}[a-d]?(?![\\p{L}\\d])${counted}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:lives?|living|lived|stays|staying|moved|address|(?:house|home|flat|door) (?:is|number))(?: \\p{L}+){0,2}?(?: at| to| is| in| from| opposite|:) )\\d{1,4}[a-d]?(?![\\p{L}\\d])${counted}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d.:/£-])\\d{1,4}[a-d]?,? (?:(?!(?:of|in|on|the|an?|and|or|to|at|from|up|down|off|along|my|our|your|his|her|their|this|that|who|was|is|are|were|then|so|in|by|on)\\s)\\p{L}[\\p{L}’'-]+ ){1,2}${streets}(?![\\p{L}’'])`,
    'giu',
  ),
  /(?<=(?<!\p{L})(?:lives?|living|lived|staying|moved|house|home|address)(?: is)? (?:on|in|at|to|down|up|off) )(?!(?:the|an?|our|my|your|his|her|their|this|that|same|main|next|another)\s)(?:\p{L}[\p{L}’'-]+ ){1,2}(?:street|road|avenue|lane|crescent|terrace|grove|close)(?![\p{L}’'])/giu,
]
/** No home has it: number 1 in the charts, player number 7. */
const noHome =
  /(?:player|shirt|squad|bus|coach|platform|room|team|question|line|page|class|reg(?:istration)?|phone|mobile|file|order|top|my|our|their|his|her|the|wrong)\s+$/i

const plates: readonly RegExp[] = [
  /(?<![\p{L}\d])\p{Lu}{2}\d{2}\s?\p{Lu}{3}(?![\p{L}\d])/gu,
  /(?<=(?<!\p{L})(?:number ?plate|plate|reg|registration|car|van)\b[^.\n]{0,30}?(?<![\p{L}\d]))(?:[a-z]{2}\d{2}\s?[a-z]{3}|[a-z]\d{1,3}\s?[a-z]{3}|[a-z]{3}\s?\d{1,4}[a-z]?)(?![\p{L}\d])/giu,
]
const plateWords =
  /^(?:year|yrs?|the|and|for|was|one|two|age|aged|has|had)\s?\d|^[a-z]\d{1,3}\s(?:the|and|was|has|had|for|who|but|she|her|him|his|out|off|car|van|boy|all)$/i

const numbers =
  /(?<=(?<!\p{L})(?:phone|mobile|number|tel|ring|call|text|whatsapp)(?: (?:number|no|me|her|him|them))?(?: is| on| at|:)*\s)\d{3}[ -]?\d{3,4}(?!\d|[\s-]?\d)/giu
const postcodes = /(?<=(?<!\p{L})post ?code(?: is|:)*\s)\p{L}{1,2}\d[\p{L}\d]?(?:\s?\d\p{L}{0,2})?(?![\p{L}\d])/giu

/**
 * What may be a way to reach somebody, where they live, when they were born or their car, and may be none: whoever makes a
 * bundle is asked. What it is for certain is found by `contactsToMask`. A date long before `told` may be a birthday.
 */
export function unsureContacts(text: string, told: Date, { isOrdinary }: Words): readonly ContactSpot[] {
  const at = (start: number, words: string, what: ContactSpot['what']): ContactSpot => ({
    start,
    end: start + words.length,
    what,
  })
  const all = (pattern: RegExp, what: ContactSpot['what']) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => at(index, words, what))
  const named = [...text.matchAll(afterSite), ...text.matchAll(beforeSite)].flatMap((match) => {
    const name = match.at(-1) ?? ''
    const linked = match.length === 2 || /[:=\p{L}]/u.test(match[1] ?? '')
    const counts = hasSign.test(name) ? /\p{L}/u.test(name) : linked && !isOrdinary(name.toLowerCase())
    return counts ? [at(match.index + match[0].lastIndexOf(name), name, 'account')] : []
  })
  const accounts = [...named, ...all(shaped, 'account'), ...all(spelledOut, 'account')].filter(
    ({ start, end }) => !things.test(text.slice(start, end)),
  )
  const lived = homes
    .flatMap((pattern) => all(pattern, 'address'))
    .filter(({ start, end }) => {
      const words = text.slice(start, end)
      return !/^number/i.test(words) || !noHome.test(text.slice(Math.max(0, start - 20), start))
    })
  const cars = plates
    .flatMap((pattern) => all(pattern, 'plate'))
    .filter(({ start, end }) => !plateWords.test(text.slice(start, end)))
  const found = [
    ...accounts,
    ...lived,
    ...cars,
    ...all(numbers, 'phone'),
    ...all(postcodes, 'postcode'),
    ...birthdaysIn(text, told).map((spot): ContactSpot => ({ ...spot, what: 'birth' })),
  ]
  return widest(found)
}

/** Of two that overlap, the longer. */
function widest(spots: readonly ContactSpot[]): readonly ContactSpot[] {
  const done: ContactSpot[] = []
  for (const spot of spots.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if (!done.some(({ start, end }) => start < spot.end && spot.start < end)) done.push(spot)
  }
  return done.toSorted((one, other) => one.start - other.start)
}
