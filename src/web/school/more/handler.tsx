import { Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { notYet, placesFor } from './places.ts'

export async function showMore(visit: SchoolVisit): Promise<Reply> {
  const places = placesFor(visit.actor.roles, visit.parts.demo)
  const page = schoolPage(
    visit,
    { title: 'More', place: 'More' },
    <>
      <h1>More</h1>
      {places.length > 0 && (
        <Rows rows={places.map((place) => ({ href: place.href, title: place.name, note: place.says }))} />
      )}
      <p>
        <a href={`/s/${visit.slug}`}>The school’s public page</a>, as families see it.
      </p>
      <h2>Not yet</h2>
      <p>Signpost cannot do these things yet. Do them as you did before.</p>
      <ul>
        {notYet.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>,
  )
  return { page }
}
