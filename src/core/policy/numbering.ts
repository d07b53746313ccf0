import type { Clause } from './clause.ts'
import { printedReference } from './clause.ts'

/** A clause that waits for its number: with a reference of its own, or null where it takes the next of its section. */
export type Unnumbered<C> = { readonly clause: C; readonly reference: string | null }
export type NumberedSection<C> = {
  readonly number: string
  readonly heading: string
  readonly clauses: readonly (C & { readonly reference: string })[]
}

/** The reference that a published policy prints for a clause; null for clauses that no policy has printed yet. */
export function referenceOf({ id }: Pick<Clause, 'id'>): string | null {
  return id.startsWith('model:') || id.startsWith('own:') ? null : printedReference(id)
}

/**
 * Sections with numbers and references, each used once. Clauses of published policies keep the references that they
 * were printed with, and give their section its number; what has none is numbered on from there.
 */
export function numbered<C>(
  sections: readonly { readonly heading: string; readonly clauses: readonly Unnumbered<C>[] }[],
): readonly NumberedSection<C>[] {
  const taken = new Set(sections.flatMap(({ clauses }) => clauses.flatMap(({ reference }) => reference ?? [])))
  let highest = Math.max(0, ...[...taken].map((reference) => Number.parseInt(reference, 10) || 0))
  return sections.map(({ heading, clauses }) => {
    const printed = clauses.flatMap(({ reference }) => reference ?? [])
    const shared = printed.length > 0 ? prefixOf(printed, taken) : String(++highest)
    const prefix = shared === '' ? String(++highest) : shared
    let last = Math.max(0, ...printed.map((reference) => numberAfter(prefix, reference)))
    const next = (): string => {
      do last++
      while (taken.has(`${prefix}.${last}`))
      return `${prefix}.${last}`
    }
    return {
      number: /^\d/.test(shared) ? shared : '',
      heading,
      clauses: clauses.map(({ clause, reference }) => ({ ...clause, reference: reference ?? next() })),
    }
  })
}

/** 3 of `4.3b` after `4`. */
function numberAfter(prefix: string, reference: string): number {
  return reference.startsWith(`${prefix}.`) ? Number.parseInt(reference.slice(prefix.length + 1), 10) || 0 : 0
}

/**
 * What the references of a section begin with, and no other section's: `2.7`; `1.4` of `1.4a` and `1.4b`. Empty where
 * they begin with nothing in common.
 */
function prefixOf(references: readonly string[], all: ReadonlySet<string>): string {
  const shorter = commonPrefix(references.map((reference) => reference.split('.')))
  const elsewhere = [...all].filter((reference) => !references.includes(reference))
  if (!elsewhere.some((reference) => reference.startsWith(`${shorter}.`))) return shorter
  return commonPrefix(references.map((reference) => reference.replace(/(\d)([a-z])$/, '$1.$2').split('.')))
}

/** The parts that all have in common at the front, the last part never included. */
function commonPrefix(parts: readonly (readonly string[])[]): string {
  const [first = []] = parts
  const shortest = Math.min(...parts.map((one) => one.length))
  let shared = 0
  while (shared < shortest - 1 && parts.every((one) => one[shared] === first[shared])) shared++
  return first.slice(0, shared).join('.')
}
