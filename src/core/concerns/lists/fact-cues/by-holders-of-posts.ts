// Who did it: the head, the safeguarding lead, or another whose post reports go to.

import type { Fact } from '../../fact.ts'
import type { KindId } from '../../kind-of-report.ts'
import { saidToHaveDoneIt } from '../said-to-have-done-it.ts'
import { conductKinds, type FactCue } from './fact-cue.ts'

/** Kinds of which somebody of the school may be the one who did it. */
const ofAdultsAtSchool: readonly KindId[] = [
  ...conductKinds,
  'staff-as-target-colleague',
  'indecent-images',
  'unsuitable-material',
  'school-not-acting',
  'in-school-use',
  'unauthorised-account',
  'racism',
  'threat',
  'data-breach',
  'location',
  'pta',
  'parent-contact',
  'ex-pupil-contact',
  'sextortion',
]

const headteacher =
  '(?:executive |acting |interim )?(?:head ?(?:teacher|master|mistress)|head of (?:the )?school|head(?! (?:girl|boy|pupil|lice|cook|gardener|office|of (?:year|department|ks\\d)))|principal)'

/** Those who hold a post that reports go to, where the words say that they did it. */
const holdersOfPosts: readonly (readonly [Fact, string])[] = [
  ['by-dsl', '(?:designated )?(?:safeguarding|child protection) (?:lead|officer)|dsl'],
  [
    'by-senior-leader',
    '(?:deputy|assistant|vice) ?-?(?:head(?: ?teacher)?|principal)|member of (?:the )?(?:slt|leadership team|senior leadership(?: team)?)|senior leader',
  ],
  ['by-line-manager', '(?:line )?manager'],
  [
    'by-chair-of-governors',
    '(?<!vice[ -])chair(?:man|woman|person)?(?: of (?:the )?(?:governors?|governing body|trustees|board))?',
  ],
]

const didIt =
  "(?:,? (?:mr|mrs|ms|miss|dr)\\.? [\\w'-]+,?| [\\w'-]+,| \\([^)]{2,40}\\))?,? (?:who )?(?:(?:has|have|had|'s)(?: also| just| been| now| twice)? (?:been )?(?:laugh|post|sent|send|put|shar|lik|writ|messag|comment|mad|call|text|add|follow|film|tweet|set|upload|told|friend|mock|leak|tagg|start|snap|reply|repl|ask(?:ed|ing)? (?:my|our|a|the|her|him) (?:daughter|son|girl|boy|child|pupil))\\w*|(?:is|was|'s) (?:post|shar|messag|lik|writ|follow|text|flirt|send|film|comment|mock|friends? with|drunk|rude|swear|shout|laugh|tagged|on (?:a )?(?:dating|tinder|onlyfans))\\w*|keeps|posted|posts|sends?|sent|wrote|writes|likes?|liked|shared|shares|messaged|messages|texts|texted|follows|followed|made|called|calls|put(?:s)?|tweet(?:ed|s)|added|adds|set up|runs|leaked|told (?:a|some|my|another) (?:neighbour|parent|famil|friend|mum|dad)|said on|has (?:a|an|his|her) (?:\\w+ )?(?:page|account|profile|onlyfans|video|photo))"

/** The head, and who was told and did not act. */
export const headsAndSafeguardingLeads: readonly FactCue[] = [
  {
    words: /\b(?:head ?teacher|the head\b|principal|head of (?:the )?school)/,
    facts: ['by-headteacher'],
    kinds: ['head-conduct'],
  },
  {
    words:
      /\b(?:(?:the|our|my|a|this) (?:executive )?(?:head ?teacher|head|principal|head of school)|head ?teacher)\b (?:has been|has (?:post|sent|put|shar|lik|writ|messag|comment|mad)|is (?:post|shar|messag|lik|writ|follow|text|flirt|send)\w*|keeps|posted|posts|sends?|wrote|writes|likes?|liked|shared|shares|messaged|messages|texts|texted|follows|followed|made|called|calls|put|told (?:a|my|our|the) (?:neighbour|parent|famil|friend|mum|dad)|was (?:drunk|rude|flirt|mess))/,
    facts: ['by-headteacher'],
  },
  ...saidToHaveDoneIt(headteacher, 'by-headteacher'),
  { words: /\b(?:head|head ?teacher|principal)\b/, facts: ['by-headteacher'], kinds: ['school-not-acting'] },
  {
    words: /\b(?:dsl|safeguarding (?:lead|officer)|child protection (?:lead|officer))\b/,
    facts: ['by-dsl'],
    kinds: ['school-not-acting'],
  },
]

/** Whoever holds one of the posts, and then a deed; and the chair. */
export const holdersOfAnyPost: readonly FactCue[] = [
  ...[['by-headteacher', headteacher] as const, ...holdersOfPosts].map(
    ([fact, title]): FactCue => ({
      words: new RegExp(`\\b(?:the|our|my|your|a|an|her|his|school's) (?:\\w+ )?(?:${title})${didIt}`),
      facts: [fact],
      kinds: ofAdultsAtSchool,
    }),
  ),
  ...holdersOfPosts.flatMap(([fact, title]) => saidToHaveDoneIt(title, fact, ofAdultsAtSchool)),
  {
    words:
      /\b(?:(?:from|by) (?:the|our|my) chair|(?<!\b(?:told|tell|ring|rang|asked|ask|emailed|informed|let|want|about|insulted|next to|said|not|that|to) )(?:our|the) chair(?:man|woman|person)?(?: of (?:the )?governors)?\b(?!'s (?:wife|husband|son|daughter)| (?:knows|said|says|asked|told me|had told|has asked|has told|will|to see|of the pta|is (?:furious|cross|away|on holiday|aware|ill|off|upset|useless|lovely)))|chairs (?:the|our) (?:governors|board|governing)|chair of governors,? (?:has|who|put|posted|wrote))/,
    facts: ['by-chair-of-governors'],
    kinds: ['governor-conduct'],
  },
]
