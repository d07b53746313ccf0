import { isAccepted } from '../../bench/guidance/score.ts'
import { strangersQuestions } from '../../bench/guidance/strangers.ts'
import { answerByMatters } from '../../src/core/guidance/answer-by-matters.ts'
import type { PrecedentWeights } from '../../src/core/guidance/governing/by-precedents.ts'
import { governingBy } from '../../src/core/guidance/governing/governing-clauses.ts'
import { verdictsSaid, weightsFrom } from '../../src/core/guidance/governing/governing-weights.ts'
import { opinions } from '../../src/core/guidance/governing/opinions.ts'
import { precedentsFrom } from '../../src/core/guidance/governing/precedents.ts'
import { blended, type Shares, verdictsOf } from '../../src/core/guidance/governing/shares-of-clauses.ts'
import { readQuestion } from '../../src/core/guidance/reading.ts'
import type { Verdict } from '../../src/core/guidance/verdict.ts'
import type { ClassLesson } from '../../src/core/language/learn-classes.ts'
import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { modelPack } from '../../src/core/policy/packs/model.ts'
import { learnSideBySide } from './learn-apart.ts'
import type { PrecedentCase } from './learn-precedents.ts'

/** What was said of a question that nothing was learned from, and which verdict its key has and accepts. */
export type LeftOut = PrecedentCase & {
  readonly shares: Shares
  readonly byMatters: Verdict
  readonly wanted: Verdict
}

const inOrder: readonly Verdict[] = [...verdictsSaid, 'silent']

/** What matters, clauses and precedents say of questions in these files: the weights are learned anew without them. */
export async function saidOfLeftOut(files: readonly URL[]): Promise<readonly LeftOut[]> {
  const { kept, precedents, lessons } = await learnSideBySide(files.map((file) => file.href))
  const asked = governingBy(weightsFrom(kept), { precedents: precedentsFrom(precedents), by: unlearned })
  const policies = lessons.policies.map(({ name }) => policyFrom(packNamed(name) ?? modelPack))
  return files.flatMap((file) =>
    strangersQuestions(file).questions.flatMap(({ situation, asker, key }) => {
      const reading = readQuestion(situation, asker)
      return policies.flatMap((policy): readonly LeftOut[] => {
        const wanted = key[policy.name]
        if (!wanted || reading.ofSchool) return []
        const { answered, byClauses: shares } = asked.near(policy, reading)
        const right = inOrder.map((verdict) => isAccepted(wanted, verdict))
        const byMatters = answerByMatters(policy, reading).verdict
        return [
          { answered, shares, byClauses: verdictsOf(shares), right, byMatters, wanted: wanted.verdict as Verdict },
        ]
      })
    }),
  )
}
const unlearned: PrecedentWeights = { signs: [], share: 0 }

/**
 * The opinions to be held against each other, with precedents counting as they were learned to. Where a key accepts several
 * verdicts, the one that clauses and precedents find likeliest is taken for right.
 */
export function opinionLesson(
  { answered, shares, right, byMatters, wanted }: LeftOut,
  by: PrecedentWeights,
): ClassLesson {
  const held = verdictsOf(blended(shares, answered, by))
  const likely = new Map(inOrder.map((verdict, at) => [verdict, held[at] ?? 0]))
  const accepted = [...likely].filter((_, at) => right[at])
  const [is] = accepted.reduce((best, each) => (each[1] > best[1] ? each : best), [wanted, 0] as const)
  return { features: opinions(byMatters, likely), is }
}
