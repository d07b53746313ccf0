import type { Asker } from './asker.ts'
import { withoutCourtesies } from './courtesies.ts'
import { whicheverGroup } from './schools-own-groups.ts'
import { whicheverNetwork } from './whichever-network.ts'
import { whoeverOfKind } from './whoever-of-kind.ts'
import { withoutWhoseFamily } from './whose-family.ts'
import { withoutNames } from './without-names.ts'

/** A question as it is answered: without its polite opening, and the same whoever, wherever and on whatever network it was: all in capitals is as all in small letters. */
export function plainQuestion(question: string, asker?: Asker): string {
  const written = /\p{Ll}/u.test(question) ? question : question.toLowerCase()
  const asked = whoeverOfKind(withoutCourtesies(written), asker)
  return whicheverGroup(withoutNames(whicheverNetwork(withoutWhoseFamily(asked))), asker)
}
