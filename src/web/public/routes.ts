import type { Route } from '../route.ts'
import { showAtom, showJson } from './feed/handler.ts'
import { showDoor, showFront } from './front/handler.tsx'
import { showOurs } from './ours/handler.tsx'
import { showPicture } from './picture/handler.ts'
import { showEarlierVersion } from './policy/earlier-version.tsx'
import { showPublicFile, showPublicPolicy } from './policy/handler.tsx'
import { showPost } from './post/handler.tsx'
import { showWidget } from './widget/handler.tsx'

/** What anybody may read of a school, without signing in. */
export const publicRoutes: readonly Route[] = [
  { method: 'GET', url: '/', access: 'public', handle: showDoor },
  { method: 'GET', url: '/s/:slug', access: 'public', handle: showFront },
  { method: 'GET', url: '/s/:slug/posts/:id', access: 'public', handle: showPost },
  { method: 'GET', url: '/s/:slug/pictures/:hash', access: 'public', handle: showPicture },
  { method: 'GET', url: '/s/:slug/feed.atom', access: 'public', handle: showAtom },
  { method: 'GET', url: '/s/:slug/feed.json', access: 'public', handle: showJson },
  { method: 'GET', url: '/s/:slug/widget', access: 'public', framed: true, handle: showWidget },
  { method: 'GET', url: '/s/:slug/ours', access: 'public', perMinute: 60, handle: showOurs },
  { method: 'GET', url: '/s/:slug/policy', access: 'public', handle: showPublicPolicy },
  { method: 'GET', url: '/s/:slug/policy/versions/:version', access: 'public', handle: showEarlierVersion },
  { method: 'GET', url: '/s/:slug/policy/download/:form', access: 'public', perMinute: 30, handle: showPublicFile },
]
