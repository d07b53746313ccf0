import type { Route } from '../route.ts'
import { sendAsk, sendOn, showAsk } from './ask/handler.tsx'
import { atOwnAsk, atPublicAsk } from './ask-place.tsx'
import { compareAnswers } from './compare/handler.tsx'
import { showAnswered } from './given/handler.tsx'
import { sendGuidance, sendTakeBack, showInbox, showQuestion } from './inbox/handler.tsx'
import { sendPutBack, sendSetAside } from './inbox/set-aside.ts'

/** “Can I…?”: anybody asks, on the school’s page or inside; the person the policy names answers what it does not. */
export const guidanceRoutes: readonly Route[] = [
  { method: 'GET', url: '/s/:slug/ask', access: 'public', handle: atPublicAsk(showAsk) },
  { method: 'POST', url: '/s/:slug/ask', access: 'public', perMinute: 30, files: 'none', handle: atPublicAsk(sendAsk) },
  {
    method: 'POST',
    url: '/s/:slug/ask/send',
    access: 'public',
    perMinute: 5,
    files: 'none',
    handle: atPublicAsk(sendOn),
  },
  {
    method: 'POST',
    url: '/s/:slug/ask/compare',
    access: 'public',
    perMinute: 30,
    files: 'none',
    handle: atPublicAsk(compareAnswers),
  },
  { method: 'GET', url: '/s/:slug/ask/answered', access: 'public', handle: atPublicAsk(showAnswered) },
  { method: 'GET', url: '/ask', access: 'guidance.ask', handle: atOwnAsk(showAsk) },
  { method: 'POST', url: '/ask', access: 'guidance.ask', handle: atOwnAsk(sendAsk) },
  { method: 'POST', url: '/ask/send', access: 'guidance.ask', perMinute: 20, handle: atOwnAsk(sendOn) },
  { method: 'POST', url: '/ask/compare', access: 'guidance.ask', handle: atOwnAsk(compareAnswers) },
  { method: 'GET', url: '/ask/answered', access: 'guidance.ask', handle: atOwnAsk(showAnswered) },
  { method: 'POST', url: '/ask/answered/:id/take-back', access: 'guidance.answer', handle: sendTakeBack },
  { method: 'GET', url: '/ask/inbox', access: 'guidance.answer', handle: showInbox },
  { method: 'GET', url: '/ask/inbox/:id', access: 'guidance.answer', handle: showQuestion },
  { method: 'POST', url: '/ask/inbox/:id', access: 'guidance.answer', handle: sendGuidance },
  { method: 'POST', url: '/ask/inbox/:id/set-aside', access: 'guidance.answer', handle: sendSetAside },
  { method: 'POST', url: '/ask/inbox/:id/put-back', access: 'guidance.answer', handle: sendPutBack },
]
