import { z } from 'zod'
import type { Environment } from './environment.ts'
import type { Read } from './installation.ts'
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

/** What web and worker are told when they are started. */
export type PartSettings = {
  purpose: 'demo' | 'live'
  appUrl: string
  signinUrl: string
  jobsUrl: string
  publicUrl: string
  host: string
  port: number
  data: string
  secret: string
  mail: MailRoute
  trustProxy: boolean | string[]
  /** Where ClamAV’s daemon listens, if there is one. */
  clamd?: string | undefined
}

/** The same with the way in as the database's owner: for filling, verifying and first links, never for the parts. */
export type OwnersSettings = PartSettings & { adminUrl: string }

const schema = z
  .object({
    SIGNPOST_PURPOSE: z.enum(['demo', 'live']),
    APP_URL: databaseUrl,
    SIGNIN_URL: databaseUrl,
    JOBS_URL: databaseUrl,
    PUBLIC_URL: publicUrl,
    HOST: host,
    PORT: port,
    SIGNPOST_DATA: folder,
    SIGNPOST_SECRET: secret,
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: mailFrom.optional(),
    TRUST_PROXY: trustProxy.default(false),
    CLAMD: clamdAddress.optional(),
  })
  .transform(
    (given): PartSettings => ({
      purpose: given.SIGNPOST_PURPOSE,
      appUrl: given.APP_URL,
      signinUrl: given.SIGNIN_URL,
      jobsUrl: given.JOBS_URL,
      publicUrl: given.PUBLIC_URL,
      host: given.HOST,
      port: given.PORT,
      data: given.SIGNPOST_DATA,
      secret: given.SIGNPOST_SECRET,
      mail: mailRoute(given.SIGNPOST_PURPOSE, given.SMTP_URL, given.MAIL_FROM),
      trustProxy: given.TRUST_PROXY,
      clamd: given.CLAMD,
    }),
  )

/** What web or worker was told, or everything that is wrong with it. */
export function partSettings(env: Environment): Read<PartSettings> {
  const parsed = schema.safeParse(env)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) }
}

/** The same, as the environment of the process to be started. */
export function partEnvironment(settings: PartSettings): Record<string, string> {
  return {
    SIGNPOST_PURPOSE: settings.purpose,
    APP_URL: settings.appUrl,
    SIGNIN_URL: settings.signinUrl,
    JOBS_URL: settings.jobsUrl,
    PUBLIC_URL: settings.publicUrl,
    HOST: settings.host,
    PORT: String(settings.port),
    SIGNPOST_DATA: settings.data,
    SIGNPOST_SECRET: settings.secret,
    TRUST_PROXY:
      typeof settings.trustProxy === 'boolean' ? (settings.trustProxy ? 'yes' : 'no') : settings.trustProxy.join(','),
    ...(settings.clamd === undefined ? {} : { CLAMD: settings.clamd }),
    ...(settings.mail.kind === 'smtp' ? { SMTP_URL: settings.mail.url, MAIL_FROM: settings.mail.from } : {}),
  }
}
