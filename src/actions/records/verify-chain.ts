import {
  beginningOf,
  type ChainFault,
  type ChainState,
  endOfChain,
  followChain,
} from '../../core/records/audit-chain.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import type { Database } from '../../storage/database.ts'
import { inSchool } from '../../storage/in-school.ts'
import { chainHead, storedLines } from '../../storage/records/audit-lines.ts'
import { schoolsHere } from '../../storage/school/schools-here.ts'

/** `last` is the last line's number and hash: noted elsewhere, they show even a record that was made anew as a whole. */
export type ChainChecked = {
  readonly school: string
  readonly lines: number
  readonly faults: readonly ChainFault[]
  readonly last: { readonly seq: number; readonly hash: string }
}

const aPage = 5000

/** Reads a school's whole record and says whether every line is as it was written, naming each that is not. */
export async function verifyChain(db: Database, school: SchoolId): Promise<ChainChecked> {
  let state: ChainState = { seq: 0, hash: beginningOf(school) }
  const faults: ChainFault[] = []
  let lines = 0
  for (;;) {
    const page = await inSchool(db, school, (tx) => storedLines(tx, state.seq, aPage))
    for (const line of page) {
      const followed = followChain(state, line)
      state = followed.state
      faults.push(...followed.faults)
      lines += 1
    }
    if (page.length < aPage) break
  }
  const head = await inSchool(db, school, chainHead)
  const last = { seq: state.seq, hash: Buffer.from(state.hash).toString('hex') }
  return { school, lines, faults: [...faults, ...endOfChain(state, head)], last }
}

/** The same for every school on this server. */
export async function verifyEveryChain(db: Database): Promise<readonly ChainChecked[]> {
  const checked: ChainChecked[] = []
  for (const school of await schoolsHere(db)) checked.push(await verifyChain(db, school))
  return checked
}
