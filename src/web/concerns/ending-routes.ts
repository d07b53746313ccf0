import type { Route } from '../route.ts'
import { showDataBreach } from './data-breach/handler.tsx'
import { sendImprove, showImprove } from './improve/handler.tsx'
import { sendDestroy, sendHold, sendKeeping, sendKeepingReview, showKept } from './kept/handler.tsx'
import { showAllKept } from './kept/list.tsx'
import { showLetter } from './letter/handler.tsx'
import { showLowLevel } from './low-level/handler.tsx'

/** What a case ends in. */
export const endingRoutes: readonly Route[] = [
  { method: 'GET', url: '/concerns/kept', access: 'concern.see', handle: showAllKept },
  { method: 'GET', url: '/concerns/low-level', access: 'concern.see', handle: showLowLevel },
  { method: 'GET', url: '/concerns/:id/kept', access: 'concern.see', handle: showKept },
  { method: 'POST', url: '/concerns/:id/kept', access: 'concern.see', handle: sendKeeping },
  { method: 'POST', url: '/concerns/:id/kept/review', access: 'concern.see', handle: sendKeepingReview },
  { method: 'POST', url: '/concerns/:id/kept/hold', access: 'concern.see', handle: sendHold },
  { method: 'POST', url: '/concerns/:id/kept/destroy', access: 'concern.see', handle: sendDestroy },
  { method: 'GET', url: '/concerns/:id/improve', access: 'concern.see', handle: showImprove },
  { method: 'POST', url: '/concerns/:id/improve', access: 'concern.see', handle: sendImprove },
  { method: 'GET', url: '/concerns/:id/data-breach', access: 'concern.see', handle: showDataBreach },
  { method: 'GET', url: '/concerns/:id/letter/:entry', access: 'concern.see', handle: showLetter },
]
