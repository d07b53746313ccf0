import { dateInWords } from '../../../core/school/london-time.ts'
import { pageEntries } from '../../../storage/page/page-entries.ts'
import { postName } from '../../posts/stage-words.ts'
import { atDoor } from '../at-door.ts'
import { revalidatedPage } from '../revalidated.ts'

/** The three latest posts as a small page for the school's own website to frame. Its links open beside that website. */
export const showWidget = atDoor(async ({ visit, tx, school, address }) => {
  const entries = await pageEntries(tx, { limit: 3, offset: 0 })
  const title = `Latest from ${school.name}`
  return revalidatedPage(
    visit,
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={visit.parts.assets.css} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {entries.length === 0 && <p>Nothing has been posted yet.</p>}
          {entries.map((entry) => (
            <article>
              <h2>
                <a href={`${address}/posts/${entry.post}`} target="_blank" rel="noopener">
                  {postName(entry)}
                </a>
              </h2>
              <p class="soft">
                <time dateTime={entry.publishedAt.toISOString()}>{dateInWords(entry.publishedAt, visit.now)}</time>
              </p>
              <p>{opening(entry.text)}</p>
            </article>
          ))}
          <p>
            <a href={address} target="_blank" rel="noopener">
              All posts
            </a>
          </p>
        </main>
      </body>
    </html>,
  )
})

/** The first words of a post, cut between words. */
function opening(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words.length <= 200 ? words : `${words.slice(0, 200).replace(/\s\S*$/, '')}…`
}
