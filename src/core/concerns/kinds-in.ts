import { withoutHeadMentioned } from './head-only-mentioned.ts'
import { isAsGrave, type KindId, kindOf } from './kind-of-report.ts'
import { learnedEvidence } from './learned/learned-evidence.ts'
import { leastHarm, likelihoods } from './least-harm.ts'
import { kindCues } from './lists/kind-cues.ts'
import { wordsItTakes } from './lists/words-it-takes.ts'
import { isAtWork, type ReporterKind } from './reporter.ts'
import { evidenceIn } from './word-evidence.ts'

/** A kind proposed from somebody's words: how sure, of 1, and what else it might be, likeliest first. */
export type KindProposal = {
  readonly kind: KindId
  readonly confidence: number
  readonly others: readonly KindId[]
}

/** What a report is taken for whose words give nothing away: something grave enough to be seen the same day. */
const unsaid = (reporter: ReporterKind): KindId => (reporter === 'pupil' ? 'bullying-pupils' : 'staff-conduct')

/** From what share on a kind is named among the others it may be. */
const mayBeMeant = 0.15
/** What cues of one kind must weigh together to count as said. */
const plainlySaid = 5
/**
 * How much each of three ways of hearing counts: words one by one, words that nearly say it, and the report as a whole. Chosen
 * on reports that none of the three had been made from.
 */
const counts = { evidence: 0.47, cues: 0.47, learned: 0.82 } as const
/** What speaks for a kind of which not one word stands there. */
const notAtAll = -40
/** A kind of which the rest of the words say otherwise is not proposed for a cue alone. */
const notRuledOut = 0.0005

/**
 * The kind that a report's words speak for: by words that nearly say it, and by how reports of each kind are told. The
 * proposal is the one that would do least harm if it were wrong, so the graver where that is not certain. Whoever leads
 * the school and is only mentioned is left out where it would be taken for a report about them. A proposal only: a person
 * decides, and the route never rests on it alone.
 */
export function kindsIn(text: string, reporter: ReporterKind): KindProposal {
  const proposed = proposedFrom(text, reporter)
  if (proposed.kind !== 'head-conduct') return proposed
  const read = withoutHeadMentioned(text).map((words) => proposedFrom(words, reporter, 'head-conduct'))
  return read.reduce((graver, one) => (isAsGrave(graver.kind, one.kind) ? graver : one), read[0] ?? proposed)
}

/** @param never what it cannot be */
function proposedFrom(text: string, reporter: ReporterKind, never?: KindId): KindProposal {
  const cues = cuesIn(text, reporter)
  const evidence = evidenceIn(text, reporter)
  const learned = learnedEvidence(text, reporter)
  const words = plainly(text)
  const likely = likelihoods((kind) =>
    kind === never || wordsItTakes[kind]?.test(words) === false
      ? notAtAll
      : counts.evidence * (evidence.of.get(kind) ?? 0) +
        counts.cues * (cues.get(kind) ?? 0) +
        counts.learned * (learned.get(kind) ?? 0),
  )
  if (cues.size === 0 && sayLittle(evidence.known, likely)) return { kind: unsaid(reporter), confidence: 0, others: [] }
  const kind = graverCued(leastHarm(likely), cues, likely)
  const others = [...likely]
    .filter(([one, share]) => one !== kind && (share >= mayBeMeant || (cues.get(one) ?? 0) >= 2))
    .sort(([one, a], [other, b]) => b - a || kindOf(other).gravity - kindOf(one).gravity)
  return {
    kind,
    confidence: Math.round(Math.max(likely.get(kind) ?? 0, isPlain(kind, cues) ? wherePlain : 0) * 100) / 100,
    others: others.map(([one]) => one),
  }
}

/** How sure it is at least that something must be seen at once which words nearly say, however little the rest of them speaks for it. */
const wherePlain = 0.3

function isPlain(kind: KindId, cues: ReadonlyMap<KindId, number>): boolean {
  return kindOf(kind).level === 'immediate' && (cues.get(kind) ?? 0) >= plainlySaid
}

/** Fewer known words than this are little. */
const fewWords = 8

/** Few words that are known, and none of them for one kind more than for the rest; danger is heard in fewer. */
function sayLittle(known: number, likely: ReadonlyMap<KindId, number>): boolean {
  const danger = (likely.get('immediate-danger') ?? 0) + (likely.get('self-harm') ?? 0)
  return known === 0 || (known < fewWords && Math.max(...likely.values()) < 0.5 && danger < 0.3)
}

/** One that must be seen at once is proposed although another is likelier, where words that nearly say it speak for it more than half as much. */
function graverCued(proposed: KindId, cues: ReadonlyMap<KindId, number>, likely: ReadonlyMap<KindId, number>): KindId {
  const urgent = [...cues].filter(
    ([kind, score]) =>
      kindOf(kind).level === 'immediate' &&
      score >= plainlySaid &&
      score * 2 > (cues.get(proposed) ?? 0) &&
      (likely.get(kind) ?? 0) >= notRuledOut,
  )
  return urgent.reduce((graver, [one]) => (kindOf(one).gravity > kindOf(graver).gravity ? one : graver), proposed)
}

const plainly = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")

function cuesIn(text: string, reporter: ReporterKind): ReadonlyMap<KindId, number> {
  const words = plainly(text)
  const scores = new Map<KindId, number>()
  for (const { kind, weight, words: pattern } of kindCues) {
    if (!fitsReporter(kind, reporter, words) || !pattern.test(words)) continue
    scores.set(kind, (scores.get(kind) ?? 0) + weight)
  }
  return scores
}

/** What is plainly about the reporter's own account at work is about no child and no stranger. */
const ownAccount =
  /(?:messag\w*|follow\w*|add(?:ed|s)|sent|request\w*|tagg?\w*|contact\w*) (?:\w+ )?me\b|my (?:own |private |personal )?(?:facebook|instagram|insta|account|profile|tiktok|snapchat)/

/** Only somebody at work is reached by a pupil or a parent, or owns up to a slip at work. */
function fitsReporter(kind: KindId, reporter: ReporterKind, words: string): boolean {
  const atWorkOnly: readonly KindId[] = ['pupil-contact', 'self-report', 'tagged', 'staff-as-target-colleague']
  if (!isAtWork(reporter)) return !atWorkOnly.includes(kind)
  const ofOthers: readonly KindId[] = ['pupil-contact-stranger', 'staff-conduct', 'nudes']
  return !(
    ofOthers.includes(kind) &&
    ownAccount.test(words) &&
    !/daughter|son\b|pupil's|her account|his account/.test(words)
  )
}
