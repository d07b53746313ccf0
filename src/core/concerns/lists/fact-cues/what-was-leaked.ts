// What was given away that was confidential.

import { conductKinds, type FactCue, onlyInPrivate } from './fact-cue.ts'

/** Files, minutes, lists and what is not yet published. */
export const confidentialPapers: readonly FactCue[] = [
  {
    words:
      /\bconfidential|\b(?:child|pupil|student|famil)\w*'?s? (?:file|records?|notes)\b|\bpanel (?:papers|hearing|minutes)|\bembargo|\bnot (?:yet )?(?:been )?(?:published|announced|public)\b|\b(?:sen|send|medical|safeguarding|fsm|free meals?) (?:list|register|notes|records?)|\b(?:our|governors'?|board'?s?|meeting'?s?|the) minutes\b|\bprivate (?:information|details)|\bpart two\b|redundan/,
    facts: ['confidential-leak'],
  },
]

/** A street or an address. */
export const whereSomebodyLives: readonly FactCue[] = [
  {
    words: /\b(?:the|which|what|whose|her|his|their) (?:street|road|address|estate)\b|\bwhere (?:he|she|they) lives?\b/,
    facts: ['confidential-leak'],
    kinds: conductKinds,
    needs: ['posted'],
    unless: onlyInPrivate,
  },
]

/** Told, and what it was about. */
export const toldTooEarly: readonly FactCue[] = [
  {
    words:
      /\b(?:told|tell(?:s|ing)?|said|shar\w*|post\w*|messag\w*|leak\w*|gave|put|wrote|writ\w+|tweet\w*|let slip|announc\w*)\b.{0,60}\b(?:suspend\w*|exclu\w*|committee|closed meeting|private (?:meeting|part)|(?:staff|heads?|head'?s|teachers?'?|her|his|their) pay\b|salar\w*|dismiss\w*|investigat\w*|staffing|capability\b|disciplinary|papers\b|closed session|private session|redundan\w*|merg(?:e|er|ing)\b|applied for|free (?:school )?meals|(?:parent|famil|mother|father)\w*'?s? (?:letter|complaint)|safeguarding report|before it (?:is|was|'s) (?:out|agreed|announced|public|published))|\bleak(?:s|ed|ing)?\b/,
    facts: ['confidential-leak'],
  },
]

/** What is private about a family, a child or the school. */
export const privateMatters: readonly FactCue[] = [
  {
    words:
      /\b(?:social (?:worker|services)|child protection|(?:exclusion|appeals?|disciplinary|complaints?|staffing) (?:panel|hearing|committee)|safeguarding (?:plan|case)|in care|foster\w*|diagnos\w*|free (?:school )?meals|medical history|settlement|how each of us voted|names and all|seating plan|the register|class list|(?:reading|behaviour) (?:record|log)s?|(?:school|end[- ]of[- ]year|year[- ]end) reports?|(?:test|sats|exam) (?:results?|scores?|papers?)|(?:children|pupil)'?s'? names|(?:on|has) an? (?:plan|ehcp|iep)|deficit|budget|salary|salaries|(?:told|spoke to|gone to|rang) the (?:local )?(?:papers?|press|gazette|newspapers?))\b/,
    facts: ['confidential-leak'],
    kinds: conductKinds,
    needs: ['posted'],
  },
]

/** What was said in a meeting, handed on. */
export const passedOn: readonly FactCue[] = [
  {
    words:
      /\bwhat was said (?:at|in)\b|\b(?:giv(?:es|en|ing)|gave) out the names\b|\bwhat (?:[\w']+ ){1,3}exclusion was for\b|\b(?:son|daughter|child)'s (?:school )?file\b|\btelling (?:the whole|all the|everyone in) [^.?!]{0,20}\bmeeting\b/,
    facts: ['confidential-leak'],
    kinds: conductKinds,
  },
]
