import { describe, expect, it } from 'vitest'
import { type Installation, readInstallation } from './installation.ts'

const place = { purpose: 'live', project: '/srv/signpost', asRoot: false } as const
const secret = 'x'.repeat(32)

function read(env: Record<string, string>, purpose: Installation['purpose'] = 'live'): Installation {
  const outcome = readInstallation(env, { ...place, purpose })
  if (!outcome.ok) throw new Error(outcome.faults.join('\n'))
  return outcome.value
}

function faults(env: Record<string, string>): string[] {
  const outcome = readInstallation(env, place)
  return outcome.ok ? [] : outcome.faults
}

describe('the settings of a Signpost', () => {
  it('need not be given at all: it then serves this machine only, with its own database', () => {
    expect(read({})).toEqual({
      purpose: 'live',
      data: '/srv/signpost/.signpost/live',
      database: { kind: 'embedded' },
      secret: { kind: 'kept in the data folder' },
      host: '127.0.0.1',
      port: { number: 4747, chosen: false },
      publicUrl: undefined,
      mail: { kind: 'none' },
      trustProxy: false,
    })
  })

  it('are taken as given', () => {
    const given = read({
      DATABASE_URL: 'postgresql://owner:word@db.example:5432/signpost',
      PUBLIC_URL: 'https://signpost.example.sch.uk/',
      HOST: '0.0.0.0',
      PORT: '8080',
      SIGNPOST_DATA: '/var/signpost',
      SIGNPOST_SECRET: secret,
      SMTP_URL: 'smtps://user:word@mail.example:465',
      MAIL_FROM: 'Oak School <office@oak.example.sch.uk>',
      TRUST_PROXY: '10.0.0.1, 10.1.0.0/16',
    })
    expect(given).toMatchObject({
      data: '/var/signpost',
      database: { kind: 'named', url: 'postgresql://owner:word@db.example:5432/signpost' },
      publicUrl: 'https://signpost.example.sch.uk',
      host: '0.0.0.0',
      port: { number: 8080, chosen: true },
      secret: { kind: 'named', value: secret },
      mail: { kind: 'smtp', url: 'smtps://user:word@mail.example:465', from: 'Oak School <office@oak.example.sch.uk>' },
      trustProxy: ['10.0.0.1', '10.1.0.0/16'],
    })
  })

  it('are refused whole, with everything that is wrong in one list', () => {
    const found = faults({
      DATABASE_URL: 'mysql://db.example/signpost',
      PUBLIC_URL: 'signpost.example.sch.uk',
      PORT: '80a',
      SIGNPOST_SECRET: 'short',
      SMTP_URL: 'mail.example',
      MAIL_FROM: 'the office',
      TRUST_PROXY: 'perhaps',
      HOST: 'any where',
    })
    const names = found.map((fault) => fault.split(' ')[0])
    expect(names.sort()).toEqual([
      'DATABASE_URL',
      'HOST',
      'MAIL_FROM',
      'PORT',
      'PUBLIC_URL',
      'SIGNPOST_SECRET',
      'SMTP_URL',
      'TRUST_PROXY',
    ])
  })

  it('are refused in sentences that say what to write, and that never repeat a password', () => {
    const found = faults({ DATABASE_URL: 'mysql://owner:hush@db.example/signpost', SIGNPOST_SECRET: 'hush-hush' })
    expect(found).toContain(
      'DATABASE_URL does not name a PostgreSQL server. Write it as postgresql://user:password@host:5432/database.',
    )
    expect(found.join(' ')).not.toContain('hush')
    expect(found.join(' ')).not.toMatch(/invalid|error|please/i)
  })

  it.each([['0'], ['65536'], ['-1'], ['4747.5'], ['http']])('refuse %s as a port', (PORT) => {
    expect(faults({ PORT })).toEqual([expect.stringContaining('PORT is not a port.')])
  })

  it('refuse an address with a path, since Signpost needs one of its own', () => {
    expect(faults({ PUBLIC_URL: 'https://example.sch.uk/signpost' })).toEqual([
      expect.stringContaining('PUBLIC_URL has something after the host name.'),
    ])
  })

  it('want a secret by name where several machines may share a database', () => {
    const DATABASE_URL = 'postgresql://owner:word@db.example/signpost'
    expect(faults({ DATABASE_URL })).toEqual([expect.stringContaining('SIGNPOST_SECRET is missing.')])
    expect(faults({ DATABASE_URL, SIGNPOST_SECRET: secret })).toEqual([])
  })

  it('want to know whom mail comes from once there is a mail server', () => {
    expect(faults({ SMTP_URL: 'smtp://mail.example:25' })).toEqual([expect.stringContaining('MAIL_FROM is missing.')])
  })

  it('never let the demo send mail, whatever mail server is named', () => {
    expect(read({ SMTP_URL: 'smtp://mail.example:25', MAIL_FROM: 'a@b.example' }, 'demo').mail).toEqual({
      kind: 'outbox',
    })
  })
})
