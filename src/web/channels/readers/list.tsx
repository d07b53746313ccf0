import { type ReadersShown, readerCounts, readersListed, readersShown } from '../../../storage/channels/readers.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Pagination } from '../../kit/pagination.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { readerLine, readerState } from './reader-words.ts'

const aPage = 100

const tabs: Readonly<Record<ReadersShown, string>> = { all: 'All', stopped: 'Stopped it', bounced: 'Mail came back' }

export async function showReaders(visit: SchoolVisit): Promise<Reply> {
  const asked = lineIn(visit.query, 'shown')
  const shown = readersShown.find((one) => one === asked) ?? 'all'
  const part = lineIn(visit.query, 'part', 100)
  const number = lineIn(visit.query, 'page', 5)
  const page = /^\d+$/.test(number) ? Math.max(1, Number(number)) : 1
  const found = await readersListed(visit.tx, { shown, part, limit: aPage + 1, offset: (page - 1) * aPage })
  const counts = await readerCounts(visit.tx)
  const at = (to: number) => `/readers?${new URLSearchParams({ shown, part, page: String(to) })}`
  const readers = found.slice(0, aPage)
  const more = found.length > aPage
  return {
    page: schoolPage(
      visit,
      { title: 'Newsletter readers', place: 'More' },
      <>
        <p class="soft">
          <a href="/more">More</a>
        </p>
        <h1>Newsletter readers</h1>
        <p>
          {counts.getting} get the newsletter. {counts.stopped} stopped it. Mail to {counts.bounced} came back.
        </p>
        <Acts>
          <Button href="/readers/add">Add readers</Button>
        </Acts>
        <form method="get" action="/readers" role="search">
          <Input name="part" label="Find an address by a part of it" type="search" value={part} />
          <Button kind="secondary">Find</Button>
        </form>
        <nav aria-label="Which readers" class="tabs">
          <ul>
            {readersShown.map((one) => (
              <li>
                <a href={`/readers?shown=${one}`} aria-current={one === shown ? 'page' : undefined}>
                  {tabs[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {readers.length === 0 ? (
          <p>There is nobody here.</p>
        ) : (
          <Rows
            rows={readers.map((reader) => ({
              href: `/readers/${reader.id}`,
              title: reader.address,
              note: readerLine(reader, visit.now),
              state: readerState(reader),
            }))}
          />
        )}
        {(page > 1 || more) && (
          <Pagination
            {...(page > 1 ? { previous: { href: at(page - 1) } } : {})}
            {...(more ? { next: { href: at(page + 1) } } : {})}
          />
        )}
      </>,
    ),
  }
}
