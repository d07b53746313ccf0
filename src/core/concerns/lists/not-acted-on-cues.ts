import type { KindId } from '../kind-of-report.ts'
import { employee } from './employee-words.ts'
import type { FactCue } from './fact-cues/fact-cue.ts'

const kinds: readonly KindId[] = ['school-not-acting']
const child =
  '(?:pupils?|students?|sixth formers?|child(?:ren)?|girls?|boys?|kids?|lads?|year (?:\\d+|one|two|three|four|five|six)s?|y\\d+s?|my (?:son|daughter))'
const adult = `\\b(?:a|the|another|our|my|one of (?:the|our)) (?:[\\w-]+ ){0,2}?(?:${employee}|coach|tutor|trainee|student teacher|supply|volunteer|helper|governor|driver|cleaner|man who [\\w ]{3,20}?|(?:music|dance|football|tennis|chess|drama|art|swimming|breakfast|after[- ]school|dinner|lunch|nursery|kitchen|reading|club|office) (?:man|woman|lady|guy|bloke)|club leader|(?:man|woman|lady) (?:from|at|who (?:runs|does|helps|teaches|drives)))s?\\b`
const reached =
  '(?:messag|film|photograph|heart|lik(?:es|ed|ing)|comment|phon|ring|play|invit|writ|wrote|e-?mail|talk|text|snap|dm|follow|whatsapp|chat|add(?:ed|s|ing)|meet|touch|send|sent|call|gave|gift)\\w*'
const published = '(?:post|put|writ|wrot|tweet|mock|slag|shar|film|leak|upload)\\w*'
const cruel =
  '(?:send|sent|ask|call|post|put|messag|text|mock|laugh|bull|shar|film|threat|pick|gang|leav|exclud|vot|spread|record)\\w*'

/**
 * What the school was told of and did not act on: the worry itself is still there, and goes where it would go if nobody
 * had been told. The deed must stand in the words: “they hush it up” alone goes to nobody who may be hushing it up.
 */
export const notActedOn: readonly FactCue[] = [
  {
    words: new RegExp(
      `\\b(?:${employee}|coach|tutor|volunteer|helper)'s (?:own )?(?:messages?|texts?|snaps?|dms?|whatsapps?)\\b|${adult}[^.?!]{0,80}\\b(?:still )?(?:alone with|teaching her|teaching him)\\b`,
    ),
    facts: ['by-employee', 'adult-reached-pupil', 'to-pupil', 'child-at-risk', 'unsuitable-conduct'],
    kinds,
  },
  {
    words: new RegExp(
      `${adult}[^.?!]{0,40}\\b(?:has|have|had|got|keeps) [^.?!]{0,25}\\b${child}\\b[^.?!]{0,20}\\b(?:on|in|as|among) (?:her|his|their) `,
    ),
    facts: ['by-employee', 'adult-reached-pupil', 'to-pupil', 'child-at-risk', 'unsuitable-conduct'],
    kinds,
  },
  {
    words: /\b(?:bruis\w*|going home to it|hurt at home|self[- ]harm\w*|stopped eating)\b/,
    facts: ['to-pupil', 'child-at-risk', 'unsuitable-conduct'],
    kinds,
  },
  {
    words:
      /\b(?:he|she|they|my \w+) (?:was|were|got|is being|has been|gets|keeps getting) (?:\w+ly )?(?:punch|hit|kick|hurt|beat|film|record|mock|slap|push|laugh|pick)\w*/,
    facts: ['by-pupil', 'to-pupil', 'unsuitable-conduct'],
    kinds,
    reporters: ['parent', 'pupil', 'public'],
    unless: new RegExp(adult),
  },
  {
    words:
      /\b(?:the|those|these|them|two|three|four|some|older|same|year \w+|y\d+) (?:\w+ ){0,2}?(?:boys|girls|lads|pupils|kids)\b|\b(?:boy|girl|lad|child)\b[^.?!]{0,40}\b(?:who|that) (?:was|is|keeps|were|has)\b|\bbull(?:y|ys|ies)\b|\b(?:group )?chat (?:about|is still|still)\b/,
    facts: ['by-pupil', 'to-pupil', 'unsuitable-conduct'],
    kinds,
    unless: new RegExp(`${adult}[^.?!]{0,60}\\b(?:${reached}|${published})`),
  },
  {
    words:
      /\b(?:head|head ?teacher|principal|dsl|safeguarding lead)'s (?:own )?(?:posts?|comments?|page|tweets?|messages?|videos?)\b/,
    facts: ['by-employee', 'unsuitable-conduct'],
    kinds,
  },
  {
    words: new RegExp(
      `\\b(?:a|another|one of the|some) (?:[\\w-]+ ){0,2}?(?:mum|dad|mother|father|parent|carer)s?\\b[^.?!]{0,40}\\b(?:${cruel}|${published})[^.?!]{0,60}\\b(?:${child}|him|her|me|us)\\b`,
    ),
    facts: ['by-parent', 'unsuitable-conduct'],
    kinds,
  },
  {
    words: new RegExp(`${adult}[^.?!]{0,40}\\b${reached}[^.?!]{0,60}\\b${child}\\b`),
    facts: ['by-employee', 'adult-reached-pupil', 'to-pupil', 'child-at-risk', 'unsuitable-conduct'],
    kinds,
  },
  { words: new RegExp(`${adult}[^.?!]{0,40}\\b${published}`), facts: ['by-employee', 'unsuitable-conduct'], kinds },
  {
    words: new RegExp(`\\b${child}\\b[^.?!]{0,40}\\b${cruel}[^.?!]{0,60}\\b(?:${child}|him|her|me)\\b`),
    facts: ['by-pupil', 'to-pupil', 'unsuitable-conduct'],
    kinds,
    unless: new RegExp(`${adult}[^.?!]{0,40}\\b${reached}[^.?!]{0,60}\\b${child}\\b`),
  },
  {
    words:
      /\b(?:bull(?:y|ies|ied|ying)|(?:leav|left)\w* (?:[\w']+ ){0,3}out|(?:pick|gang)\w* (?:up )?on|nobody likes|call\w* (?:him|her|them|me) names)\b/,
    facts: ['by-pupil', 'to-pupil', 'unsuitable-conduct'],
    kinds,
    reporters: ['parent', 'pupil'],
  },
  {
    words:
      /\b(?:my (?:son|daughter|child|lad)|him|her)\b[^.?!]{0,20}\b(?:being|was|is|gets?|getting|got) (?:hit|hurt|kick|punch|beat|bull|mock|film|record|threat|call|pick|laugh)/,
    facts: ['to-pupil', 'unsuitable-conduct'],
    kinds,
  },
  {
    words: new RegExp(`\\bthey (?:all |keep |always |still |just )*${cruel}[^.?!]{0,40}\\b(?:me|my|him|her)\\b`),
    facts: ['by-pupil', 'to-pupil', 'unsuitable-conduct'],
    kinds,
    reporters: ['parent', 'pupil'],
  },
  {
    words:
      /\b(?:videos?|photos?|pictures?|(?:fake )?pages?|accounts?|groups?|posts?|messages?|comments?|snapchats?|chats?|polls?) (?:of|about|to|against|with|on) (?:my (?:son|daughter|child|lad|girl|boy)|me|him|her)\b/,
    facts: ['to-pupil', 'unsuitable-conduct'],
    kinds,
    reporters: ['parent', 'pupil'],
  },
  {
    words:
      /\b(?:nudes?|naked|topless|indecent|explicit|sexual)\b.{0,60}\b(?:pics?|photos?|pictures?|images?|videos?)\b/,
    facts: ['sexual-image-of-child', 'child-at-risk', 'unsuitable-conduct'],
    kinds,
  },
]
