import type { PersonId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, casesKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { reportsToldBy } from '../../storage/concerns/reports.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { titleOf } from './open-concern.ts'
import { type Told, toldFrom } from './told.ts'

export type CaseListed = Omit<CaseRow, 'sealedKey' | 'title' | 'route'> & { readonly title: string }
export type OwnReport = { readonly id: string; readonly told: Told; readonly toldAt: Date }

/** The cases that somebody may know of; nobody learns from it of any other, not even how many there are. */
export async function concernsFor(tx: InSchool, vault: CaseVault, person: PersonId): Promise<readonly CaseListed[]> {
  const rows = await seenBy(tx, { person }, () => casesKnown(tx))
  return rows.map(({ sealedKey, title: _, route: __, ...row }) => ({
    ...row,
    title: titleOf(vault, vault.open(sealedKey), { ...row, sealedKey, title: _, route: __ }),
  }))
}

/** What somebody told themselves while they were signed in. */
export async function ownReports(tx: InSchool, vault: CaseVault, person: PersonId): Promise<readonly OwnReport[]> {
  const rows = await seenBy(tx, { person }, () => reportsToldBy(tx, person))
  return rows.map((row) => ({
    id: row.id,
    toldAt: row.toldAt,
    told: toldFrom(vault.unseal(vault.open(row.sealedKey), row.told, `${row.id} told`)),
  }))
}
