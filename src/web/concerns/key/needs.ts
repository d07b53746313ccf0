import { may } from '../../../core/access/may.ts'
import { standsInCover } from '../../../core/concerns/stands-in-cover.ts'
import { ownKey } from '../../../storage/concerns/member-keys.ts'
import { recoveryKey } from '../../../storage/concerns/recovery-keys.ts'
import type { Ranked } from '../../home/needs.ts'
import type { SchoolVisit } from '../../route.ts'

/** What of the keys needs this person, for Home: asked for before anything is told, and the same whether anything was. */
export async function needsOfKeys(visit: SchoolVisit): Promise<readonly Ranked[]> {
  const { tx, actor, account } = visit
  const own = await ownKey(tx, account ?? '')
  const recovery = await recoveryKey(tx)
  const needs: Ranked[] = []
  if (!own && standsInCover(actor.roles)) {
    needs.push({
      rank: 2,
      href: '/concerns/key',
      says: 'Make your own key',
      because: 'What somebody tells the school may be brought to you. Without a key of your own you cannot read it.',
      by: 'Before anything is told',
    })
  }
  if (!recovery && may(actor.roles, 'keys.recover').verdict === 'allowed') {
    needs.push({
      rank: 6,
      href: '/concerns/keys',
      says: 'Decide whether the school keeps a recovery key',
      because: 'If everybody who can read a concern loses their key, nobody can read it again.',
      by: 'When governors next meet',
    })
  }
  return needs
}
