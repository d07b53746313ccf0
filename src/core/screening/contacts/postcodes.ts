import type { Stretch } from './phones.ts'

// Areas of one letter are these eight; areas of two are not listed, since schools on paper may lie in none that exists.
const shape = /\b((?:[BEGLMNSW]|[A-PR-UWYZ][A-HK-Y])\d[A-Z\d]?)( ?)(\d)([ABD-HJLNP-UW-Z]{2})\b/gi
const notAPlace =
  /\b(?:room|size|locker|seat|row|class|group|set|team|bus|route|model|block|level|locker|code|part|page|question|section|unit|version|grade|gate|table|battery|paper)s?\s$/i

function isAnotherThing(area: string, digit: string, letters: string): boolean {
  const small = letters !== letters.toUpperCase()
  const ordinal = small && /^(?:st|nd|rd|th)$/i.test(letters)
  const amount = /^(?:gb|tb|lb|hp)$/i.test(letters) && (small || /^(?:mp|ps|usb)/i.test(area))
  return ordinal || amount || (small && digit === '0')
}

/** Postcodes by their shape, in any case and spacing; a size, a room or a place in a race that looks like one is left alone. */
export function postcodesIn(text: string, own: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(shape)) {
    const [whole, area = '', , digit = '', letters = ''] = match
    if (isAnotherThing(area, digit, letters)) continue
    if (own.includes(whole.toUpperCase().replace(/\s/g, ''))) continue
    if (notAPlace.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    found.push({ start: match.index, end: match.index + whole.length })
  }
  return found
}
