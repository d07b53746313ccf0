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

/** A school’s own words for placeholders; what is left out is said in the words above. */
export type Names = { readonly [P in Placeholder]?: string }
