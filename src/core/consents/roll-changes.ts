import type { PupilId } from '../school/ids.ts'
import type { ConsentAnswer } from './answer.ts'
import { type ConsentKind, consentKinds } from './consent-kind.ts'

export type Consents = { readonly [kind in ConsentKind]?: ConsentAnswer }

/** A child as a roll's file has them. `number` is the school's own, by which a child stays the same from load to load. */
export type RollLine = {
  readonly number: string
  readonly year: string
  readonly class: string
  readonly first: string
  readonly preferred: string
  readonly last: string
  readonly flag: string
  readonly consents: Consents
}

/** A child as the school has them now, those who have left among them. */
export type OnRecord = RollLine & { readonly id: PupilId; readonly left: boolean }

export const rollFields = ['year', 'class', 'first', 'preferred', 'last', 'flag'] as const
export type RollField = (typeof rollFields)[number]

export type ConsentChange = {
  readonly pupil: OnRecord
  readonly kind: ConsentKind
  readonly before: ConsentAnswer | undefined
  readonly after: ConsentAnswer
}

/** What loading a file would change, before anything is changed. */
export type RollChanges = {
  readonly joined: readonly RollLine[]
  readonly returned: readonly { readonly pupil: OnRecord; readonly line: RollLine }[]
  readonly changed: readonly {
    readonly pupil: OnRecord
    readonly line: RollLine
    readonly fields: readonly RollField[]
  }[]
  readonly gone: readonly OnRecord[]
  readonly consents: readonly ConsentChange[]
  /** A yes in the file over a withdrawal on record: taken over only where a person says so. */
  readonly overWithdrawals: readonly ConsentChange[]
  readonly unchanged: number
}

/**
 * Compares a file with the roll on record. An empty consent in the file leaves the answer on record as it is, since an
 * answer once given is not un-given by a column that is blank.
 */
export function rollChanges(onRecord: readonly OnRecord[], file: readonly RollLine[]): RollChanges {
  const known = new Map(onRecord.map((pupil) => [pupil.number, pupil]))
  const inFile = new Set(file.map((line) => line.number))
  const matched = file.flatMap((line) => {
    const pupil = known.get(line.number)
    return pupil === undefined ? [] : [{ pupil, line, fields: fieldsChanged(pupil, line) }]
  })
  const consents = matched.flatMap(({ pupil, line }) => consentsChanged(pupil, line))
  const overWithdrawals = consents.filter((change) => change.before === 'withdrawn' && change.after === 'yes')
  const touched = new Set(consents.map((change) => change.pupil.number))
  return {
    joined: file.filter((line) => !known.has(line.number)),
    returned: matched.filter(({ pupil }) => pupil.left),
    changed: matched.filter(({ pupil, fields }) => !pupil.left && fields.length > 0),
    gone: onRecord.filter((pupil) => !pupil.left && !inFile.has(pupil.number)),
    consents: consents.filter((change) => !overWithdrawals.includes(change)),
    overWithdrawals,
    unchanged: matched.filter(({ pupil, fields }) => !pupil.left && fields.length === 0 && !touched.has(pupil.number))
      .length,
  }
}

function fieldsChanged(pupil: OnRecord, line: RollLine): readonly RollField[] {
  return rollFields.filter((field) => pupil[field] !== line[field])
}

function consentsChanged(pupil: OnRecord, line: RollLine): readonly ConsentChange[] {
  return consentKinds.flatMap((kind) => {
    const after = line.consents[kind]
    const before = pupil.consents[kind]
    return after === undefined || after === before ? [] : [{ pupil, kind, before, after }]
  })
}

export function nothingChanges(changes: RollChanges): boolean {
  const { joined, returned, changed, gone, consents, overWithdrawals } = changes
  return [joined, returned, changed, gone, consents, overWithdrawals].every((part) => part.length === 0)
}

/** More than a tenth of the roll, and more than five: then the file may be of one class only, and a person says that it is whole. */
export function manyGone(changes: RollChanges, onRollNow: number): boolean {
  return changes.gone.length > 5 && changes.gone.length * 10 > onRollNow
}
