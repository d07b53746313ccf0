import { type Mask, masked } from './mask.ts'

const usual = new Set(
  [
    'I Mr Mrs Ms Miss Mx Dr Sir Mum Dad Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March',
    'April May June July August September October November December Year Reception Nursery School English Maths Science',
    'Snapchat WhatsApp Instagram TikTok Facebook YouTube Roblox Discord Twitter Messenger Minecraft Fortnite Google',
    'Told About Where Link Account When Reach Given Captured By Entered Recorded Referred Decided Why Because Closed Advice',
    'Support Opened Read Looked Done File Noted Parents Police LADO DSL HR ICO CEOP CPOMS MyConcern Prevent Signpost No',
    'Someone Somebody Anyone Anybody Everyone Everybody Nobody Something Anything Everything Nothing',
    'The A An He She They We You It My His Her Their Our This That And But Then When',
  ]
    .join(' ')
    .split(' '),
)

/**
 * Words with a capital letter that no mask covers: a name that nobody at the school has, such as a cousin’s, is found by
 * whoever reads through these and by nothing else. Each once, in the order in which they stand. At the beginning of a
 * sentence any word has a capital: there, those are left out that `isOrdinary` knows, or that stand small elsewhere.
 */
export function capitalsLeft(
  texts: readonly { readonly text: string; readonly masks: readonly Mask[] }[],
  isOrdinary: (word: string) => boolean,
): readonly string[] {
  const left = texts.map(({ text, masks }) => masked(text, masks))
  const small = new Set(left.flatMap((text) => text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’'-]*/gu) ?? []))
  const found = left.flatMap((text) =>
    [...text.matchAll(/\[[^\]]*\]|(?<!\p{L}[’']?)\p{Lu}[\p{L}’'-]+/gu)].flatMap(({ 0: word, index }) => {
      const name = word.replace(/[’']s$/, '').replace(/[’'-]+$/, '')
      if (word.startsWith('[') || usual.has(name)) return []
      const inside = /[\p{L}\p{N},;:’'")\]] $/u.test(text.slice(Math.max(0, index - 2), index))
      const begins = isOrdinary(name.toLowerCase()) || small.has(name.toLowerCase())
      return inside || !begins ? [name] : []
    }),
  )
  return [...new Set(found)]
}
