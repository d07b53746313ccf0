import { schoolsToLookAt } from '../storage/concerns/schools-to-look-at.ts'
import { forgetTries } from '../storage/concerns/tries.ts'
import { inSchool } from '../storage/in-school.ts'
import type { WorkerParts } from './worker-parts.ts'

/** Every morning, at every school alike: forgets who tried to open what is not there any more, or never was. */
export async function forgetOldTries(parts: Pick<WorkerParts, 'db'>): Promise<void> {
  for (const school of await schoolsToLookAt(parts.db)) await inSchool(parts.db, school, forgetTries)
}
