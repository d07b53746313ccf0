import type { FileOfCase } from '../../../core/concerns/bundle/files-in-bundle.ts'
import type { CaseForBundle } from './case-for-bundle.ts'

/** The files of a case in their order, as a bundle calls them. No name of theirs: a name may name somebody. */
export function filesOfCase({ files }: CaseForBundle): readonly FileOfCase[] {
  return files.map(({ id, captured, mediaType, unopened, scan, by }, at) => ({
    id,
    called: `File ${at + 1}`,
    ending: /\.[a-z0-9]{1,5}$/i.exec(captured.name)?.[0].toLowerCase() ?? '.bin',
    sealedUnopened: unopened,
    harmful: scan === 'harmful',
    isPicture: /^image\/(?:jpeg|png|webp|gif)$/.test(mediaType) || /\.(?:jpe?g|png|webp|gif)$/i.test(captured.name),
    byReader: by !== null,
  }))
}
