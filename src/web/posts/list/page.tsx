import { whenInWords } from '../../../core/school/london-time.ts'
import type { PostRow, PostsShown } from '../../../storage/posts/posts-list.ts'
import { Button } from '../../kit/button.tsx'
import { Pagination } from '../../kit/pagination.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { postName, stageWords } from '../stage-words.ts'

export type ListModel = {
  readonly shown: PostsShown
  readonly posts: readonly PostRow[]
  readonly page: number
  readonly more: boolean
  readonly mayWrite: boolean
}

const tabs: readonly (readonly [PostsShown, string])[] = [
  ['all', 'All'],
  ['mine', 'Mine'],
  ['waiting', 'Waiting'],
  ['coming', 'Going out'],
  ['out', 'Out'],
]

const nothing: Readonly<Record<PostsShown, string>> = {
  all: 'Nobody has written a post yet.',
  mine: 'You have not written in any post yet.',
  waiting: 'Nothing waits to be read.',
  coming: 'Nothing is on its way out.',
  out: 'Nothing has gone out yet.',
}

export function listPage(visit: SchoolVisit, model: ListModel) {
  const { shown, page } = model
  const at = (number: number) => `/posts?shown=${shown}&page=${number}`
  return schoolPage(
    visit,
    { title: 'Posts', place: 'Posts' },
    <>
      <h1>Posts</h1>
      {model.mayWrite && (
        <Acts>
          <Button href="/posts/new">Write a post</Button>
        </Acts>
      )}
      <nav aria-label="Which posts" class="tabs">
        <ul>
          {tabs.map(([name, words]) => (
            <li>
              <a href={`/posts?shown=${name}`} aria-current={name === shown ? 'page' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {model.posts.length === 0 ? (
        <p>{page > 1 ? 'There are no more.' : nothing[shown]}</p>
      ) : (
        <Rows
          rows={model.posts.map((post) => ({
            href: `/posts/${post.id}`,
            title: postName(post),
            note: `${post.writer}${post.channels.length ? `, for ${post.channels.join(' and ')}` : ''}`,
            when: whenInWords(post.stage === 'agreed' && post.dueAt ? post.dueAt : post.savedAt, visit.now),
            state: stageWords[post.stage],
          }))}
        />
      )}
      {(page > 1 || model.more) && (
        <Pagination
          {...(page > 1 ? { previous: { href: at(page - 1) } } : {})}
          {...(model.more ? { next: { href: at(page + 1) } } : {})}
        />
      )}
    </>,
  )
}
