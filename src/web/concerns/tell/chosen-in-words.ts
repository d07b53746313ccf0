import type { Told } from '../../../actions/concerns/told.ts'
import { kindOf } from '../../../core/concerns/kind-of-report.ts'
import { audienceOf, type ReporterKind } from '../../../core/concerns/reporter.ts'
import { pupilSigns } from './pupil-signs.tsx'

/** What whoever told chose beside their words, as they saw it: a picture’s words, or the words of a kind. Empty where nothing. */
export function chosenInWords({ told, teller }: { readonly told: Told; readonly teller: ReporterKind }): string {
  const sign = teller === 'pupil' ? pupilSigns.find(({ kind }) => kind === told.kind)?.words : undefined
  if (told.ownKind != null) return told.ownKind
  return sign ?? (told.kind === null ? '' : kindOf(told.kind).words[audienceOf(teller)])
}
