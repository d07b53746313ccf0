import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, casesKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { reportsToldBy, tellersKnown } from '../../storage/concerns/reports.ts'
import { toldMore } from '../../storage/concerns/told-more.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { titleOf } from './open-concern.ts'
import { type Told, toldFrom } from './told.ts'

export type CaseListed = Omit<CaseRow, 'sealedKey' | 'title' | 'route'> & {
  readonly title: string
  /** Whether the keys in these hands open it. */
  readonly opens: boolean
  /** Its owner has no key of their own yet: until they do, the server's own secret opens it too. */
  readonly byServerToo: boolean
  /** When whoever told added something to which nobody has answered or written a line since. */
  readonly toldMoreAt: Date | null
}
/** What was told stands in it where the teller’s own key is open in their hands. */
export type OwnReport = { readonly id: string; readonly told: Told | undefined; readonly toldAt: Date }

/** The cases that somebody may know of; nobody learns from it of any other, not even how many there are. */
export async function concernsFor(tx: InSchool, vault: CaseVault, person: PersonId): Promise<readonly CaseListed[]> {
  const { rows, more } = await seenBy(tx, { person }, async () => ({
    rows: await casesKnown(tx),
    more: await toldMore(tx),
  }))
  return rows.map(({ sealedKey, title: _, route: __, ...row }) => ({
    ...row,
    opens: vault.opens(sealedKey),
    byServerToo: sealedKey.server !== null,
    toldMoreAt: more.get(row.id) ?? null,
    title: titleOf(vault, { ...row, sealedKey, title: _, route: __ }),
  }))
}

/** Who told first what somebody may know of, as they told it: a parent, a pupil. */
export async function tellersFor(tx: InSchool, person: PersonId): Promise<ReadonlyMap<CaseId, ReporterKind>> {
  return seenBy(tx, { person }, () => tellersKnown(tx))
}

/** What somebody told themselves while they were signed in. */
export async function ownReports(tx: InSchool, vault: CaseVault, person: PersonId): Promise<readonly OwnReport[]> {
  const rows = await seenBy(tx, { person }, () => reportsToldBy(tx, person))
  return rows.map((row) => {
    const key = vault.openReport(row.sealedKey, 'own-key')
    return {
      id: row.id,
      toldAt: row.toldAt,
      told: key && toldFrom(vault.unseal(key, row.told, `${row.id} told`)),
    }
  })
}
