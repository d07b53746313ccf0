import { type Mask, masked } from './mask.ts'

/** After these a name follows, also where somebody writes without capital letters: “my cousin kayleigh”. */
const introduces =
  /(?<!\p{L})(?:cousins?|friends?|mates?|bestie|boyfriend|girlfriend|ex|brother|sister|bro|sis|stepbrother|stepsister|uncle|aunt|auntie|aunty|nan|neighbour|coach|mr|mrs|miss|ms|mx|dr|(?:boy|girl|man|woman|someone|somebody|kid|child|pupil|teacher)\s+(?:called|named))\s+(\p{Ll}[\p{Ll}’'-]+)/giu
/** What follows such a word and is no name: a friend request, a kid called names. */
const neverNames = new Set(['names', 'request', 'requests', 'group', 'groups', 'list', 'lists', 'online', 'again'])
const words = /(?<![\p{L}’'[])\p{Ll}[\p{Ll}’'-]+/gu

/**
 * Words in small letters that no mask covers and that may be a name all the same: where one is introduced as a name is, and
 * given names that are no ordinary word. `isOrdinary` says what any text may hold; `isGiven` what children are called.
 */
export function smallNames(
  texts: readonly { readonly text: string; readonly masks: readonly Mask[] }[],
  {
    isOrdinary,
    isGiven,
  }: { readonly isOrdinary: (word: string) => boolean; readonly isGiven: (word: string) => boolean },
): readonly string[] {
  const found = texts.flatMap(({ text, masks }) => {
    const left = masked(text, masks)
    const introduced = [...left.matchAll(introduces)].flatMap(({ 1: word }) =>
      word === undefined ? [] : [plain(word)],
    )
    const given = (left.match(words) ?? []).map(plain).filter((word) => word.length > 2 && isGiven(word))
    return [...introduced, ...given]
  })
  return [...new Set(found)].filter((word) => word.length > 1 && !neverNames.has(word) && !isOrdinary(word))
}

const plain = (word: string) => word.replace(/[’']s$/, '').replace(/[’'-]+$/, '')
