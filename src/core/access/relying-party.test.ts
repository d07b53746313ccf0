import { expect, it } from 'vitest'
import { relyingParty } from './relying-party.ts'

it.each([
  ['https://signpost.school.example', { id: 'signpost.school.example', origin: 'https://signpost.school.example' }],
  [
    'https://signpost.school.example:8443/',
    { id: 'signpost.school.example', origin: 'https://signpost.school.example:8443' },
  ],
  ['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://127.0.0.1:3000', undefined],
  ['https://192.0.2.7', undefined],
  ['https://[2001:db8::1]:3000', undefined],
  ['http://signpost.school.example', undefined],
])('at %s passkeys are bound to %o', (publicUrl, party) => expect(relyingParty(publicUrl)).toEqual(party))
