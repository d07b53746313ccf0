/** What a school’s own facts fill in when the document is printed; each has words for where the school has none yet. */
export const placeholders = {
  school: 'the school',
  headteacher: 'the headteacher',
  dsl: 'the designated safeguarding lead',
  'deputy dsl': 'the deputy designated safeguarding lead',
  chair: 'the chair of governors',
  clerk: 'the clerk to the governors',
  'data protection lead': 'the data protection lead',
  council: 'the council',
  channels: 'the accounts in the register of official channels',
  'approved posters': 'the people named in the register of official channels',
  'review date': 'the date in the review calendar',
  'adopted on': 'the date shown at the front',
} as const
export type Placeholder = keyof typeof placeholders

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name)
}

/** A school’s own words for placeholders; what is left out is said in the words above. */
export type Names = { readonly [P in Placeholder]?: string }

const inBraces = /\{\s*([^{}\n]{1,60}?)\s*\}/g

/**
 * The school's own words with what it wrote in braces filled in, `{headteacher}`, as in the library's sentences. What
 * stands for nothing is left as it is written.
 */
export function withNames(text: string, names: Names = {}): string {
  return text.replace(inBraces, (whole, named: string, at: number) => {
    const name = named.toLowerCase()
    if (!isPlaceholder(name)) return whole
    const said = names[name] ?? placeholders[name]
    return at === 0 || /(?:[.?!]|\n)\s*$/.test(text.slice(0, at)) ? said.charAt(0).toUpperCase() + said.slice(1) : said
  })
}

/** What stands in braces in a text and stands for nothing, as it is written: `{head teacher}`. */
export function unfilledIn(text: string): readonly string[] {
  return [...withNames(text).matchAll(inBraces)].map(([whole]) => whole)
}
