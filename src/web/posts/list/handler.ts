import { z } from 'zod'
import { may } from '../../../core/access/may.ts'
import { postsList } from '../../../storage/posts/posts-list.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { listPage } from './page.tsx'

const asked = z.object({
  shown: z.enum(['all', 'mine', 'waiting', 'coming', 'out']).catch('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const aPage = 50

export async function listPosts(visit: SchoolVisit): Promise<Reply> {
  const { shown, page } = asked.parse(visit.query)
  const rows = await postsList(visit.tx, visit.actor.person, shown, {
    limit: aPage + 1,
    offset: (page - 1) * aPage,
    seesDrafts: visit.actor.roles.includes('headteacher'),
  })
  return {
    page: listPage(visit, {
      shown,
      page,
      posts: rows.slice(0, aPage),
      more: rows.length > aPage,
      mayWrite: may(visit.actor.roles, 'post.write').verdict === 'allowed',
    }),
  }
}
