import type { Statement } from '../statement.ts'

const policies: readonly (readonly [string, RegExp])[] = [
  ['anti-bullying', /anti-?bullying|\bbullying\b/],
  ['safeguarding', /safeguarding(?! lead| board| partnership)(?! and child protection)/],
  ['child-protection', /child protection|protecting children/],
  ['online-safety', /online safety|e-?safety/],
  ['acceptable-use', /acceptable (?:it |ict )?use/],
  ['code-of-conduct', /codes? of conduct|conduct code/],
  ['data-protection', /data protection|\bgdpr\b|policies on .*\bdata\b(?! security)/],
  ['data-security', /data security/],
  ['behaviour', /behaviour (?:policy|and)|behaviour(?=[,;])|\bbehaviour\b(?= polic)/],
  ['image-use', /use of images|image use|\bimages? policy|policies on .*\b(?:images|pictures|cameras)/],
  ['photo-video', /photo(?:graph)?\w*(?: and video)? (?:policy|policies)/],
  ['mobile-technology', /mobile (?:technology|phone|device)s?/],
  ['confidentiality', /confidentiality|policies on .*\bconfidences/],
  ['own-device', /bring your own device|own[- ]device|byod/],
  ['whistleblowing', /whistle-?blowing/],
  ['disciplinary', /disciplin\w+/],
  ['equal-opportunity', /equal opportunit\w+|equalit\w+ policy/],
  ['safer-working-practice', /safer[- ]working/],
]

/** The companion documents that a sentence names. */
export function linkedPolicies({ said }: Statement): readonly string[] | undefined {
  const named = policies
    .map(([name, pattern]) => ({ name, at: said.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
  return named.length === 0 ? undefined : named
}
