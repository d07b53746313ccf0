import type { Role } from '../people/role.ts'

/** Who keeps the register of low-level concerns: a default of Signpost, as statutory guidance leaves it to the head. */
export const keepLowLevel: readonly Role[] = ['headteacher', 'dsl', 'chair-of-governors', 'vice-chair', 'trust-officer']

export type LowLevelCase = {
  readonly id: string
  readonly toldAt: Date
  readonly open: boolean
  /** That it is a low-level concern is Signpost’s guess, and nobody has said so. */
  readonly guessed: boolean
  /** Whom it is about, as whoever linked or told them wrote the names. */
  readonly names: readonly string[]
}

export type AdultOverTime = { readonly name: string; readonly cases: readonly LowLevelCase[] }

/**
 * Low-level concerns by the adult they are about, whoever has most first: one alone may be nothing, several may be a
 * pattern. A case about two adults stands with both; one that names nobody stands under an empty name, last.
 */
export function adultsOverTime(cases: readonly LowLevelCase[]): readonly AdultOverTime[] {
  const byName = new Map<string, { name: string; cases: LowLevelCase[] }>()
  for (const one of [...cases].sort((a, b) => a.toldAt.getTime() - b.toldAt.getTime())) {
    const named = new Map(one.names.filter((name) => plain(name) !== '').map((name) => [plain(name), name.trim()]))
    for (const [key, name] of named.size === 0 ? [['', ''] as const] : named) {
      const adult = byName.get(key) ?? { name, cases: [] }
      adult.cases.push(one)
      byName.set(key, adult)
    }
  }
  const last = (adult: AdultOverTime) => (adult.name === '' ? 1 : 0)
  return [...byName.values()].sort(
    (a, b) => last(a) - last(b) || b.cases.length - a.cases.length || a.name.localeCompare(b.name),
  )
}

/** A name as it is compared: without titles, capitals and marks. `Mr T. Brown` and `t brown` are one. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\s'’-]/gu, ' ')
    .replaceAll(/\b(?:mr|mrs|ms|miss|dr|sir)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
