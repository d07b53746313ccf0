import { type KindId, kindsOfReport } from './kind-of-report.ts'

/** So many are named: enough to find the one that was meant, few enough to read. */
const atMost = 3
/** From what share of letters in common on a kind counts as near. */
const near = 0.34

/**
 * The kinds of report whose ids look most like what somebody wrote, likeliest first: by the pairs of letters that both
 * have, so that a letter left out, a plural or half of a word still finds it. None where nothing is like it.
 */
export function nearestKinds(written: string): readonly KindId[] {
  return kindsOfReport
    .map(({ id }) => ({ id, share: inCommon(pairsOf(written), pairsOf(id)) }))
    .filter(({ share }) => share >= near)
    .sort((one, other) => other.share - one.share)
    .slice(0, atMost)
    .map(({ id }) => id)
}

function pairsOf(words: string): readonly string[] {
  const letters = ` ${words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `
  return Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2))
}

/** How much of both is in both, of 1; each pair counts as often as it stands there. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (one.length + other.length)
}
