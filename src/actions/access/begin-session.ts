import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { endSession, sessionOf, startSession } from '../../storage/access/session.ts'
import { inSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { FrontDoor } from './door.ts'
import { type Place, placesOf } from './places-of.ts'
import { shutKeysOf } from './shut-keys.ts'

export const shortHours = 12
export const longHours = 14 * 24

export type Begun = {
  /** For the cookie; kept nowhere. */
  readonly token: string
  readonly hours: number
  readonly account: string
  /** Where the session acts; null where the person has to choose, or belongs nowhere. */
  readonly place: Place | null
}

export type Who = {
  readonly account: string
  readonly by: 'link' | 'passkey' | 'invitation' | 'set-up' | 'demo'
  readonly keep: boolean
  /** The session this device had until now, which ends. */
  readonly before: string | null
  /** Where to act, for somebody who comes with a link to one school. */
  readonly at?: { readonly school: SchoolId; readonly person: PersonId }
}

/** Begins a session for whoever has proved who they are: at the school they come for, else at theirs where there is only one. */
export async function beginSession(door: FrontDoor, who: Who): Promise<Begun> {
  if (who.before) await endBefore(door, who.before)
  const place = meant(await placesOf(door, who.account), who.at)
  const hours = who.keep ? longHours : shortHours
  const token = await startSession(door.signIn, {
    account: who.account,
    school: place?.school ?? null,
    person: place?.person ?? null,
    // A passkey that checked who holds it counts as two factors; a link to an inbox is one. The demo's links by role
    // stand for a passkey, since it has nobody's data and no devices: they are made and taken in the demo alone.
    secondFactor: who.by === 'passkey' || who.by === 'demo',
    hours,
  })
  if (place) await noteSignIn(door, place, who.by)
  return { token, hours, account: who.account, place }
}

/** The session that this device had ends, whoever’s it was, and what was open in it of their key. */
async function endBefore(door: FrontDoor, token: string): Promise<void> {
  const before = await sessionOf(door.signIn, token)
  if (before) await shutKeysOf(door, before.account, token)
  await endSession(door.signIn, token)
}

function meant(places: readonly Place[], at: Who['at']): Place | null {
  const named = at && places.find((place) => place.school === at.school && place.person === at.person)
  return named ?? (places.length === 1 ? (places[0] ?? null) : null)
}

export async function noteSignIn(
  door: Pick<FrontDoor, 'db'>,
  place: Pick<Place, 'school' | 'person'>,
  by: string,
): Promise<void> {
  await inSchool(door.db, place.school, (tx) =>
    writeAudit(tx, {
      actor: place.person,
      verb: 'signed-in',
      subjectKind: 'person',
      subjectId: place.person,
      facts: { by },
    }),
  )
}
