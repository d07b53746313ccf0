import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ClauseId } from '../policy/clause.ts'
import { type ClauseState, type Proof, proofOf, stateNames } from '../policy/state/clause-state.ts'
import type { StateNow } from '../policy/state/evidence.ts'

const lineSchema = z.strictObject({
  clause: z.string().transform((id) => id as ClauseId),
  is: z.enum(stateNames),
  /** Of how many records, or readers, or things waiting. */
  count: z.number().int(),
  /** SHA-256 of what proved it, or null where nothing did. */
  proof: z.string().nullable(),
})

/** How one clause stood at the end of a day. */
export type DayLine = z.infer<typeof lineSchema>

/** The bytes that are kept of a day: the same states give the same bytes. */
export function dayBytes(states: readonly StateNow[]): string {
  return JSON.stringify(states.map(lineOf))
}

/** Reads the bytes of a day again. Throws where they are not what was kept. */
export function dayLines(bytes: string): readonly DayLine[] {
  return z.array(lineSchema).parse(JSON.parse(bytes))
}

/** A day binds to the day before it, so that none can be changed or left out unseen. */
export function dayHash(previous: Buffer, bytes: string): Buffer {
  return createHash('sha256').update(previous).update(bytes, 'utf8').digest()
}

function lineOf({ clause, state }: StateNow): DayLine {
  return { clause, is: state.is, count: countOf(state), proof: proofHash(state) }
}

function countOf(state: ClauseState): number {
  switch (state.is) {
    case 'kept':
    case 'broken':
      return state.count
    case 'due':
      return state.waits.length
    case 'told':
      return state.read
    case 'not-called-for':
    case 'not-yet':
      return 0
  }
}

function proofHash(state: ClauseState): string | null {
  const proof = proofOf(state)
  return proof.length === 0
    ? null
    : createHash('sha256')
        .update(JSON.stringify(proof.map(named)), 'utf8')
        .digest('hex')
}

/** A record by what it is and when it was made: ids and times, never words. */
function named({ kind, id, at }: Proof) {
  return { kind, id, at: at.toISOString() }
}
