import type { Policy } from '../../src/core/policy/policy.ts'
import { indexRoll, type RollIndex, type RollPupil, withPupil } from '../../src/core/screening/roll.ts'
import { screen } from '../../src/core/screening/screen.ts'
import type { LabelledSet } from './labelled.ts'
import { madeUpRoll } from './made-up-roll.ts'

/** Posts of about 300 characters, as schools write them: two with children in them, two without. */
export const posts: readonly string[] = [
  'What a wonderful week it has been in school. Year 4 made bread, Maya and Theo read to Reception, and the choir sang in assembly on Friday. Thank you to Mrs Rose for the flowers. Please remember that the office closes at four. We hope to see many of you at the summer fair, twelve till three, on the field.',
  'Sports day was a triumph. Congratulations to Priya Raman, who won the long jump, and to Tyler and Ruby, who came second. The sun shone, nobody fell in the pond and the ice cream van stayed until five. A huge thank you to everyone who helped, and to the caretaker for marking out the track before breakfast.',
  'Our library has moved into the old music room and has new shelves, new cushions and a reading tent. Books may be borrowed every lunchtime. We are looking for two parents who could cover books on Wednesday mornings. Tea is provided, biscuits are likely and no experience of sticky plastic is needed at all.',
  'Reminder: the school closes at 1.30 on the last day of term. There will be no clubs that afternoon. Lost property is on the tables in the hall until then, and anything left goes to the charity shop. Thank you for your support this year. We wish you all a restful summer and look forward to September again.',
]

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** Milliseconds of one core a post takes, as the median of many short runs: what else the machine does is left out. */
export function timeOf(work: (post: string) => void, runs = 60, repeats = 40): number {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    for (let at = 0; at < repeats; at++) for (const post of posts) work(post)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000 / (repeats * posts.length))
  }
  return median(times)
}

/** The nearest thing to no design at all: one expression over every full name. */
export function naiveExpressions(pupils: readonly RollPupil[]): readonly RegExp[] {
  const names = pupils.map((pupil) => `${pupil.first} ${pupil.last}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const parts: string[][] = []
  for (let at = 0; at < names.length; at += 5_000) parts.push(names.slice(at, at + 5_000))
  return parts.map((part) => new RegExp(`\\b(?:${part.join('|')})\\b`, 'gi'))
}

export type Speed = { readonly roll: string; readonly ours: number; readonly naive: number; readonly goal: number }

/** The same posts against the roll of the examples and against a made-up one, beside the naive expression, in one run. */
export function speeds(set: LabelledSet, policy: Policy, on: string): readonly Speed[] {
  const pupils = [...(set.roll.parts[0]?.pupils.values() ?? [])]
  const many = [...pupils, ...madeUpRoll(100_000 - pupils.length, pupils)]
  const ours = (roll: RollIndex): number =>
    timeOf((text) => {
      screen({ text, policy, channelKinds: ['facebook'], school: set.school, roll, on })
    })
  const naive = (list: readonly RollPupil[], runs: number): number => {
    const expressions = naiveExpressions(list)
    return timeOf(
      (text) => {
        for (const each of expressions) text.match(each)
      },
      runs,
      runs < 10 ? 1 : 40,
    )
  }
  return [
    { roll: `${pupils.length} pupils`, ours: ours(set.roll), naive: naive(pupils, 60), goal: 0.2 },
    { roll: `${many.length} pupils, made up`, ours: ours(indexRoll(many)), naive: naive(many, 3), goal: 0.3 },
  ]
}

export type Building = { readonly whole: number; readonly one: number }

/** Milliseconds to make a roll ready, and to add one child to it. */
export function building(pupils: readonly RollPupil[]): Building {
  const start = performance.now()
  let roll = indexRoll(pupils)
  const whole = performance.now() - start
  const first = pupils[0]
  const from = performance.now()
  const added = 50
  for (let at = 0; at < added && first !== undefined; at++) roll = withPupil(roll, { ...first, id: `new ${at}` })
  return { whole, one: (performance.now() - from) / added }
}
