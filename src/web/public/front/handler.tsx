import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { pageEntries } from '../../../storage/page/page-entries.ts'
import { onlyDoor } from '../../../storage/school/only-door.ts'
import type { Reply, Visit } from '../../route.ts'
import { PublicFrame } from '../../shell/frame.tsx'
import { atDoor } from '../at-door.ts'
import { revalidatedPage } from '../revalidated.ts'
import { feedsOf, frontPage } from './page.tsx'

const aPage = 10

/** The school's page: its posts, which accounts are its own, and its policy. */
export const showFront = atDoor(async (at) => {
  const page = pageIn(at.visit.query['page'])
  const entries = await pageEntries(at.tx, { limit: aPage + 1, offset: (page - 1) * aPage })
  if (page > 1 && entries.length === 0) return 'not-found'
  const channels = await channelsOf(at.tx)
  const shown = frontPage(at, {
    page,
    entries: entries.slice(0, aPage),
    more: entries.length > aPage,
    accounts: channels.filter((channel) => channel.stage === 'open'),
  })
  const feeds = feedsOf(at.address).map(({ type, href }) => `<${href}>; rel="alternate"; type="${type}"`)
  return revalidatedPage(at.visit, shown, { link: feeds.join(', ') })
})

/** The front door: the only school's page where there is one school, otherwise where each school is to be found. */
export async function showDoor(visit: Visit): Promise<Reply> {
  const slug = await onlyDoor(visit.parts.db)
  if (slug !== undefined) return showFront({ ...visit, params: { slug } })
  const page = (
    <PublicFrame assets={visit.parts.assets} title="Signpost">
      <h1>Signpost</h1>
      <p>Signpost makes a school’s social media policy run.</p>
      <p>
        Your school’s page has an address of its own, which the school can tell you. If you work at a school here,{' '}
        <a href="/sign-in">sign in</a>.
      </p>
    </PublicFrame>
  )
  return { page }
}

function pageIn(asked: unknown): number {
  const number = typeof asked === 'string' && /^\d{1,5}$/.test(asked) ? Number(asked) : 1
  return Math.max(1, number)
}
