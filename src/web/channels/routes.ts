import type { Route } from '../route.ts'
import { sendApprove, showApprove } from './approve/handler.ts'
import { sendAssessment, showAssessment } from './assessment/handler.tsx'
import { sendMended, showChannel } from './channel/handler.ts'
import { sendClose, showClose } from './close/handler.tsx'
import { sendEdit, showEdit } from './edit/handler.tsx'
import { sendOpen, showOpen } from './open/handler.tsx'
import { sendPosters, showPosters } from './posters/handler.tsx'
import { sendPropose, showPropose } from './propose/handler.ts'
import { readerRoutes } from './readers/routes.ts'
import { showRegister } from './register/handler.ts'

/** The register of official channels, and who gets the newsletter. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', url: '/channels', access: 'channel.see', handle: showRegister },
  { method: 'GET', url: '/channels/new', access: 'channel.propose', handle: showPropose },
  { method: 'POST', url: '/channels/new', access: 'channel.propose', handle: sendPropose },
  { method: 'GET', url: '/channels/:id', access: 'channel.see', handle: showChannel },
  { method: 'POST', url: '/channels/:id/mended', access: 'channel.run', handle: sendMended },
  { method: 'GET', url: '/channels/:id/edit', access: 'channel.run', handle: showEdit },
  { method: 'POST', url: '/channels/:id/edit', access: 'channel.run', handle: sendEdit },
  { method: 'GET', url: '/channels/:id/assessment', access: 'channel.run', handle: showAssessment },
  { method: 'POST', url: '/channels/:id/assessment', access: 'channel.run', handle: sendAssessment },
  { method: 'GET', url: '/channels/:id/approve', access: 'channel.see', handle: showApprove },
  { method: 'POST', url: '/channels/:id/approve', access: 'channel.approve', handle: sendApprove },
  { method: 'GET', url: '/channels/:id/open', access: 'channel.run', handle: showOpen },
  { method: 'POST', url: '/channels/:id/open', access: 'channel.run', handle: sendOpen },
  { method: 'GET', url: '/channels/:id/close', access: 'channel.run', handle: showClose },
  { method: 'POST', url: '/channels/:id/close', access: 'channel.run', handle: sendClose },
  { method: 'GET', url: '/channels/:id/posters', access: 'channel.run', handle: showPosters },
  { method: 'POST', url: '/channels/:id/posters', access: 'channel.run', handle: sendPosters },
  ...readerRoutes,
]
