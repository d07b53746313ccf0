import type { PublicationJob } from '../../core/channels/platform.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Publication } from '../../storage/publishing/publication-row.ts'
import { schoolDetails } from '../../storage/school/school-details.ts'
import type { LookedAt } from './facts-before-sending.ts'

/** What an adapter is handed: the version's own words and bytes, as they were just looked at. */
export async function jobFor(
  tx: InSchool,
  publication: Publication,
  fence: number,
  looked: LookedAt,
  sendingAt: Date,
  corrects: boolean,
): Promise<Omit<PublicationJob, 'stop'>> {
  const school = await schoolDetails(tx)
  return {
    school: tx.school,
    schoolName: school.name,
    slug: school.slug,
    publication: publication.id,
    post: publication.post,
    hash: publication.hash.toString('hex'),
    fence,
    title: looked.content.title,
    text: looked.content.text,
    pictures: looked.pictures,
    sendingAt,
    corrects,
  }
}
