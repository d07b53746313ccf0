import { charsetNamed, codePageNamed, westernWindows } from './code-page-named.ts'

/** Groups that hold no words of the text. */
const without = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'filetbl'])
const stands: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}
const symbols: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
}
const piece = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi

type Group = {
  readonly silent: boolean
  readonly fonts: boolean
  readonly font: number
  /** How many letters stand after one of Unicode for programs that know none. */
  readonly instead: number
}

/**
 * The words of RTF, as a program shows it that knows nothing but text. Outlook wraps HTML in it: the tags stand in groups
 * that are passed over like any other that is not text.
 */
export function textOfRtf(bytes: Uint8Array): string {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const said: string[] = []
  const stack: Group[] = []
  const pages = new Map<number, string>()
  let page = westernWindows
  let group: Group = { silent: false, fonts: false, font: -1, instead: 1 }
  // Letters of two bytes are decoded together, so bytes wait for what follows them.
  let waiting: number[] = []
  let passOver = 0
  let optional = false
  const settle = () => {
    if (waiting.length === 0) return
    said.push(new TextDecoder(pages.get(group.font) ?? page).decode(Uint8Array.from(waiting)))
    waiting = []
  }
  const say = (words: string) => {
    settle()
    if (!group.silent) said.push(words)
  }
  const control = (word: string, value: number | undefined) => {
    if (optional || without.has(word)) group = { ...group, silent: true, fonts: word === 'fonttbl' }
    else if (word === 'f' && value !== undefined) group = { ...group, font: value }
    else if (word === 'fcharset' && group.fonts) pages.set(group.font, charsetNamed(value ?? 1) ?? page)
    else if (word === 'ansicpg') page = codePageNamed(value)
    else if (word === 'uc') group = { ...group, instead: Math.min(value ?? 1, 16) }
    else if (word === 'bin') piece.lastIndex += Math.max(0, value ?? 0)
    else if (word === 'u' && value !== undefined) {
      say(String.fromCharCode(value & 0xffff))
      passOver = group.instead
    } else if (stands[word] !== undefined) say(stands[word])
  }
  piece.lastIndex = 0
  for (let found = piece.exec(rtf); found; found = piece.exec(rtf)) {
    const [, word, number, hex, symbol, brace, text] = found
    if (symbol === '*') {
      optional = true
      continue
    }
    if (brace !== undefined) {
      settle()
      passOver = 0
      if (brace === '{') stack.push(group)
      else group = stack.pop() ?? group
    } else if (text !== undefined) {
      const words = text.slice(Math.min(passOver, text.length))
      passOver -= text.length - words.length
      if (words !== '') say(words)
    } else if (hex !== undefined && passOver === 0) {
      if (!group.silent) waiting.push(Number.parseInt(hex, 16))
    } else if (hex !== undefined || (symbol !== undefined && passOver > 0)) {
      passOver -= 1
    } else if (symbol !== undefined) {
      if (symbols[symbol] !== undefined) say(symbols[symbol])
    } else if (word !== undefined) {
      settle()
      control(word, number === undefined ? undefined : Number(number))
    }
    optional = false
  }
  settle()
  return said
    .join('')
    .replaceAll('\u0000', '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
