import type { Hand } from '../../core/concerns/case-now.ts'
import { mayGoTogether, saidWhere, type TogetherRefusal } from '../../core/concerns/may-go-together.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { type CaseListed, concernsFor } from './concerns-for.ts'
import { type OpenCase, type OpenEntry, opened } from './open-concern.ts'
import { addEntry, withCase } from './record-entry.ts'

/** With which other cases it was said that this one goes together, by what was entered; whoever looks may not know of each. */
export function saidToGoWith(entries: readonly OpenEntry[]): readonly string[] {
  return entries.flatMap(({ said }) => (said.kind === 'goes-with' ? [said.case] : []))
}

/** Those of them that this person may know of. Nothing is asked where none was ever named. */
export async function goesWith(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  open: OpenCase,
): Promise<readonly CaseListed[]> {
  const named = saidToGoWith(open.entries)
  if (named.length === 0) return []
  return (await concernsFor(tx, desk.vault, person)).filter(({ id }) => named.includes(id))
}

/**
 * Writes that two cases go together into each of the two whose readers may all know of the other, and is open. Nothing
 * where there is no such case for whoever asks.
 */
export async function goTogether(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  id: CaseId,
  asked: { readonly other: CaseId; readonly words: string },
): Promise<'recorded' | Refusal<TogetherRefusal> | undefined> {
  return withCase(tx, desk, hand.person, id, async ({ row, key }) => {
    const open = await opened(tx, desk.vault, row)
    const other = asked.other === id ? undefined : await caseKnown(tx, asked.other, true)
    const pair = other && {
      readers: row.readers,
      otherReaders: other.readers,
      together: saidToGoWith(open.entries).includes(other.id),
    }
    const decision = mayGoTogether(hand, caseNow(open), pair, asked.words, desk.now)
    if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
    if (!other || !pair) return undefined
    const where = saidWhere(pair)
    const line = { by: hand.person, eventAt: desk.now }
    const said = (of: CaseId) => ({ kind: 'goes-with', case: of, words: asked.words }) as const
    if (where.here) await addEntry(tx, desk, { case: id, key }, { ...line, said: said(other.id) })
    if (where.there && other.stage === 'open') {
      const toAdd = desk.vault.toAdd(other.sealedKey)
      await addEntry(tx, desk, { case: other.id, key: toAdd }, { ...line, said: said(id) })
    }
    return 'recorded'
  })
}
