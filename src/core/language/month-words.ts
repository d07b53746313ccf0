/** The months as they are written out and shortened, in small letters: the inside of a pattern. */
export const monthWords =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
