import { within } from '../../../src/core/policy/state/evidence.ts'
import type { PupilId } from '../../../src/core/school/ids.ts'
import { withPicture } from '../../support/posting.ts'
import { expectDone, expectProof, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'
import { agreed, draftAt, forward } from './posts.ts'

/** A draft with a picture of one pupil, by their number on the roll. */
async function pictureOf(place: Place, number: string) {
  const pupil: PupilId | undefined = place.school.pupils.get(number)
  if (!pupil) throw new Error(`nobody on the roll has the number ${number}`)
  const writer = await place.actor('officer')
  const post = await draftAt(place)
  await place.inside((tx) => withPicture(tx, place.desk(), writer, place.files, post, [pupil]))
  return post
}

/** On the roll: P001 said yes, P003 no, P004 withdrew, P011 was never asked, P007 is never shown. */
const withoutYes = ['P003', 'P004', 'P007', 'P011']

const noPictureWithoutConsent: Scenario = {
  name: 'a picture of a child whose family did not say yes stays in; with their yes it goes',
  shows: within('consent', () => true, ['enforce']),
  controls: () => ['finding:consent-problem'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    for (const number of withoutYes) {
      expectRefused(clause, await forward(place, await pictureOf(place, number)), ['findings-open'])
    }
    const post = await pictureOf(place, 'P001')
    const done = expectDone(await forward(place, post))
    if (!('waitsFor' in done) && !('goesAt' in done)) throw new NotHeld('it went nowhere')
    if ('waitsFor' in done) {
      expectDone(await agreed(place, post, done.waitsFor === 'headteacher' ? 'head' : 'colleague'))
    }
    await expectProof(place, clause, post)
  },
}

export const consentScenarios: readonly Scenario[] = [noPictureWithoutConsent]
