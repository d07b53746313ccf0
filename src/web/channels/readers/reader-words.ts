import { dateInWords } from '../../../core/school/london-time.ts'
import type { Reader } from '../../../storage/channels/readers.ts'
import type { StateProps } from '../../kit/signpost/state.tsx'

/** How things stand with a reader, as a word with its shape. */
export function readerState(reader: Reader): StateProps {
  if (reader.stoppedAt) return { is: 'told', children: 'Stopped' }
  return reader.bouncedAt ? { is: 'due', children: 'Came back' } : { is: 'kept', children: 'Gets it' }
}

/** The same in a sentence, with its day. */
export function readerLine(reader: Reader, now: Date): string {
  if (reader.stoppedAt) return `Stopped ${dateInWords(reader.stoppedAt, now)}.`
  if (!reader.bouncedAt) return `Since ${dateInWords(reader.joinedAt, now)}.`
  const note = reader.bounceNote ? `: ${reader.bounceNote}` : '.'
  return `Mail came back ${dateInWords(reader.bouncedAt, now)}${note}`
}
