import { isAccepted } from '../../bench/guidance/score.ts'
import { strangersQuestions } from '../../bench/guidance/strangers.ts'
import { answerByMatters } from '../../src/core/guidance/answer-by-matters.ts'
import { verdictsSaid } from '../../src/core/guidance/governing/governing-weights.ts'
import { opinions } from '../../src/core/guidance/governing/opinions.ts'
import { questionFeatures } from '../../src/core/guidance/governing/question-features.ts'
import { rowTimes } from '../../src/core/guidance/governing/row-times.ts'
import { readQuestion } from '../../src/core/guidance/reading.ts'
import type { Verdict } from '../../src/core/guidance/verdict.ts'
import type { ClassLesson } from '../../src/core/language/learn-classes.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { modelPack } from '../../src/core/policy/packs/model.ts'
import { clauseScores, learnGoverning, verdictScores } from './learn.ts'
import { governingLessons, type Lessons } from './lessons.ts'
import { insideOf, type Net } from './net.ts'
import { shareOut } from './share-out.ts'

/**
 * What the two opinions said of questions that neither was learned from: the clauses’ weights are learned anew without these
 * files. Where a key accepts several verdicts, the one the clauses find likeliest is taken for right.
 */
export function opinionsLeftOut(files: readonly URL[]): readonly ClassLesson[] {
  const lessons = governingLessons(files.map((file) => file.href))
  const net = learnGoverning(lessons)
  const places = new Map(lessons.words.map((word, at) => [word, at]))
  const rarity = new Map(lessons.words.map((word, at) => [word, lessons.rarity[at] ?? 0]))
  const policies = lessons.policies.map((span) => ({ span, policy: policyFrom(packNamed(span.name) ?? modelPack) }))
  return files.flatMap((file) =>
    strangersQuestions(file).questions.flatMap(({ situation, asker, key }) => {
      const reading = readQuestion(situation, asker)
      const inside = insideOf(net, questionFeatures(reading, rarity, places))
      return policies.flatMap(({ span, policy }): readonly ClassLesson[] => {
        const wanted = key[span.name]
        if (!wanted || reading.ofSchool) return []
        const byClauses = verdictsIn(net, lessons, inside, span)
        const right = [...byClauses].filter(([verdict]) => isAccepted(wanted, verdict))
        const [is] = right.reduce((best, each) => (each[1] > best[1] ? each : best), [wanted.verdict as Verdict, 0])
        return [{ features: opinions(answerByMatters(policy, reading).verdict, byClauses), is }]
      })
    }),
  )
}

function verdictsIn(
  net: Net,
  lessons: Lessons,
  inside: Float32Array,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlyMap<Verdict, number> {
  const scores = clauseScores(net, lessons, inside)
  const shares = shareOut(
    Float64Array.from([...scores.subarray(from, to), rowTimes(net.silence.value, 0, inside, true)]),
  )
  const found = new Map<Verdict, number>([['silent', shares[to - from] ?? 0]])
  for (let clause = from; clause < to; clause++) {
    const says = shareOut(verdictScores(net, lessons, inside, clause))
    verdictsSaid.forEach((verdict, at) => {
      found.set(verdict, (found.get(verdict) ?? 0) + (shares[clause - from] ?? 0) * (says[at] ?? 0))
    })
  }
  return found
}
