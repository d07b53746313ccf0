import { describe, expect, it } from 'vitest'
import { type Installation, readInstallation } from '../../config/installation.ts'
import { publicAddress } from './public-address.ts'

function finding(env: Record<string, string>, purpose: Installation['purpose'] = 'live') {
  const read = readInstallation(env, { purpose, project: '/srv/signpost', asRoot: false })
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return publicAddress(read.value)
}

describe('what the doctor says of the address people type', () => {
  it('stops at one without encryption, where passkeys and safe cookies do not work', () => {
    expect(finding({ PUBLIC_URL: 'http://signpost.example.sch.uk' })).toMatchObject({ usable: false })
  })

  it.each(['https://203.0.113.7', 'https://[2001:db8::7]'])('stops at %s, since passkeys need a name', (PUBLIC_URL) => {
    expect(finding({ PUBLIC_URL })).toMatchObject({ usable: false })
  })

  it('is content with https behind a proxy that is named', () => {
    const { usable, todo } = finding({ PUBLIC_URL: 'https://signpost.example.sch.uk', TRUST_PROXY: '127.0.0.1' })
    expect({ usable, todo }).toEqual({ usable: true, todo: undefined })
  })

  it('advises to set one in real use, and not in the demo', () => {
    expect(finding({}).todo).toContain('https address')
    expect(finding({}, 'demo').todo).toBeUndefined()
  })
})
