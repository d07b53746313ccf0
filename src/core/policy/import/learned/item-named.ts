import type { SettingName } from '../../registry.ts'
import { allReadings } from '../all-readings.ts'
import { patternOf } from '../cue.ts'
import { itemWords } from '../words/lists/item-words.ts'
import type { Passage } from './passages.ts'

/** Lists in which an item that is denied is not one of them: “nor a folder of handouts”. */
const deniable: ReadonlySet<string> = new Set<SettingName>([
  'training-points',
  'training-led-by',
  'consent-scope',
  'harmful-comment-action',
  'concern-first-contact',
  'external-bodies',
  'parent-communication-methods',
  'review-led-by',
  'review-triggers',
  'contact-exception-approver',
  'inbound-contact-report-to',
  'breach-sanctions',
  'channel-purpose',
  'counted-as-posting',
])

const deniedBefore =
  /(?:\b(?:no|nor|not|never|neither|without|rather than|instead of)\b|n't\b)(?: [\w']+){0,3} $|(?:\bno|\bnor|\bnot) $/

const deniedAfter =
  /^\w*(?: \w+)? (?:(?:is|are|does|do|will|was|were|has|have|need|can|may) not|(?:is|are|does|do|wo|ca|need)n't)\b/

function isNamed(pattern: RegExp, words: string, isDeniable: boolean): boolean {
  if (!isDeniable) return pattern.test(words)
  return [...words.matchAll(new RegExp(pattern.source, 'g'))].some(
    (found) =>
      !deniedBefore.test(words.slice(0, found.index)) && !deniedAfter.test(words.slice(found.index + found[0].length)),
  )
}

/** Whether an item is named in the question alone, which the answer does not affirm: “Do I go to the DSL? No.” */
export function itemsAsked(name: SettingName): (item: string, passage: Passage) => boolean {
  const words = itemWords[name] ?? {}
  return (item, { statements }) => {
    const part = words[item]
    if (part === undefined) return false
    const pattern = patternOf(part)
    return statements.some(({ lead, reply }) => reply !== 'yes' && lead.endsWith('?') && pattern.test(lead))
  }
}

type OfItem = (item: string, passage: Passage) => boolean

export function itemsNamed(name: SettingName): OfItem {
  const partsOf = itemParts(name)
  return (item, { statements }) =>
    statements.some(({ own, names, reply }) =>
      partsOf(item).some((pattern) => isNamed(pattern, reply === undefined ? own : names, deniable.has(name))),
    )
}

/** Whether an item is called by name only to be denied: “she does not bar anybody”. */
export function itemsDenied(name: SettingName): OfItem {
  const [partsOf, named] = [itemParts(name), itemsNamed(name)]
  return (item, passage) =>
    deniable.has(name) &&
    !named(item, passage) &&
    passage.statements.some(({ own }) => partsOf(item).some((pattern) => pattern.test(own)))
}

function itemParts(name: SettingName): (item: string) => readonly RegExp[] {
  const words = itemWords[name] ?? {}
  const reading = allReadings[name]
  const cued = reading?.kind === 'several' ? reading.items : {}
  return (item) => [words[item], cued[item]].flatMap((part) => (part === undefined ? [] : [patternOf(part)]))
}
