import type { Route, SchoolVisit } from '../route.ts'
import { sendBack, showBack } from './back/handler.tsx'
import { bundleRoutes } from './bundle/routes.ts'
import { sendAnswer } from './case/answer.tsx'
import { showCase } from './case/handler.tsx'
import { sendNote } from './case/note.tsx'
import { endingRoutes } from './ending-routes.ts'
import { sendSealed, showEvidence, showEvidencePicture } from './file/evidence.tsx'
import { sendFileQuestion, sendMemberFile, showFileQuestion } from './file/member.tsx'
import { byMember, byTeller, byTellerSignedIn } from './file/take-file.ts'
import { sendTellerFile, sendTellerQuestion } from './file/teller.tsx'
import { keyRoutes } from './key/routes.ts'
import { sendKind, sendRetire, showKinds } from './kinds/handler.tsx'
import { showConcerns } from './list/handler.tsx'
import { sendHear, sendMute, showMute } from './mute/handler.tsx'
import { noteTry } from './needs-second-factor.tsx'
import { sendOutsideEntry, showOutsideEntry } from './outside/entry.tsx'
import { showOutside } from './outside/list.tsx'
import { sendYears, showLine } from './schedule/line.tsx'
import { showSchedule } from './schedule/list.tsx'
import { sendSearch } from './search/handler.tsx'
import { sendAlsoConcerns, showAlsoConcerns } from './step/also-concerns.tsx'
import { sendGoesWith, showGoesWith } from './step/goes-with.tsx'
import { sendStep, showStep } from './step/handler.tsx'
import { sendLetIn, showLetIn } from './step/let-in.tsx'
import { sendStepAside } from './step/step-aside.tsx'
import { sendTell, showTell, showTellDoor } from './tell/handler.tsx'
import { showShareTarget, takeShared } from './tell/shared.tsx'
import { sendOwnFile, sendOwnFileQuestion } from './told/file.tsx'
import { sendOwnMore, sendOwnTell, showOwnReport, showOwnTell } from './told/handler.tsx'
import { sendWhen, showWhen } from './when-we-look/handler.tsx'

// None of these is refused for coming often: whoever does waits (`pace`), since a true report may come from a busy place.
const told: readonly Route[] = [
  { method: 'GET', url: '/s/:slug/tell', access: 'public', handle: showTellDoor },
  { method: 'GET', url: '/s/:slug/tell/back', access: 'public', handle: showBack },
  { method: 'POST', url: '/s/:slug/tell/back', access: 'public', handle: sendBack },
  { method: 'POST', url: '/s/:slug/tell/file', access: 'public', handle: sendTellerQuestion },
  {
    method: 'POST',
    url: '/s/:slug/tell/file/:pass',
    access: 'public',
    byAddressAlone: true,
    files: byTeller,
    handle: sendTellerFile,
  },
  { method: 'GET', url: '/s/:slug/tell/app.webmanifest', access: 'public', handle: showShareTarget },
  // A phone’s share sheet knows no token of ours; nothing is changed by it.
  {
    method: 'POST',
    url: '/s/:slug/tell/shared',
    access: 'public',
    byAddressAlone: true,
    handle: takeShared,
  },
  { method: 'GET', url: '/s/:slug/tell/:who', access: 'public', handle: showTell },
  { method: 'POST', url: '/s/:slug/tell/:who', access: 'public', handle: sendTell },
  { method: 'GET', url: '/concerns/tell', access: 'concern.tell', handle: showOwnTell },
  { method: 'POST', url: '/concerns/tell', access: 'concern.tell', handle: sendOwnTell },
  { method: 'GET', url: '/concerns/told/:id', access: 'concern.tell', handle: showOwnReport },
  { method: 'POST', url: '/concerns/told/:id', access: 'concern.tell', handle: sendOwnMore },
  { method: 'POST', url: '/concerns/told/:id/file', access: 'concern.tell', handle: sendOwnFileQuestion },
  {
    method: 'POST',
    url: '/concerns/told/:id/file/:pass',
    access: 'concern.tell',
    byAddressAlone: true,
    files: byTellerSignedIn,
    handle: sendOwnFile,
  },
]

const cases: readonly Route[] = [
  { method: 'GET', url: '/concerns', access: 'concern.see', handle: showConcerns },
  { method: 'POST', url: '/concerns/search', access: 'concern.see', perMinute: 20, handle: sendSearch },
  { method: 'GET', url: '/concerns/:id', access: 'concern.see', handle: showCase },
  { method: 'POST', url: '/concerns/:id/note', access: 'concern.see', handle: sendNote },
  { method: 'POST', url: '/concerns/:id/answer/:report', access: 'concern.see', handle: sendAnswer },
  { method: 'GET', url: '/concerns/:id/mute/:report', access: 'concern.see', handle: showMute },
  { method: 'POST', url: '/concerns/:id/mute/:report', access: 'concern.see', handle: sendMute },
  { method: 'POST', url: '/concerns/:id/hear/:report', access: 'concern.see', handle: sendHear },
  { method: 'GET', url: '/concerns/:id/step/:what', access: 'concern.see', handle: showStep },
  { method: 'POST', url: '/concerns/:id/step/:what', access: 'concern.see', handle: sendStep },
  { method: 'GET', url: '/concerns/:id/also-concerns', access: 'concern.see', handle: showAlsoConcerns },
  { method: 'POST', url: '/concerns/:id/also-concerns', access: 'concern.see', handle: sendAlsoConcerns },
  { method: 'GET', url: '/concerns/:id/goes-with', access: 'concern.see', handle: showGoesWith },
  { method: 'POST', url: '/concerns/:id/goes-with', access: 'concern.see', handle: sendGoesWith },
  { method: 'GET', url: '/concerns/:id/let-in', access: 'concern.see', handle: showLetIn },
  { method: 'POST', url: '/concerns/:id/let-in', access: 'concern.see', handle: sendLetIn },
  { method: 'POST', url: '/concerns/:id/step-aside', access: 'concern.see', handle: sendStepAside },
  { method: 'GET', url: '/concerns/:id/file', access: 'concern.see', handle: showFileQuestion },
  { method: 'POST', url: '/concerns/:id/file', access: 'concern.see', handle: sendFileQuestion },
  {
    method: 'POST',
    url: '/concerns/:id/file/:pass',
    access: 'concern.see',
    byAddressAlone: true,
    files: byMember,
    handle: sendMemberFile,
  },
  { method: 'GET', url: '/concerns/:id/evidence/:evidence', access: 'concern.see', handle: showEvidence },
  {
    method: 'GET',
    url: '/concerns/:id/evidence/:evidence/picture',
    access: 'concern.see',
    handle: showEvidencePicture,
  },
  { method: 'POST', url: '/concerns/:id/evidence/:evidence/seal', access: 'concern.see', handle: sendSealed },
]

const days: readonly Route[] = [
  { method: 'GET', url: '/school/open', access: 'school.edit', handle: showWhen },
  { method: 'POST', url: '/school/open', access: 'school.edit', handle: sendWhen },
]

const schedule: readonly Route[] = [
  { method: 'GET', url: '/school/keeping', access: 'schedule.see', handle: showSchedule },
  { method: 'GET', url: '/school/keeping/:line', access: 'schedule.see', handle: showLine },
  { method: 'POST', url: '/school/keeping/:line', access: 'schedule.change', handle: sendYears },
]

const kinds: readonly Route[] = [
  { method: 'GET', url: '/school/kinds', access: 'kind.see', handle: showKinds },
  { method: 'POST', url: '/school/kinds', access: 'kind.keep', handle: sendKind },
  { method: 'POST', url: '/school/kinds/:id/retire', access: 'kind.keep', handle: sendRetire },
]

const outside: readonly Route[] = [
  { method: 'GET', url: '/school/outside', access: 'outside.see', handle: showOutside },
  { method: 'GET', url: '/school/outside/:entry', access: 'outside.see', handle: showOutsideEntry },
  { method: 'POST', url: '/school/outside/:entry', access: 'outside.confirm', handle: sendOutsideEntry },
]

/**
 * Telling is open to anybody; what was told, only to those who may know of it. No address of these takes a file but the
 * two that ask for a pass, and they read no byte before it.
 */
export const concernRoutes: readonly Route[] = [
  ...told,
  ...cases,
  ...bundleRoutes,
  ...endingRoutes,
  ...days,
  ...outside,
  ...kinds,
  ...schedule,
  ...keyRoutes,
].map((route) => ({
  ...route,
  keyed: true,
  ...(route.url.startsWith('/concerns/:id') ? { whenRefused: (visit: SchoolVisit) => noteTry(visit, 'no-part') } : {}),
  ...(route.method === 'POST' && route.files === undefined ? { files: 'none' as const } : {}),
}))
