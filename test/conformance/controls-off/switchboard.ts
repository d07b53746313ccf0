import type { Basis } from '../../../src/core/policy/decision.ts'

const off = new Set<string>()

/** Runs something with one control switched off, and switches it on again whatever comes of it. */
export async function withoutControl<T>(control: string, work: () => Promise<T>): Promise<T> {
  off.add(control)
  asked.delete(control)
  try {
    return await work()
  } finally {
    off.delete(control)
  }
}

const asked = new Set<string>()

/** Whether the control was met at all since it was last switched off: one that is never met guards nothing. */
export function wasMet(control: string): boolean {
  return asked.has(control)
}

function isOff(control: string): boolean {
  if (!off.has(control)) return false
  asked.add(control)
  return true
}

type Refuse = (reason: string, basis?: Basis) => { verdict: string; basis: Basis }
type Part = {
  readonly origin: { readonly clauses?: readonly string[] }
  readonly anyOf?: readonly string[]
  readonly body?: string
}
type Asked = Readonly<Record<'inside' | 'leads' | 'outside' | 'prohibited', readonly Part[]>> & {
  readonly clauses: readonly string[]
}
type Governed = { readonly clauses: readonly string[] }
type Named = { readonly type?: string; readonly reason?: string }

/** What the build puts in front of each door, by the name of the door. */
export const switches = {
  refusal:
    (asDecided: Refuse): Refuse =>
    (reason, basis) => {
      const decided = asDecided(reason, basis)
      return isOff(`refusal:${reason}`) ? { verdict: 'allowed', basis: decided.basis } : decided
    },
  finding:
    (asFound: (...given: unknown[]) => readonly Named[]) =>
    (...given: unknown[]) =>
      asFound(...given).filter(({ type }) => !isOff(`finding:${type}`)),
  want:
    (asWanted: (...given: unknown[]) => readonly Named[]) =>
    (...given: unknown[]) =>
      asWanted(...given).filter(({ reason }) => !isOff(`want:${reason}`)),
  gap:
    (asFound: (...given: unknown[]) => readonly { readonly gap: string }[]) =>
    (...given: unknown[]) =>
      asFound(...given).filter(({ gap }) => !isOff(`gap:${gap}`)),
  access:
    (asTabled: (held: unknown, permission: string) => { verdict: string }) => (held: unknown, permission: string) =>
      isOff(`access:${permission}`)
        ? { verdict: 'refused', reason: 'role', basis: { clauses: [], defaults: [] } }
        : asTabled(held, permission),
  reading:
    (asHeard: (...given: unknown[]) => Asked) =>
    (...given: unknown[]): Asked => {
      const asked = asHeard(...given)
      const without = asked.clauses.filter((clause) => isOff(`reading:${clause}`))
      const rests = ({ origin }: Part) => (origin.clauses ?? []).some((clause) => without.includes(clause))
      // Other clauses and the law may name the same people: without this control nothing does.
      const named = new Set([...asked.inside, ...asked.leads].filter(rests).flatMap(({ anyOf }) => anyOf ?? []))
      const bodies = new Set(asked.outside.filter(rests).map(({ body }) => body))
      const asks = (part: Part) => !rests(part) && !(part.anyOf ?? []).some((who) => named.has(who))
      return {
        ...asked,
        inside: asked.inside.filter(asks),
        leads: asked.leads.filter(asks),
        outside: asked.outside.filter((part) => !rests(part) && !bodies.has(part.body)),
        prohibited: asked.prohibited.filter((part) => !rests(part)),
      }
    },
  governing:
    (asFound: (...given: unknown[]) => readonly Governed[]) =>
    (...given: unknown[]) =>
      asFound(...given).filter(({ clauses }) => !clauses.some((clause) => isOff(`governing:${clause}`))),
}
