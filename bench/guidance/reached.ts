import { answeredLeftOut } from './left-out.ts'

/**
 * Of questions that outsiders wrote for single obligations, each left out of what is known while it is asked, in how many the
 * obligation is among the clauses cited, by policy; and how many obligations none of their questions reach:
 * `node bench/guidance/reached.ts [--misses]`.
 */
const asked = answeredLeftOut()

function print(name: string, all: typeof asked): void {
  const obligations = [...Map.groupBy(all, ({ obligation }) => obligation)]
  const never = obligations.filter(([, own]) => !own.some(({ reached }) => reached)).map(([obligation]) => obligation)
  const reached = all.filter((one) => one.reached).length
  process.stdout.write(
    `${name.padEnd(16)} ${reached} of ${all.length} questions cite their obligation (${((100 * reached) / all.length).toFixed(1)} in 100); ${never.length} of ${obligations.length} obligations are reached by none\n`,
  )
  if (process.argv.includes('--misses')) process.stdout.write(`${never.join(' ')}\n`)
}

print('all', asked)
for (const [policy, own] of Map.groupBy(asked, ({ obligation }) => obligation.replace(/:.*$/, ''))) print(policy, own)
