// What a cue is, and the words and kinds of report that more than one file of cues asks: nothing that one file asks alone.

import type { Fact } from '../../fact.ts'
import type { KindId } from '../../kind-of-report.ts'
import type { ReporterKind } from '../../reporter.ts'

/** Words that give a fact away. Where `kinds` stand they count in those only; `needs` are facts found before. */
export type FactCue = {
  readonly words: RegExp
  readonly facts: readonly Fact[]
  readonly kinds?: readonly KindId[]
  readonly needs?: readonly Fact[]
  readonly reporters?: readonly ReporterKind[]
  /** Counts for nothing where these words stand as well. */
  readonly unless?: RegExp
  /** Counts only where nothing before has said who did it. */
  readonly unlessDoer?: true
}

/** Where anybody may be the one who did it. */
export const open: readonly KindId[] = [
  'immediate-danger',
  'self-harm',
  'threat',
  'extremism',
  'racism',
  'location',
  'data-breach',
  'fake-account',
  'tiktok-of-staff',
  'unauthorised-account',
  'in-school-use',
  'official-page-comment',
  'pta',
  'complaint-public',
  'image-no-consent',
  'school-not-acting',
  'sextortion',
  'indecent-images',
]

/** What somebody of the school, or who works for it, is said to have done. */
export const conductKinds: readonly KindId[] = [
  'staff-conduct',
  'head-conduct',
  'supply-staff',
  'governor-conduct',
  'council-employee',
  'contractor',
]

/** An account that is somebody else's: another school's, a club's, a paper's. */
export const notOurs =
  /\b(?:local )?(?:paper|newspaper|gazette|photographer|club|company|firm|coach firm) (?:has |have )?(?:took|taken|used|printed|ran|put|posted)\b|\b(?:isn'?t|is not|not|wasn'?t) (?:ours|our (?:account|page|post|site)|your (?:account|page|post|site))\b|\b(?:another|other|neighbouring|partner) (?:school|club|academy)|\b(?:secondary|junior school|infant school|academy|club|church|cluster|trust|newspaper|paper|studio)\b.{0,40}\b(?:(?:on|has) (?:its|their)|(?:its|their) (?:own )?(?:instagram|facebook|page|website|account|twitter|tiktok))/

/** What was only written to somebody is no mention of anybody: nothing in it says that others could read it. */
export const onlyInPrivate =
  /^(?=.*\b(?:messag\w*|text(?:s|ed|ing)?|dm(?:s|'d|ing)?|snap(?:s|chats?|ped|ping)|friend(?:s|ed|ing)?|follow\w*|add(?:s|ed|ing)|sen[dt]s?|sending|asks? (?:her|him|them|for)|chat(?:s|ted|ting)|whatsapp(?:s|ed|ing)|play(?:s|ed|ing)|invit\w*|flirt\w*|number)\b)(?!.*\b(?:post(?:ed|s|ing)?|tweet\w*|comment\w*|caption\w*|shar(?:ed|es|ing)|uploaded|stor(?:y|ies)|wrote|writes|written|writing|video|clip|(?:a|the|this|that|his|her|their|own) (?:\w+ )?(?:tiktok|youtube)|blog\w*|reel\w*|meme\w*|group|live ?stream\w*|page|told|put|lik(?:ed|es|ing)|streams?|status|review|moan\w*|sound(?:s|ed|ing) off|having a go|sneer\w*|jok(?:es?|ed|ing)|rant\w*|slag\w*|mock\w*|gossip\w*|on (?:his|her|their) own (?:public |open )?(?:facebook|instagram|insta|tiktok|twitter|x|linkedin)|can (?:all )?see it|public\w*|forums?|adverts?|advertis\w*|live\b|go(?:es|ing|ne) round|went round)\b)/s
