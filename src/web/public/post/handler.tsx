import { isId, type PostId } from '../../../core/school/ids.ts'
import { pageEntry } from '../../../storage/page/page-entries.ts'
import { postName } from '../../posts/stage-words.ts'
import { PublicFrame } from '../../shell/frame.tsx'
import { atDoor } from '../at-door.ts'
import { Entry } from '../entry.tsx'
import { revalidatedPage } from '../revalidated.ts'

/** One post, at an address that stays the same through every correction. */
export const showPost = atDoor(async ({ visit, tx, school, home }) => {
  const id = visit.params['id'] ?? ''
  const entry = isId(id) ? await pageEntry(tx, id as PostId) : undefined
  if (!entry) return 'not-found'
  return revalidatedPage(
    visit,
    <PublicFrame assets={visit.parts.assets} title={postName(entry)} school={school.name} home={home}>
      <h1>{postName(entry)}</h1>
      <Entry entry={entry} home={home} now={visit.now} alone />
      <p>
        <a href={home}>All posts of {school.name}</a>
      </p>
    </PublicFrame>,
  )
})
