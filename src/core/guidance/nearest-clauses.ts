import type { Clause } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { wordsOfQuestion } from './words.ts'

type Entry = { readonly clause: Clause; readonly stems: ReadonlySet<string> }
type Index = { readonly entries: readonly Entry[]; readonly weight: ReadonlyMap<string, number> }

const indexes = new WeakMap<Policy['clauses'], Index>()
const idle = new Set(
  'a an the and or of to in on at for with by is are be it its i my me we our you your can do does have has not no as that this if what when who may should they them their from about any all'.split(
    ' ',
  ),
)

/** The clauses whose words are nearest to a question, rarest words counting most: shown beside every answer. */
export function nearestClauses(policy: Policy, words: readonly string[], most = 3): readonly Clause[] {
  const index = indexOf(policy)
  const asked = new Set(words.filter((word) => !idle.has(word)).map(stem))
  return index.entries
    .map(({ clause, stems }) => ({ clause, score: scoreOf(stems, asked, index.weight) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ clause }) => clause)
}

function scoreOf(stems: ReadonlySet<string>, asked: ReadonlySet<string>, weight: ReadonlyMap<string, number>): number {
  let score = 0
  for (const word of asked) if (stems.has(word)) score += weight.get(word) ?? 0
  return score / Math.sqrt(stems.size + 4)
}

/** Kept for as long as the policy itself is: made from its clauses alone. */
function indexOf(policy: Policy): Index {
  const known = indexes.get(policy.clauses)
  if (known) return known
  const entries = [...policy.clauses.values()].map((clause) => ({
    clause,
    stems: new Set(
      wordsOfQuestion(`${clause.section} ${clause.summary} ${clause.trigger ?? ''}`)
        .filter((word) => !idle.has(word))
        .map(stem),
    ),
  }))
  const seen = new Map<string, number>()
  for (const { stems } of entries) for (const word of stems) seen.set(word, (seen.get(word) ?? 0) + 1)
  const weight = new Map([...seen].map(([word, times]) => [word, Math.log(1 + entries.length / times)]))
  const index = { entries, weight }
  indexes.set(policy.clauses, index)
  return index
}

/** Endings are dropped, and words that schools use for one another are taken as one. */
function stem(word: string): string {
  const bare = word.replace(/(ing|ers|er|ies|ied|ed|es|s|ly)$/, '')
  return alike.get(word) ?? alike.get(bare) ?? (bare.length >= 3 ? bare : word)
}

const alike = new Map<string, string>(
  Object.entries({
    pupil: ['child', 'children', 'kid', 'pupil', 'pupils', 'student', 'boy', 'girl'],
    famil: ['mum', 'mums', 'dad', 'parent', 'parents', 'carer', 'family', 'families'],
    friend: ['befriend', 'friend', 'friends', 'add', 'follow', 'request'],
    pictur: ['photo', 'photos', 'picture', 'pictures', 'image', 'images', 'video', 'clip', 'film'],
    network: [
      'facebook',
      'instagram',
      'insta',
      'tiktok',
      'snapchat',
      'twitter',
      'whatsapp',
      'social',
      'site',
      'sites',
      'networks',
    ],
    messag: ['message', 'messages', 'dm', 'text', 'chat', 'messaging', 'messaged'],
    password: ['password', 'login', 'logins', 'passwords'],
  }).flatMap(([head, words]) => words.map((word) => [word, head] as const)),
)
