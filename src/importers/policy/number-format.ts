/** The nth number as Word and OpenDocument print it. */
export function printedNumber(n: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'a':
      return lettered(n)
    case 'upperLetter':
    case 'A':
      return lettered(n).toUpperCase()
    case 'lowerRoman':
    case 'i':
      return roman(n)
    case 'upperRoman':
    case 'I':
      return roman(n).toUpperCase()
    case 'decimalZero':
      return String(n).padStart(2, '0')
    default:
      return String(n)
  }
}

function lettered(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26))
  return letter.repeat(Math.min(Math.floor((n - 1) / 26) + 1, 5))
}

const numerals: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(n: number): string {
  let left = Math.min(n, 399)
  let out = ''
  for (const [value, numeral] of numerals) {
    for (; left >= value; left -= value) out += numeral
  }
  return out
}
