import { toWhomSealed } from '../../core/concerns/to-whom-sealed.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { casesKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keysOf } from '../../storage/concerns/member-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { orderIn } from './order-in.ts'
import { sealAnew } from './seal-anew.ts'

/**
 * Seals every case that these hands can open to whoever of its readers and its order of cover has gained a key since:
 * done whenever somebody looks at their concerns, so that a colleague with a new key need not wait for each to be opened. It
 * takes nobody's way in away: the server's own wrap goes only when the case itself is opened.
 */
export async function sealToNewKeys(tx: InSchool, desk: ConcernDesk, person: PersonId): Promise<void> {
  await seenBy(tx, { person }, async () => {
    const rows = (await casesKnown(tx)).filter((row) => desk.vault.opens(row.sealedKey))
    if (rows.length === 0) return
    const people = rows.flatMap((row) => [...row.readers, ...orderIn(desk.vault, row), ...row.concerned])
    const keys = await keysOf(tx, [...new Set(people)])
    for (const row of rows) {
      const wanted = toWhomSealed(keys, { ...row, order: orderIn(desk.vault, row) }).keys
      if (wanted.every(({ id }) => row.sealedKey.to.some(({ key }) => key === id))) continue
      await sealAnew(tx, desk, row, desk.vault.open(row.sealedKey), { when: 'looked-at' })
    }
  })
}
