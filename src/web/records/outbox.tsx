import { z } from 'zod'
import { whenInWords } from '../../core/school/london-time.ts'
import { outboxPage } from '../../storage/records/outbox-page.ts'
import { Details } from '../kit/details.tsx'
import { Pagination } from '../kit/pagination.tsx'
import type { Reply, SchoolVisit } from '../route.ts'
import { schoolPage } from '../shell/school-page.tsx'

const asked = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })
const aPage = 30

/** The demo's mail, which goes nowhere: what families and staff would have been sent. It does not exist in real use. */
export async function showOutbox(visit: SchoolVisit): Promise<Reply> {
  if (!visit.parts.demo) return 'not-found'
  const { page } = asked.parse(visit.query)
  const rows = await outboxPage(visit.tx, visit.actor.person, (page - 1) * aPage, aPage + 1)
  const title = 'The demo’s outbox'
  return {
    page: schoolPage(
      visit,
      { title, place: 'More' },
      <>
        <h1>{title}</h1>
        <p>
          In the demo no mail leaves this machine. Here is what would have been sent, the newest first. A mail that says
          “Something needs you” is shown to the person it is for, and to nobody else.
        </p>
        {rows.length === 0 && <p>Nothing has been sent yet.</p>}
        {rows.slice(0, aPage).map((mail) => (
          <Details summary={`${mail.subject}, to ${mail.to}, ${whenInWords(mail.at, visit.now)}`}>
            <pre class="bytes">{mail.body}</pre>
          </Details>
        ))}
        {(page > 1 || rows.length > aPage) && (
          <Pagination
            {...(page > 1 ? { previous: { href: `/outbox?page=${page - 1}` } } : {})}
            {...(rows.length > aPage ? { next: { href: `/outbox?page=${page + 1}` } } : {})}
          />
        )}
      </>,
    ),
  }
}
