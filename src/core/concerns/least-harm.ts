import { type KindId, kindOf, kindsOfReport } from './kind-of-report.ts'

/** How far a proposal that turns out too grave is worse than the right one, against one that is not grave enough. */
const tooGrave = 0.35
/** How much surer the words sound than they are: several of one sentence say one thing. */
const surer = 0.6
/** How much worse it is to take danger for less than any other kind. */
const dangerMissed = 3
/** Below this share danger is not proposed however little speaks for anything else. */
const dangerThinkable = 0.12

/** What speaks for each kind as shares of one. */
export function likelihoods(score: (kind: KindId) => number): ReadonlyMap<KindId, number> {
  const scored = kindsOfReport.map(({ id }) => [id, score(id)] as const)
  const most = Math.max(...scored.map(([, one]) => one))
  const weighed = scored.map(([id, one]) => [id, Math.exp((one - most) * surer)] as const)
  const all = weighed.reduce((sum, [, one]) => sum + one, 0)
  return new Map(weighed.map(([id, one]) => [id, one / all]))
}

/** The kind whose expected harm is the least, if each is as likely as its share says. The sharing out of harm is Signpost's own. */
export function leastHarm(likely: ReadonlyMap<KindId, number>): KindId {
  const danger = (likely.get('immediate-danger') ?? 0) + (likely.get('self-harm') ?? 0)
  const proposable = kindsOfReport.filter(({ id }) => danger >= dangerThinkable || !isDanger(id))
  const harms = proposable.map(({ id }) => ({
    id,
    harm: [...likely].reduce((sum, [other, share]) => sum + share * harmOf(id, other), 0),
  }))
  return harms.reduce((least, one) => (one.harm < least.harm ? one : least)).id
}

function isDanger(kind: KindId): boolean {
  return kind === 'immediate-danger' || kind === 'self-harm'
}

function harmOf(proposed: KindId, meant: KindId): number {
  if (proposed === meant) return 0
  const beyond = kindOf(proposed).gravity - kindOf(meant).gravity
  if (beyond >= 0) return tooGrave * (1 + beyond / 60)
  return isDanger(meant) ? dangerMissed : 1
}
