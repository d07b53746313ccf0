import { sql } from 'kysely'
import type { PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** How long a worker holds a publication without saying that it still does. The server's clock counts, not a worker's. */
export const leaseSeconds = 15

export type Claim = { readonly publication: PublicationId; readonly fence: number }

/**
 * Takes a publication that is due, for this worker alone, under a higher fence. Nothing where another has it, where it
 * is not due, or where another version of the post is on its way on the same channel.
 */
export async function claimPublication(
  tx: InSchool,
  publication: PublicationId,
  worker: string,
  now: Date,
): Promise<Claim | undefined> {
  const { rows } = await sql<{ fence: number }>`
    update publication p set state = 'claimed', claimed_by = ${worker}, fence = p.fence + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    from (select c.id from publication c where c.school_id = ${tx.school} and c.id = ${publication} and c.state = 'ready'
        and c.due_at <= ${now} and (c.lease_until is null or c.lease_until < clock_timestamp())
        and not exists (select 1 from publication o where o.school_id = c.school_id and o.post_id = c.post_id
          and o.channel_id = c.channel_id and o.id <> c.id and o.state in ('claimed', 'sending', 'unknown'))
      for update skip locked) taken
    where p.school_id = ${tx.school} and p.id = taken.id returning p.fence`.execute(tx)
  return rows[0] && { publication, fence: rows[0].fence }
}

/** Gives a publication back that was taken and not begun, to be left alone for some seconds. */
export async function giveBack(tx: InSchool, claim: Claim, seconds: number, problem: string | null): Promise<void> {
  await sql`update publication set state = 'ready', claimed_by = null, problem = ${problem},
      lease_until = clock_timestamp() + make_interval(secs => ${seconds})
    where school_id = ${tx.school} and id = ${claim.publication} and fence = ${claim.fence} and state = 'claimed'`.execute(
    tx,
  )
}

/** Says that this worker is still sending. False where another has taken over since. */
export async function renewLease(tx: InSchool, claim: Claim): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update publication set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where school_id = ${tx.school} and id = ${claim.publication} and fence = ${claim.fence} and state = 'sending'`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/**
 * Puts a publication right whose worker let go of it: one not begun is ready again; of one that was being sent nobody
 * knows now, and so neither of the messages that were under way. Says what it was.
 */
export async function recoverLapsed(
  tx: InSchool,
  publication: PublicationId,
): Promise<'claimed' | 'sending' | undefined> {
  const { rows } = await sql<{ state: 'claimed' | 'sending' }>`
    select state from publication where school_id = ${tx.school} and id = ${publication}
      and state in ('claimed', 'sending') and (lease_until is null or lease_until < clock_timestamp())
    for update skip locked`.execute(tx)
  const was = rows[0]?.state
  if (!was) return undefined
  const next = was === 'claimed' ? 'ready' : 'unknown'
  await sql`update publication set state = ${next}, fence = fence + 1, claimed_by = null, lease_until = null
    where school_id = ${tx.school} and id = ${publication}`.execute(tx)
  if (was === 'sending') await leaveUnknown(tx, publication)
  return was
}

/** Messages that a worker left under way: nobody knows of them, and they are never sent again by themselves. */
async function leaveUnknown(tx: InSchool, publication: PublicationId): Promise<void> {
  await sql`update delivery set state = 'unknown', done_at = clock_timestamp(), problem = 'worker-ended'
    where school_id = ${tx.school} and publication_id = ${publication} and state = 'sending'`.execute(tx)
}

/** Takes an unknown publication to look into, for this worker alone, under a higher fence. */
export async function takeUnknown(
  tx: InSchool,
  publication: PublicationId,
  worker: string,
): Promise<Claim | undefined> {
  const { rows } = await sql<{ fence: number }>`
    update publication p set claimed_by = ${worker}, fence = p.fence + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    from (select id from publication where school_id = ${tx.school} and id = ${publication} and state = 'unknown'
        and (lease_until is null or lease_until < clock_timestamp()) for update skip locked) taken
    where p.school_id = ${tx.school} and p.id = taken.id returning p.fence`.execute(tx)
  if (!rows[0]) return undefined
  await leaveUnknown(tx, publication)
  return { publication, fence: rows[0].fence }
}

/** Leaves an unknown publication alone for a while before it is looked into again. */
export async function lookAgainIn(tx: InSchool, claim: Claim, milliseconds: number): Promise<void> {
  await sql`update publication set claimed_by = null, lease_until = clock_timestamp() + make_interval(secs => ${milliseconds / 1000})
    where school_id = ${tx.school} and id = ${claim.publication} and fence = ${claim.fence} and state = 'unknown'`.execute(
    tx,
  )
}
