import { dropDestroyedFiles } from '../actions/concerns/drop-destroyed-files.ts'
import { keepOutWhoIsTied } from '../actions/concerns/keep-out-who-is-tied.ts'
import { shutIdleKeys } from '../actions/concerns/open-key.ts'
import { passOnFromLeavers } from '../actions/concerns/pass-on-from-leavers.ts'
import { passOnUnopened } from '../actions/concerns/pass-on-unopened.ts'
import { schoolsToLookAt } from '../storage/concerns/schools-to-look-at.ts'
import { inSchool } from '../storage/in-school.ts'
import type { WorkerParts } from './worker-parts.ts'

/** Every minute, at every school alike: whoever proves to be tied to it is out of a case, what was somebody’s who left and
 * what nobody opened in time goes on to the next, keys that nobody used for a while are shut, and files of what was
 * destroyed leave the disk. */
export async function lookAfterConcerns(parts: WorkerParts): Promise<void> {
  for (const school of await schoolsToLookAt(parts.db)) {
    const desk = { now: parts.now(), publicUrl: parts.publicUrl, vault: parts.vault }
    await inSchool(parts.db, school, (tx) => shutIdleKeys(tx, desk.now))
    await inSchool(parts.db, school, (tx) => keepOutWhoIsTied(tx, desk))
    await inSchool(parts.db, school, (tx) => passOnFromLeavers(tx, desk))
    await inSchool(parts.db, school, (tx) => passOnUnopened(tx, desk))
    await inSchool(parts.db, school, (tx) => dropDestroyedFiles(tx, parts.evidence, parts.now()))
  }
}
