import { isAccepted } from '../../bench/guidance/score.ts'
import { strangersQuestions } from '../../bench/guidance/strangers.ts'
import { answerByMatters } from '../../src/core/guidance/answer-by-matters.ts'
import { governingBy } from '../../src/core/guidance/governing/governing-clauses.ts'
import { weightsFrom } from '../../src/core/guidance/governing/governing-weights.ts'
import { opinions } from '../../src/core/guidance/governing/opinions.ts'
import { readQuestion } from '../../src/core/guidance/reading.ts'
import type { Verdict } from '../../src/core/guidance/verdict.ts'
import type { ClassLesson } from '../../src/core/language/learn-classes.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { modelPack } from '../../src/core/policy/packs/model.ts'
import { learnSideBySide } from './learn-apart.ts'

/**
 * What the two opinions said of questions that neither was learned from: the clauses’ weights are learned anew without these
 * files. Where a key accepts several verdicts, the one the clauses find likeliest is taken for right.
 */
export async function opinionsLeftOut(files: readonly URL[]): Promise<readonly ClassLesson[]> {
  const { kept, lessons } = await learnSideBySide(files.map((file) => file.href))
  const askClauses = governingBy(weightsFrom(kept))
  const policies = lessons.policies.map(({ name }) => policyFrom(packNamed(name) ?? modelPack))
  return files.flatMap((file) =>
    strangersQuestions(file).questions.flatMap(({ situation, asker, key }) => {
      const reading = readQuestion(situation, asker)
      return policies.flatMap((policy): readonly ClassLesson[] => {
        const wanted = key[policy.name]
        if (!wanted || reading.ofSchool) return []
        const byClauses = askClauses(policy, reading).verdicts
        const right = [...byClauses].filter(([verdict]) => isAccepted(wanted, verdict))
        const [is] = right.reduce((best, each) => (each[1] > best[1] ? each : best), [wanted.verdict as Verdict, 0])
        return [{ features: opinions(answerByMatters(policy, reading).verdict, byClauses), is }]
      })
    }),
  )
}
