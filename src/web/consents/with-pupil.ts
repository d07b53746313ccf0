import { isId, type PupilId } from '../../core/school/ids.ts'
import { type Pupil, pupilById } from '../../storage/consents/pupil-by-id.ts'
import type { Reply, SchoolVisit } from '../route.ts'

/** Runs a page about one child; a child of another school is not there at all. */
export async function withPupil(visit: SchoolVisit, work: (pupil: Pupil) => Promise<Reply>): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const pupil = isId(id) ? await pupilById(visit.tx, id as PupilId) : undefined
  return pupil ? work(pupil) : 'not-found'
}
