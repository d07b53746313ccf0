// What is grave whoever did it: an indecent image of a child, a threat, racism, self-harm.

import { isRacist, showsBody, threatens } from '../ways-of-saying.ts'
import { conductKinds, type FactCue } from './fact-cue.ts'

/** An indecent image of a child. */
export const imagesOfChildren: readonly FactCue[] = [
  {
    words:
      /\b(?:nude|naked|topless|no (?:top|clothes)|underwear|bra\b|private parts|indecent|explicit|rude (?:pic|photo)|intimate|photos? of (?:her|him|me|my)|pictures? of (?:her|him|me|my)|pics? of (?:her|him|me|my)|(?:bad|private) (?:pic|photo|picture|video)s?\b|videos? of (?:her|him|me|my)|sen[dt]s? (?:more |a |him |her |me )?(?:pic|photo|picture|image|selfie))/,
    facts: ['sexual-image-of-child'],
    kinds: ['sextortion'],
  },
  {
    words: new RegExp(showsBody),
    facts: ['sexual-image-of-child'],
    kinds: ['sexual-harassment-pupils', 'pupil-contact-stranger', 'bullying-pupils', 'pupil-contact', 'sextortion'],
  },
  {
    words: new RegExp(showsBody),
    facts: ['sexual-image-of-child'],
    kinds: conductKinds,
    unless: /\b(?:herself|himself|her own|his own|onlyfans|adults only|grown[- ]?ups?)\b/,
  },
]

/** Violence threatened; racism. */
export const threatsAndRacism: readonly FactCue[] = [
  {
    words: new RegExp(threatens),
    facts: ['threat-of-violence'],
    kinds: ['parent-abuse', 'racism', 'official-page-comment', 'tiktok-of-staff', 'bullying-pupils', 'pta'],
  },
  {
    words: new RegExp(isRacist),
    facts: ['racist'],
    kinds: [
      'parent-abuse',
      'official-page-comment',
      'threat',
      'bullying-pupils',
      'pta',
      'tiktok-of-staff',
      'staff-as-target-colleague',
      'complaint-public',
      'image-parent-posted',
      'school-not-acting',
      ...conductKinds,
    ],
  },
]

/** Somebody may hurt or kill themselves. */
export const selfHarm: readonly FactCue[] = [
  {
    words:
      /\b(?:kill myself|kill himself|kill herself|hurt (?:my|him|her)self|cut(?:s|ting)? (?:my|him|her)self|suicid\w*|end it|want to die|self.?harm)/,
    facts: ['self-harm', 'child-at-risk'],
  },
]
