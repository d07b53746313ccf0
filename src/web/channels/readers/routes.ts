import type { Route } from '../../route.ts'
import { sendAdd, showAdd } from './add.tsx'
import { showReaders } from './list.tsx'
import { sendAgain, sendEnd, showReader } from './reader.tsx'

/** Who gets the newsletter. */
export const readerRoutes: readonly Route[] = [
  { method: 'GET', url: '/readers', access: 'newsletter.readers', handle: showReaders },
  { method: 'GET', url: '/readers/add', access: 'newsletter.readers', handle: showAdd },
  { method: 'POST', url: '/readers/add', access: 'newsletter.readers', handle: sendAdd },
  { method: 'GET', url: '/readers/:id', access: 'newsletter.readers', handle: showReader },
  { method: 'POST', url: '/readers/:id/end', access: 'newsletter.readers', handle: sendEnd },
  { method: 'POST', url: '/readers/:id/again', access: 'newsletter.readers', handle: sendAgain },
]
