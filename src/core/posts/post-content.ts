import { createHash } from 'node:crypto'
import { z } from 'zod'
import { kindsOfChannel } from '../channels/kind-of-channel.ts'

/** Other ways of reaching people who are not on social media. */
export const otherRoutes = ['newsletter', 'letter', 'display', 'none'] as const
export type OtherRoute = (typeof otherRoutes)[number]

const pictureSchema = z.strictObject({
  /** sha256 of the stored bytes, in hex: changing one byte of the picture changes the post. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  alt: z.string(),
  shows: z.enum(['unanswered', 'nobody', 'pupils']),
  pupils: z.array(z.string()),
})

export const postContentSchema = z.strictObject({
  version: z.number().int().positive(),
  title: z.string(),
  text: z.string(),
  channels: z.array(z.strictObject({ id: z.string(), kind: z.enum(kindsOfChannel) })),
  pictures: z.array(pictureSchema),
  /** When it is meant to go out, as an instant; null is as soon as it is agreed. */
  dueAt: z.iso.datetime().nullable(),
  urgent: z.boolean(),
  otherRoute: z.strictObject({ by: z.enum(otherRoutes), reason: z.string() }).nullable(),
})

/** Everything that reading and approval bind to: the words, the pictures' bytes and alt text, the channels and the time. */
export type PostContent = z.infer<typeof postContentSchema>

/** The exact bytes of a post's content: the same content always gives the same bytes, whoever builds it. */
export function contentBytes(content: PostContent): string {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  return JSON.stringify({
    version: content.version,
    title: content.title,
    text: content.text,
    channels: [...content.channels].sort(byId).map(({ id, kind }) => ({ id, kind })),
    pictures: content.pictures.map(({ file, alt, shows, pupils }) => ({
      file,
      alt,
      shows,
      pupils: [...pupils].sort(),
    })),
    dueAt: content.dueAt,
    urgent: content.urgent,
    otherRoute: content.otherRoute && { by: content.otherRoute.by, reason: content.otherRoute.reason },
  })
}

export function contentHash(bytes: string): Buffer {
  return createHash('sha256').update(bytes, 'utf8').digest()
}
