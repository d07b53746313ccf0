const grown =
  'parents?|mothers?|fathers?|mums?|mams?|mummys?|dads?|carers?|grandparents?|grand(?:mother|father)s?|families|family'
const child = 'pupils?|students?|learners?|child(?:ren)?|kids?|boys?|girls?'
const whose = new RegExp(
  `\\b(${grown}) of (?:a|an|one of (?:my|our|the|your)|some of (?:my|our|the)|my|our|the|your|two of (?:my|our|the)) (?:(?!former|past|ex-|previous|old)[\\w-]+ )?(?:${child})(?! (?:who|that) (?:has|have|had|left|used)\\b)\\b(?!'s|’s)`,
  'giu',
)

/** A parent of a pupil is a parent: what is asked about them is not about the pupil. Former pupils stay. */
export function withoutWhoseFamily(question: string): string {
  return question.replace(whose, '$1')
}
