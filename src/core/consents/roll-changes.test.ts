import { describe, expect, it } from 'vitest'
import type { PupilId } from '../school/ids.ts'
import { mayLoadRoll } from './may-load-roll.ts'
import { manyGone, nothingChanges, type OnRecord, type RollLine, rollChanges } from './roll-changes.ts'

const line: RollLine = {
  number: 'P1',
  year: '4',
  class: 'Maple',
  first: 'Maya',
  preferred: '',
  last: 'Okonkwo',
  flag: '',
  consents: { website: 'yes', facebook: 'no' },
}
const onRecord: OnRecord = { ...line, id: 'p1' as PupilId, left: false }
const another = (number: string): OnRecord => ({ ...onRecord, number, id: number as PupilId })

describe('what loading a roll would change', () => {
  it('is nothing where the file says what is on record', () => {
    const changes = rollChanges([onRecord], [line])
    expect(nothingChanges(changes)).toBe(true)
    expect(changes.unchanged).toBe(1)
  })

  it('is a child who joins, by a number that was not there before', () => {
    expect(rollChanges([onRecord], [line, { ...line, number: 'P2' }]).joined.map((one) => one.number)).toEqual(['P2'])
  })

  it('is a child who is gone from it, and not one who had left before', () => {
    const changes = rollChanges([onRecord, { ...another('P2'), left: true }, another('P3')], [line])
    expect(changes.gone.map((one) => one.number)).toEqual(['P3'])
  })

  it('is a child who comes back, with whatever has changed meanwhile', () => {
    const changes = rollChanges([{ ...onRecord, left: true }], [{ ...line, class: 'Rowan' }])
    expect(changes.returned).toHaveLength(1)
    expect(changes.changed).toEqual([])
    expect(changes.joined).toEqual([])
  })

  it('is each field of a child that differs', () => {
    const [change] = rollChanges([onRecord], [{ ...line, class: 'Rowan', flag: 'court order' }]).changed
    expect(change?.fields).toEqual(['class', 'flag'])
  })

  it.each([
    ['a yes that becomes a no', 'yes', 'no', 'consents'],
    ['a no that becomes a yes', 'no', 'yes', 'consents'],
    ['a yes that is withdrawn', 'yes', 'withdrawn', 'consents'],
    ['a first answer', undefined, 'yes', 'consents'],
    ['a yes over a withdrawal', 'withdrawn', 'yes', 'overWithdrawals'],
    ['a no over a withdrawal', 'withdrawn', 'no', 'consents'],
  ] as const)('is %s, listed among %s', (_what, before, after, list) => {
    const record = { ...onRecord, consents: before === undefined ? {} : { website: before } }
    const changes = rollChanges([record], [{ ...line, consents: { website: after } }])
    expect(changes[list]).toMatchObject([{ kind: 'website', before, after }])
    expect(changes.consents.length + changes.overWithdrawals.length).toBe(1)
  })

  it('leaves an answer as it is where the file’s cell is empty', () => {
    expect(nothingChanges(rollChanges([onRecord], [{ ...line, consents: {} }]))).toBe(true)
  })
})

describe('whether a file may take the roll’s place', () => {
  const forty = Array.from({ length: 40 }, (_, at) => another(`P${at}`))
  const facts = { onRollNow: 40, inFile: 30, whole: false }

  it('is asked about where more than a tenth of the roll is missing from it', () => {
    const most = rollChanges(forty, forty.slice(0, 30))
    expect(manyGone(most, 40)).toBe(true)
    expect(mayLoadRoll(most, facts)).toMatchObject({ reason: 'many-gone' })
    expect(mayLoadRoll(most, { ...facts, whole: true }).verdict).toBe('allowed')
    expect(mayLoadRoll(rollChanges(forty, forty.slice(0, 37)), { ...facts, inFile: 37 }).verdict).toBe('allowed')
  })

  it('is no for a file without children, and for one that changes nothing', () => {
    expect(mayLoadRoll(rollChanges(forty, []), { ...facts, inFile: 0, whole: true })).toMatchObject({
      reason: 'nobody-in-file',
    })
    expect(mayLoadRoll(rollChanges(forty, forty), { ...facts, inFile: 40 })).toMatchObject({
      reason: 'nothing-changes',
    })
  })
})
