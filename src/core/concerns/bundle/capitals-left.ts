import { type Mask, masked } from './mask.ts'

const usual = new Set(
  [
    'I Mr Mrs Ms Miss Mx Dr Sir Mum Dad Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March',
    'April May June July August September October November December Year Reception Nursery School English Maths Science',
    'Snapchat WhatsApp Instagram TikTok Facebook YouTube Roblox Discord Twitter Messenger Minecraft Fortnite Google',
    'The A An He She They We You It My His Her Their Our This That And But Then When',
  ]
    .join(' ')
    .split(' '),
)

/**
 * Words with a capital letter inside a sentence that no mask covers: a name that nobody at the school has, such as a
 * cousin’s, is found by whoever reads through these and by nothing else. Each once, in the order in which they stand.
 */
export function capitalsLeft(
  texts: readonly { readonly text: string; readonly masks: readonly Mask[] }[],
): readonly string[] {
  const found = texts.flatMap(({ text, masks }) =>
    [...masked(text, masks).matchAll(/\[[^\]]*\]|(?<=[\p{L}\p{N},;:’'")\]] )\p{Lu}[\p{L}\p{M}’'-]+/gu)].flatMap(
      ([word]) => (word.startsWith('[') || usual.has(word.replace(/[’']s$/, '')) ? [] : [word.replace(/[’']s$/, '')]),
    ),
  )
  return [...new Set(found)]
}
