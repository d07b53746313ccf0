import type { PersonId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import type { CaseRow } from '../../storage/concerns/cases.ts'
import { routeFrom } from './kept-route.ts'

/** The order in which people may have a case, as it was decided. It stands beside what is sealed, so that a case is passed on unread. */
export function orderIn(vault: CaseVault, row: CaseRow): readonly PersonId[] {
  if (row.orderOfCover) return row.orderOfCover
  const route = routeFrom(vault.unseal(vault.open(row.sealedKey), row.route, `${row.id} route`))
  return [...route.told, ...route.next].map(({ person }) => person as PersonId)
}
