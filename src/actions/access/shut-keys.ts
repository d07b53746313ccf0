import { schoolsEverOf } from '../../storage/access/membership.ts'
import { tokenHash } from '../../storage/access/session.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { dropKeyOpened, dropKeysOpenedOf } from '../../storage/concerns/open-keys.ts'
import { inSchool } from '../../storage/in-school.ts'
import type { FrontDoor } from './door.ts'

type Doors = Pick<FrontDoor, 'db' | 'signIn'>

/**
 * Takes away what a session left open of somebody's own key, at every school where it may have been open; of every
 * session of theirs where none is named. Done before a session ends, so that no box of a key outlives its session.
 */
export async function shutKeysOf({ db, signIn }: Doors, account: string, session?: string): Promise<void> {
  for (const school of await schoolsEverOf(signIn, account)) {
    await inSchool(db, school, async (tx) => {
      const hash = session === undefined ? undefined : tokenHash(session)
      if (hash) await seenBy(tx, { secret: hash }, () => dropKeyOpened(tx, hash))
      else await seenBy(tx, 'itself', () => dropKeysOpenedOf(tx, account))
    })
  }
}
