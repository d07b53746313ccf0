import type { Held } from './compare-route.ts'

/** How each document prints its clauses, against the ids of the catalogue: what follows `pack:` begins so. */
const sections: readonly (readonly [RegExp, (number: string, item: string) => string])[] = [
  [/^(2\.5\.\d) \(Communication\)$/, (number) => number.replace('2.5.', '2.5b.')],
  [/^(2\.5\.\d) \(Reputation\)$/, (number) => number],
  [/^(2\.8\.2) b9$/, () => '2.8.2i'],
  [/^Staff are advised b(\d+)$/, (number) => `staff.${number}`],
  [/^Students b(\d+)$/, (number) => `students.${number}`],
  [/^Official Use b(\d+)$/, (number) => `official.${number}`],
  [/^Appendix A b(\d+)$/, (number) => `parents.${Number(number) + 1}`],
  [/^5\((i+|iv|v)\) b(\d+)$/, (roman, item) => `5.${roman}.${item}`],
  [/^s\.3 b3-b4$/, () => '3.6'],
  [/^s\.(\d) para (\d)$/, (section, item) => `${section}.${item}`],
  [/^s\.(\d) paras 2-3$/, (section) => `${section}.3`],
  [/^s\.8-9$/, () => '9'],
  [/^5\.3-5\.4$/, () => '5.3'],
  [/^s\.(\d)$/, (section) => `${section}.`],
  [/^s\.(\d) b(\d+)$/, (section, item) => (section === '4' ? `4.0.${item}` : `${section}.${item}`)],
  [/^4\.(\d) b(\d)$/, (part, item) => `4.${part}.${item}`],
  [/^([\d.]+)$/, (number) => number],
]

function idBeginning(clause: string): string {
  const catalogued = /^[a-z-]+:(.+)$/.exec(clause)
  if (catalogued) return catalogued[1] ?? clause
  return beginningOfPrinted(clause)
}

function beginningOfPrinted(printed: string): string {
  for (const [pattern, id] of sections) {
    const match = pattern.exec(printed)
    if (match) return id(match[1] ?? '', match[2] ?? '')
  }
  return printed
}

/** `s.8 paras 2-3, s.9` as its parts; a part such as `b7, b2` goes on with the section before it. */
function partsOf(clause: string): readonly string[] {
  let section = ''
  return clause.split(/[,;] /).map((part) => {
    if (/^b\d/.test(part)) return `${section} ${part}`
    section = part.replace(/ b\d+.*$/, '')
    return part
  })
}

/** Whether each clause that the key prints is among those cited. */
export function clausesHeld(printed: string | null, cited: readonly string[]): readonly Held[] {
  if (printed === null) return []
  const references = cited.map((id) => id.slice(id.indexOf(':') + 1))
  return partsOf(printed).map((part) => {
    const beginning = idBeginning(part)
    return {
      what: `clause: ${part} (${beginning})`,
      held: references.some((reference) => begins(reference, beginning)),
    }
  })
}

function begins(reference: string, beginning: string): boolean {
  if (!reference.startsWith(beginning)) return false
  const next = reference[beginning.length]
  return next === undefined || beginning.endsWith('.') || !/\d/.test(next)
}
