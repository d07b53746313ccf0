import { answerQuestion } from '../../src/core/guidance/answer-question.ts'
import { allPacks, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { questionSets } from './questions.ts'
import { scoreOf } from './score.ts'

const policies = allPacks.map((pack) => policyFrom(pack))

/** Prints verdicts and clauses right on every set for every policy, each miss, and how long a question takes. */
export async function benchGuidance(
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Promise<void> {
  for (const set of questionSets()) {
    print(`${set.name}: ${set.questions.length} questions`)
    for (const policy of policies) {
      const score = scoreOf(set, policy)
      if (score.asked === 0) continue
      print(
        `  ${policy.name.padEnd(16)}verdict ${inHundred(score.right, score.asked)}  clause ${inHundred(score.clausesRight, score.clausesAsked)}  wrongly allowed ${score.wronglyAllowed.length}${score.wrong.length > 0 ? `  missed: ${score.wrong.join('; ')}` : ''}`,
      )
    }
  }
  const times = questionSets().flatMap(({ questions }) =>
    questions.flatMap(({ situation, asker }) =>
      policies.map((policy) => {
        const began = performance.now()
        answerQuestion(policy, situation, asker)
        return performance.now() - began
      }),
    ),
  )
  const inOrder = times.sort((one, other) => one - other)
  const at = (share: number) => (inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0).toFixed(2)
  print(`a question takes ${at(0.5)} ms, 99 in 100 under ${at(0.99)} ms, the slowest ${at(1)} ms (goal 20 ms)`)
}

function inHundred(part: number, whole: number): string {
  return `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)})`
}
