// Who wrote to whom or met whom in private: an adult and a pupil, a parent and an adult at work.

import { aChild, reachedBy, reaches, reachesNext } from '../ways-of-saying.ts'
import { conductKinds, type FactCue } from './fact-cue.ts'

/** A parent or pupil reached whoever reports it of themselves. */
export const reachedTeller: readonly FactCue[] = [
  {
    words:
      /\b(?:(?:grand)?(?:mums?|dads?|mother|father)|parents?(?! ?'? evening)|carers?|famil(?:y|ies))\b.{0,70}\b(?:whatsapp\w*|messag\w*|text\w*|dm\w*|friend request|found me|wrote (?:back )?to me|(?:i|and) (?:wrote|answered|replied)|answered|replied|add(?:ed)? me|my (?:own |private |personal )?(?:phone|mobile|number|account))|\bi(?:'ve|'m| have| am)?\b.{0,40}\b(?:accept|answer|repl(?:y|ied)|messag|text|chat|friend|let|told|wrote to|writ|sent|gave|given|talk|rang|add|follow)\w*\b.{0,50}\b(?:(?:grand)?(?:mum|dad|mother|father)s?|parents?(?! ?'? evening)|carers?|family)\b/,
    facts: ['parent-reached-adult'],
    kinds: ['self-report'],
  },
  {
    words:
      /\b(?:pupils?|students?|boys?|girls?|year (?:\d+|six|five)s?|y\d+s?|one of my class)\b.{0,70}\b(?:whatsapp\w*|messag\w*|text\w*|dm\w*|snap\w*|friend request|follow\w*|answered|replied)/,
    facts: ['pupil-reached-adult'],
    kinds: ['self-report'],
  },
]

/** An adult reached a child who is spoken of. */
export const adultsReachedPupils: readonly FactCue[] = [
  {
    words: new RegExp(
      `\\b${reaches}\\b[^.?!]{0,60}?\\b${aChild}\\b|\\b${reachesNext}\\b${aChild}\\b|\\b${aChild}\\b[^?!]{0,140}?\\b${reaches} (?:to )?(?:her|him|them)\\b|\\b${aChild}\\b[^?!]{0,30}\\bas (?:\\w+ )?friends\\b|\\b${aChild} (?:(?:has been|was|is|had been) )?(?:writing|messaging|texting) (?:to )?(?:him|her)\\b|\\b(?:our|a|their) (?:little )?secret\\b|\\b(?:her|him|them) not to (?:tell|show|say)\\b|\\b(?:his|her) (?:little )?(?:star|favourite)\\b|\\bthey (?:now |also |still )?(?:chat|talk|message|text|snap|game|play)\\b|\\b${aChild}\\b[^.?!]{0,90}?\\b(?:${reachedBy}|secret\\b|messag(?:es|ed|ing)\\b|snaps\\b)|\\b(?:has|got|have) (?:\\w+ ){1,4}?${aChild} on (?:snap|insta|whatsapp|tiktok|discord|messenger)|\\b${aChild}(?:'s)? (?:phone|number|mobile)\\b|\\bkeep (?:it|this|that|them|their \\w+) (?:between|a? ?secret)`,
      's',
    ),
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: ['staff-conduct', 'head-conduct', 'supply-staff', 'governor-conduct', 'contractor', 'council-employee'],
  },
  {
    words: new RegExp(
      `\\b${reaches} (?:to )?(?:her|him|them)\\b|\\b(?:she|he) (?:gets?|got|has had|keeps getting|is getting) (?:\\w+ ){0,3}?(?:${reachedBy})`,
    ),
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: ['staff-conduct', 'head-conduct', 'supply-staff', 'governor-conduct', 'contractor', 'council-employee'],
    reporters: ['parent', 'pupil', 'public'],
    unless: /\b(?:mums?|mother|dads?|father|wife|husband|divorce|parents)\b/,
  },
]

/** A parent wrote, and I answered. */
export const answeredParents: readonly FactCue[] = [
  {
    words: /\bi(?:'ve| have)? (?:just |only |once |twice |then |did )?(?:answer|repl(?:y|ied)|wrote back|written back)/,
    facts: ['talk-with-parent'],
    kinds: ['parent-contact', 'self-report'],
    needs: ['parent-reached-adult'],
  },
]

/** An adult reached a child, as the child tells it, or a parent of theirs. */
export const adultsReachedTellerOrTheirs: readonly FactCue[] = [
  {
    words:
      /\b(?:messag\w*|snap\w*|text\w*|dm\w*|follow\w*|add(?:s|ed)|ask(?:s|ed)|sent|sends|touch\w*|whatsapp\w*|chat\w*|call\w*)\b.{0,30}\b(?:me|my)\b/,
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: ['staff-conduct', 'head-conduct', 'supply-staff', 'governor-conduct', 'contractor', 'council-employee'],
    reporters: ['pupil'],
  },
  {
    words:
      /\b(?:asked for our|told us (?:her|his)|films? us|showed us|lets us (?:come|join)|put us on|added (?:loads|some|all|lots) of us|gave (?:me|us)|his number|her number|(?:me|us) (?:his|her) (?:snap|insta|number)|makes us be on|(?:not to|if i|if you|dont|don't) (?:tell|say)|(?:message|talk) on the other app)\b/,
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: conductKinds,
    reporters: ['pupil'],
  },
  {
    words:
      /\b(?:(?:he|she) (?:wants|asked|asks|keeps asking|invited) (?:her|him)|wants (?:her|him) to come|bought (?:my|her|him)|at his (?:flat|house)|at her (?:flat|house)|gave (?:her|him) a nickname|asking (?:her|him|my \w+) for|turned up at (?:her|his)|not to tell|delete (?:their|the) messages|held hands|adds? (?:her|him)|made my (?:son|daughter|child) [^.?!]{0,30}film\w*)\b/,
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: conductKinds,
    reporters: ['parent', 'public'],
    unless: /\b(?:wife|husband|divorce)\b/,
  },
]
