import type { Route } from '../route.ts'
import { sendBack, showBack } from './back/handler.tsx'
import { sendAnswer } from './case/answer.ts'
import { sendNote, showCase } from './case/handler.tsx'
import { showConcerns } from './list/handler.tsx'
import { sendTell, showTell, showTellDoor } from './tell/handler.tsx'
import { sendOwnMore, sendOwnTell, showOwnReport, showOwnTell } from './told/handler.tsx'

/** Telling is open to anybody; what was told, only to those who may know of it. */
export const concernRoutes: readonly Route[] = [
  { method: 'GET', url: '/s/:slug/tell', access: 'public', handle: showTellDoor },
  { method: 'GET', url: '/s/:slug/tell/back', access: 'public', handle: showBack },
  { method: 'POST', url: '/s/:slug/tell/back', access: 'public', perMinute: 20, handle: sendBack },
  { method: 'GET', url: '/s/:slug/tell/:who', access: 'public', handle: showTell },
  { method: 'POST', url: '/s/:slug/tell/:who', access: 'public', handle: sendTell },
  { method: 'GET', url: '/concerns', access: 'concern.see', handle: showConcerns },
  { method: 'GET', url: '/concerns/tell', access: 'concern.tell', handle: showOwnTell },
  { method: 'POST', url: '/concerns/tell', access: 'concern.tell', handle: sendOwnTell },
  { method: 'GET', url: '/concerns/told/:id', access: 'concern.tell', handle: showOwnReport },
  { method: 'POST', url: '/concerns/told/:id', access: 'concern.tell', handle: sendOwnMore },
  { method: 'GET', url: '/concerns/:id', access: 'concern.see', handle: showCase },
  { method: 'POST', url: '/concerns/:id/note', access: 'concern.see', handle: sendNote },
  { method: 'POST', url: '/concerns/:id/answer/:report', access: 'concern.see', handle: sendAnswer },
]
