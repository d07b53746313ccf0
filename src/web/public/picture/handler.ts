import { isShownOnPage } from '../../../storage/page/page-entries.ts'
import { atDoor } from '../at-door.ts'
import { revalidated } from '../revalidated.ts'

/** A picture, only while a post that stands on the page shows it: taken down with its post, from every cache. */
export const showPicture = atDoor(async ({ visit, tx }) => {
  const file = visit.params['hash'] ?? ''
  if (!/^[0-9a-f]{64}$/.test(file) || !(await isShownOnPage(tx, file))) return 'not-found'
  const kept = await visit.parts.files.read(tx, Buffer.from(file, 'hex'))
  if ('problem' in kept) return 'not-found'
  const headers = { 'cross-origin-resource-policy': 'cross-origin', 'content-disposition': 'inline' }
  return revalidated(visit, { body: kept.bytes, type: kept.mediaType, headers })
})
