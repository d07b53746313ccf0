import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import {
  drafts,
  examples,
  freshDrafts,
  freshHeldOut,
  friday,
  goneHome,
  hardNames,
  heldOut,
  moreDrafts,
  ordinary,
  outsiderHeldOut,
  outsiders,
  paraphrases,
  saidAgain,
  saidOtherwise,
  strangers,
  threeKinds,
  twins,
  twinsHeldOut,
} from './labelled.ts'
import { madeUpRoll } from './made-up-roll.ts'
import { scoreLines, scoreOf } from './score.ts'
import { sideBySide } from './side-by-side.ts'
import { building, speeds } from './speed.ts'

const on = '2026-06-10'

/** Prints, for each type of finding, what was found, missed and marked wrongly on every set of drafts, and then the speed. */
export async function benchScreen(
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
  packName = 'model',
  brief = false,
): Promise<void> {
  const pack = packNamed(packName)
  if (pack === undefined) throw new Error(`There is no policy called ${packName}.`)
  const policy = policyFrom(pack)
  const kept = [heldOut(), ...freshHeldOut(), outsiderHeldOut(), ...twinsHeldOut(), strangers(), friday(), goneHome()]
  const learnt = [
    ...freshDrafts(),
    paraphrases(),
    saidOtherwise(),
    saidAgain(),
    ...outsiders(),
    ...twins(),
    hardNames(),
    threeKinds(),
    ordinary(),
  ]
  for (const set of [examples(), drafts(), moreDrafts(), ...learnt, ...kept]) {
    for (const line of scoreLines(set.name, scoreOf(set, policy, on), !brief)) print(line)
    print('')
  }
  for (const set of kept) {
    for (const line of await sideBySide(set, policy, on)) print(line)
    print('')
  }
  const set = examples()
  print('speed, one post of about 300 characters')
  for (const { roll, ours, naive, goal } of speeds(set, policy, on)) {
    const met = ours < goal ? 'kept' : 'NOT KEPT'
    print(
      `  ${roll.padEnd(26)}${ours.toFixed(3)} ms (goal ${goal} ms, ${met}); naive expression over all full names ${naive.toFixed(3)} ms`,
    )
  }
  const pupils = [...(set.roll.parts[0]?.pupils.values() ?? [])]
  const { whole, one } = building(madeUpRoll(100_000, pupils))
  print(`  a roll of 100,000 made ready in ${whole.toFixed(0)} ms; one child added in ${one.toFixed(2)} ms`)
}

if (process.argv[1] === import.meta.filename) {
  const [, , packName, brief] = process.argv
  await benchScreen(undefined, packName, brief === 'brief')
}
