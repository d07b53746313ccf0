import type { Statement } from '../statement.ts'

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
  'thirty-six': 36,
}

/** How many months a sentence lets pass between reviews. */
export function monthsBetweenReviews({ said }: Statement): number | undefined {
  const spelled = Object.keys(numbers).join('|')
  const found = new RegExp(
    `(?:every|each|after|at least every|next reviewed in|reviewed in|within) (\\d+|${spelled})[ -](year|month|term)s?`,
  ).exec(said)
  if (found) {
    const count = numbers[found[1] ?? ''] ?? Number(found[1])
    if (found[2] === 'term') return undefined
    return found[2] === 'year' ? count * 12 : count
  }
  const period = new RegExp(`(?:frequency|cycle|period|schedule|interval)\\W+(\\d+|${spelled})[ -](year|month)s?`).exec(
    said,
  )
  if (period) return (numbers[period[1] ?? ''] ?? Number(period[1])) * (period[2] === 'year' ? 12 : 1)
  if (/\b(?:every (?:second|other) year|biennial|bi-?annually every|two-yearly)/.test(said)) return 24
  if (/\b(?:three-yearly|triennial)/.test(said)) return 36
  if (/\b(?:annual(?:ly)?|yearly|(?:every|each|once a|once every) year)\b/.test(said)) return 12
  const seasons =
    'spring|summer|autumn|winter|easter|january|february|march|april|may|june|july|august|september|october|november|december'
  if (new RegExp(`\\b(?:every|each) (?:${seasons})\\b`).test(said)) return 12
  const lasting = new RegExp(
    `^(?:[^.]*?(?:last|good|stand|look|review|fresh|edition|often)[^.]*?[:?] ?)(\\d+|${spelled}) (year|month)s?\\b`,
  ).exec(said)
  if (lasting) return (numbers[lasting[1] ?? ''] ?? Number(lasting[1])) * (lasting[2] === 'year' ? 12 : 1)
  return /\b(?:every term|termly)\b/.test(said) ? 4 : undefined
}
