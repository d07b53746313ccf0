import { describe, expect, it } from 'vitest'
import { type PartSettings, partEnvironment, partSettings } from './part-settings.ts'

const told: PartSettings = {
  purpose: 'live',
  appUrl: 'postgresql://signpost_app:a@localhost/signpost?host=%2Frun%2Fsocket',
  signinUrl: 'postgresql://signpost_signin:b@localhost/signpost',
  jobsUrl: 'postgresql://signpost_jobs:c@localhost/signpost',
  publicUrl: 'https://signpost.example.sch.uk',
  host: '127.0.0.1',
  port: 4747,
  data: '/var/lib/signpost/live',
  secret: 'x'.repeat(32),
  mail: { kind: 'smtp', url: 'smtp://mail.example:25', from: 'office@oak.example.sch.uk' },
  trustProxy: ['10.0.0.1'],
}

describe('what web and worker are told', () => {
  it.each<[string, Partial<PartSettings>]>([
    ['with a mail server and a proxy', {}],
    ['without mail, trusting no proxy', { mail: { kind: 'none' }, trustProxy: false }],
    ['as the demo, trusting any proxy', { purpose: 'demo', mail: { kind: 'outbox' }, trustProxy: true }],
  ])('arrives as it was sent, %s', (_, change) => {
    const settings = { ...told, ...change }
    expect(partSettings(partEnvironment(settings))).toEqual({ ok: true, value: settings })
  })

  it('is refused with a list of all that is missing', () => {
    const read = partSettings({ SIGNPOST_PURPOSE: 'live' })
    expect(read.ok ? [] : read.faults).toContain('APP_URL is missing.')
    expect(read.ok ? [] : read.faults).toHaveLength(8)
  })
})
