import { type Mask, masked } from './mask.ts'

/** Who is somebody’s: a name may follow these or stand before them, also where somebody writes without capital letters. */
const kin =
  '(?:(?:step|foster ?|god|half.)?(?:mum|mam|mom|mummy|mother|dad|daddy|father|brother|sister|bro|sis|son|daughter|parent)|nan|nanna|nana|gran|grandma|granny|grandad|grandpa|uncle|aunt|auntie|aunty|cousin|twin|niece|nephew|carer|partner|husband|wife|boyfriend|girlfriend|gf|bf|ex|friend|mate|bestie|bff|pal|buddy|neighbour|classmate|teammate|childminder|babysitter|coach|tutor)s?'
/** Whoever is spoken of without a name until it comes: a lad called dean. */
const title = '(?:mr|mrs|miss|ms|mx|dr)'
const word = "(\\p{L}[\\p{L}’'-]*)"
const begins = "(?<![\\p{L}’'-])"
/** After these a name stands, or a word that would be none there. */
const afterTitle = new RegExp(`${begins}${title}\\.?\\s+${word}`, 'giu')
const afterKin = new RegExp(`${begins}${kin},?\\s+${word}`, 'giu')
const afterCalled = new RegExp(
  `${begins}(?:called|named|(?:known|goes?|going|went) (?:as|by)|name(?:['’]s| is| was))\\s+${word}`,
  'giu',
)
const beforeKin = new RegExp(`${begins}(\\p{L}[\\p{L}-]+?)(['’]s|s['’]?)\\s+${kin}(?![\\p{L}’'])`, 'giu')
/** What follows such a word and is no name: a friend request, a kid called names, Miss after school. */
const neverNames = new Set(
  'names hen reg request requests group groups list lists online again after before because about but and or if then when while who that which what where has had have is was were are with without from into onto over under there here just also still only even never always already keeps kept goes went does did said saw told'.split(
    ' ',
  ),
)
/** Names that after a word of kinship are what somebody does or did: my mum will, her dad drew it. */
const doesSomething = new Set(
  'will may can drew drove win wins rip hunt chase trip turn turner promise hope guess free ever rain star van early senior junior major fair light like art grant mark'.split(
    ' ',
  ),
)
const shortened =
  /(?:n['’]?t|['’](?:ve|ll|re|d|m))$|^(?:thats|whos|hes|shes|theyre|theyve|ive|wot|wiv|cos|coz|tho|bcuz)$/
const words = /(?<![\p{L}’'[])\p{Ll}[\p{Ll}’'-]+/gu

export type WordKinds = {
  /** What any text may hold. */
  readonly isOrdinary: (word: string) => boolean
  /** A word of English, by its form alone. */
  readonly isEnglish: (word: string) => boolean
  /** What people are called and is no ordinary word. */
  readonly isGiven: (word: string) => boolean
  /** What people are called and is an ordinary word too: dean, grace. */
  readonly isBoth: (word: string) => boolean
}

/**
 * Words in small letters that no mask covers and that may be a name all the same: where one is introduced as a name is, or
 * stands beside a word of kinship, and given names that are no ordinary word.
 */
export function smallNames(
  texts: readonly { readonly text: string; readonly masks: readonly Mask[] }[],
  { isOrdinary, isEnglish, isGiven, isBoth }: WordKinds,
): readonly string[] {
  const said = (name: string) => isGiven(name) || !isEnglish(name)
  const found = texts.flatMap(({ text, masks }) => {
    const left = masked(text, masks)
    const after = (pattern: RegExp) => [...left.matchAll(pattern)].flatMap(({ 1: one }) => (one ? small(one) : []))
    return [
      ...after(afterTitle).filter((name) => !isOrdinary(name)),
      ...after(afterCalled).filter((name) => said(name) || isBoth(name)),
      ...after(afterKin).filter((name) => said(name) || (isBoth(name) && !doesSomething.has(name))),
      ...[...left.matchAll(beforeKin)].flatMap(({ 1: one = '', 2: ending = '' }) => {
        // Kyles mum: the word as it stands, for that is what would be masked.
        const apart = /^['’]/.test(ending)
        const isName = (name: string) =>
          isGiven(name) || (apart && isBoth(name)) || !(isEnglish(name) || isEnglish(`${name}s`))
        return small(one)
          .filter(isName)
          .map((name) => (apart ? name : `${name}s`))
      }),
      ...(left.match(words) ?? [])
        .flatMap(small)
        .filter((name) => name.length > 2 && isGiven(name) && !isOrdinary(name)),
    ]
  })
  return [...new Set(found)].filter((name) => name.length > 1 && !neverNames.has(name) && !shortened.test(name))
}

/** A word that begins small, without what hangs on to it. */
function small(one: string): readonly string[] {
  return /^\p{Ll}/u.test(one) ? [one.replace(/[’']s$/, '').replace(/[’'-]+$/, '')] : []
}
