import type { MultipartFile } from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie } from './answer-route.ts'
import type { Parts } from './parts.ts'
import type { FileHeld, FileRequest, FilesByPass, Route } from './route.ts'
import { calmPage } from './shell/calm-page.tsx'
import type { SentFile } from './shell/fields.ts'
import { renderPage } from './shell/frame.tsx'

type KeepFile = (request: FastifyRequest, part: MultipartFile) => Promise<FileHeld>

/** What a route that takes a file by a pass does with it, as it comes. */
export function fileConfig(route: Route, parts: Parts, secure: boolean): Record<string, unknown> {
  if (route.files === undefined || route.files === 'none') return {}
  const { keep, bytesAtMost } = route.files
  const keepFile: KeepFile = (request, part) =>
    keep(parts, fileRequest(request, secure), {
      pieces: part.file as AsyncIterable<Buffer>,
      name: part.filename ?? '',
      mediaType: part.mimetype,
    })
  const limits = { fileSize: bytesAtMost, files: 1, fields: 30, fieldSize: 100_000, parts: 32 }
  return { keepFile, multipartOptions: { limits } }
}

/** Stands before a body is read at all: a file that may not come is answered without one byte of it being read. */
export function fileGuard(files: 'none' | FilesByPass, parts: Parts, secure: boolean) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const type = request.headers['content-type'] ?? ''
    // A form without files goes its usual way: whoever may not be here is told so there.
    if (type.startsWith('application/x-www-form-urlencoded')) return
    const multipart = type.startsWith('multipart/form-data')
    if (files !== 'none' && multipart && (await files.claim(parts, fileRequest(request, secure)))) return
    if (request.method === 'GET') return
    return reply
      .code(files === 'none' ? 415 : 403)
      .header('connection', 'close')
      .header('cache-control', 'no-store')
      .type('text/html')
      .send(renderPage(calmPage(parts.assets, 'no-file-here')))
  }
}

function fileRequest(request: FastifyRequest, secure: boolean): FileRequest {
  return {
    params: request.params as Readonly<Record<string, string>>,
    sessionToken: request.cookies[sessionCookie(secure)] ?? null,
  }
}

/** Reads a file of a form: handed on as it comes where a route keeps it so, and otherwise held in memory. */
export async function readFile(this: FastifyRequest, part: MultipartFile & { value?: unknown }): Promise<void> {
  const { keepFile } = this.routeOptions.config as { keepFile?: KeepFile }
  if (!keepFile) {
    part.value = { bytes: await part.toBuffer(), name: part.filename ?? '' } satisfies SentFile
    return
  }
  const held = await keepFile(this, part)
  // What is larger than may come is cut off there, and the request refused.
  if (part.file.truncated) await held.drop()
  part.value = held
}

/** After the answer: what came by a pass and was not kept, for whatever reason, leaves nothing behind. */
export async function dropWhatNobodyKept(request: FastifyRequest): Promise<void> {
  const fields = typeof request.body === 'object' && request.body !== null ? Object.values(request.body) : []
  for (const value of fields) if (isHeld(value) && !value.isKept) await value.drop()
}

function isHeld(value: unknown): value is FileHeld {
  return typeof value === 'object' && value !== null && 'isKept' in value && 'drop' in value
}
