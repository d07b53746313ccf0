import { describe, expect, it } from 'vitest'
import { accountOurs } from './account-ours.ts'
import type { KindOfChannel } from './kind-of-channel.ts'

const register: { kind: KindOfChannel; address: string; closed: boolean }[] = [
  { kind: 'facebook', address: 'https://www.facebook.com/LarkfieldPrimary', closed: false },
  { kind: 'x', address: 'https://twitter.com/larkfieldsch', closed: true },
  { kind: 'page', address: 'https://signpost.example.sch.uk/s/larkfield', closed: false },
  { kind: 'newsletter', address: '', closed: false },
]

describe('is this account ours?', () => {
  it.each([
    'https://www.facebook.com/LarkfieldPrimary',
    'facebook.com/larkfieldprimary/',
    'm.facebook.com/LarkfieldPrimary?ref=share',
    'https://en-gb.facebook.com/larkfieldprimary#about',
    ' HTTPS://FACEBOOK.COM/LARKFIELDPRIMARY ',
    'signpost.example.sch.uk/s/larkfield',
  ])('says yes to %s', (pasted) => {
    expect(accountOurs(register, pasted).answer).toBe('yes')
  })

  it.each([
    ['https://facebook.com/LarkfieldPrimarySchool', 'another'],
    ['https://x.com/larkfieldsch', 'closed'],
    ['twitter.com/@LarkfieldSch', 'closed'],
  ])('says no to %s', (pasted, because) => {
    expect(accountOurs(register, pasted)).toMatchObject({ answer: 'no', because })
  })

  it.each([
    ['nothing', ''],
    ['words', 'the Larkfield page'],
    ['a platform where the school has no account', 'https://www.instagram.com/larkfieldprimary'],
    ['a site that only looks like the platform', 'https://facebook.com.example.net/LarkfieldPrimary'],
    ['an address with another’s name before it', 'https://facebook.com@example.net/LarkfieldPrimary'],
    ['something that is no web address', 'javascript:alert(1)'],
    ['a broken escape', 'https://example.net/%E0%A4%A'],
    ['a very long address', `https://example.net/${'a'.repeat(600)}`],
  ])('does not know %s', (_what, pasted) => {
    expect(accountOurs(register, pasted)).toEqual({ answer: 'unknown' })
  })
})
