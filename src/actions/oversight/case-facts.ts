import type { CaseFacts, CaseStory } from '../../core/concerns/cases-evidence.ts'
import type { OutsideBody } from '../../core/concerns/outside-body.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { CaseVault, OpenKey } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, casesKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type EntryRow, entriesOfCases } from '../../storage/oversight/entries-of-cases.ts'
import { entrySaidFrom } from '../concerns/entry-said.ts'
import { routeFrom } from '../concerns/kept-route.ts'

/** Whose eyes look at cases: somebody who proved who they are with a second factor. */
export type CaseEyes = { readonly person: PersonId; readonly vault: CaseVault }

/**
 * What of cases the state of a clause may rest on: only those that whoever asks may know of. Where nobody in particular
 * asks, none, so that nothing that is kept or shown to all can tell of a case.
 */
export async function caseFacts(tx: InSchool, eyes: CaseEyes | null): Promise<CaseFacts> {
  if (eyes === null) return { cases: [] }
  const { rows, entries } = await seenBy(tx, { person: eyes.person }, async () => {
    const known = await casesKnown(tx)
    return {
      rows: known,
      entries: await entriesOfCases(
        tx,
        known.map(({ id }) => id),
      ),
    }
  })
  return {
    cases: rows.map((row) =>
      storyOf(
        row,
        entries.filter((one) => one.case === row.id),
        eyes.vault,
      ),
    ),
  }
}

function storyOf(
  row: CaseRow,
  entries: readonly (EntryRow & { readonly case: CaseId })[],
  vault: CaseVault,
): CaseStory {
  const key = vault.open(row.sealedKey)
  const route = routeFrom(vault.unseal(key, row.route, `${row.id} route`))
  return {
    case: row.id,
    toldAt: row.toldAt,
    passesOnAt: row.passesOnAt,
    openedAt: row.firstOpenedAt,
    closedAt: row.closedAt,
    clauses: route.clauses as readonly string[] as readonly ClauseId[],
    facts: route.facts,
    entries: entries.map((one) => ({ id: one.id, kind: one.kind, at: one.enteredAt, body: bodyOf(one, key, vault) })),
  }
}

function bodyOf(one: EntryRow, key: OpenKey, vault: CaseVault): OutsideBody | null {
  if (one.kind !== 'referral') return null
  const said = entrySaidFrom(one.kind, vault.unseal(key, one.content, `${one.id} ${one.kind}`))
  return said.kind === 'referral' ? said.body : null
}
