import type { JSX } from 'preact'
import type { PageEntry } from '../../../storage/page/page-entries.ts'
import { pictureAt } from '../entry.tsx'
import { PostText } from '../post-text.tsx'

/** A post as a feed carries it: its words and its pictures, at addresses that work from anywhere. */
export function FeedEntry({ entry, address }: { readonly entry: PageEntry; readonly address: string }): JSX.Element {
  return (
    <>
      <PostText text={entry.text} />
      {entry.pictures.map((picture) => (
        <p>
          <img src={pictureAt(address, picture.file)} alt={picture.alt} />
        </p>
      ))}
    </>
  )
}
