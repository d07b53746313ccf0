import { pageEntries } from '../../../storage/page/page-entries.ts'
import { atDoor } from '../at-door.ts'
import { revalidated } from '../revalidated.ts'
import { atomFeed, type FeedOf, jsonFeed } from './build-feed.ts'

const latest = { limit: 50, offset: 0 }
/** Feeds are for other sites and programs to read. */
const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

export const showAtom = feed(atomFeed, 'application/atom+xml; charset=utf-8')
export const showJson = feed(jsonFeed, 'application/feed+json; charset=utf-8')

function feed(build: (of: FeedOf) => string, type: string) {
  return atDoor(async ({ visit, tx, school, address }) => {
    const body = build({ school: school.name, address, entries: await pageEntries(tx, latest) })
    return revalidated(visit, { body, type, headers: open })
  })
}
