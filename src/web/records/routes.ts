import type { Route } from '../route.ts'
import { checkAudit, showAudit } from './audit.tsx'
import { showOutbox } from './outbox.tsx'

export const recordRoutes: readonly Route[] = [
  { method: 'GET', url: '/audit', access: 'audit.see', handle: showAudit },
  { method: 'POST', url: '/audit/check', access: 'audit.see', handle: checkAudit },
  { method: 'GET', url: '/outbox', access: 'outbox.see', handle: showOutbox },
]
