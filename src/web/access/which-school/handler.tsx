import { choosePlace } from '../../../actions/access/choose-place.ts'
import { type Place, placesOf } from '../../../actions/access/places-of.ts'
import { isRole, titleOfRole } from '../../../core/people/role.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { AccountVisit, Reply } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { frontDoor } from '../front-door.ts'
import { ThenField } from '../sign-in/page.tsx'
import { safeThen } from '../then.ts'

export async function showWhichSchool(visit: AccountVisit): Promise<Reply> {
  const places = await placesOf(frontDoor(visit), visit.account)
  return { page: page(visit, places, safeThen(visit.query['then']), {}) }
}

export async function sendWhichSchool(visit: AccountVisit): Promise<Reply> {
  const then = safeThen(visit.form['then'])
  const [school = '', person = ''] = String(visit.form['place'] ?? '').split(' ')
  const session = { token: visit.sessionToken ?? '', account: visit.account }
  const place = await choosePlace(frontDoor(visit), session, { school, person })
  if (place) return { goTo: then ?? '/home' }
  const places = await placesOf(frontDoor(visit), visit.account)
  return { page: page(visit, places, then, { place: 'Choose one of these.' }), status: 422 }
}

function page(visit: AccountVisit, places: readonly Place[], then: string | null, problems: Problems) {
  const title = places.length === 0 ? 'You do not belong to a school here' : 'Which school?'
  return (
    <PublicFrame assets={visit.parts.assets} title={titleWith(problems, title)}>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {places.length === 0 ? (
        <>
          <p>
            You are signed in, but no school has you among its people now. If one should, ask its office to invite you.
          </p>
          <Acts>
            <Button href="/sign-out">Sign out</Button>
          </Acts>
        </>
      ) : (
        <Form visit={visit} action="/which-school">
          <ThenField then={then} />
          <Radios
            name="place"
            legend="Where are you working now?"
            hint="You can change over at any time, under More."
            error={problems['place']}
            value={
              visit.school && visit.person ? placeValue({ school: visit.school, person: visit.person }) : undefined
            }
            choices={places.map((place) => ({
              value: placeValue(place),
              words: place.schoolName,
              hint: [place.name, ...place.roles.filter(isRole).map(titleOfRole)].join(', '),
            }))}
          />
          <Acts>
            <Button once>Go on</Button>
          </Acts>
        </Form>
      )}
    </PublicFrame>
  )
}

function placeValue(place: Pick<Place, 'school' | 'person'>): string {
  return `${place.school} ${place.person}`
}
