import type { Statement } from '../statement.ts'

const roles: readonly (readonly [string, RegExp])[] = [
  ['SBM', /school business manager|\bsbm\b/],
  ['SBO', /school business officer|\bsbo\b/],
  ['deputy-headteacher', /deputy head/],
  ['headteacher', /(?<!deputy )(?<!assistant )head ?-?teacher|principal|(?<!deputy )\bthe head\b/],
  ['communications-lead', /communications? (?:lead|officer|manager)/],
  ['office', /\b(?:in|from|by) the (?:school )?office|office (?:staff|team|manager)|\bthe office\b/],
  ['administrator', /administrator/],
  ['secretary', /secretary/],
]

/** The roles that a sentence names as those who may post, in its order. */
export function rolesNamed({ said }: Statement): readonly string[] | undefined {
  const named = roles
    .map(([name, pattern]) => ({ name, at: said.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
  return named.length === 0 ? undefined : named
}
