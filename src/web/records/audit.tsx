import { z } from 'zod'
import { verifyChain } from '../../actions/records/verify-chain.ts'
import { whenInWords } from '../../core/school/london-time.ts'
import { auditPage } from '../../storage/records/audit-page.ts'
import { Button } from '../kit/button.tsx'
import { NotificationBanner } from '../kit/notification-banner.tsx'
import { Pagination } from '../kit/pagination.tsx'
import { Table } from '../kit/table.tsx'
import type { Reply, SchoolVisit } from '../route.ts'
import { Form } from '../shell/form.tsx'
import { schoolPage } from '../shell/school-page.tsx'

const asked = z.object({ before: z.coerce.number().int().positive().nullable().catch(null) })
const aPage = 60

/** Who did what and when, newest first. A line holds ids and fingerprints; names are looked up as it is shown. */
export async function showAudit(visit: SchoolVisit): Promise<Reply> {
  return page(visit, null)
}

/** Reads the whole record and says whether every line is as it was written. */
export async function checkAudit(visit: SchoolVisit): Promise<Reply> {
  const { lines, faults } = await verifyChain(visit.parts.db, visit.tx.school)
  const found = faults.map(({ seq }) => seq)
  const words =
    found.length === 0
      ? `All ${lines} lines are as they were written.`
      : `Something was altered, at line ${[...new Set(found)].join(', ')}. Tell whoever runs the server, and do not delete anything.`
  return page(visit, words)
}

async function page(visit: SchoolVisit, news: string | null): Promise<Reply> {
  const { before } = asked.parse(visit.query)
  const rows = await auditPage(visit.tx, before ?? null, aPage + 1)
  const shown = rows.slice(0, aPage)
  const last = shown.at(-1)
  return {
    page: schoolPage(
      visit,
      { title: 'Who did what', place: 'More' },
      <>
        {news && (
          <NotificationBanner kind="success" title="Checked">
            {news}
          </NotificationBanner>
        )}
        <h1>Who did what</h1>
        <p>
          Nothing in this record can be changed or taken out without it showing. Each line is joined to the one before
          it by its fingerprint.
        </p>
        <Form visit={visit} action="/audit/check">
          <Button kind="secondary">Check that it is whole</Button>
        </Form>
        {shown.length === 0 ? (
          <p>Nothing has been recorded yet.</p>
        ) : (
          <Table
            caption="The record, newest first"
            stacks
            columns={['Line', 'When', 'Who', 'What', 'Fingerprint']}
            rows={shown.map((row) => [
              String(row.seq),
              whenInWords(row.at, visit.now),
              row.name ?? (row.actor ? 'Somebody who has left' : 'Signpost'),
              row.subjectKind === 'post' && row.subject ? (
                <a href={`/posts/${row.subject}`}>{row.verb.replaceAll('-', ' ')}</a>
              ) : (
                `${row.verb.replaceAll('-', ' ')} (${row.subjectKind.replaceAll('-', ' ')})`
              ),
              <code class="hash">{row.hash.slice(0, 12)}…</code>,
            ])}
          />
        )}
        {rows.length > aPage && last && <Pagination next={{ href: `/audit?before=${last.seq}`, words: 'Older' }} />}
      </>,
    ),
  }
}
