import { withoutTurningMarks } from '../../core/language/turning-marks.ts'
import { isOutlook, looksLikeMail } from './kind-of-mail.ts'
import type { Attached, MailAsText } from './mail-as-text.ts'
import { ofMime } from './of-mime.ts'
import { ofOutlook } from './of-outlook.ts'

export type MailFound = Omit<MailAsText, 'cut'>

/** A mail within a mail within a mail, and no further. */
const depthAtMost = 4

/** An attachment by its name, and, where it is a mail of its own, what is attached to that. */
export async function attachedTo(
  { name, content, isMail }: { readonly name: string; readonly content: Uint8Array; readonly isMail: boolean },
  depth: number,
): Promise<readonly Attached[]> {
  const read = isOutlook(content) ? ofOutlook : isMail && looksLikeMail(content) ? ofMime : undefined
  const mail = read && (await tried(read, content, depth))
  const called = inWords(name === '' ? (mail?.subject ?? '') : name)
  const within = mail?.attachments.map((one) => ({ name: one.name, within: one.within ?? called })) ?? []
  return [{ name: called, within: null }, ...within]
}

async function tried(read: typeof ofMime, content: Uint8Array, depth: number): Promise<MailFound | undefined> {
  if (depth >= depthAtMost) return undefined
  try {
    return await read(content, depth + 1)
  } catch {
    return undefined
  }
}

export function inWords(name: string): string {
  const shown = withoutTurningMarks(name)
  return shown.trim() === '' ? 'without a name' : shown
}
