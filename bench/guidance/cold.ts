import { answerQuestion } from '../../src/core/guidance/answer-question.ts'
import { clausesNamed } from '../../src/core/guidance/clauses-given.ts'
import { allPacks, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { citesOne, isAccepted, isWronglyAllowed } from './score.ts'
import { strangersQuestions } from './strangers.ts'

/**
 * Scores files of questions with keys: `node bench/guidance/cold.ts [--misses] FILE…`. Prints verdicts and clauses right (named, and
 * rested on: under silence those that may well bear on a question are named, and no answer rests on them)
 * over all, by policy and by the verdict expected, and what was wrongly called allowed; with `--misses`, every miss.
 */
const words = process.argv.slice(2)
const files = words.filter((word) => !word.startsWith('--'))
const policies = allPacks.map((pack) => policyFrom(pack))

const asked = files.flatMap((file) =>
  strangersQuestions(file).questions.flatMap((question) =>
    policies.flatMap((policy) => {
      const key = question.key[policy.name]
      if (!key) return []
      const answer = answerQuestion(policy, question.situation, question.asker)
      return [{ question, policy: policy.name, key, answer }]
    }),
  ),
)
type Asked = (typeof asked)[number]

function line(name: string, all: readonly Asked[]): string {
  const right = all.filter(({ key, answer }) => isAccepted(key, answer.verdict)).length
  const withClause = all.filter(({ key }) => key.clauses.length > 0)
  const cited = withClause.filter(({ key, answer }) => citesOne(key, clausesNamed(answer))).length
  const rests = withClause.filter(({ key, answer }) => citesOne(key, answer.clauses)).length
  const allowed = all.filter(({ key, answer }) => isWronglyAllowed(key, answer.verdict)).length
  return `${name.padEnd(18)} verdict ${share(right, all.length)}  clause named ${share(cited, withClause.length)}, rested on ${share(rests, withClause.length)}  wrongly allowed ${allowed}`
}

function share(part: number, whole: number): string {
  return `${String(part).padStart(4)}/${String(whole).padEnd(4)} ${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)}`
}

const print = (text: string) => process.stdout.write(`${text}\n`)
print(line('all', asked))
for (const [policy, all] of Map.groupBy(asked, (each) => each.policy)) print(line(`  ${policy}`, all))
for (const [verdict, all] of Map.groupBy(asked, (each) => each.key.verdict)) print(line(`  ${verdict}`, all))
const lost = asked.filter(({ key, answer }) => isWronglyAllowed(key, answer.verdict))
print(`wrongly allowed: ${lost.map(({ question, policy }) => `${question.id} ${policy}`).join(', ') || 'none'}`)

if (words.includes('--misses')) {
  for (const [question, all] of Map.groupBy(asked, (each) => each.question)) {
    const missed = all.filter(
      ({ key, answer }) =>
        !isAccepted(key, answer.verdict) || (key.clauses.length > 0 && !citesOne(key, clausesNamed(answer))),
    )
    if (missed.length === 0) continue
    print(`\n${question.id} [${question.asker}] ${question.situation}`)
    for (const { policy, key, answer } of missed) {
      const bare = (id: string) => id.replace(/^.*:/, '')
      const verdict = isAccepted(key, answer.verdict) ? answer.verdict : `${answer.verdict} ✗`
      const clause = key.clauses.length === 0 || citesOne(key, clausesNamed(answer)) ? '' : ' clause ✗'
      print(
        `   ${policy}: ${verdict}${clause} by ${answer.topic} ${clausesNamed(answer).map(bare).join(' ')} | key ${[key.verdict, ...(key.also_acceptable ?? [])].join('/')} ${key.clauses.map(bare).join(' ')}`,
      )
    }
  }
}
