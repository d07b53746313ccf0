import type { CaseFacts, CaseStory } from '../../core/concerns/case-story.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, casesKnown } from '../../storage/concerns/cases.ts'
import { evidenceOf } from '../../storage/concerns/evidence.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type EntryRow, entriesOfCases } from '../../storage/oversight/entries-of-cases.ts'
import { dealtUnder } from '../concerns/dealt-under.ts'
import { type EntrySaid, entrySaidFrom } from '../concerns/entry-said.ts'
import { capturedSchema } from '../concerns/keep-file.ts'
import { routeFrom } from '../concerns/kept-route.ts'
import { routeNow } from '../concerns/route-anew.ts'
import { withSealedImages } from '../concerns/sealed-image.ts'

/** Whose eyes look at cases: somebody whose own key is open. */
export type CaseEyes = { readonly person: PersonId; readonly vault: CaseVault }

/**
 * What of cases the state of a clause may rest on: only those that whoever asks may know of. Where nobody in particular
 * asks, none, so that nothing that is kept or shown to all can tell of a case.
 */
export async function caseFacts(tx: InSchool, eyes: CaseEyes | null): Promise<CaseFacts> {
  if (eyes === null) return { cases: [] }
  return seenBy(tx, { person: eyes.person }, async () => {
    const known = (await casesKnown(tx)).filter((row) => eyes.vault.opens(row.sealedKey))
    const ids = known.map(({ id }) => id)
    const entries = await entriesOfCases(tx, ids)
    const cases: CaseStory[] = []
    for (const row of known) {
      const its = entries.filter((one) => one.case === row.id)
      const hasFiles = its.some(({ kind }) => kind === 'file')
      cases.push(storyOf(row, its, eyes.vault, hasFiles ? await withTimeAndPlace(tx, row, eyes.vault) : new Set()))
    }
    return { cases }
  })
}

function storyOf(
  row: CaseRow,
  entries: readonly (EntryRow & { readonly case: CaseId })[],
  vault: CaseVault,
  captured: ReadonlySet<string>,
): CaseStory {
  const key = vault.open(row.sealedKey)
  const said = entries.map((one) => ({
    ...one,
    said: entrySaidFrom(one.kind, vault.unseal(key, one.content, `${one.id} ${one.kind}`)),
  }))
  const route = withSealedImages(routeNow(routeFrom(vault.unseal(key, row.route, `${row.id} route`)), said), said)
  return {
    case: row.id,
    owner: row.owner,
    toldAt: row.toldAt,
    passesOnAt: row.passesOnAt,
    openedAt: row.firstOpenedByOwnerAt,
    closedAt: row.closedAt,
    clauses: route.clauses as readonly string[] as readonly ClauseId[],
    facts: route.facts,
    outside: route.outside.flatMap((part) => (part.if === null ? [part.body] : [])),
    leading: route.leading.map(({ person }) => person as PersonId),
    readers: row.readers,
    under: dealtUnder({ route, entries: said }).map(({ policy }) => policy),
    entries: said.map((one) => ({
      id: one.id,
      kind: one.said.kind,
      at: one.enteredAt,
      marks: marksOf(one.said, captured),
    })),
  }
}

/** What of an entry a clause may rest on: what was chosen, never what was written. */
function marksOf(said: EntrySaid, captured: ReadonlySet<string>): readonly string[] {
  switch (said.kind) {
    case 'referral':
      return [said.body]
    case 'outside-school':
      return said.grounds
    case 'pupil-outcome':
      return said.follows
    case 'risk-noted':
      return [said.of]
    case 'breach-outcome':
      return [said.outcome]
    case 'let-in':
      return [said.person]
    case 'passed-on':
      return [said.to]
    case 'action':
      return said.dueOn === null ? [] : ['with-a-day']
    case 'file':
      return captured.has(said.evidence) ? ['with-time-and-place'] : []
    default:
      return []
  }
}

/** The files of which somebody said when and on which site they were captured. */
async function withTimeAndPlace(tx: InSchool, row: CaseRow, vault: CaseVault): Promise<ReadonlySet<string>> {
  const key = vault.open(row.sealedKey)
  const files = (await evidenceOf(tx, row.id)).map((file) => ({
    id: file.id,
    about: capturedSchema.parse(JSON.parse(vault.unseal(key, file.about, `${file.id} about`))),
  }))
  const told = files.filter(({ about }) => about.when.trim() !== '' && `${about.place}${about.platform}`.trim() !== '')
  return new Set(told.map(({ id }) => id))
}
