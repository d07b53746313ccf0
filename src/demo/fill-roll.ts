import { unsubscribeHash, unsubscribeToken } from '../core/channels/unsubscribe-token.ts'
import type { PupilId } from '../core/school/ids.ts'
import { addReader } from '../storage/channels/readers.ts'
import { keepWholeRoll } from '../storage/consents/keep-whole-roll.ts'
import type { InSchool } from '../storage/in-school.ts'
import type { FictitiousSchool } from './school/fictitious-school.ts'

/** The pupils with their consents, and every address that the newsletter goes to: one a family, however many share it. */
export async function fillRoll(
  tx: InSchool,
  school: FictitiousSchool,
  secret: string,
): Promise<ReadonlyMap<string, PupilId>> {
  const pupils = await keepWholeRoll(tx, school.pupils)
  const addresses = new Set(
    school.families.flatMap((family) => family.addresses.map((address) => address.toLowerCase())),
  )
  for (const address of addresses)
    await addReader(tx, address, (reader) => unsubscribeHash(unsubscribeToken(secret, reader)))
  return pupils
}
