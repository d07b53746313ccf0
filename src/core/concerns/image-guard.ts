import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { ReportId } from '../school/ids.ts'
import type { YesNoUnsure } from './data-breach.ts'
import type { ImageSaid } from './image-said.ts'
import type { Prohibition } from './prohibition.ts'

/** What must not be done with a nude or indecent image of a child, by anybody, in any way. */
export const neverWithSuchAnImage: readonly Prohibition[] = [
  'no-view',
  'no-copy',
  'no-forward',
  'no-delete-evidence',
  'no-asking-child-to-send',
  'no-upload-indecent',
]

/** What the plain question leads to: files may be chosen, or the record is of words only. */
export type ImageGuard =
  | { readonly files: 'may-be-chosen' }
  | { readonly files: 'ask-once-more' }
  | { readonly files: 'words-only'; readonly never: readonly Prohibition[] }

/**
 * "Is there, or might there be, a nude or indecent picture or video of anybody in it?" Yes and not being sure both close
 * the file picker. Once closed it stays closed for this report; so does it where the report plainly speaks of such an
 * image. Where it was only faintly taken for one, somebody is asked once more, and then believed.
 */
export function askAboutImages(answers: readonly YesNoUnsure[], said: ImageSaid): ImageGuard {
  const everDoubted = answers.some((answer) => answer !== 'no')
  if (answers.length === 0 || everDoubted || said === 'plainly')
    return { files: 'words-only', never: neverWithSuchAnImage }
  if (said === 'faintly' && answers.length < 2) return { files: 'ask-once-more' }
  return { files: 'may-be-chosen' }
}

/** A token that lets files in: issued after "no", for one report, for a while. */
export type FileToken = { readonly report: ReportId; readonly issuedAt: Date }
const tokenLivesFor = 60 * 60_000

/** Each way by which a file may come. A phone's share sheet brings text and links alone. */
export type FileWay = 'chosen' | 'inside-a-mail' | 'shared-from-a-phone' | 'mailed-in' | 'brought-over'
export type FileRefusal = 'no-token' | 'other-report' | 'token-too-old' | 'words-only' | 'share-brings-words'

/** Whether a file may be taken at all, before its first byte is kept. Asked of a mail, and of each thing inside it. */
export function mayTakeFile(
  file: { readonly way: FileWay; readonly report: ReportId; readonly token: FileToken | null },
  guard: ImageGuard,
  now: Date,
): Decision<FileRefusal> {
  if (file.way === 'shared-from-a-phone') return refused('share-brings-words')
  if (guard.files !== 'may-be-chosen') return refused('words-only')
  if (file.token === null) return refused('no-token')
  if (file.token.report !== file.report) return refused('other-report')
  const age = now.getTime() - file.token.issuedAt.getTime()
  return age < 0 || age > tokenLivesFor ? refused('token-too-old') : allowed()
}
