import type { Route } from '../route.ts'
import { sendAdopt, showChange, showChoice } from './adopt/handler.ts'
import { sendComment, showAsked } from './asked/handler.tsx'
import { showFile, showSchema } from './download/handler.ts'
import {
  sendAdoptDraft,
  sendAnswer,
  sendAsk,
  sendBegin,
  sendDrop,
  sendEndAsking,
  sendNote,
  sendPut,
  sendSendBack,
  sendSign,
  sendUndo,
  showDraft,
} from './draft/handler.ts'
import { sendClause, sendNewClause, showClause, showNewClause, showText } from './draft/text-handler.ts'
import { sendBring, sendPage, sendUse, showBring, showImport } from './import/handler.ts'
import { showPolicy } from './in-force/handler.tsx'
import { sendAgain, sendAside, sendCause, sendReview, sendSeen, sendTake, showReview } from './review/handler.ts'
import { sendRaised } from './review/raised.tsx'
import { sendSetting, showSetting, showSettings } from './settings/handler.ts'
import { showVersion, showVersions } from './versions/handler.tsx'

/** The policy in force, its settings, and the life of the next one. The public sees it under the school's own page. */
export const policyRoutes: readonly Route[] = [
  { method: 'GET', url: '/policy', access: 'policy.see', handle: showPolicy },
  { method: 'GET', url: '/policy/download/:form', access: 'policy.see', handle: showFile },
  { method: 'GET', url: '/policy/schema.json', access: 'public', handle: showSchema },
  { method: 'GET', url: '/policy/adopt', access: 'policy.adopt', handle: showChoice },
  { method: 'GET', url: '/policy/adopt/:pack', access: 'policy.adopt', handle: showChange },
  { method: 'POST', url: '/policy/adopt/:pack', access: 'policy.adopt', handle: sendAdopt },
  { method: 'GET', url: '/policy/settings', access: 'policy.see-draft', handle: showSettings },
  { method: 'GET', url: '/policy/settings/:name', access: 'policy.see-draft', keyed: true, handle: showSetting },
  { method: 'POST', url: '/policy/settings/:name', access: 'policy.draft', keyed: true, handle: sendSetting },
  { method: 'GET', url: '/policy/draft', access: 'policy.see-draft', handle: showDraft },
  { method: 'POST', url: '/policy/draft/begin', access: 'policy.draft', handle: sendBegin },
  { method: 'POST', url: '/policy/draft/drop', access: 'policy.draft', handle: sendDrop },
  { method: 'POST', url: '/policy/draft/undo/:change', access: 'policy.draft', handle: sendUndo },
  { method: 'POST', url: '/policy/draft/ask', access: 'policy.draft', handle: sendAsk },
  { method: 'POST', url: '/policy/draft/end-asking', access: 'policy.draft', handle: sendEndAsking },
  { method: 'POST', url: '/policy/draft/note', access: 'policy.draft', handle: sendNote },
  { method: 'POST', url: '/policy/draft/comments/:comment', access: 'policy.draft', handle: sendAnswer },
  { method: 'POST', url: '/policy/draft/put', access: 'policy.draft', handle: sendPut },
  { method: 'POST', url: '/policy/draft/send-back', access: 'policy.adopt', handle: sendSendBack },
  { method: 'POST', url: '/policy/draft/sign', access: 'policy.sign', handle: sendSign },
  { method: 'POST', url: '/policy/draft/adopt', access: 'policy.adopt', handle: sendAdoptDraft },
  { method: 'GET', url: '/policy/draft/text', access: 'policy.see-draft', handle: showText },
  { method: 'GET', url: '/policy/draft/clauses/new', access: 'policy.draft', handle: showNewClause },
  { method: 'POST', url: '/policy/draft/clauses/new', access: 'policy.draft', handle: sendNewClause },
  { method: 'GET', url: '/policy/draft/clauses/:clause', access: 'policy.draft', handle: showClause },
  { method: 'POST', url: '/policy/draft/clauses/:clause', access: 'policy.draft', handle: sendClause },
  { method: 'GET', url: '/policy/import', access: 'policy.draft', handle: showBring },
  { method: 'POST', url: '/policy/import', access: 'policy.draft', perMinute: 10, handle: sendBring },
  { method: 'GET', url: '/policy/import/:import', access: 'policy.draft', handle: showImport },
  { method: 'POST', url: '/policy/import/:import/confirm', access: 'policy.draft', handle: sendPage },
  { method: 'POST', url: '/policy/import/:import/use', access: 'policy.draft', handle: sendUse },
  { method: 'GET', url: '/policy/asked', access: 'policy.comment', handle: showAsked },
  { method: 'POST', url: '/policy/asked', access: 'policy.comment', handle: sendComment },
  { method: 'GET', url: '/policy/review', access: 'policy.see-draft', handle: showReview },
  { method: 'POST', url: '/policy/review', access: 'policy.review', handle: sendReview },
  { method: 'POST', url: '/policy/review/raised/:id', access: 'policy.review', handle: sendRaised },
  { method: 'POST', url: '/policy/review/answers/:guidance/take', access: 'policy.draft', handle: sendTake },
  { method: 'POST', url: '/policy/review/answers/:guidance/aside', access: 'policy.review', handle: sendAside },
  { method: 'POST', url: '/policy/review/answers/:guidance/again', access: 'policy.review', handle: sendAgain },
  { method: 'POST', url: '/policy/review/cause', access: 'policy.review', handle: sendCause },
  { method: 'POST', url: '/policy/review/:review/seen', access: 'policy.see-draft', handle: sendSeen },
  { method: 'GET', url: '/policy/versions', access: 'policy.see', handle: showVersions },
  { method: 'GET', url: '/policy/versions/:version', access: 'policy.see', handle: showVersion },
]
