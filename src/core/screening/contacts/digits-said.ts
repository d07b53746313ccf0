type Said = { readonly start: number; readonly end: number; readonly digits: string; readonly plus: boolean }

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const nothing = ['zero', 'oh', 'o', 'nought', 'naught', 'nowt', 'nil']

const digitOf: ReadonlyMap<string, string> = new Map([
  ...nothing.map((word) => [word, '0'] as const),
  ...units.slice(1).map((word, at) => [word, `${at + 1}`] as const),
])
const digit = [...digitOf.keys()].join('|')
const saidSo = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:(plus )?(?:(double|triple|treble)[ -])?(${digit})(?: (hundred|thousand))?|(${teens.join('|')})|(${tens.join('|')})(?:[ -](${units.slice(1).join('|')}))?)(?![\\p{L}'’])`,
  'giu',
)
/** Every number in Britain begins with one of these, or is not said but written. */
const begins = /\b(?:zero|oh|o|nought|naught|nowt|nil|plus)\b|\d{2}/i
const timesSaid: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 }
const noughts: Readonly<Record<string, string>> = { hundred: '00', thousand: '000' }

function digitsOf([, , times, one, so, teen, ten, more]: RegExpExecArray): string {
  if (teen !== undefined) return `${teens.indexOf(teen.toLowerCase()) + 10}`
  if (ten !== undefined) {
    const whole = tens.indexOf(ten.toLowerCase()) + 2
    return more === undefined ? `${whole}0` : `${whole}${digitOf.get(more.toLowerCase()) ?? ''}`
  }
  const digit = digitOf.get((one ?? '').toLowerCase()) ?? ''
  return digit.repeat(timesSaid[(times ?? '').toLowerCase()] ?? 1) + (noughts[(so ?? '').toLowerCase()] ?? '')
}

/** Figures in words, as numbers are said aloud: oh seven double seven, nine hundred, forty-one. */
export function digitsSaid(text: string): readonly Said[] {
  if (!begins.test(text)) return []
  return [...text.matchAll(saidSo)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: digitsOf(match),
    plus: match[1] !== undefined,
  }))
}
