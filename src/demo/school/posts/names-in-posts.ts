import type { Dice } from '../dice.ts'
import { consentKinds, type FictitiousPupil } from '../pupils/pupil.ts'

export type NamedText = { readonly text: string; readonly named: readonly string[] }

export const calledName = (pupil: FictitiousPupil): string => (pupil.preferred === '' ? pupil.first : pupil.preferred)

/** Whoever may be named anywhere: every consent given, and no flag. */
export function freelyNamed(pupil: FictitiousPupil): boolean {
  return pupil.flag === '' && consentKinds.every((kind) => pupil.consents[kind] === 'yes')
}

/** Puts a different pupil's first name for each `{Y4}`, always of one who may be named. */
export function withNames(text: string, pupils: readonly FictitiousPupil[], dice: Dice): NamedText {
  const named: FictitiousPupil[] = []
  const filled = text.replace(/\{Y(\d)\}/g, (_, year: string) => {
    const others = pupils.filter((one) => one.year === year && freelyNamed(one) && isFresh(one, named))
    const pupil = dice.pick(others)
    named.push(pupil)
    return calledName(pupil)
  })
  return { text: filled, named: named.map((pupil) => pupil.id) }
}

function isFresh(pupil: FictitiousPupil, named: readonly FictitiousPupil[]): boolean {
  return named.every((other) => calledName(other) !== calledName(pupil))
}
