import type { Route } from '../route.ts'
import { answerFindingPosted, showFindings } from './findings/handler.ts'
import { listPosts } from './list/handler.ts'
import { newPost, startPost } from './new/handler.tsx'
import { describePicturePosted, pictureFile, showPicture } from './picture/handler.ts'
import { actOnPost, openPost } from './post/handler.ts'
import { resendPosted, showReached } from './reached/handler.tsx'
import { answerReading, showReading } from './read/handler.ts'
import { showSkipping, skipPosted } from './skip/handler.tsx'
import { showVersions } from './versions/handler.tsx'
import { autosave } from './write/autosave.tsx'
import { showDraft, writeDraft } from './write/handler.ts'

export const postRoutes: readonly Route[] = [
  { method: 'GET', url: '/posts', access: 'post.see', handle: listPosts },
  { method: 'GET', url: '/posts/new', access: 'post.write', handle: newPost },
  { method: 'POST', url: '/posts/new', access: 'post.write', handle: startPost },
  { method: 'GET', url: '/posts/:post', access: 'post.see', handle: openPost },
  { method: 'POST', url: '/posts/:post', access: 'post.see', handle: actOnPost },
  { method: 'GET', url: '/posts/:post/write', access: 'post.write', handle: showDraft },
  { method: 'POST', url: '/posts/:post/write', access: 'post.write', handle: writeDraft },
  { method: 'POST', url: '/posts/:post/autosave', access: 'post.write', handle: autosave },
  { method: 'GET', url: '/posts/:post/pictures/:picture', access: 'post.write', handle: showPicture },
  { method: 'POST', url: '/posts/:post/pictures/:picture', access: 'post.write', handle: describePicturePosted },
  { method: 'GET', url: '/posts/:post/pictures/:picture/file', access: 'post.see', handle: pictureFile },
  { method: 'GET', url: '/posts/:post/read', access: 'post.read', handle: showReading },
  { method: 'POST', url: '/posts/:post/read', access: 'post.read', handle: answerReading },
  { method: 'GET', url: '/posts/:post/findings', access: 'post.answer', handle: showFindings },
  { method: 'POST', url: '/posts/:post/findings', access: 'post.answer', handle: answerFindingPosted },
  { method: 'GET', url: '/posts/:post/skip', access: 'post.write', handle: showSkipping },
  { method: 'POST', url: '/posts/:post/skip', access: 'post.write', handle: skipPosted },
  { method: 'GET', url: '/posts/:post/newsletter/:publication', access: 'post.see', handle: showReached },
  { method: 'POST', url: '/posts/:post/newsletter/:publication', access: 'post.resend', handle: resendPosted },
  { method: 'GET', url: '/posts/:post/versions', access: 'post.see', handle: showVersions },
]
