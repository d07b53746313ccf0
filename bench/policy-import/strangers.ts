import { join } from 'node:path'
import { numberOf, readStrangers } from '../../test/data/policies/score/read-strangers.ts'
import { type Marked, scorePolicy, type Tally, tallyOf } from '../../test/data/policies/score/score-policy.ts'

/**
 * How well the policies of strangers are read: `node bench/policy-import/strangers.ts [FOLDER] [--each] [NN …]`.
 * `--each` lists what is not right, with the words it was read from. What it would come to if a person took up every
 * guess is said last.
 */
const given = process.argv.slice(2)
const folder =
  given.find((each) => each.includes('/')) ?? join(import.meta.dirname, '../../test/data/policies/strangers')
const wantedNumbers = given.filter((each) => /^\d+$/.test(each))

const isWanted = (file: string) => wantedNumbers.length === 0 || wantedNumbers.includes(numberOf(file))

const line = (name: string, tally: Tally) =>
  console.log(
    `${name.padEnd(40)} right ${String(tally.right).padStart(3)} of ${String(tally.stated).padStart(3)} (${Math.round((100 * tally.right) / tally.stated)} in 100)` +
      `  wrong ${tally.wrong}  missed ${tally.missed}  answered in silence ${tally['in-silence']}  above 0.9: ${tally.sureWrong} wrong of ${tally.sure}`,
  )

function shown({ name, mark, wanted, read }: Marked): void {
  if (mark === 'right' || mark === 'free') return
  const said =
    read === undefined
      ? ''
      : ` read ${JSON.stringify(read.value)} at ${read.confidence}: ${read.words.join(' / ').slice(0, 300)}`
  console.log(`  ${mark.padEnd(10)} ${name}: ${JSON.stringify(wanted)}${said}`)
}

const all: Marked[] = []
const guessed: Marked[] = []
for (const { file, key, result } of await readStrangers(folder, isWanted)) {
  const marked = scorePolicy(result.settings, key)
  line(file, tallyOf(marked))
  if (given.includes('--each')) marked.forEach(shown)
  all.push(...marked)
  guessed.push(...scorePolicy([...result.settings, ...(result.perhaps ?? [])], key))
}
line('in all', tallyOf(all))
line('with every guess taken up', tallyOf(guessed))
