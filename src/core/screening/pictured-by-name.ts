import type { Policy } from '../policy/policy.ts'
import { fullNames } from './full-names.ts'
import { type ConsentProblem, consentProblems } from './pictured.ts'
import type { RollIndex, RollPupil } from './roll.ts'
import { unknownPictured } from './unknown-pictured.ts'
import { wordsOf } from './word.ts'

/**
 * What stops somebody who is pictured, known by a name or by the roll’s own number. Two children of one name must both be free to
 * be shown; one who is not on the roll has no consent at all.
 */
export function picturedByName(
  who: string,
  facts: { readonly roll: RollIndex; readonly channelKinds: readonly string[]; readonly policy: Policy },
): readonly ConsentProblem[] {
  const pictured = pupilsMeant(who, facts.roll)
  const found =
    pictured.length === 0
      ? [unknownPictured(who, facts.policy)]
      : consentProblems({ pictured, named: [], channelKinds: facts.channelKinds, policy: facts.policy })
  return found.map((problem) => ({ ...problem, span: who }))
}

function pupilsMeant(who: string, roll: RollIndex): readonly RollPupil[] {
  for (const part of roll.parts) {
    const pupil = part.pupils.get(who)
    if (pupil !== undefined) return [pupil]
  }
  return fullNames(wordsOf(who), who, roll).find((name) => name.from === 0)?.pupils ?? []
}
