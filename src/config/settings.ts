import { z } from 'zod'

/** What each setting may hold. The messages complete a sentence that begins with the setting's name. */

const text = z.string({ error: 'is missing.' })

const urlWith = (protocols: string[], message: string) =>
  text.refine((given) => URL.canParse(given) && protocols.includes(new URL(given).protocol), { error: message })

export const databaseUrl = urlWith(
  ['postgres:', 'postgresql:'],
  'does not name a PostgreSQL server. Write it as postgresql://user:password@host:5432/database.',
)

export const publicUrl = urlWith(
  ['http:', 'https:'],
  'is not a web address. Write the address people type, such as https://signpost.example.sch.uk.',
)
  .refine((given) => !URL.canParse(given) || new URL(given).pathname === '/', {
    error: 'has something after the host name. Signpost needs an address of its own, with nothing after the name.',
  })
  .transform((given) => new URL(given).origin)

export const port = text
  .refine((given) => /^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65_535, {
    error: 'is not a port. Give a whole number from 1 to 65535, or leave it out for 4747.',
  })
  .transform(Number)

export const host = text.regex(/^[A-Za-z0-9.:-]+$/, {
  error: 'is not an address to listen on. Use 127.0.0.1 for this machine only, or 0.0.0.0 for every network.',
})

export const folder = text.refine((given) => !given.includes('\0'), { error: 'is not a folder.' })

export const secret = text.min(32, {
  error: 'is too short to keep anything safe. Use at least 32 characters, for example from: openssl rand -hex 32',
})

export const smtpUrl = urlWith(
  ['smtp:', 'smtps:'],
  'does not name a mail server. Write it as smtp://user:password@host:587 or smtps://user:password@host:465.',
)

export const mailFrom = text.regex(/^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
  error: 'is not a sender. Write an address, or a name and address: Oak School <office@oak.example.sch.uk>.',
})

export const clamdAddress = text.regex(/^(?:\/[^\0]+|[^\s/:]+:\d{1,5})$/, {
  error:
    'is no place where ClamAV listens. Write its socket, /run/clamav/clamd.ctl, or a host and port, 127.0.0.1:3310.',
})

export const trustProxy = text
  .regex(/^(?:yes|no|true|false|[0-9a-fA-F.:/]+(?:\s*,\s*[0-9a-fA-F.:/]+)*)$/, {
    error: 'says neither yes nor no nor which proxies. Write yes, no, or their addresses: 10.0.0.1, 10.1.0.0/16.',
  })
  .transform((given): boolean | string[] =>
    ['yes', 'true'].includes(given)
      ? true
      : ['no', 'false'].includes(given)
        ? false
        : given.split(',').map((address) => address.trim()),
  )
