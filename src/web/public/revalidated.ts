import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import type { Reply, Visit } from '../route.ts'
import { renderPage } from '../shell/frame.tsx'

type Sent = {
  readonly body: string | Buffer
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * An answer that may be kept but is asked about again each time, so that nothing taken down is ever shown from a cache:
 * whoever holds the same bytes already is told so and sent nothing.
 */
export function revalidated(visit: Visit, sent: Sent): Reply {
  const mark = `"${createHash('sha256').update(sent.body).digest('base64url')}"`
  const headers = { ...sent.headers, etag: mark, 'cache-control': 'no-cache' }
  if (holdsAlready(visit.holds, mark)) return { body: '', type: sent.type, status: 304, headers }
  return { body: sent.body, type: sent.type, headers }
}

/** A page of the same kind. */
export function revalidatedPage(visit: Visit, page: VNode, headers: Readonly<Record<string, string>> = {}): Reply {
  return revalidated(visit, { body: renderPage(page), type: 'text/html; charset=utf-8', headers })
}

function holdsAlready(holds: string | null, mark: string): boolean {
  if (holds === null) return false
  return holds.split(',').some((one) => one.trim().replace(/^W\//, '') === mark)
}
