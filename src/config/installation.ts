import { z } from 'zod'
import { dataFolder, type Purpose } from './data-folder.ts'
import type { Environment } from './environment.ts'
import { type MailRoute, mailRoute } from './mail-route.ts'
import {
  clamdAddress,
  databaseUrl,
  folder,
  host,
  mailFrom,
  port,
  publicUrl,
  secret,
  smtpUrl,
  trustProxy,
} from './settings.ts'

/** One running Signpost: where it keeps its data, whom it listens to and how it is known to others. */
export type Installation = {
  purpose: Exclude<Purpose, 'test'>
  data: string
  database: { kind: 'embedded' } | { kind: 'named'; url: string }
  secret: { kind: 'named'; value: string } | { kind: 'kept in the data folder' }
  host: string
  port: { number: number; chosen: boolean }
  publicUrl: string | undefined
  mail: MailRoute
  trustProxy: boolean | string[]
  /** Where ClamAV’s daemon listens, if there is one. */
  clamd?: string | undefined
}

export type Read<T> = { ok: true; value: T } | { ok: false; faults: string[] }

export const usualPort = 4747

const schema = z.object({
  DATABASE_URL: databaseUrl.optional(),
  PUBLIC_URL: publicUrl.optional(),
  HOST: host.default('127.0.0.1'),
  PORT: port.optional(),
  SIGNPOST_DATA: folder.optional(),
  SIGNPOST_SECRET: secret.optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  TRUST_PROXY: trustProxy.default(false),
  CLAMD: clamdAddress.optional(),
})

/** Reads the environment once. Refuses it whole, with everything that is wrong, each a sentence that says what to do. */
export function readInstallation(
  env: Environment,
  place: { purpose: Installation['purpose']; project: string; asRoot: boolean },
): Read<Installation> {
  const parsed = schema.safeParse(env)
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)),
    ...missingTogether(env),
  ]
  if (!parsed.success || faults.length > 0) return { ok: false, faults }
  const given = parsed.data
  return {
    ok: true,
    value: {
      purpose: place.purpose,
      data: dataFolder({
        ...place,
        ...(given.SIGNPOST_DATA === undefined ? {} : { named: given.SIGNPOST_DATA }),
      }),
      database: given.DATABASE_URL === undefined ? { kind: 'embedded' } : { kind: 'named', url: given.DATABASE_URL },
      secret:
        given.SIGNPOST_SECRET === undefined
          ? { kind: 'kept in the data folder' }
          : { kind: 'named', value: given.SIGNPOST_SECRET },
      host: given.HOST,
      port: { number: given.PORT ?? usualPort, chosen: given.PORT !== undefined },
      publicUrl: given.PUBLIC_URL,
      mail: mailRoute(place.purpose, given.SMTP_URL, given.MAIL_FROM),
      trustProxy: given.TRUST_PROXY,
      ...(given.CLAMD === undefined ? {} : { clamd: given.CLAMD }),
    },
  }
}

function missingTogether(env: Environment): string[] {
  const faults: string[] = []
  if (env['SMTP_URL'] !== undefined && env['MAIL_FROM'] === undefined) {
    faults.push(
      'MAIL_FROM is missing. With SMTP_URL, say whom mail comes from: Oak School <office@oak.example.sch.uk>.',
    )
  }
  if (env['DATABASE_URL'] !== undefined && env['SIGNPOST_SECRET'] === undefined) {
    faults.push(
      'SIGNPOST_SECRET is missing. With DATABASE_URL, every machine that uses the database needs the same one: ' +
        'make it once (openssl rand -hex 32) and keep it apart from the database.',
    )
  }
  return faults
}
