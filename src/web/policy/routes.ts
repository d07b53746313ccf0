import type { Route } from '../route.ts'
import { sendAdopt, showChange, showChoice } from './adopt/handler.ts'
import { showPolicy } from './in-force/handler.tsx'

/** The policy in force, and putting another in its place. The public sees it under the school's own page. */
export const policyRoutes: readonly Route[] = [
  { method: 'GET', url: '/policy', access: 'policy.see', handle: showPolicy },
  { method: 'GET', url: '/policy/adopt', access: 'policy.adopt', handle: showChoice },
  { method: 'GET', url: '/policy/adopt/:pack', access: 'policy.adopt', handle: showChange },
  { method: 'POST', url: '/policy/adopt/:pack', access: 'policy.adopt', handle: sendAdopt },
]
