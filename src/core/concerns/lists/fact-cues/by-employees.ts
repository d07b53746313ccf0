// Who did it: somebody who works at the school, or the school itself on a page of its own.

import type { KindId } from '../../kind-of-report.ts'
import { employee } from '../employee-words.ts'
import { type FactCue, notOurs, open } from './fact-cue.ts'

/** In these others mostly write of somebody who works at the school. */
const ofStaffByOthers: readonly KindId[] = [
  'complaint-public',
  'official-page-comment',
  'pta',
  'tiktok-of-staff',
  'threat',
]

/** Named as the one who wrote, where mostly others write. */
export const employeesOfWhomOthersWrite: readonly FactCue[] = [
  {
    words: new RegExp(
      `(?<!\\b(?:that|about|of|at|to|on|for|with|says?|said|called) )\\b(?:a|one of (?:the|our)|another|some) (?:[\\w-]+ ){0,2}?${employee}s?\\b.{0,60}\\b(?:post|said|sent|show|made|film|wrote|call|shar|email|left|lost|upload|put|using|on (?:his|her|their)|has|have|set up|runs?|started|created|replied|uses|forward|lik(?:es|ed)|comment|tweet|repl|writes|repeat|told|took|copied|drop)`,
    ),
    facts: ['by-employee'],
    kinds: ofStaffByOthers,
    unlessDoer: true,
  },
]

/** “You put”, “the school shared”, told by who is not at work. */
export const postsBySchool: readonly FactCue[] = [
  {
    words: /\byour (?:own )?(?:facebook|instagram|twitter|page|website|newsletter|account|tiktok|app|post)\b/,
    facts: ['by-employee', 'on-official-channel'],
    kinds: ['location', 'data-breach'],
    reporters: ['parent', 'pupil', 'public'],
  },
  {
    words:
      /\bthe school (?:has |have )?(?:just |now )?(?:put|posted|shared|published|uploaded|tweeted)\b|\byou (?:have )?(?:just |now )?(?:put|posted|tweeted)\b|\b(?:on the school's|the school\b[^.?!]{0,60}\bon its) (?:own )?(?:facebook|instagram|twitter|tiktok|page|website|newsletter|account)\b/,
    facts: ['by-employee', 'on-official-channel'],
    kinds: ['location', 'data-breach'],
    reporters: ['parent', 'pupil', 'public'],
    unless: notOurs,
  },
]

/** Named as the one who did it, in all other kinds; and “I sent”, told at work. */
export const employeesAtWork: readonly FactCue[] = [
  {
    words: new RegExp(
      `\\b(?:a|the|one of (?:the|our)|another|my|our|new|year \\w+|class) ?(?:\\w+ )?${employee}s?\\b.{0,60}\\b(?:post|said|sent|show|made|film|wrote|call|shar|email|left|lost|upload|put|using|on (?:his|her|their)|has|have|set up|runs?|started|created|replied|uses|forward|lik(?:es|ed)|comment|tweet|repl|writes|repeat|told|took|copied|drop)`,
    ),
    facts: ['by-employee'],
    kinds: open.filter((kind) => !ofStaffByOthers.includes(kind)),
  },
  {
    words:
      /\b(?:i|we) (?:have |just |accidentally |by mistake |think i )*(?:sent|posted|emailed|e-mailed|left|lost|uploaded|shared|put|replied|pressed|liked|tagged|forwarded|attached|pasted|dropped|printed)\b/,
    facts: ['by-employee'],
    kinds: ['data-breach', 'image-no-consent', 'unauthorised-account'],
    needs: ['reporter-at-work'],
  },
]

/** Our own page says where somebody is. */
export const whereaboutsOnOurPage: readonly FactCue[] = [
  {
    words:
      /\b(?:our|the school'?s?|the class|your) (?:own |class |school )?(?:page|facebook|instagram|website|newsletter|twitter|app|feed|letter)\b/,
    facts: ['by-employee', 'on-official-channel'],
    kinds: ['location'],
    unlessDoer: true,
    unless: notOurs,
  },
]

/** Anybody at work who is spoken of beside an indecent image. */
export const employeesWithImages: readonly FactCue[] = [
  {
    words:
      /\b(?:caretaker|teacher|colleague|staff|technician|coach|assistant|site manager|works (?:at|in|for) (?:your|the|our) \w+|(?:man|woman|lady|lad|person|adult) (?:from|in|at) (?:the|your|our) (?:school|kitchen|office|nursery|club)|\bta\b|tutor)\b/,
    facts: ['by-employee'],
    kinds: ['indecent-images'],
  },
]

/** Who keeps in touch with a former pupil. */
export const employeesAndFormerPupils: readonly FactCue[] = [
  {
    words: /\b(?:teacher|\bta\b|staff|coach|assistant|tutor|he|she)\b/,
    facts: ['by-employee', 'unsuitable-conduct'],
    kinds: ['ex-pupil-contact'],
    reporters: ['parent', 'pupil', 'public'],
  },
  {
    words: new RegExp(
      `\\b(?:a|my|our|another|one of (?:the|our)) (?:[\\w-]+ ){0,2}?${employee}[^.?!]{0,40}\\b(?:messag|follow|friend|text|chat|gam|snap|meet|contact|add|play|writ|keep)`,
    ),
    facts: ['by-employee', 'unsuitable-conduct'],
    kinds: ['ex-pupil-contact'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
]
