import { readFileSync } from 'node:fs'
import { answerQuestion } from '../../src/core/guidance/answer-question.ts'
import { allPacks, policyFrom } from '../../src/core/policy/packs/all-packs.ts'

/**
 * Of questions that outsiders wrote for single obligations, in how many the obligation is among the clauses cited, by
 * policy; and how many obligations none of their questions reach: `node bench/guidance/reached.ts [--misses]`.
 */
type Line = { readonly obligation: string; readonly asker: string; readonly question: string }
const file = new URL('../../test/data/guidance/by-obligation.jsonl', import.meta.url)
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Line => JSON.parse(line))

for (const pack of allPacks) {
  const policy = policyFrom(pack)
  const own = lines.filter(({ obligation }) => obligation.startsWith(`${pack.name}:`))
  if (own.length === 0) continue
  const asked = own.map((line) => {
    const clauses: readonly string[] = answerQuestion(policy, line.question).clauses
    return { ...line, reached: clauses.includes(line.obligation) }
  })
  const obligations = [...Map.groupBy(asked, ({ obligation }) => obligation)]
  const never = obligations.filter(([, all]) => !all.some(({ reached }) => reached)).map(([obligation]) => obligation)
  const reached = asked.filter((one) => one.reached).length
  process.stdout.write(
    `${pack.name.padEnd(16)} ${reached} of ${asked.length} questions cite their obligation (${((100 * reached) / asked.length).toFixed(1)} in 100); ${never.length} of ${obligations.length} obligations are reached by none\n`,
  )
  if (process.argv.includes('--misses')) process.stdout.write(`${never.join(' ')}\n`)
}
