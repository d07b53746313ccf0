// What was said of somebody: that they are mentioned unsuitably, that they are named, that it is fair.

import { aChild, anAdult } from '../ways-of-saying.ts'
import { conductKinds, type FactCue, onlyInPrivate } from './fact-cue.ts'

/** Words by which somebody says that nobody is named. */
const namesNobody =
  /\bno names\b|\bnam(?:es|ed|ing) (?:nobody|no[- ]?one)\b|\bwithout nam(?:es|ing)\b|\b(?:nobody|no[- ]one|none)(?: of us)?(?: is| was|'s| has| have)? (?:been )?named\b|\bnames? (?:removed|blanked|left out|taken out)\b|\b(?:haven't|have not|not) named\b|\b(?:doesn't|does not|didn't|did not|isn't|hasn't) named? (?:any|him|her|them|us|me|who)|\bnot (?:by |the )name\b/

/** A comment that hurts nobody. */
const wellMeant =
  /\b(?:lol|hearts?|emojis?|lovely|well done|congrat\w*|proud|thanks?|thank you|gorgeous|brilliant|visit|what time|when (?:is|are|does)|tickets?|spelling|parking|no bad language|nothing (?:rude|nasty)|polite\w*|never answers|adverts?|spam)\b/

/** Words that somebody puts under a picture and means well by. */
const kindly =
  '\\b(?:lovely|proud|gorgeous|beautiful|love|cute|stars?|brilliant|well done|memor\\w+|adorable|sweet|fantastic|amazing|clever|bless|best|happy|fun)\\b'

/** Somebody of the school posted of people or things of the school. */
export const mentionsByAdults: readonly FactCue[] = [
  {
    words:
      /\b(?:about (?!\d|ten\b|twenty\b|a (?:dozen|hundred)|half\b|(?:\w+ ){0,2}?(?:speed|parking|politic\w*|brexit|football|council|bins|holidays?|weather|weekend|election|herself|himself|vaccines?|traffic|prices)\b)|mock\w*|slag\w*|insult\w*|complain\w* about|moan\w*|rant\w*|nam(?:ed|es|ing)|rat(?:es|ed|ing)|call\w* (?:me|her|him|them|us|the)|(?:photos?|photographs?|pictures?|clips?|videos?|reels?|film|selfies?) (?:[\w']+ ){0,6}?(?:of|with)\b|by name\b|one of (?:our|us)\b|our (?:site|building|playground|gates?|classrooms?|school|\w+ room)\b|playground|dinner (?:queue|hall)|classroom|corridor|in assembly|(?:to|at|with) (?:our |the )?(?:parents|families|mums)\b|infants|juniors|candidates|sixth form|prefects|class photos?|one of ours|tell who|can tell|redundan|confidential|(?:the|our|my|one of (?:the|our|my)|a) (?:[\w-]+ ){0,3}(?:children|class|pupils?|parents?|mums?|dads?|mothers?|fathers?|carers?|infants|juniors|famil(?:y|ies)|staff|school|head|teachers?|tas?|assistants?|office|governors?|child|boys?|girls?|kids?|year (?:\d|\w+)s?)\b|year \d+s?\b|(?:mr|mrs|miss|ms) \w+)|'[^']{3,}'|"[^"]{3,}"/,
    facts: ['unsuitable-mention'],
    kinds: conductKinds,
    needs: ['posted'],
    unless: onlyInPrivate,
  },
]

/** Words that hurt; somebody named. */
export const insultsAndNames: readonly FactCue[] = [
  {
    words:
      /\b(?:swear\w*|swore|f-word|disgust\w*|abus\w*|liar|lies|useless|stupid|thick|slander\w*|libel\w*|offensive|vile|ugly|fat(?! (?:chance|lot)\b)|cows?\b|slag\w*|tramp|scum|pervert|paedo\w*|lazy|bull(?:y|ies)\b(?! (?:my|her|his|him|our|the))|having a go at|nasty|horrible|idiot|rude|threat\w*|racis\w*|kill|incompetent|hate)\b/,
    facts: ['unsuitable-mention', 'unsuitable-conduct'],
    kinds: ['official-page-comment', 'pta', 'complaint-public'],
  },
  {
    words: /\bnam(?:ed|es|ing)\b/,
    facts: ['unsuitable-mention', 'unsuitable-conduct'],
    kinds: ['official-page-comment', 'pta', 'complaint-public'],
    unless: namesNobody,
  },
]

/** Of children, in comments and under pictures; whether it is fair, and names somebody. */
export const mentionsAndFairWords: readonly FactCue[] = [
  {
    words: /^/,
    facts: ['unsuitable-mention'],
    kinds: ['bullying-pupils', 'sexual-harassment-pupils'],
    reporters: ['staff', 'governor', 'volunteer'],
    needs: ['posted'],
    unless: onlyInPrivate,
  },
  {
    words: new RegExp(
      `\\b(?:says?|said|saying|written|writing|wrote|writes|put|called|calls|commented|asked|about|replied|comments?)\\b[^.?!]{0,80}(?:\\b${aChild}|\\b${anAdult}|\\b(?:mother|where (?:\\w+ ){0,3}lives?|legs|body|whose)\\b)`,
    ),
    facts: ['unsuitable-mention', 'unsuitable-conduct'],
    kinds: ['official-page-comment'],
    unless: wellMeant,
  },
  {
    words: /\bno bad language|nothing (?:rude|nasty)|politely|is polite|complain\w*|never answers\b/,
    facts: ['fair-complaint'],
    kinds: ['official-page-comment'],
  },
  {
    words: new RegExp(
      `\\b(?:mr|mrs|miss|ms|nam(?:ed|es|ing)|by name|(?:my|her|his|their|${anAdult}'?s?) (?:full |first |real |own )?name\\b|name of (?:the|our|my|one of)|tag(?:s|ged) (?:me\\b|(?:the |our )?${anAdult})|(?:says?|said|written|wrote|tells?|told|shows?) (?:\\w+ )?(?:who|which) (?:the|our|my|it|one)\\b|about (?:me|one of|the (?:head|teacher|ta)))`,
    ),
    facts: ['names-somebody'],
    kinds: ['complaint-public', 'official-page-comment', 'pta'],
    unless: namesNobody,
  },
  {
    words:
      /\b(?:my (?:son|daughter|child|lad|boy|girl)|boys?|girls?|child|pupil)\b.{0,200}\b(?:his|her|their) (?:full |first |real |own )?names?\b|\b(?:(?:my|a|the|another|one) (?:[\w-]+ ){0,3}?(?:son|daughter|child|lad|boy|girl|kid|grandson|granddaughter|pupil)|boy|girl|pupil|child)(?:'s|s')? (?:full |first |real |own )?name\b|\bnam(?:ed|es|ing) (?:my (?:little |own )?(?:son|daughter|child|lad|boy|girl|grandson|granddaughter)|(?:a|the|another|one) (?:[\w-]+ ){0,3}?(?:boy|girl|child|pupil|lad))\b|\b(?:son|daughter|child|lad|boy|girl|pupil)\b.{0,120}\bby (?:first |full |his |her |their )?name\b/s,
    facts: ['names-somebody'],
    kinds: ['pta', 'parent-abuse'],
    unless: namesNobody,
  },
  {
    words: new RegExp(
      `\\b(?:written|wrote|writes|put|captioned|captions?|comment(?:ed|s)?|says|said|call(?:ed|s) (?:him|her|them|my)) (?:\\w+ ){0,4}(?:'(?![^']*${kindly})[^']{3,}'|"(?![^"]*${kindly})[^"]{3,}")`,
    ),
    facts: ['unsuitable-mention'],
    kinds: ['image-parent-posted'],
  },
  {
    words:
      /\b(?:mock(?:s|ed|ing)|tak(?:es|ing|en) the mick\w*|ma(?:kes|king|de) fun of|laugh(?:s|ed|ing) at|(?:nasty|rude|unkind|horrible|cruel) (?:captions?|comments?|remarks?|words?|things?))\b/,
    facts: ['unsuitable-mention'],
    kinds: ['image-parent-posted'],
  },
]

/** No name, and yet people know who is meant. */
export const mentionsOthersSeeThrough: readonly FactCue[] = [
  {
    words:
      /\b(?:knew|know|could (?:tell|work out)|obvious|guess(?:ed)?) (?:exactly )?(?:which|who|whose)\b|\bsocial worker|\bno names\b/,
    facts: ['unsuitable-mention'],
    kinds: conductKinds,
    needs: ['posted'],
    unless: onlyInPrivate,
  },
]
