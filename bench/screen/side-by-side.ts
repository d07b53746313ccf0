import type { Policy } from '../../src/core/policy/policy.ts'
import { screen } from '../../src/core/screening/screen.ts'
import type { LabelledSet } from './labelled.ts'
import { type Neighbour, neighboursOf } from './neighbours.ts'
import { type Wanted, wantedIn } from './score.ts'
import { posts } from './speed.ts'

type Tally = { readonly labelled: number; readonly found: number; readonly clean: number; readonly marked: number }

const overlaps = (wanted: Wanted, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start < wanted.end && wanted.start < end

async function tallyOf(set: LabelledSet, neighbour: Neighbour): Promise<Tally> {
  const tally = { labelled: 0, found: 0, clean: 0, marked: 0 }
  const types: ReadonlySet<string> = new Set(neighbour.looksFor)
  for (const draft of set.drafts) {
    const marked = await neighbour.marks(draft.text)
    const wanted = wantedIn(draft)
    for (const each of wanted.filter(({ type }) => types.has(type))) {
      tally.labelled++
      if (marked.some((stretch) => overlaps(each, stretch))) tally.found++
    }
    if (wanted.length > 0) continue
    tally.clean++
    if (marked.some((stretch) => stretch.advice !== true)) tally.marked++
  }
  return tally
}

/** Milliseconds for one post of 300 characters, the best of a few runs over the same posts. */
async function timeOf(neighbour: Neighbour, runs = 5, repeats = 5): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    for (let at = 0; at < repeats; at++) for (const post of posts) await neighbour.marks(post)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000 / (repeats * posts.length))
  }
  return best
}

/** Signpost, asked for the same kinds as a neighbour. */
function ourselves(set: LabelledSet, policy: Policy, on: string, as: Neighbour): Neighbour {
  const types: ReadonlySet<string> = new Set(as.looksFor)
  return {
    name: 'Signpost, all kinds at once',
    looksFor: as.looksFor,
    marks: (text) =>
      screen({ text, policy, channelKinds: ['facebook'], school: set.school, roll: set.roll, on })
        .filter((finding) => types.has(finding.type))
        .map(({ start, end, verdict }) => ({ start, end, advice: verdict === 'advise' })),
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`)

/**
 * Accuracy and time of each neighbour beside Signpost's on the same kinds, over the same drafts, in the same run. A
 * finding counts where the words marked overlap it, for everybody alike; a clean draft counts as
 * marked where anything is, advice apart.
 */
export async function sideBySide(set: LabelledSet, policy: Policy, on: string): Promise<readonly string[]> {
  const lines = [
    `side by side, ${set.name}`,
    `  ${'who'.padEnd(38)}${'found'.padStart(14)}${'clean marked'.padStart(17)}${'ms a post'.padStart(11)}  asked for`,
  ]
  for (const neighbour of neighboursOf(set)) {
    for (const each of [neighbour, ourselves(set, policy, on, neighbour)]) {
      const { labelled, found, clean, marked } = await tallyOf(set, each)
      const counted = `${found}/${labelled} ${share(found, labelled).padStart(5)}`
      const troubled = `${marked}/${clean} ${share(marked, clean).padStart(5)}`
      lines.push(
        `  ${each.name.padEnd(38)}${counted.padStart(14)}${troubled.padStart(17)}${(await timeOf(each)).toFixed(3).padStart(11)}  ${each.looksFor.join(', ')}`,
      )
    }
  }
  return lines
}
