import type { Route } from '../route.ts'
import { showAbout } from './about.tsx'
import { showHome } from './handler.tsx'
import { notBackedUp } from './not-backed-up.tsx'
import { followTold, putAway } from './told.tsx'

export const homeRoutes: readonly Route[] = [
  { method: 'GET', url: '/home', access: 'home.see', keyed: true, handle: showHome },
  { method: 'GET', url: '/told/:notice', access: 'home.see', handle: followTold },
  { method: 'POST', url: '/told/:notice', access: 'home.see', handle: putAway },
  { method: 'GET', url: '/not-backed-up', access: 'home.see', handle: notBackedUp },
  { method: 'GET', url: '/about', access: 'public', handle: showAbout },
]
