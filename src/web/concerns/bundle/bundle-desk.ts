import type { BundleDesk } from '../../../actions/concerns/bundle/bundle-desk.ts'
import { writeCaseBundle } from '../../../exporters/case-bundle/case-bundle.ts'
import { cleanPicture } from '../../../importers/pictures/clean-picture.ts'
import type { SchoolVisit } from '../../route.ts'
import { concernDesk } from '../concern-desk.ts'
import { bundleWords } from './bundle-words-by-number.ts'

/** What making a bundle needs, out of a visit: a bundle says what the page of its case says, in the same words. */
export function bundleDesk(visit: SchoolVisit): BundleDesk {
  return {
    ...concernDesk(visit),
    hand: { person: visit.actor.person, secondFactor: visit.secondFactor },
    school: visit.schoolName,
    words: bundleWords,
    store: visit.parts.evidence,
    write: writeCaseBundle,
    cleaned: async (picture) => {
      const clean = await cleanPicture(picture)
      return 'problem' in clean ? undefined : Buffer.from(clean.bytes)
    },
  }
}
