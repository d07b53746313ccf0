const irregular: Readonly<Record<string, string>> = {
  told: 'tell',
  said: 'say',
  says: 'say',
  given: 'give',
  gave: 'give',
  seen: 'see',
  saw: 'see',
  went: 'go',
  goes: 'go',
  gone: 'go',
  kept: 'keep',
  got: 'get',
  wrote: 'write',
  written: 'write',
  taken: 'take',
  took: 'take',
  shown: 'show',
  found: 'find',
  left: 'leave',
  met: 'meet',
  made: 'make',
  sent: 'send',
  brought: 'bring',
  thought: 'think',
  known: 'know',
  knew: 'know',
  chosen: 'choose',
  held: 'hold',
  done: 'do',
  does: 'do',
  did: 'do',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  children: 'child',
  mums: 'parent',
  dads: 'parent',
  mum: 'parent',
  dad: 'parent',
  carers: 'parent',
  carer: 'parent',
  spoken: 'speak',
  spoke: 'speak',
  taught: 'teach',
  hidden: 'hide',
  drawn: 'draw',
  broken: 'break',
  broke: 'break',
  paid: 'pay',
}

const small = new Set(
  'a an the of to in on at and or it its is be as by that this these those with for from so then there here also just very some such we our us i me my he she his her they them their you your who which what will would can could do have if when one'.split(
    ' ',
  ),
)

const numbers: Readonly<Record<string, string>> = {
  one: '#',
  two: '#',
  three: '#',
  four: '#',
  five: '#',
  six: '#',
  seven: '#',
  eight: '#',
  nine: '#',
  ten: '#',
  twelve: '#',
  thirteen: '13',
  eighteen: '#',
  'twenty-four': '#',
}

const denials = /^(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|\w+n't)$/

/** A word of a sentence: cut to its stem, whether it is one that any sentence has, and whether a denial stands before it. */
export type Word = { readonly stem: string; readonly small: boolean; readonly denied: boolean }

/** The words of plain words, in order; a denial reaches over the five words after it, or to the next stop. */
export function wordsOf(plain: string): Word[] {
  const words: Word[] = []
  let reach = 0
  for (const [token] of plain.matchAll(/[a-z]+(?:'[a-z]+)?(?:-[a-z]+)*|\d+|[.,;:?!]/g)) {
    if (/[.,;:?!]/.test(token)) {
      reach = 0
      continue
    }
    const stem = stemOf(token)
    words.push({ stem, small: small.has(token), denied: reach > 0 })
    reach = denials.test(token) ? 5 : Math.max(0, reach - 1)
  }
  return words
}

function stemOf(token: string): string {
  if (/^\d+$/.test(token)) return token === '13' || token === '141' ? token : '#'
  const bare = token.replace(/'s$|'$/, '')
  const known = numbers[bare] ?? irregular[bare]
  if (known !== undefined) return known
  if (bare.length <= 3 || /n't$/.test(bare)) return bare
  const cut = bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ingly|edly)$/, '')
    .replace(/(?:ations?|ments?|ness|ings?|ed|ers?|ors?|ally|ly|es|s)$/, '')
    .replace(/e$/, '')
  const stem = cut.length >= 3 ? cut.replace(/([bdgklmnprt])\1$/, '$1') : bare
  return stem.replace(/y$/, 'i')
}
