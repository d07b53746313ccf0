import { createHash } from 'node:crypto'

/** One line of a school's record exactly as it is stored, every column as text, so that no byte is read kindly. */
export type StoredLine = {
  readonly school: string
  readonly seq: string
  readonly microseconds: string
  readonly actor: string | null
  readonly verb: string
  readonly subjectKind: string
  readonly subject: string | null
  /** In hex. */
  readonly contentHash: string | null
  readonly facts: string
  readonly previous: Uint8Array
  readonly hash: Uint8Array
}

export type ChainFault = {
  readonly seq: number
  readonly fault: 'altered' | 'missing-before' | 'not-joined' | 'cut-off'
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

/** What the first line of a school's record is joined to. */
export function beginningOf(school: string): Uint8Array {
  return createHash('sha256').update(school, 'utf8').digest()
}

/** The hash a line must have: of the hash before it and of everything it says. The database computes the same. */
export function hashOfLine(line: StoredLine): Uint8Array {
  const words = [
    line.school,
    line.seq,
    line.microseconds,
    line.actor ?? '-',
    line.verb,
    line.subjectKind,
    line.subject ?? '-',
    line.contentHash ?? '-',
    line.facts,
  ].join('\x1f')
  return createHash('sha256').update(line.previous).update(words, 'utf8').digest()
}

export type ChainState = { readonly seq: number; readonly hash: Uint8Array }

/** Follows a chain line by line: gives where it stands now and what is wrong with this line, naming its number. */
export function followChain(
  before: ChainState,
  line: StoredLine,
): { state: ChainState; faults: readonly ChainFault[] } {
  const seq = Number(line.seq)
  const faults: ChainFault[] = []
  if (seq !== before.seq + 1) faults.push({ seq, fault: 'missing-before' })
  else if (!same(line.previous, before.hash)) faults.push({ seq, fault: 'not-joined' })
  if (!same(hashOfLine(line), line.hash)) faults.push({ seq, fault: 'altered' })
  return { state: { seq, hash: line.hash }, faults }
}

/** Whether a chain ends where the school's head says that it does: a record whose last lines were cut off does not. */
export function endOfChain(state: ChainState, head: ChainState | undefined): readonly ChainFault[] {
  if (!head) return state.seq === 0 ? [] : [{ seq: state.seq, fault: 'cut-off' }]
  return head.seq === state.seq && same(head.hash, state.hash) ? [] : [{ seq: state.seq + 1, fault: 'cut-off' }]
}
