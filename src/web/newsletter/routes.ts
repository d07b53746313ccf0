import type { Route } from '../route.ts'
import { leaveByLink, showLeaving } from './leave/handler.ts'

const url = '/s/:slug/newsletter/leave/:token'

/** For readers, without signing in: the link in every newsletter, and the button that mail programs press for them. */
export const newsletterRoutes: readonly Route[] = [
  { method: 'GET', url, access: 'public', perMinute: 60, handle: showLeaving },
  { method: 'POST', url, access: 'public', perMinute: 60, byAddressAlone: true, handle: leaveByLink },
]
