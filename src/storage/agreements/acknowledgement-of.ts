import type { Acknowledgement } from '../../core/agreements/acknowledgement-needed.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { standingAcknowledgements } from './standing-acknowledgements.ts'

/** What a person did about the acceptable use policy as it binds them now; null where nothing that still stands. */
export async function acknowledgementOf(tx: InSchool, person: PersonId): Promise<Acknowledgement | null> {
  return (await standingAcknowledgements(tx, person)).get(person)?.how ?? null
}
