import type { Route } from '../route.ts'
import { showClauseState } from './clause/handler.ts'
import { sendReminder } from './clause/remind.ts'
import { sendCompanions, showCompanions } from './companions/handler.tsx'
import { sendImprovement, sendImprovementEnd, showImprovements } from './improvements/handler.tsx'
import { showState } from './state/handler.ts'
import { sendYours, showYours } from './yours/handler.tsx'

/** How every clause stands, and what the policy asks of whoever is signed in. */
export const oversightRoutes: readonly Route[] = [
  { method: 'GET', url: '/policy/state', access: 'policy.states', keyed: true, handle: showState },
  { method: 'GET', url: '/policy/state/:clause', access: 'policy.states', keyed: true, handle: showClauseState },
  { method: 'POST', url: '/policy/state/:clause/remind', access: 'policy.readers', handle: sendReminder },
  { method: 'GET', url: '/policy/yours', access: 'policy.see', handle: showYours },
  { method: 'POST', url: '/policy/yours', access: 'policy.see', handle: sendYours },
  { method: 'GET', url: '/improvements', access: 'improvement.see', handle: showImprovements },
  { method: 'POST', url: '/improvements', access: 'improvement.see', handle: sendImprovement },
  { method: 'POST', url: '/improvements/:id/end', access: 'improvement.see', handle: sendImprovementEnd },
  { method: 'GET', url: '/policy/companions', access: 'school.edit', handle: showCompanions },
  { method: 'POST', url: '/policy/companions', access: 'school.edit', handle: sendCompanions },
]
