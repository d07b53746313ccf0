import type { Statement } from '../statement.ts'

const spelled: Readonly<Record<string, number>> = {
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
}
const usual = [13, 16]

/** The age that a sentence names: one of the usual ones where it names several. */
export function ageNamed({ said }: Statement): number | undefined {
  const named = [
    ...said.matchAll(
      /(?<![a-z\d-])(?<!(?:he|she|son|daughter|boy|girl|is)(?:'s| is| of|) )(?:under-?)?(1[0-8]|[a-z]+teen|eleven|twelve)s?(?![a-z\d])/g,
    ),
  ]
    .map(([, age = '']) => spelled[age] ?? Number(age))
    .filter((age) => age >= 10 && age <= 18)
  return usual.find((age) => named.includes(age)) ?? named[0]
}
