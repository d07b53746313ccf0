import { describe, expect, it } from 'vitest'
import { type Call, stateOfCalls } from './call.ts'
import { asItBinds, gravest } from './clause-state.ts'
import { ofRoles } from './task.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 3, hour))
const record = (id: string, hour: number) => ({ kind: 'note', id, at: at(hour), href: null })
const task = { called: null, owner: ofRoles(['headteacher']), at: '/home', opens: 'home.see' } as const
const call = (by: number | null, answered: number | null): Call => ({
  event: record('event', 9),
  by: by === null ? null : at(by),
  answer: answered === null ? null : record('answer', answered),
  task,
})

describe('how a clause stands', () => {
  it('is not called for while nothing has happened', () => {
    expect(stateOfCalls([], at(12)).is).toBe('not-called-for')
  })

  it('is due while something waits within its time, and broken once the time has run out', () => {
    const waits = [{ event: record('event', 9), by: at(12), task }]
    expect(stateOfCalls([call(12, null)], at(11))).toEqual({ is: 'due', waits, of: 1, by: at(12) })
    expect(stateOfCalls([call(12, null)], at(13)).is).toBe('broken')
  })

  it('is kept by the record, with the record as its proof', () => {
    expect(stateOfCalls([call(12, 11)], at(13))).toEqual({ is: 'kept', count: 1, proof: [record('answer', 11)] })
  })

  it('stays broken where the record came too late, so that nobody mends the past', () => {
    expect(stateOfCalls([call(12, 13)], at(14)).is).toBe('broken')
  })

  it('is never broken where nothing says by when', () => {
    expect(stateOfCalls([call(null, null)], at(23)).is).toBe('due')
  })

  it('is as grave as the gravest of what carries it', () => {
    expect(gravest([stateOfCalls([call(12, 11)], at(13)), stateOfCalls([call(12, null)], at(13))]).is).toBe('broken')
    expect(gravest([]).is).toBe('not-yet')
  })

  it.each(['may', 'fact', 'aim'] as const)('is never due or broken where the clause is only a %s', (modality) => {
    for (const hour of [11, 13]) {
      expect(asItBinds({ modality }, stateOfCalls([call(12, null)], at(hour))).is).toBe('not-called-for')
    }
    expect(asItBinds({ modality: 'must' }, stateOfCalls([call(12, null)], at(13))).is).toBe('broken')
  })
})
