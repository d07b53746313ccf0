/** A number or letter typed before a clause, and the words after it. */
export type Labelled = { readonly label: string; readonly rest: string }

const typed =
  /^(?:(?:section|clause|para(?:graph)?|part|appendix)\s+)?((?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[A-Z]\d{1,2}(?:\.\d{1,2})*)(?:[.):]|(?=\s))|\(?(?:[a-z]|[ivx]{1,6}|\d{1,2})\)|[A-Z][.)])\s+(?=\S)/i

/** A number that its words follow without a space, as some programs copy it: “1.2This policy”. */
const joined = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.)(?=[A-Z][a-z])/

/** “2.1 Staff …” is 2.1; “1 September 2025” and “3 members of staff …” are words, not labels. */
export function typedLabel(text: string): Labelled | undefined {
  const found = typed.exec(text) ?? joined.exec(text)
  const printed = found?.[1]
  if (!found || printed === undefined) return undefined
  const rest = text.slice(found[0].length)
  const bare = /^\d{1,3}$/.test(printed)
  if (bare && (/^[a-z]/.test(rest) || startsWithMonth.test(rest))) return undefined
  if (/^[A-Za-z]$/.test(printed)) return undefined
  return { label: printed.replace(/[.:]$/, '').replace(/^(\d[\d.]*)\)$/, '$1'), rest }
}

/** Numbers with letters or roman numerals among them, and a count under a heading's word: “5.iii.4”, “2.5b.1a”, “staff.10b”. */
const dotted = /^(?=.*\d)(?:[a-z]{1,12}|\d{1,3}[a-z]?)(?:\.(?:\d{1,3}[a-z]?|[ivx]{1,6}))+$/i

/** A cell of a table that holds a reference and nothing else: there it may be of more forms than before a sentence. */
export function cellLabel(cell: string): string | undefined {
  const found = typedLabel(`${cell} x`)
  if (found?.rest === 'x') return found.label
  return dotted.test(cell) ? cell : undefined
}

const startsWithMonth = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
