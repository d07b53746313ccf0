import RssParser from 'rss-parser'
import { z } from 'zod'
import type { RunningSignpost } from '../support/a-running-signpost.ts'

export type InFeed = { readonly title: string; readonly link: string; readonly content: string }

const jsonFeed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  items: z.array(z.object({ title: z.string(), url: z.string(), content_html: z.string() })),
})

/** What a feed reader finds in the Atom feed, read by a parser that is not ours. */
export async function atomOf(signpost: RunningSignpost, slug: string): Promise<readonly InFeed[]> {
  const feed = await new RssParser().parseURL(`${signpost.address}/s/${slug}/feed.atom`)
  return feed.items.map(({ title = '', link = '', content = '' }) => ({ title, link, content }))
}

/** The same from the JSON feed. */
export async function jsonOf(signpost: RunningSignpost, slug: string): Promise<readonly InFeed[]> {
  const answer = await fetch(`${signpost.address}/s/${slug}/feed.json`)
  const feed = jsonFeed.parse(await answer.json())
  return feed.items.map((item) => ({ title: item.title, link: item.url, content: item.content_html }))
}
