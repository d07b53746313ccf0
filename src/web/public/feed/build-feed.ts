import { Feed } from 'feed'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { PageEntry } from '../../../storage/page/page-entries.ts'
import { postName } from '../../posts/stage-words.ts'
import { FeedEntry } from './feed-entry.tsx'

export type FeedOf = {
  readonly school: string
  /** The school's page with the server's name before it. */
  readonly address: string
  readonly entries: readonly PageEntry[]
}

/** The school's posts as Atom. Titles are HTML there, so that they are escaped once more than in JSON. */
export function atomFeed(of: FeedOf): string {
  return feedFrom(of, escaped).atom1()
}

/** The same as JSON Feed. */
export function jsonFeed(of: FeedOf): string {
  return feedFrom(of, (title) => title).json1()
}

function feedFrom({ school, address, entries }: FeedOf, titled: (title: string) => string): Feed {
  const name = plain(school)
  const newest = entries.reduce((latest, entry) => Math.max(latest, entry.updatedAt.getTime()), 0)
  const feed = new Feed({
    id: address,
    title: name,
    link: address,
    language: 'en-GB',
    copyright: name,
    updated: new Date(newest),
    generator: false,
    author: { name, link: address },
    feedLinks: { atom: `${address}/feed.atom`, json: `${address}/feed.json` },
  })
  for (const entry of entries) {
    feed.addItem({
      // Stays the same through every correction, and were the school's address ever to change.
      id: `urn:uuid:${entry.post}`,
      title: titled(plain(postName(entry))),
      link: `${address}/posts/${entry.post}`,
      published: entry.publishedAt,
      date: entry.updatedAt,
      content: renderToString(h(FeedEntry, { entry: { ...entry, text: plain(entry.text) }, address })),
    })
  }
  return feed
}

/** XML takes no control characters but the tab and line ends, nor halves of characters. */
function plain(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed()
}

function escaped(title: string): string {
  return title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
