import { whenInWords } from '../../../core/school/london-time.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import { draftById } from '../../../storage/posts/draft-by-id.ts'
import { versionsOf } from '../../../storage/posts/versions.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { postName } from '../stage-words.ts'
import { postIdOf } from '../write/handler.ts'

/** Every version that was put forward, byte for byte, with the fingerprint that people agreed to. */
export async function showVersions(visit: SchoolVisit): Promise<Reply> {
  const id = postIdOf(visit)
  const draft = id && (await draftById(visit.tx, id))
  if (!draft) return 'not-found'
  const versions = await versionsOf(visit.tx, draft.id)
  const names = new Map((await peopleToday(visit.tx, visit.now)).map((person) => [person.id as string, person.name]))
  const title = `Every version of “${postName(draft)}”`
  return {
    page: schoolPage(
      visit,
      { title, place: 'Posts' },
      <>
        <p class="soft">
          <a href={`/posts/${draft.id}`}>About this post</a>
        </p>
        <h1>{title}</h1>
        {versions.length === 0 && <p>It has not been put forward yet, so there is no version to keep.</p>}
        {versions.map((version) => (
          <section>
            <h2>Version {version.number}</h2>
            <p>
              Put forward by {names.get(version.madeBy) ?? 'somebody who has left'}{' '}
              {whenInWords(version.madeAt, visit.now)}. Its fingerprint (SHA-256) is{' '}
              <code class="hash">{version.hash.toString('hex')}</code>.
            </p>
            <pre class="bytes">{version.bytes}</pre>
          </section>
        ))}
      </>,
    ),
  }
}
