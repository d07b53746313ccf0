/** Lists of words and phrases by name, for rules to speak of: `<condition>` is any phrase listed under condition. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

/** Phrases one after another with semicolons between; `cheat(s)` is both cheat and cheats. */
export function phrases(written: string): readonly string[] {
  return written
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(bothForms)
}

function bothForms(phrase: string): readonly string[] {
  const ending = /\(([a-z']+)\)/.exec(phrase)
  if (ending === null) return [phrase]
  const [whole, letters = ''] = ending
  return [...bothForms(phrase.replace(whole, letters)), ...bothForms(phrase.replace(whole, ''))]
}
