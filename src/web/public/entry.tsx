import type { JSX } from 'preact'
import { dateInWords } from '../../core/school/london-time.ts'
import type { PageEntry } from '../../storage/page/page-entries.ts'
import { postName } from '../posts/stage-words.ts'
import { PostText } from './post-text.tsx'

/** A post on the school's page: its title, when, its pictures with their descriptions, its words. */
export function Entry(props: {
  readonly entry: PageEntry
  readonly home: string
  readonly now: Date
  /** The post's own page has its title above already. */
  readonly alone?: boolean
}): JSX.Element {
  const { entry, home, now, alone } = props
  return (
    <article id={`post-${entry.post}`} class="entry">
      {!alone && (
        <h2>
          <a href={`${home}/posts/${entry.post}`}>{postName(entry)}</a>
        </h2>
      )}
      <p class="soft">
        <time dateTime={entry.publishedAt.toISOString()}>{dateInWords(entry.publishedAt, now)}</time>
        {wasCorrected(entry) && (
          <>
            . Corrected <time dateTime={entry.updatedAt.toISOString()}>{dateInWords(entry.updatedAt, now)}</time>.
          </>
        )}
      </p>
      <PostText text={entry.text} />
      {entry.pictures.map((picture) => (
        <p>
          <img src={pictureAt(home, picture.file)} alt={picture.alt} loading="lazy" />
        </p>
      ))}
    </article>
  )
}

export function wasCorrected(entry: PageEntry): boolean {
  return entry.updatedAt.getTime() - entry.publishedAt.getTime() > 1000
}

export function pictureAt(home: string, file: string): string {
  return `${home}/pictures/${file}`
}
