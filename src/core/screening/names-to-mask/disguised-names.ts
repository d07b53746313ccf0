import { folded } from '../letter.ts'
import type { Word } from '../word.ts'
import type { KnownName, KnownNames } from './known-names.ts'
import { isOrdinary } from './name-hit.ts'
import type { SpottedName } from './name-spotter.ts'

/** What people write for a letter, so that a name is not found. */
const standIns: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
}

/** Names in accounts and addresses (@maya_ok07), with signs for letters (M4ya, M*ya), and letter by letter (M a y a). */
export function disguisedNames(text: string, words: readonly Word[], names: KnownNames): readonly SpottedName[] {
  return [...inPieces(text, names), ...letterByLetter(words, names)]
}

function inPieces(text: string, names: KnownNames): readonly SpottedName[] {
  return [...text.matchAll(/[^\s<>()[\]"“”,;]+/gu)].flatMap((match): readonly SpottedName[] => {
    const piece = match[0].replace(/[.:!?'’]+$/u, '')
    if (!/[@#_\d/$€*•●.\\-]/u.test(piece)) return []
    const start = match.index
    const known = namesInside(piece, names)
    return known.length === 0 ? [] : [{ start, end: start + piece.length, who: keysOf(known), sure: true }]
  })
}

function namesInside(piece: string, names: KnownNames): readonly KnownName[] {
  const starred = piece.replace(/^[@#]/, '')
  if (/^\p{L}+[*•●#]+\p{L}*$/u.test(starred)) return starredNames(starred, names)
  const spelled = folded([...piece].map((letter) => standIns[letter] ?? letter).join(''))
  const ell = folded(
    [...piece].map((letter) => (letter === '1' || letter === '!' ? 'l' : (standIns[letter] ?? letter))).join(''),
  )
  const bare = folded(piece)
  // What parts its words may still part a name: maya.okonkwo, maya_okonkwo. Words joined by a hyphen alone are read as words.
  const account = /[@#_\d/$€\\]|\.\p{L}/u.test(piece)
  const near = names.near.filter(({ form }) => {
    const inside = [spelled, ell, bare].some((letters) => letters.includes(form))
    const itself = form.length > 2 && [spelled, ell].includes(form)
    const apart = form.length > 4 || (form.length > 3 && !isOrdinary(form))
    return account && (itself || (inside && apart))
  })
  const whole = [...new Set([spelled, ell, bare])].flatMap((letters) => wholesIn(letters, names))
  return [...near.map(({ known }) => known), ...(account ? whole : [])]
}

function wholesIn(letters: string, { wholes, forms }: KnownNames): readonly KnownName[] {
  const found: KnownName[] = []
  for (let at = 0; at < letters.length; at++) {
    for (let end = at + 6; end <= Math.min(letters.length, at + 40); end++) {
      const form = letters.slice(at, end)
      if (wholes.has(form)) found.push(...(forms.get(form) ?? []).filter(({ part }) => part === 'whole'))
    }
  }
  return found
}

function starredNames(piece: string, names: KnownNames): readonly KnownName[] {
  const [head = '', tail = ''] = piece.split(/[*•●#]+/u).map(folded)
  return names.near
    .filter(
      ({ form }) =>
        form.length > 2 && form.length > head.length + tail.length && form.startsWith(head) && form.endsWith(tail),
    )
    .map(({ known }) => known)
}

function letterByLetter(words: readonly Word[], names: KnownNames): readonly SpottedName[] {
  const found: SpottedName[] = []
  let from = 0
  while (from < words.length) {
    let to = from
    while (words[to]?.text.length === 1 && words[to]?.opens !== 'digit' && words[to]?.possessive !== true) to++
    if (to - from > 2) {
      const run = words.slice(from, to)
      const letters = run.map(({ text }) => text).join('')
      const known = names.near.filter(({ form }) => form.length > 2 && letters.includes(form)).map((one) => one.known)
      const all = [...known, ...wholesIn(letters, names)]
      const [first, last] = [run[0], run.at(-1)]
      if (all.length > 0 && first && last)
        found.push({ start: first.start, end: last.end, who: keysOf(all), sure: true })
    }
    from = Math.max(to, from + 1)
  }
  return found
}

function keysOf(known: readonly KnownName[]): readonly string[] {
  return [...new Set(known.map(({ person }) => person.key))]
}
