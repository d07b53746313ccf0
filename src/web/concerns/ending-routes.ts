import type { Route } from '../route.ts'
import { sendDestroy, sendHold, sendKeeping, sendKeepingReview, showKept } from './kept/handler.tsx'
import { showAllKept } from './kept/list.tsx'

/** What a case ends in. */
export const endingRoutes: readonly Route[] = [
  { method: 'GET', url: '/concerns/kept', access: 'concern.see', handle: showAllKept },
  { method: 'GET', url: '/concerns/:id/kept', access: 'concern.see', handle: showKept },
  { method: 'POST', url: '/concerns/:id/kept', access: 'concern.see', handle: sendKeeping },
  { method: 'POST', url: '/concerns/:id/kept/review', access: 'concern.see', handle: sendKeepingReview },
  { method: 'POST', url: '/concerns/:id/kept/hold', access: 'concern.see', handle: sendHold },
  { method: 'POST', url: '/concerns/:id/kept/destroy', access: 'concern.see', handle: sendDestroy },
]
