import { streetTypes } from '../lists/street-types.ts'
import type { Stretch } from './phones.ts'

const type = streetTypes.join('|')
const name = "\\p{Lu}[\\p{L}'’.-]{0,30}"
const names = `(?:${name} ){1,3}`
const number = '\\d{1,4}[A-Za-z]?,? '
const inside = '(?:Flat|Unit|Apartment|Apt|Plot|Caravan|Bungalow|Studio) \\d{1,4}[A-Za-z]?,? '
const after = "(?![\\p{L}'’])"
const house =
  "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’-]{0,30} ){0,2}(?:House|Cottages?|Forge|Barn|Farmhouse|Lodge|Mill|Rectory|Vicarage|Manor|Bungalow|Villa|Grange|Gables|Stables|Dairy|Bakehouse|Schoolhouse|Smithy|Hollies|Laurels|Elms|Willows|Beeches|Firs|Orchard|Nook|Croft)"
const road = `${names}(?:Street|Road|Lane|Avenue|Drive|Close|Way|Hill|Row|Terrace|Crescent|Gardens|Grove|Green)`

const shapes: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d.:/£-]|\\d )(?:${inside}(?:${number})?|${number})(?:The (?:${type})|${names}(?:${type}))${after}(?:, ${road}${after})?`,
    'gu',
  ),
  new RegExp(
    `(?<=\\b(?:at|to|from|outside|near|by|of) )${number}\\p{Lu}\\p{Ll}{2,14}(?:gate|way|croft|mead|thorpe)${after}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])${house}, ${road}${after}`, 'gu'),
  new RegExp(
    `(?<=\\b(?:lives?|living|moved|staying|stays|home|house|address) (?:is |now )?(?:at|on|in|to|down) )${road}${after}`,
    'gu',
  ),
  new RegExp(
    `(?<=\\b(?:lives?|living|moved|staying|house|address)(?: is| now)?(?: at| to| on)? )\\d{1,4}[a-z]? \\p{L}{3,20}(?: \\p{L}{3,20})? (?:street|road|lane|avenue|drive|crescent|terrace|close)${after}`,
    'giu',
  ),
]

const mayHold =
  /\d[A-Za-z]?,? \p{Lu}|\d[a-z]? \p{L}+ (?:\p{L}+ )?(?:street|road|lane|avenue|drive|crescent|terrace|close)|, \p{Lu}|\b(?:live|lives|living|moved|staying|stays|home|house|address)\b/u

const notANumber =
  /\b(?:years?|yrs?|ks|stage|class|week|term|day|group|team|top|under|level|grade|rule|no|number|page|chapter|act|scene|bus|platform|item)\s$/i
/** Larkfield 3 - 1 Brook Lane. */
const aScore = /(?:^|\D)\d{1,2} ?[-–—:] ?$/
/** Larkfield 2, Brook Lane 0. */
const isInAScore = /^\d{1,2}, /
const theirs = /^,? \d{1,2}(?![\d:]|\.\d| ?[ap]m)/
const months =
  /^\d{1,4}[a-z]?,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** Street addresses, numbered or of a named house, save the school’s own. A public place without a number is no address. */
export function addressesIn(text: string, own: string): readonly Stretch[] {
  if (!mayHold.test(text)) return []
  const found = shapes.flatMap((shape) =>
    [...text.matchAll(shape)]
      .filter((match) => {
        if (own.includes(match[0].toLowerCase()) || months.test(match[0])) return false
        const before = text.slice(Math.max(0, match.index - 12), match.index)
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
        return !notANumber.test(before) && !aScore.test(before) && !(isInAScore.test(match[0]) && theirs.test(after))
      })
      .map((match): Stretch => ({ start: match.index, end: match.index + match[0].length })),
  )
  let end = -1
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((stretch) => {
      if (stretch.start < end) return false
      end = stretch.end
      return true
    })
}
