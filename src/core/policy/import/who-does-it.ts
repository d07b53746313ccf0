/** Groups of people as policies name them, each with the actor that a clause of ours binds. */
const groups: readonly (readonly [actor: string, words: string])[] = [
  [
    'official_poster',
    '(?:people|those|staff|colleagues|anyone|anybody|whoever|members of staff) who (?:run|runs|post|posts|write|writes|look after|looks after|manage|manages) (?:for|on|to|the|our|an?) ?(?:the school|our|official|school)? ?(?:accounts?|pages?|channels?|posts?|feeds?|school)?|(?:approved |official )?posters|page editors?',
  ],
  ['channel_admin', '(?:account|page|channel|site) (?:administrators?|admins?|managers?|owners?|holders?)'],
  ['dsl', 'designated safeguarding leads?|safeguarding leads?|dsls?|deputy dsls?'],
  ['headteacher', 'head ?teachers?|principals?|the head|head of school|executive head'],
  ['governing_body', 'governors?|governing (?:body|board)|board of governors|trustees?|chair of governors|chair'],
  ['leadership', '(?:senior )?leadership team|senior leaders?|slt|line managers?|senior staff'],
  ['contractor', 'contractors?'],
  ['parent', 'parents?|carers?|famil(?:y|ies)|mothers|fathers|guardians'],
  ['pupil', 'pupils?|children|child|students?|learners?|young people'],
  [
    'staff',
    'staff|teachers?|teaching assistants?|employees?|colleagues?|adults?|members? of (?:our |the )?(?:team|staff)|the office|school office|volunteers?|supply teachers?',
  ],
  ['school', 'the school|our school|the academy|the trust|the federation'],
  ['all', 'everybody|everyone|anybody|anyone|somebody|someone|all of us|each of us|you'],
]

/** Anybody whom a sentence may have as its subject, as a pattern. */
export const doers = groups.map(([, words]) => words).join('|')

const named = groups.map(([actor, words]) => [actor, new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`)] as const)

/**
 * Whom words name: the first of the groups in them, or with `several` the one actor that stands for all of them where
 * they are joined. Nothing where they name nobody.
 */
export function actorIn(words: string, how: 'first' | 'several' = 'first'): string | undefined {
  const found = named
    .map(([actor, pattern]) => ({ actor, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  const actors = found.map(({ actor }) => actor)
  const [first] = actors
  const joined = /\b(?:and|or)\b|,|\//.test(words)
  return how === 'first' || !joined || first === undefined ? first : together(actors)
}

const ofStaff: readonly string[] = ['staff', 'official_poster', 'channel_admin', 'headteacher', 'leadership', 'dsl']

function together(actors: readonly string[]): string | undefined {
  const [first] = actors
  const isOf = (...those: readonly string[]) => actors.every((actor) => those.includes(actor))
  if (actors.length === 1) return first
  if (isOf('parent', 'pupil')) return 'parent_and_pupil'
  if (isOf(...ofStaff)) return actors.includes('staff') ? 'staff' : 'leadership'
  if (isOf('headteacher', 'governing_body', 'leadership', 'school')) return 'school'
  return 'all'
}
