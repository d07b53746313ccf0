import type { Route } from '../route.ts'
import { sendAnswer, showAnswer } from './answer/handler.tsx'
import { sendConfirm, sendLoad, showLoad } from './load/handler.ts'
import { showPupil } from './pupil/handler.ts'
import { showPupils } from './pupils/handler.ts'

/** The roll, and what families agreed to. */
export const consentRoutes: readonly Route[] = [
  { method: 'GET', url: '/pupils', access: 'roll.see', handle: showPupils },
  { method: 'GET', url: '/pupils/load', access: 'roll.load', handle: showLoad },
  { method: 'POST', url: '/pupils/load', access: 'roll.load', handle: sendLoad },
  { method: 'POST', url: '/pupils/load/confirm', access: 'roll.load', handle: sendConfirm },
  { method: 'GET', url: '/pupils/:id', access: 'roll.see', handle: showPupil },
  { method: 'GET', url: '/pupils/:id/consents/:kind', access: 'consent.edit', handle: showAnswer },
  { method: 'POST', url: '/pupils/:id/consents/:kind', access: 'consent.edit', handle: sendAnswer },
]
