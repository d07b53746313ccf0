import type { Channel } from '../../../core/channels/channel.ts'
import type { PageEntry } from '../../../storage/page/page-entries.ts'
import { Pagination } from '../../kit/pagination.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { Accounts } from '../accounts.tsx'
import type { DoorVisit } from '../at-door.ts'
import { Entry } from '../entry.tsx'

export type FrontModel = {
  readonly page: number
  readonly entries: readonly PageEntry[]
  readonly more: boolean
  readonly accounts: readonly Channel[]
}

/** The two feeds of a school's page, at `address`. */
export const feedsOf = (address: string) => [
  { type: 'application/atom+xml', href: `${address}/feed.atom` },
  { type: 'application/feed+json', href: `${address}/feed.json` },
]

export function frontPage(at: DoorVisit, { page, entries, more, accounts }: FrontModel) {
  const { school, home, visit } = at
  const title = page === 1 ? school.name : `${school.name}, page ${page}`
  return (
    <PublicFrame assets={visit.parts.assets} title={title} school={school.name} home={home} feeds={feedsOf(home)}>
      <h1>{school.name}</h1>
      <p>
        <a href={`${home}/tell`}>Tell us about a worry online</a>
      </p>
      <div class="columns">
        <div>
          {entries.length === 0 && <p>Nothing has been posted yet.</p>}
          {entries.map((entry) => (
            <Entry entry={entry} home={home} now={visit.now} />
          ))}
          {(page > 1 || more) && (
            <Pagination
              label="Older and newer posts"
              {...(page > 1 ? { previous: { href: pageAt(home, page - 1), words: 'Newer posts' } } : {})}
              {...(more ? { next: { href: pageAt(home, page + 1), words: 'Older posts' } } : {})}
            />
          )}
        </div>
        <aside>
          <h2>These accounts are ours</h2>
          <Accounts accounts={accounts} home={home} />
          <p>
            <a href={`${home}/ours`}>Is this account ours?</a> Paste an address and see.
          </p>
          <h2>Is something online worrying you?</h2>
          <p>
            <a href={`${home}/tell`}>Tell us about it</a>, with or without your name. If somebody is in danger now, ring
            999 first.
          </p>
          <h2>Our policy</h2>
          <p>
            <a href={`${home}/policy`}>Our social media policy</a>
          </p>
          <p>
            <a href={`${home}/ask`}>Can I…?</a> Ask what it says.
          </p>
          <h2>Follow without an account</h2>
          <p>
            In a feed reader: <a href={`${home}/feed.atom`}>Atom</a> or <a href={`${home}/feed.json`}>JSON Feed</a>.
          </p>
          <p>
            <a href="/sign-in">Sign in</a> if you work at this school.
          </p>
        </aside>
      </div>
    </PublicFrame>
  )
}

function pageAt(home: string, page: number): string {
  return page === 1 ? home : `${home}?page=${page}`
}
