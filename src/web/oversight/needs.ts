import { readSoFar } from '../../actions/oversight/read-so-far.ts'
import { may } from '../../core/access/may.ts'
import { worksOn } from '../../core/oversight/improvement.ts'
import { readingFor } from '../../core/oversight/reading.ts'
import { dateInWords } from '../../core/school/london-time.ts'
import { improvements } from '../../storage/oversight/improvements.ts'
import { lastReminders } from '../../storage/oversight/reading-reminders.ts'
import { hasReadSince } from '../../storage/oversight/readings.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import type { Ranked } from '../home/needs.ts'
import type { SchoolVisit } from '../route.ts'
import { areaWords } from './improvements/words.ts'

/** That somebody reminded this person to read what the policy asks of them, until they have. */
export async function needOfReading({ tx, actor, now }: SchoolVisit): Promise<readonly Ranked[]> {
  const reminder = (await lastReminders(tx, [actor.person])).get(actor.person)
  if (!reminder || (await hasReadSince(tx, actor.person, reminder.at))) return []
  const inForce = await policyInForce(tx)
  const printed = inForce && (await versionDocument(tx, inForce.version))
  const sections = printed ? readingFor(printed.document, actor.roles) : []
  if (sections.length === 0 || (await readSoFar(tx, actor.person, sections)).is === 'all') return []
  return [
    {
      rank: 4,
      href: '/policy/yours',
      says: 'Read what the policy asks of you',
      because: `${reminder.by} reminded you, ${dateInWords(reminder.at, now)}.`,
    },
  ]
}

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
