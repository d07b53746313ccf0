import { describe, expect, it } from 'vitest'
import type { SchoolId } from '../school/ids.ts'
import { bareAddress, deliveryIn, deliveryInReturnPath, messageIdOf, returnPathOf } from './message-names.ts'

const name = {
  school: 'abcdef12-0000-4000-8000-000000000001' as SchoolId,
  delivery: '12345678-1234-4234-8234-123456789abc',
}

describe('how a message names its delivery', () => {
  it('is read back from its Message-ID, wherever it stands', () => {
    const id = messageIdOf(name, 'signpost.example')
    expect(deliveryIn(`Received: x\nMessage-ID: ${id}\n`)).toEqual(name)
    expect(deliveryIn('Message-ID: <hello@signpost.example>')).toBeUndefined()
  })

  it('is read back from its return path, even where a server wrote it in capitals', () => {
    const path = returnPathOf(name, 'Oak School <office@oak.example.sch.uk>')
    expect(path).toBe('office+babcdef1212345678123442348234123456789abc@oak.example.sch.uk')
    expect(deliveryInReturnPath(path.toUpperCase())).toEqual({ delivery: name.delivery, schoolBegins: 'abcdef12' })
    expect(deliveryInReturnPath('office@oak.example.sch.uk')).toBeUndefined()
  })

  it('is left out of a return path that would be longer than mail servers must take', () => {
    const long = 'a-very-long-name-for-an-office@oak.example.sch.uk'
    expect(returnPathOf(name, long)).toBe(long)
  })

  it.each([
    ['Oak School <office@oak.example>', 'office@oak.example'],
    ['office@oak.example', 'office@oak.example'],
  ])('the address of %s is %s', (from, address) => {
    expect(bareAddress(from)).toBe(address)
  })
})
