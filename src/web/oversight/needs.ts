import { readSoFar } from '../../actions/oversight/read-so-far.ts'
import { may } from '../../core/access/may.ts'
import { worksOn } from '../../core/oversight/improvement.ts'
import { readingFor } from '../../core/oversight/reading.ts'
import { dateInWords } from '../../core/school/london-time.ts'
import { improvements } from '../../storage/oversight/improvements.ts'
import { lastReminders } from '../../storage/oversight/reading-reminders.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import type { Ranked } from '../home/needs.ts'
import type { SchoolVisit } from '../route.ts'
import { areaWords } from './improvements/words.ts'

/**
 * What the policy in force asks of this person and they have not said that they read: all of it, or what is new or says
 * something else since. It stands there until they have, whether or not anybody reminded them.
 */
export async function needOfReading({ tx, actor, now }: SchoolVisit): Promise<readonly Ranked[]> {
  const inForce = await policyInForce(tx)
  const printed = inForce && (await versionDocument(tx, inForce.version))
  const sections = printed ? readingFor(printed.document, actor.roles) : []
  const soFar = await readSoFar(tx, actor.person, sections)
  if (sections.length === 0 || soFar.is === 'all') return []
  const reminder = (await lastReminders(tx, [actor.person])).get(actor.person)
  const reminded = reminder && (soFar.is === 'none' || reminder.at > soFar.on) ? reminder : undefined
  return [
    {
      rank: reminded ? 4 : 5,
      href: '/policy/yours',
      says: soFar.is === 'some' ? 'Read what changed in our policy for you' : 'Read what the policy asks of you',
      because: reminded
        ? `${reminded.by} reminded you, ${dateInWords(reminded.at, now)}.`
        : soFar.is === 'some'
          ? changedInWords(soFar.changed.length)
          : 'You have not said yet that you read it.',
    },
  ]
}

function changedInWords(clauses: number): string {
  return clauses === 1
    ? 'One clause is new or says something else.'
    : `${clauses} clauses are new or say something else.`
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
