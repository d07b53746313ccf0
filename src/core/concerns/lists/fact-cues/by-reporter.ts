// Who did it: whoever tells it, of themselves.

import { employee } from '../employee-words.ts'
import type { FactCue } from './fact-cue.ts'

/** Somebody else at work is said to have done it, and whoever tells only found it. */
const anotherDid = new RegExp(
  `\\b(?:a|an|the|one of (?:the|our)|another|our|my) (?:[\\w-]+ )?${employee} (?:has |have |had |'s )?(?:just |accidentally |also )*(?:put|posted|uploaded|shared|sent|left|lost|e-?mailed|tweeted|leaked|forwarded|printed)\\b`,
)

/** What I sent, lost or put up. */
export const ownSlips: readonly FactCue[] = [
  {
    words:
      /\bi(?:'ve|'d| have| had)? (?:have |just |only |then |accidentally |by mistake |think i(?:'ve| have)? |may have |must have |stupidly |realised (?:that )?i |gone and |also )*(?:put|posted|uploaded|shared|published|used|sent(?! (?:a|this|my) (?:report|note))|left|lost|forgot|tweeted|pressed|scheduled|attached|pasted|copied|e-?mailed|dropped|printed|screenshot\w*|typed|gave|given|forwarded|mislaid|took (?:a |the )?(?:photo|picture)|read out|displayed|took (?:[\w']+ ){1,4}home)\b|\bwe (?:have |just |had )*(?:put up|posted|uploaded|sent out)\b|\bmy (?:phone|laptop|bag|ipad|memory stick|usb)\b.{0,20}\b(?:stolen|lost|taken|hacked)\b|\b(?:my|on my) (?:own )?(?:fault|mistake|slip|doing|selfie|instagram|story|facebook|tweet|post)\b(?! (?:by|from))|\bit was me\b|(?:^|[.!?] )(?:(?:accidentally|stupidly|foolishly|sorry,?|oops,?) )*(?:meant|was (?:meant|trying|going)|tried) to (?:send|e-?mail|forward|post|share|attach|print)\b|(?:^|[.!?] )(?:(?:accidentally|stupidly|foolishly|sorry,?|oops,?) )*(?:posted|uploaded|shared|sent|left|lost|attached|pasted|copied|e-?mailed|dropped|forwarded) (?:my|the|a|an|our|out|everyone|all|it)\b/,
    unless: anotherDid,
    facts: ['by-reporter'],
    kinds: ['image-no-consent', 'data-breach'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
]

/** An account that I set up. */
export const ownAccounts: readonly FactCue[] = [
  {
    words: /\bi(?:'ve|'d| have| had)? (?:just |only )?(?:started|set up|made|created|opened|run|began|did)\b/,
    facts: ['by-reporter'],
    kinds: ['unauthorised-account'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
]
