// To whom it was done: an adult at work, a pupil, or the school.

import { aChild, anAdult } from '../ways-of-saying.ts'
import type { FactCue } from './fact-cue.ts'

/** Whom else a parent writes of than somebody who works here: a child, a family, the school as such. */
const ofFamiliesOrTheSchool =
  /\b(?:boys?|girls?|child(?:ren)?|kids?|pupils?|lads?|famil(?:y|ies)|(?:another|other) (?:mum|dad|mother|father|parent)s?|(?:the|our|this) school|year \w+s?|son|daughter)\b/

/** Whom a fake account, abuse or a threat is aimed at. */
export const toAdultsOrSchool: readonly FactCue[] = [
  {
    words:
      /\b(?:in my name|my (?:name|photo|picture|face|account|profile|page)|pretend\w* to be me\b|(?:as|of|like|second|another|fake|isn't|is not|not|be) me\b)/,
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['fake-account'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  { words: new RegExp(`\\b${anAdult}`), facts: ['to-adult-at-work', 'abuse-of-adult'], kinds: ['fake-account'] },
  {
    words:
      /\bour (?:school|name|logo|crest|badge)|(?:looks?|sounds?|acts?|pretend\w*) (?:like|to be|as) (?:ours|us|the school)|in our name|as us\b|(?:the|a|this) (?:second |fake |false |new |real |official )?(?:school|academy|primary|website|parentmail)\b|our (?:website|site|motto|building|page)|is (?:it|that|this) you\b|\b(?:you|us) is it\b|isn'?t you\b|official\b|snow closure|school'?s? (?:name|logo|page|crest|badge)|pretend\w* to be (?:the |our )?school|fake school/,
    facts: ['to-school'],
    kinds: ['fake-account'],
  },
  {
    words: new RegExp(
      `\\b(?:(?:(?<!another |other )me|us|lunchtime|head|office|secretary|i feel|i am|i'm|i teach|my (?:\\w+ )?(?:photo|picture|name|car|house|husband|wife|face))\\b|${anAdult})`,
    ),
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['parent-abuse'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words:
      /\b(?:put|puts|says?|said|saying|written|wrote|writes|posted|posting|claims?|claiming|told \w+|tells? \w+|telling \w+|that) (?:that )?i(?:'m|'ve|'d)?\b/,
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['parent-abuse'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words: /^/,
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['parent-abuse'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: ofFamiliesOrTheSchool,
  },
  {
    words: new RegExp(`\\b(?:office|head|${anAdult})`),
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
  },
  {
    words: /^/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    needs: ['by-parent'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: ofFamiliesOrTheSchool,
  },
  {
    words: /\b(?:you|your|yourself|her|him|she|hers|me)\b/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: new RegExp(`${ofFamiliesOrTheSchool.source}|\\b(?:classmate|groups?|bomb|disco|fair|y\\d+|set \\d)\\b`),
  },
  {
    words:
      /(?<!\b(?:told|showed|shown|asked|rang|(?:sent|forwarded|passed|given)(?: to| on to)?) )\b(?:me|us)\b|\bmy (?:class|name|husband|wife|house)\b/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
]

/** A child who suffers by it. */
export const toFrightenedChildren: readonly FactCue[] = [
  {
    words:
      /\b(?:crying|scared|frightened|terrified|won't come to school|refus\w* (?:to come|school)|self.?harm|suicid)/,
    facts: ['to-pupil'],
    kinds: ['bullying-pupils', 'racism'],
  },
]

/** A child who is threatened; then somebody’s house or car. */
export const toWhomThreatsGo: readonly FactCue[] = [
  {
    words:
      /\b(?:my (?:son|daughter|child|lad|girl|boy)|that (?:girl|boy|lad|child|kid)|pupils?|another (?:child|boy|girl)|classmate)\b/,
    facts: ['to-pupil'],
    kinds: ['threat'],
  },
  {
    words: /\b(?:my|her|his|their) (?:car|house|home|front door|address)\b|\bwhere (?:i|she|he|they) lives?\b/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
]

/** An account in a child’s name. */
export const toChildrenImpersonated: readonly FactCue[] = [
  {
    words: new RegExp(
      `\\b(?:accounts?|profiles?|pages?|instagram|snapchat|tiktok)\\b[^.?!]{0,25}\\b(?:of|as|for|in|called|pretend\\w*|using)\\b[^.?!]{0,25}\\b${aChild}\\b|\\b(?:my|a|one of (?:the|our)) (?:[\\w-]+ ){0,2}?${aChild}(?:'s|s')? (?:name|photo|picture|face)\\b|\\b${aChild}\\b[^.?!]{0,60}\\bpretend\\w* to be (?:her|him|them)\\b`,
    ),
    facts: ['to-pupil', 'child-at-risk'],
    kinds: ['fake-account'],
    unless: new RegExp(`${anAdult}|\\bme\\b`),
  },
]

/** A pupil’s own “me”. */
export const toPupilWhoTells: readonly FactCue[] = [
  { words: /\b(?:me|my|myself)\b/, facts: ['to-pupil'], kinds: ['threat', 'fake-account'], reporters: ['pupil'] },
]
