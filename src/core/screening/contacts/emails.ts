import type { Stretch } from './phones.ts'

const sign = /@|[([{]\s?at\s?[)\]}]|\sat\s/gi
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
const plainHost = new RegExp(`${label}(?:\\.${label}){1,6}`, 'uy')
const spokenHost = new RegExp(`\\s?${label}(?:(?:\\.|\\s?[([{]\\s?dot\\s?[)\\]}]\\s?|\\sdot\\s)${label}){1,6}`, 'iuy')
const longestLocal = 64

function localStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestLocal && /[\p{L}\p{N}._%+'’&-]/u.test(text[start - 1] ?? '')) start--
  while (start < end && /[.'’&-]/.test(text[start] ?? '')) start++
  return start
}

/** E-mail addresses, also with the sign spelt out: tara (at) mailbox.example, tara at mailbox dot example. */
export function emailsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(sign)) {
    const plain = match[0] === '@'
    const bare = /^\s/.test(match[0])
    const localEnd = plain || bare || text[match.index - 1] !== ' ' ? match.index : match.index - 1
    const start = localStart(text, localEnd)
    if (start === localEnd || start < (found.at(-1)?.end ?? 0)) continue
    const host = plain ? plainHost : spokenHost
    host.lastIndex = match.index + match[0].length
    const after = host.exec(text)
    if (after === null || (bare && !/dot/i.test(after[0]))) continue
    found.push({ start, end: after.index + after[0].length })
  }
  return found
}
