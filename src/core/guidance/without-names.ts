import { knownWords } from './known-words.ts'

/** What stands for anybody’s or any place’s name: a word that nothing was learned of. */
const anyName = 'Qname'

/** First names and towns that are words too: names only with a capital, inside a sentence or before what somebody does. */
const alsoWords = new Set(
  'amber april art august autumn bath battle beer bill bow bury chase clay crystal daisy dale dawn deal derby dean drew eve faith fern fleet flora frank frost gale ginger grace grant guy hailey hazel heath heather holly hook hope hull hunter iris ivy jade jack jasmine jewel joy june lane lily mark max may melody mercy miles misty nick olive page pat pearl pearce penny poppy queenie ray reading reed rich rob robin rose ruby rugby rusk rye sally sandy sandwich savannah scarlett settle sky skye spencer stone street sue summer sunny tad teddy theo tiger tony victor victoria violet wade ware warren wells will willow wren'.split(
    ' ',
  ),
)

/** After one of these a word with a capital is no name, though it could be one. */
const notAName =
  /\b(?:term|fair|fete|holidays?|school|half|show|party|concert|ball|break|day|club|kit|match|team|book|corner|lesson)\b/i
const whatSomebodyDoes =
  /^\s*(?:['’]s\b|(?:and|in|from|is|was|has|had|who|wants?|told|tells|said|says|keeps|kept|put|puts|sent|sends|posted|posts|shared|shares|asked|asks|messaged|messages|took|takes|added|adds|follows|followed|does|did|left|made|makes|calls|called|got|gets|likes|liked|saw|wrote|writes)\b)/iu
const months = new Set('may june april august'.split(' '))
const inAMonth =
  /\b(?:in|since|until|till|by|last|next|this|every|early|late|mid|end of|start of|from|\d(?:st|nd|rd|th)?(?: of)?)\s$/i

const token = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*`
const titled = new RegExp(
  String.raw`\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Mm]adame|[Mm]me|[Mm]onsieur|[Rr]ev|MR|MRS|MS|MISS|MX|DR)\b\.?\s+((?:${token}|\p{Lu}\.)(?:\s+(?:${token}))*)`,
  'gu',
)
const titledSmall = /\b(?:mr|mrs|ms|miss|mx|dr|madame|mme|monsieur)\b\.?\s+([\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*)/giu
const alone = /(?<=^|[\p{L},;.?!] )(?:Sir|Miss|sir)(?=[ ,.?!’']|$)(?! \p{Lu})/gu
const surname = new RegExp(String.raw`^ (?!I\b|Facebook\b|WhatsApp\b)${token}`, 'u')
const capital = new RegExp(token, 'gu')
const isle = /\b(?:[Tt]he )?Isle of \p{Lu}\p{L}+/gu
const ofPlace = /\b(?:Great|Little|North|South|East|West|New|Old|Upper|Lower|St|Saint|Mount|Port) Qname\b/g

/** A question with one and the same word for every name in it, so that who and where it was changes nothing. */
export function withoutNames(question: string): string {
  if (!/\p{Lu}/u.test(question) || !/\p{Ll}/u.test(question)) return smallTitled(question)
  const withTitles = question
    .replace(titled, (whole, name: string) => titledAnybody(whole, name))
    .replace(alone, `Mrs ${anyName}`)
    .replace(isle, anyName)
  const words = knownWords()
  let last = -1
  const named = withTitles.replace(capital, (word, at: number) => {
    const before = withTitles.slice(0, at)
    const after = withTitles.slice(at + word.length)
    const follows = last === at && /\p{L} $/u.test(before)
    if (word === anyName || isName(word, before, after, follows, words)) {
      last = at + word.length + 1
      return /['’]s$/.test(word) ? `${anyName}’s` : anyName
    }
    return word
  })
  return smallTitled(named)
    .replace(ofPlace, anyName)
    .replace(new RegExp(`\\b${anyName}(?:[ -](?:on|upon|le|de|of|the)[ -])?(?: ?${anyName})+`, 'g'), anyName)
}

/** Of "Mrs Hughes Facebook page" the platform is no name. */
function titledAnybody(whole: string, name: string): string {
  const parts = name.split(/\s+/)
  const words = knownWords()
  const extra = parts
    .slice(1)
    .filter((part) => words.has(part.toLowerCase()) || /^\p{Lu}{2,}$/u.test(part) || part === 'I')
  const possessive = /['’]s$/.test(parts[parts.length - extra.length - 1] ?? '') ? '’s' : ''
  return whole === '' ? whole : [`Mrs ${anyName}${possessive}`, ...extra].join(' ')
}

/** In small letters throughout, or in capitals, only a title tells a name. */
function smallTitled(text: string): string {
  return text.replace(titledSmall, (whole, name: string) => {
    const plain = name.toLowerCase().replace(/['’]s$/, '')
    if (plain === anyName.toLowerCase() || knownWords().has(plain)) return whole
    return `mrs ${anyName}${/['’]s$/i.test(name) ? '’s' : ''}`
  })
}

function isName(word: string, before: string, after: string, follows: boolean, words: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/, '')
  if (/^\p{Lu}(?:['’]\p{Ll}+)?$/u.test(word) || /^\p{Lu}{2,}s?$/u.test(word)) return false
  const known = words.has(plain) || plain.split('-').every((part) => words.has(part))
  const starts = !/[\p{L}\p{N},;’'")] ?$/u.test(before.slice(-2))
  if (alsoWords.has(plain)) {
    if (notAName.test(/^\s*[\p{L}]+/u.exec(after)?.[0] ?? '') || (months.has(plain) && inAMonth.test(before)))
      return isTown(plain, before)
    return starts ? whatSomebodyDoes.test(after) || surname.test(after) : true
  }
  if (known) return follows && !capitalsThatCount.has(plain)
  return true
}

const towns = new Set(
  'bath battle beer bow bury deal derby fleet hook hull reading rugby rye sandwich settle street ware wells'.split(' '),
)
const isTown = (plain: string, before: string) =>
  towns.has(plain) && /\b(?:in|from|at|to|near|of|for|the)\s$/i.test(before)

/** Never the second half of a name. */
const capitalsThatCount = new Set(
  'facebook instagram whatsapp snapchat tiktok twitter youtube linkedin threads school primary academy nursery gazette echo herald chronicle year page group'.split(
    ' ',
  ),
)
