// What is done in a chat, a group or on a page of parents: whose it is, whom it is about, and that it is misuse.

import { anAdult } from '../ways-of-saying.ts'
import type { FactCue } from './fact-cue.ts'

/** Of a page of parents: whose it is, who can get in, and nothing that anybody wrote. */
const onlyHowItIsRun =
  /\b(?:who runs|pass ?word|log ?ins?|settings|official|open to any|(?:anyone|anybody) can|take (?:it )?over|take on|taken over|(?:who )?looks? after the|moved (?:away|on|to)|(?:get|gets|got|getting|let) (?:back )?in to|not been used|(?:can|could|should|does|is) (?:the )?(?:pta|friends|school)|crest|logo|out of date|wrong date|old head|two pages|wants? to start|taken out of|get into)\b/

/** All of it is a parent’s unless somebody else is said to have done it. */
export const onPagesOfParents: readonly FactCue[] = [
  {
    words:
      /\b(?:class (?:chat|group|whatsapp)|whatsapp|group|chat|mums?|parents?|dads?|pta(?:'s)?|friends of|committee|page)\b.{0,120}\b(?:photo|picture|video|nasty|lies|rumou?r|slag|argu|row|abus|complain|nam(?:es|ed|ing)\b|(?:by|full|first|his|her|their|my) name\b|screenshot|horrible|gossip|accus|shame|shaming|surname|list of|who (?:never|haven't|hasn't|didn't|don't|won't)|cheat|blam)/,
    facts: ['by-parent', 'parent-misuse', 'unsuitable-conduct'],
    kinds: ['pta'],
  },
  {
    words: new RegExp(
      `\\b(?:about|on|at|of|who|which|for|to|that|slag\\w*|mock\\w*|call\\w*|nam\\w+) (?:[\\w'-]+ ){0,4}?(?:us|me|${anAdult})`,
    ),
    facts: ['unsuitable-mention'],
    kinds: ['pta'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: onlyHowItIsRun,
  },
  {
    words: /^/,
    facts: ['by-parent', 'parent-misuse', 'unsuitable-conduct', 'posted'],
    kinds: ['pta'],
    unless: onlyHowItIsRun,
    unlessDoer: true,
  },
  {
    words: /^/,
    facts: ['parent-misuse', 'unsuitable-conduct', 'posted'],
    kinds: ['pta'],
    needs: ['by-parent'],
    unless: onlyHowItIsRun,
  },
]
