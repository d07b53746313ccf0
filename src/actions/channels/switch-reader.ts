import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { ReaderId } from '../../core/school/ids.ts'
import { readerById, startReader } from '../../storage/channels/readers.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { unsubscribe } from '../../storage/publishing/newsletter-readers.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** The office stops the newsletter for a reader who asked for that, or who has nothing to do with the school any more. */
export async function stopReader(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  id: ReaderId,
): Promise<'stopped' | Refusal<'no-such-reader' | 'stopped-already'>> {
  if (!(await readerById(tx, id))) return { refused: 'no-such-reader', basis: noBasis }
  if (!(await unsubscribe(tx, id, desk.now))) return { refused: 'stopped-already', basis: noBasis }
  await noteIt(tx, actor, 'stop-reader', id)
  return 'stopped'
}

/** The newsletter goes to a reader again, because they asked for it or their address works now. */
export async function restartReader(
  tx: InSchool,
  actor: Actor,
  id: ReaderId,
): Promise<'started' | Refusal<'no-such-reader' | 'gets-it-already'>> {
  const reader = await readerById(tx, id)
  if (!reader) return { refused: 'no-such-reader', basis: noBasis }
  if (reader.stoppedAt === null && reader.bouncedAt === null) return { refused: 'gets-it-already', basis: noBasis }
  await startReader(tx, id)
  await noteIt(tx, actor, 'restart-reader', id)
  return 'started'
}

function noteIt(tx: InSchool, actor: Actor, verb: string, id: ReaderId): Promise<void> {
  return writeAudit(tx, { actor: actor.person, verb, subjectKind: 'reader', subjectId: id })
}
