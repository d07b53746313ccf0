import { type KindId, kindOf } from './kind-of-report.ts'
import { kindCues } from './lists/kind-cues.ts'
import { isAtWork, type ReporterKind } from './reporter.ts'

/** A kind proposed from somebody's words: how sure, of 1, and what else it might be, likeliest first. */
export type KindProposal = {
  readonly kind: KindId
  readonly confidence: number
  readonly others: readonly KindId[]
}

/** What a report is taken for whose words give nothing away: something grave enough to be seen the same day. */
const unsaid = (reporter: ReporterKind): KindId => (reporter === 'pupil' ? 'bullying-pupils' : 'staff-conduct')

/**
 * The kind that a report's words speak for. Of two as likely the graver is proposed; one that must be seen at once is
 * proposed although another is likelier, where more than half as much speaks for it. A proposal only: a person decides, and the route never rests
 * on it alone.
 */
export function kindsIn(text: string, reporter: ReporterKind): KindProposal {
  const words = text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
  const scores = new Map<KindId, number>()
  for (const { kind, weight, words: pattern } of kindCues) {
    if (!fitsReporter(kind, reporter, words) || !pattern.test(words)) continue
    scores.set(kind, (scores.get(kind) ?? 0) + weight)
  }
  const likeliest = [...scores].sort(([one, a], [other, b]) => b - a || kindOf(other).gravity - kindOf(one).gravity)
  const best = likeliest[0]
  if (best === undefined || best[1] < 2)
    return { kind: unsaid(reporter), confidence: 0, others: likeliest.map(([kind]) => kind) }
  const near = likeliest
    .filter(([kind, score]) => score === best[1] || (kindOf(kind).level === 'immediate' && score * 2 > best[1]))
    .map(([kind]) => kind)
  const kind = near.reduce((graver, one) => (kindOf(one).gravity > kindOf(graver).gravity ? one : graver), best[0])
  const all = likeliest.reduce((sum, [, score]) => sum + score, 0)
  return {
    kind,
    confidence: Math.round(((scores.get(kind) ?? 0) / all) * 100) / 100,
    others: likeliest.map(([one]) => one).filter((one) => one !== kind),
  }
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
