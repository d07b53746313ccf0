import type { LeftOut } from './bundle-document.ts'
import type { BundleProfile } from './bundle-profile.ts'

/** A file of a case, as far as it matters for a bundle. */
export type FileOfCase = {
  readonly id: string
  /** How the bundle calls it: `File 2`. */
  readonly called: string
  readonly ending: string
  readonly sealedUnopened: boolean
  readonly harmful: boolean
  readonly isPicture: boolean
  /** Added by a reader of the case: only such a one can be a copy for another. */
  readonly byReader: boolean
}

export type FileGoing = { readonly id: string; readonly name: string; readonly what: string; readonly isCopy: boolean }
export type FilesChosen = { readonly going: readonly FileGoing[]; readonly leftOut: readonly LeftOut[] }

const heldSealed =
  'It may be an indecent image of a child. It is held at the school, sealed unopened: nobody looks at it, copies it or sends it on. The police say what happens with it.'
const harmful = 'The scan found something harmful in it. It is held at the school, shut away.'
const notMasked = 'A picture, mail or other file cannot be masked with certainty. It is held at the school.'

/**
 * Which files go with a bundle. What is sealed unopened never does, whoever asks. Where others are masked, a file is left
 * out, unless a reader of the case puts in a picture of it in which nobody else is to be seen: a black box in a document
 * can be lifted off, one in a picture cannot.
 */
export function filesInBundle(
  profile: BundleProfile,
  files: readonly FileOfCase[],
  copies: Readonly<Record<string, string>>,
): FilesChosen {
  const used = new Set(Object.values(copies))
  const going: FileGoing[] = []
  const leftOut: LeftOut[] = []
  for (const file of files) {
    const copy = mayStandFor(files, file, copies[file.id])
    if (file.sealedUnopened) leftOut.push({ what: file.called, why: heldSealed })
    else if (file.harmful) leftOut.push({ what: file.called, why: harmful })
    else if (profile.files === 'as-they-came') going.push(goes(file, 'as it came'))
    else if (copy)
      going.push({ ...goes(file, 'a copy in which others cannot be seen', '.jpg'), id: copy.id, isCopy: true })
    else if (!used.has(file.id)) leftOut.push({ what: file.called, why: notMasked })
  }
  return { going, leftOut }
}

/** The file that may go in another’s place: a picture, added by a reader, not itself shut away. */
export function mayStandFor(
  files: readonly FileOfCase[],
  file: FileOfCase,
  id: string | undefined,
): FileOfCase | undefined {
  return copiesFor(files, file).find((one) => one.id === id)
}

export function copiesFor(files: readonly FileOfCase[], file: FileOfCase): readonly FileOfCase[] {
  if (file.sealedUnopened || file.harmful) return []
  return files.filter(
    (one) => one.id !== file.id && one.isPicture && one.byReader && !one.sealedUnopened && !one.harmful,
  )
}

function goes({ id, called, ending }: FileOfCase, how: string, as = ending): FileGoing {
  const name = `files/${called.toLowerCase().replaceAll(' ', '-')}${as}`
  return { id, name, what: `${called}, ${how}`, isCopy: false }
}
