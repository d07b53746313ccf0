import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Through whose eyes the database answers about concerns. `itself` passes on what nobody opened, and sees no content. */
export type Eyes = { readonly person: PersonId } | { readonly secret: Buffer } | 'itself'

/**
 * Does this piece of work through somebody's eyes and shuts them after it. The database answers only with what they may
 * know: the three settings live no longer than the transaction, and row security asks them of every row. Nothing else is
 * asked in the same transaction meanwhile, or it would be answered through these eyes. Somebody's own cases are found by
 * an index, however few there are: going through a small table is quicker, by as much as there is in it for others.
 */
export async function seenBy<T>(tx: InSchool, eyes: Eyes, work: () => Promise<T>): Promise<T> {
  const opened = set(tx, eyes)
  opened.catch(() => {})
  const done = await work()
  await Promise.all([opened, set(tx, null)])
  return done
}

async function set(tx: InSchool, eyes: Eyes | null): Promise<void> {
  const person = eyes !== null && eyes !== 'itself' && 'person' in eyes ? eyes.person : ''
  const secret = eyes !== null && eyes !== 'itself' && 'secret' in eyes ? eyes.secret.toString('hex') : ''
  await sql`select set_config('signpost.person', ${person}, true), set_config('signpost.secret', ${secret}, true),
    set_config('signpost.by_itself', ${eyes === 'itself' ? 'on' : ''}, true),
    set_config('enable_seqscan', ${person === '' ? 'on' : 'off'}, true)`.execute(tx)
}
