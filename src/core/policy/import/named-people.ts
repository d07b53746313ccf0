import type { Block } from './block.ts'

/** Posts, as a document may put them beside a name; the special before the general. */
const posts: readonly (readonly [string, string])[] = [
  [
    'the deputy designated safeguarding lead',
    "deput(?:y|ies) (?:designated )?(?:safeguarding |child protection )*(?:leads?|dsl|officer|for that)|deputy dsl|ddsl|(?:her|his|their|my|whose|dsl's|the) deput(?:y|ies)(?! head)",
  ],
  [
    'the designated safeguarding lead',
    '(?:designated )?(?:safeguarding|child protection)(?: and child protection)? (?:lead|officer|co-?ordinator|person)|dsl',
  ],
  ['the deputy headteacher', 'deputy head(?: ?-?teacher)?|assistant head(?: ?-?teacher)?'],
  ['the headteacher', '(?:executive |acting )?head ?-?teacher|principal|head of school|head(?! of| lice)'],
  [
    'the chair of governors',
    'chair(?:man|person)?(?: of (?:the )?(?:governors|governing body|governing board|trustees))?',
  ],
  ['the data protection officer', 'data protection (?:officer|lead)|dpo'],
  ['the school business manager', '(?:school )?business manager|bursar|sbm'],
  ['the communications officer', 'communications? (?:officer|lead|manager)|marketing (?:officer|manager)'],
  [
    'the computing lead',
    '(?:computing|ict|it|digital|technology) (?:lead|leader|co-?ordinator|manager|subject lead(?:er)?)',
  ],
  [
    'the office manager',
    '(?:school )?(?:office (?:manager|administrator)|secretary|administrator)|in the (?:school )?office',
  ],
]

const titled =
  "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Father|Fr|Canon|Rev(?:erend)?)\\.? (?:[A-Z][\\w'’-]+ )?[A-Z][\\w'’-]+)"
const called = `(?:${titled}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)`
const fullName = "[A-Z][a-z]+ [A-Z][a-zA-Z'’-]+"
const joints =
  "(?:,? (?:who|and) (?:is|are|acts as)|,| is| -| –|:| \\||\\.)?(?: also)?(?: (?:our|the|your|my|her|his|their|a|school's))*"

export type NamedPeople = ReadonlyMap<string, string>

/** Who is called by name in a document where that name stands beside a post: “Mrs Bell, our safeguarding lead”. */
export function namedPeople(blocks: readonly Block[]): NamedPeople {
  const text = blocks
    .map((block) => (block.kind === 'row' ? block.cells.join(' | ') : block.text))
    .join('\n')
    .replace(/[’]/g, "'")
  const people = new Map<string, string>()
  const put = (name: string | undefined, post: string) => {
    if (name === undefined || notNames.test(name)) return
    const plain = name.toLowerCase()
    if (!people.has(plain)) people.set(plain, post)
  }
  for (const [post, words] of posts) {
    const cased = anyCase(words)
    for (const found of text.matchAll(new RegExp(`(${titled})${joints} ?\\(?(?<![a-z])(?:${cased})(?![a-z])`, 'g')))
      put(found[1], post)
    for (const found of text.matchAll(
      new RegExp(`(${fullName}) ?(?:\\(|, ?(?:our |the )?|is (?:our|the) )(?:${cased})(?![a-z])`, 'g'),
    )) {
      put(found[1], post)
      put(found[1]?.split(' ')[0], post)
    }
    for (const found of text.matchAll(
      new RegExp(`(?<![a-zA-Z])(?:${cased}),?(?: is| \\(| \\||:| -| –)? ?(${titled})`, 'g'),
    ))
      put(found[1], post)
    for (const found of text.matchAll(
      new RegExp(
        `(${called})(?:, (?:our|the|who is (?:our|the|her|his))| in)(?: school)? (?<![a-z])(?:${cased.replace('[iI][nN] [tT][hH][eE] ', '[tT][hH][eE] ')})(?![a-z])`,
        'g',
      ),
    ))
      put(found[1], post)
  }
  return people
}

const notNames =
  /^(?:The|Our|This|Each|Every|Any|All|If|When|Tell|Staff|School|Policy|Please|Head|Chair|Also|Who|What|A|In|You|We|They|And|Then|It)\b/

const anyCase = (words: string) =>
  words.replace(/(?<![\\[(?])[a-z]/g, (letter, at: number) =>
    words[at - 1] === '?' ? letter : `[${letter}${letter.toUpperCase()}]`,
  )

/** Words in lower case with the post in place of each name. */
export function saidOfPosts(people: NamedPeople): (words: string) => string {
  if (people.size === 0) return (words) => words
  const names = [...people.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![a-z])(?:${names.map((name) => name.replace(/[.]/g, '\\.')).join('|')})(?![a-z])`,
    'g',
  )
  return (words) => words.replace(pattern, (name) => people.get(name) ?? name)
}
