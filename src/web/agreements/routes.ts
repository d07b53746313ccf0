import type { Route } from '../route.ts'
import { sendAcceptableUse, showAcceptableUse } from './acceptable-use/handler.ts'

/** What people sign or confirm. */
export const agreementRoutes: readonly Route[] = [
  { method: 'GET', url: '/acceptable-use', access: 'acceptable-use.sign', handle: showAcceptableUse },
  { method: 'POST', url: '/acceptable-use', access: 'acceptable-use.sign', handle: sendAcceptableUse },
]
