/** Settings without a list of answers: what is written there is compared by its words. */
const free = new Set([
  'approved-posters',
  'official-channels',
  'linked-policies',
  'legislation-list',
  'policy-template-source',
  'hr-adviser',
  'advice-when-unsure',
  'data-breach-report-to',
])

/** Whether two answers are the same: lists as sets, free words loosely. */
export function alike(name: string, wanted: unknown, read: unknown): boolean {
  if (free.has(name)) return looselyAlike(listOf(wanted), listOf(read))
  return plain(wanted) === plain(read)
}

const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)])

/** At least two in three of all that either side names is named by both. */
function looselyAlike(wanted: readonly string[], read: readonly string[]): boolean {
  const met = wanted.filter((each) => read.some((other) => shareWords(each, other))).length
  const extra = read.filter((each) => !wanted.some((other) => shareWords(each, other))).length
  return met / (wanted.length + extra) >= 0.66
}

function shareWords(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  return short.filter((word) => long.includes(word)).length / short.length >= 0.6
}

const small = new Set(['the', 'a', 'an', 'of', 'and', 'policy', 'policies', 'school', 'our', 'procedure', 'account'])
const same: Readonly<Record<string, string>> = {
  head: 'headteacher',
  principal: 'headteacher',
  secretary: 'office',
  sbm: 'business',
  sbo: 'business',
  admin: 'administrator',
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => same[word] ?? word.replace(/s$/, ''))
}
