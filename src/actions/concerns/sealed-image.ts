import { askedOfSealedImage } from '../../core/concerns/asked-of-sealed-image.ts'
import type { Fact } from '../../core/concerns/fact.ts'
import { newestEdition } from '../../core/concerns/route-of.ts'
import { alwaysTold } from '../../core/concerns/told-at-once.ts'
import { schoolForRouting } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { EntrySaid } from './entry-said.ts'
import { type KeptRoute, routeFrom } from './kept-route.ts'
import { policyForConcerns } from './policy-for-concerns.ts'

const nothingYet = { policyVersion: null, policySilent: false, told: [], next: [], tellParents: [], proposed: false }

/** What a file that may be an indecent image asks of its case, by the policy and the rules of today, as it is sealed with it. */
export async function routeOfSealedImage(
  tx: InSchool,
  now: Date,
  known: readonly Fact[],
  policeAdvised: boolean,
): Promise<string> {
  const { policy } = await policyForConcerns(tx)
  const school = await schoolForRouting(tx, now, [])
  const edition = newestEdition()
  const asked = askedOfSealedImage(policy, school, known, edition, policeAdvised)
  const outside = asked.outside.map(({ body, when, origin }) => ({
    body,
    if: when.kind === 'if' ? when.words : null,
    origin,
  }))
  return JSON.stringify({ ...nothingYet, ...asked, outside, edition: edition.name })
}

type Line = { readonly said: EntrySaid; readonly enteredAt: Date }

/** The decision by which a case goes on, with what the files of it that may be indecent images ask for, whatever its kind. */
export function withSealedImages(route: KeptRoute, entries: readonly Line[]): KeptRoute {
  return entries.reduce((now, { said, enteredAt }) => {
    const sealed = said.kind === 'sealed-unopened' || said.kind === 'sealed-bytes-came' ? said.route : undefined
    return sealed === undefined ? now : joined(now, routeFrom(sealed), enteredAt)
  }, route)
}

/** Both together. What only the sealing asks for runs from then, and what was answered before stays answered. */
function joined(before: KeptRoute, sealed: KeptRoute, at: Date): KeptRoute {
  const since = at.toISOString()
  const toldBefore = alwaysTold(before.outside)
  const toTell = alwaysTold(sealed.outside).filter((body) => !toldBefore.includes(body))
  const waits = before.clocks.map((part) =>
    part.clock === 'outside-told' ? { ...part, waitsFor: part.waitsFor ?? [...toldBefore] } : part,
  )
  const later = sealed.clocks.flatMap((part) => {
    if (part.clock !== 'outside-told') {
      const runs = before.clocks.some(({ clock }) => clock === part.clock)
      return runs || part.clock === 'first-opened' ? [] : [{ ...part, since }]
    }
    const stands = before.clocks.some((one) => one.clock === 'outside-told' && one.since === since)
    return toTell.length === 0 || stands ? [] : [{ ...part, since, waitsFor: toTell }]
  })
  const certain = new Set([...toldBefore, ...toTell])
  return {
    ...before,
    clauses: [...new Set([...before.clauses, ...sealed.clauses])],
    outside: onceEach(
      [...before.outside, ...sealed.outside].filter((one) => one.if === null || !certain.has(one.body)),
      (one) => `${one.body} ${one.if ?? ''}`,
    ),
    prohibited: onceEach([...before.prohibited, ...sealed.prohibited], ({ prohibition }) => prohibition),
    clocks: [...waits, ...onceEach(later, ({ clock }) => clock)],
    facts: [...new Set([...before.facts, ...sealed.facts])],
  }
}

function onceEach<T>(parts: readonly T[], key: (part: T) => string): T[] {
  const seen = new Set<string>()
  return parts.filter((part) => (seen.has(key(part)) ? false : Boolean(seen.add(key(part)))))
}
