import { verdictsSaid } from '../../src/core/guidance/governing/governing-weights.ts'
import { rowTimes } from '../../src/core/guidance/governing/row-times.ts'
import { clauseScores, verdictScores } from './learn.ts'
import type { Lessons, Target } from './lessons.ts'
import { add, type Net, teachRow } from './net.ts'
import { shareOut } from './share-out.ts'

/** How far below nought a clause’s score counts as not bearing on a question. */
const notBearing = 4

/**
 * Teaches from one question’s keys: each policy’s clauses and its silence share the answer between them, a clause’s share is
 * divided among verdicts, and what the key accepts should have the most. Beside it each clause learns whether it is keyed.
 */
export function teachTargets(
  net: Net,
  lessons: Lessons,
  targets: readonly Target[],
  inside: Float32Array,
  back: Float32Array,
  { forTargets, forClauses }: { readonly forTargets: number; readonly forClauses: number },
): void {
  const scores = clauseScores(net, lessons, inside)
  const silence = rowTimes(net.silence.value, 0, inside, true)
  const slopes = new Float64Array(scores.length)
  let ofSilence = 0
  for (const { policy, verdicts, clauses } of targets) {
    const { from = 0, to = 0 } = lessons.policies[policy] ?? {}
    const shares = shareOut(Float64Array.from([...scores.subarray(from, to), silence]))
    const bearing = clauses.length > 0 ? clauses : Array.from({ length: to - from }, (_, at) => from + at)
    if (!verdicts) {
      shares.forEach((share, at) => {
        if (at === to - from) ofSilence += forTargets * share
        else slopes[from + at] = (slopes[from + at] ?? 0) + forTargets * share
      })
      const whole = clauses.reduce((sum, clause) => sum + (shares[clause - from] ?? 0), 0) || 1
      for (const clause of clauses)
        slopes[clause] = (slopes[clause] ?? 0) - (forTargets * (shares[clause - from] ?? 0)) / whole
      continue
    }
    const inVerdicts = bearing.map((clause) => shareOut(verdictScores(net, lessons, inside, clause)))
    verdicts.forEach((wanted, verdict) => {
      if (wanted === 0) return
      const by = forTargets * wanted
      shares.forEach((share, at) => {
        if (at === to - from) ofSilence += by * share
        else slopes[from + at] = (slopes[from + at] ?? 0) + by * share
      })
      if (verdict === verdictsSaid.length) {
        ofSilence -= by
        return
      }
      const parts = bearing.map((clause, at) => (shares[clause - from] ?? 0) * (inVerdicts[at]?.[verdict] ?? 0))
      const whole = parts.reduce((sum, part) => sum + part, 0) || 1
      bearing.forEach((clause, at) => {
        const part = (parts[at] ?? 0) / whole
        slopes[clause] = (slopes[clause] ?? 0) - by * part
        if (part > 1e-4)
          teachVerdict(net, lessons, clause, verdict, inVerdicts[at] ?? new Float64Array(), inside, back, by * part)
      })
    })
  }
  if (forClauses > 0) {
    const keyed = new Set(targets.flatMap(({ clauses }) => clauses))
    scores.forEach((score, at) => {
      const likely = 1 / (1 + Math.exp(notBearing - score))
      slopes[at] = (slopes[at] ?? 0) + forClauses * (likely - (keyed.has(at) ? 1 : 0))
    })
  }
  handBack(net, lessons, slopes, ofSilence, inside, back)
}

function teachVerdict(
  net: Net,
  lessons: Lessons,
  clause: number,
  wanted: number,
  shares: Float64Array,
  inside: Float32Array,
  back: Float32Array,
  by: number,
): void {
  const many = verdictsSaid.length
  shares.forEach((share, verdict) => {
    const slope = by * (share - (verdict === wanted ? 1 : 0))
    add(net.verdictOfClause.slope, clause * many + verdict, slope)
    add(net.verdictOfWording.slope, (lessons.wordingOf[clause] ?? 0) * many + verdict, slope)
    teachRow(net.verdictOfQuestion, verdict, inside, slope, back, true)
  })
}

function handBack(
  net: Net,
  lessons: Lessons,
  slopes: Float64Array,
  ofSilence: number,
  inside: Float32Array,
  back: Float32Array,
): void {
  const ofIdeas = new Float64Array(lessons.ideas)
  slopes.forEach((slope, row) => {
    if (slope === 0) return
    teachRow(net.clauses, row, inside, slope, back, true)
    const idea = lessons.ideaOf[row] ?? 0
    ofIdeas[idea] = (ofIdeas[idea] ?? 0) + slope
  })
  ofIdeas.forEach((slope, idea) => {
    teachRow(net.ideas, idea, inside, slope, back, false)
  })
  teachRow(net.silence, 0, inside, ofSilence, back, true)
}
