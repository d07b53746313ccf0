import { type Answered, everybody, type TwoSchools } from './two-schools.ts'

/**
 * Where what two schools answer parts, with a little of what stands there; nothing where it is the same to the last byte,
 * header and statement. The one school is named as the other; what is new in every answer is named by nothing but that.
 */
export function apartIn(two: TwoSchools): (quiet: Answered, told: Answered) => string | null {
  const asQuiet = namedAsQuiet(two)
  const bare = withoutChance(two)
  const differ = (one: string, other: string): string | null => {
    const there = asQuiet(other)
    if (one === there || withoutForms(one) === withoutForms(there)) return null
    return whereApart(bare(one), bare(there))
  }
  return (quiet, told) => {
    const parts = [
      differ(String(quiet.status), String(told.status)),
      differ(headersOf(quiet), headersOf(told)),
      differ(quiet.body, told.body),
      ...statementsOf(quiet, told).map(([one, other]) => differ(one, other)),
    ]
    return parts.find((part) => part !== null) ?? null
  }
}

/** Statement beside statement; where one asks more than the other, against nothing. */
function statementsOf({ asked: quiet }: Answered, { asked: told }: Answered): readonly (readonly [string, string])[] {
  const most = Math.max(quiet.length, told.length)
  return Array.from({ length: most }, (_, at) => [quiet[at] ?? '(no more)', told[at] ?? '(no more)'])
}

function whereApart(one: string, other: string): string | null {
  if (one === other) return null
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 160), at + 160)
  return `\n  nothing told: …${around(one)}…\n  told:         …${around(other)}…`
}

/** How many are left is counted anew each minute of the real clock, which may end between two askings. */
const changing = ['date', 'x-ratelimit-reset', 'x-ratelimit-remaining']
/** Of these headers a part alone: cookies are new each time, and the mark of a page is worked out from its own address too. */
const ofHeader: Readonly<Record<string, (value: string) => string>> = {
  'set-cookie': (cookies) => cookies.replaceAll(/=[^;,]*/g, '='),
  etag: (mark) => mark.replaceAll(/[\w-]{20,}/g, 'a mark'),
}
const headersOf = ({ headers }: Answered) =>
  Object.entries(headers)
    .filter(([name]) => !changing.includes(name))
    .map(([name, value]) => `${name}: ${ofHeader[name]?.(String(value)) ?? String(value)}`)
    .join('\n')

const forms = /(name="(?:_csrf|once|puzzle)" value|data-puzzle)="[^"]*"/g
const bytes = /"bytes:[\w-]*"/g
/** Most that differs is no more than that: looked at first, since it is soon seen. */
const withoutForms = (text: string) => text.replaceAll(forms, '$1=""').replaceAll(bytes, '"bytes"')

/** The school at which it is told, its slug and its people’s accounts, by the names that the other has for them. */
function namedAsQuiet({ ids, slugs, accounts }: TwoSchools): (text: string) => string {
  const names = new Map<string, string>([
    [ids.told, ids.quiet],
    [slugs.told, slugs.quiet],
    ...everybody.map((who) => [accounts.told[who], accounts.quiet[who]] as const),
  ])
  const any = new RegExp([...names.keys()].join('|'), 'g')
  return (text) => text.replaceAll(any, (name) => names.get(name) ?? name)
}

/** What is made anew each time by chance: challenges, codes, links, fingerprints of lines. */
const byChance: readonly (readonly [RegExp, string])[] = [
  [forms, '$1=""'],
  [bytes, '"bytes"'],
  [/(<code class="hash">)[0-9a-f]{12}/g, '$1'],
  [/\b[0-9a-f]{64}\b/g, 'a hash'],
  [/("challenge":|"user":\{"id":)"[\w-]+"/g, '$1""'],
  [/(\(\$1, \$2, \$3\) \[)"[\w-]{43}"/g, '$1""'],
  [/(\/invitation\/)[\w-]{43}/g, '$1'],
]

const aDay = 86_400_000

/**
 * Without what is new in every answer. Ids that both schools have stay as they are; of those made since it is said only
 * that they are one, and of a moment at which the server itself looked at a clock, that it is now.
 */
function withoutChance({ known }: TwoSchools): (text: string) => string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format()
  const now = Date.now()
  return (text) => {
    let same = text
    for (const [what, by] of byChance) same = same.replaceAll(what, by)
    return same
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) =>
        known.has(id) ? id : 'an id',
      )
      .replaceAll(/(?<![\w-])[2-9A-Z]{4}(?:-[2-9A-Z]{4})+(?![\w-])/g, 'a code')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) => (Math.abs(Date.parse(at) - now) < 2 * aDay ? 'now' : at))
      .replaceAll(`${day},`, 'now')
      .replaceAll(/now \d{1,2}\.\d\d [ap]m/g, 'now')
  }
}
