import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { FieldsData } from '@kenjiuno/msgreader'
import { type FileInside, isOrnament } from './file-inside.ts'
import { looksLikeMail } from './kind-of-mail.ts'
import { mailFileHashes } from './mail-file-hashes.ts'

const outlook: typeof import('@kenjiuno/msgreader') = createRequire(import.meta.url)('@kenjiuno/msgreader')

/** Every file inside an Outlook .msg, and inside mails that are inside it. Throws where it cannot be read. */
export async function outlookFileHashes(bytes: Uint8Array<ArrayBuffer>): Promise<readonly FileInside[]> {
  const reader = new outlook.default(new Uint8Array(bytes).buffer)
  const found: FileInside[] = []
  const goThrough = async (mail: FieldsData): Promise<void> => {
    for (const one of mail.attachments ?? []) {
      if (one.innerMsgContentFields) await goThrough(one.innerMsgContentFields)
      else if (one.dataId !== undefined) {
        const { content } = reader.getAttachment(one)
        const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
        const goesAlong = one.pidContentId === undefined || !isOrnament(file.length)
        if (file.length > 0) found.push({ hash: createHash('sha256').update(file).digest(), goesAlong })
        if (looksLikeMail(file)) found.push(...(await mailFileHashes(inOne(file))))
      }
    }
  }
  const mail = reader.getFileData()
  if (mail.error !== undefined) throw new Error(mail.error)
  await goThrough(mail)
  return found
}

async function* inOne(file: Buffer): AsyncIterable<Buffer> {
  yield file
}
