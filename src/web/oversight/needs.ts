import { may } from '../../core/access/may.ts'
import { worksOn } from '../../core/oversight/improvement.ts'
import { improvements } from '../../storage/oversight/improvements.ts'
import type { Ranked } from '../home/needs.ts'
import type { SchoolVisit } from '../route.ts'
import { areaWords } from './improvements/words.ts'

/** What is to be made better and is this person’s work. */
export async function needsOfImprovements(visit: SchoolVisit): Promise<readonly Ranked[]> {
  const { tx, actor } = visit
  if (may(actor.roles, 'improvement.see').verdict === 'refused') return []
  const open = (await improvements(tx)).filter((one) => one.ended === null)
  return open
    .filter(({ area }) => actor.roles.some((role) => worksOn[area].includes(role)))
    .map((one) => ({
      rank: 6,
      href: one.area === 'policy' ? '/policy/review#raised' : `/improvements#${one.id}`,
      says: `Something is to be made better: ${areaWords[one.area].toLowerCase()}`,
      because: `Raised by ${one.raisedBy}.`,
    }))
}
