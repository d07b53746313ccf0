import type { Route } from '../../route.ts'
import { sendEnd, sendManager, sendNames, sendTie, showTies } from './handler.ts'
import { sendAgree, sendNotSo, showNotSo } from './settle.tsx'

/** To whom people are close, and who manages whom: what a report about somebody must not overlook. */
export const tieRoutes: readonly Route[] = [
  { method: 'GET', url: '/people/ties', access: 'tie.declare', handle: showTies },
  { method: 'POST', url: '/people/ties', access: 'tie.declare', handle: sendTie },
  { method: 'POST', url: '/people/ties/names', access: 'tie.declare', handle: sendNames },
  { method: 'POST', url: '/people/ties/manager', access: 'manager.name', handle: sendManager },
  { method: 'POST', url: '/people/ties/:id/agree', access: 'tie.declare', handle: sendAgree },
  { method: 'GET', url: '/people/ties/:id/not-so', access: 'tie.declare', handle: showNotSo },
  { method: 'POST', url: '/people/ties/:id/not-so', access: 'tie.declare', handle: sendNotSo },
  { method: 'POST', url: '/people/ties/:id/end', access: 'tie.declare', handle: sendEnd },
]
