import type { EvidenceStore } from '../../storage/concerns/evidence-store.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { filesToDrop, keepFileGone } from '../../storage/concerns/tombstones.ts'
import type { InSchool } from '../../storage/in-school.ts'

/**
 * Takes the files of destroyed cases off the disk. Done after the case is gone from the database, and again until it is
 * done: a file that is gone already counts as gone.
 */
export async function dropDestroyedFiles(tx: InSchool, store: Pick<EvidenceStore, 'drop'>, now: Date): Promise<number> {
  return seenBy(tx, 'itself', async () => {
    const files = await filesToDrop(tx)
    for (const file of files) {
      await store.drop(tx.school, file)
      await keepFileGone(tx, file, now)
    }
    return files.length
  })
}
