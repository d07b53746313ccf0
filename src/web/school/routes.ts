import type { Route } from '../route.ts'
import { sendDetails, showDetails } from './details/handler.tsx'
import { sendEnd, sendStart, showIncident } from './incident/handler.tsx'
import { showMore } from './more/handler.tsx'

/** The school itself: where else to go, its details, and whether an incident is on. */
export const schoolRoutes: readonly Route[] = [
  { method: 'GET', url: '/more', access: 'home.see', handle: showMore },
  { method: 'GET', url: '/school', access: 'school.edit', handle: showDetails },
  { method: 'POST', url: '/school', access: 'school.edit', handle: sendDetails },
  { method: 'GET', url: '/incident', access: 'incident.switch', handle: showIncident },
  { method: 'POST', url: '/incident/start', access: 'incident.switch', handle: sendStart },
  { method: 'POST', url: '/incident/end', access: 'incident.switch', handle: sendEnd },
]
