import type { KnownSchool } from './known-school.ts'
import { calendarNames } from './lists/names-that-are-words.ts'
import type { Plainness } from './looks-like-a-child.ts'
import type { Reading } from './name-reading.ts'
import { wordsAfter, wordsBefore } from './surroundings.ts'
import type { Word } from './word.ts'

const body =
  '(?:head|forehead|nose|lip|mouth|chin|cheek|ear|eye|elbow|arm|wrist|hand|finger|thumb|knee|shin|leg|ankle|foot|toe|tummy|back|shoulder|tooth|teeth)'
const ills =
  '(?:bump(?:ed)?|bumps|nosebleed|temperature|tummy ache|headache|rash|cough|cold|black eye|graze|bruise|sprain|plaster cast|sling|wobbly tooth|sore throat|sore tummy|asthma attack|allergic reaction|tooth out)'
const adverbs = '(?:also |now |just |then |sadly |already |finally |proudly |very |kindly |nearly |only |both )*'

/** What befalls one child: a bump, a lost tooth, a new brother. No class and no month has it. */
const befalls = new RegExp(
  `^${adverbs}(?:${[
    `(?:has |had |was |is )?(?:gone|went|sent|going|taken|picked up|collected) (?:straight )?home (?:with (?:\\w+ ){0,3}${ills}|with (?:her|his) |early|ill|poorly|sick|unwell|because|after|at|this|today|in tears|to (?:bed|rest))`,
    `(?:has|had|got|have|suffered|is nursing|was nursing) (?:just |now |also )?(?:had |got |taken )?(?:a|an|the|her|his|some|another) (?:\\w+ ){0,2}(?:${ills}|haircut|baby (?:brother|sister)|new (?:brother|sister|baby|puppy|kitten))`,
    `(?:has |had )?(?:bumped|hurt|banged|broken|broke|cut|grazed|twisted|sprained|fractured|scraped|bruised|trapped|knocked|lost|chipped) (?:her|his|the|a|an|two|another|that)? ?(?:\\w+ ){0,2}${body}`,
    '(?:is|was|has been|will be) (?:\\w+ ){0,2}(?:poorly|unwell|off sick|off school|off today|at the (?:dentist|doctor|hospital|optician)|in hospital|homesick|in tears|upset|crying|sick)\\b',
    '(?:has |had |was )?(?:vomited|fainted|been sick|threw up|thrown up|wet (?:her|him)self)',
  ].join('|')})`,
)
/** What one child brings from home. */
const brought = new RegExp(
  `^${adverbs}(?:has |had |kindly )?(?:brought|bringing|brings) (?:in |along |us |everyone |me |the class |some |a |an |her |his |in |two |enough |homemade |home-made )*(?:\\w+ ){0,2}(?:cupcakes?|cakes?|sweets|doughnuts|donuts|brownies|biscuits|cookies|treats|muffins|flapjacks?|haribos?|lollies|chocolates?|samosas|teddy|bear|puppy|kitten|hamster|rabbit|guinea pig|tortoise|fossil|shell|medals?|trophy|certificate|photos?|baby (?:brother|sister)|nan|gran|grandad|dad|mum|party bags?)\\b`,
)
/** Tied for first, came joint second in the sack race: what is won by one. */
const placed =
  /^(?:both |all |also )?(?:tied (?:for )?|(?:came|finished|was|were|ended) (?:up )?(?:joint|equal|tied) |drew for |shared |(?:came|finished|was|were) (?:a close )?)(?:joint |equal )?(?:first|second|third|1st|2nd|3rd|top spot|the (?:top|first) (?:spot|prize|place)|gold|silver|bronze)\b/
const tied = /\b(?:tied|joint|equal|drew|shared)\b/
const oneAtATime =
  /\b(?:\d+ ?m|metres|sprint|sack race|egg and spoon|obstacle|skipping|hurdles|(?:long|high|triple) jump|javelin|shot|cross country|backstroke|breaststroke|butterfly|freestyle|chess|spelling bee|spellings|poetry|colouring|drawing|writing|talent|baking|bake off|gymnastics|judo|karate|ballet|piano|violin)\b/

const wonAlone = new RegExp(
  `^(?:also |then )?(?:won|wins) (?:the |our |her |his |a )?(?:\\w+ ){0,2}?${oneAtATime.source}`,
)

/** As one child is spoken of: Rowan leaves us today, Hazel got stuck in the tyre. */
const alone = new RegExp(
  `^${adverbs}(?:${[
    '(?:has|had) (?:a|her|his) (?:\\w+ )?(?:birthday|party|sleepover|play ?date)',
    "(?:is|was) (?:our|this week's|this weeks|the|a) (?:\\w+ ){0,2}(?:birthday (?:girl|boy)|new (?:girl|boy|starter)|line leader|special helper|pupil of|star of|superstar|lost property)",
    '(?:joins|joined|has joined) (?:us from|our class|the class|year)',
    'got (?:stuck|lost|the giggles|told off|sent out|glasses|braces|a haircut|her|his)',
    '(?:has|had|is having|wears|got) (?:new )?(?:glasses|braces|hearing aids?|a brace)',
  ].join('|')})`,
)

/** Said of a class, a house or a team: then nothing beside is told of one child. */
const ofAGroup =
  /\b(?:class(?:es)?|classroom|attendance|punctuality|points?|tally|house|houses|cup|league|relay|tug of war|assembly|trip|coach|pupils|children|parents|families|teachers?|they|their|them|teams?|table|between them)\b/

/** Happy 8th birthday to our gorgeous Rowan; birthdays: Rowan (7). A birthday tea, or one in Rowan, is another thing. */
const birthdayOf =
  /\bbirthdays? (?:wishes |hugs |cheers |girl |boy |boys |girls )?(?:(?:this (?:week|weekend|month)|today|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) )?(?:(?:to|for|go to|goes to|are|is|include) )?(?:(?!(?:assembly|tea|party|cakes?|treats?|lunch|for|in|at|of|on|with|from|class|everyone|all|children|everybody)\b)\w+ ){0,4}$/
const isAPlace = /^(?:class(?:es)?|house|wood|trees?|group|team|room|book|books|assembly|party|cards?)\b/

/** Whether a birthday is wished to this name itself, or to one beside it in a row. */
export function hasBirthday(words: readonly Word[], name: Reading): boolean {
  if (words[name.to]?.possessive === true) return false
  const before = wordsBefore(words, name.from, 9)
  if (!birthdayOf.test(`${before} `) || /\b(?:class|in|from)$/.test(before)) return false
  const next = words[name.to + 1]
  return next === undefined || next.gap !== 'space' || !isAPlace.test(wordsAfter(words, name.to, 1))
}

/**
 * Whether what is said of a name that is also a class’s, a tree’s or a virtue’s is said of one child alone: cakes brought for
 * a birthday, a bump on the head. A tie for first is a class’s where points, a cup or an assembly are spoken of.
 */
export function isOneChild(words: readonly Word[], name: Reading, plain: Plainness, school: KnownSchool): boolean {
  if (plain === 'plain' || plain === 'never' || words[name.to]?.possessive === true) return false
  if (/^(?:in|from|of|our|the|with|class)$/.test(words[name.from - 1]?.text ?? '')) return false
  const after = wordsAfter(words, name.to, 12).replace(
    /^(?:who |but |and (?:\w+ (?=(?:both |all )?(?:tied|came|finished|were|shared|drew)\b))?)/,
    '',
  )
  if (befalls.test(after) || alone.test(after)) return true
  const whole = `${wordsBefore(words, name.from, 12)} ${after}`
  if (plain === 'group' && ofAGroup.test(whole)) return false
  if (calendarNames.has(name.form)) return false
  if (brought.test(after)) return true
  if (wonAlone.test(after) && !school.houses.has(name.form)) return true
  if (!placed.test(after) || school.houses.has(name.form)) return false
  return tied.test(after) || oneAtATime.test(after)
}
