/** Pages of their own, by the names that decoders know them by. */
const others: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
}
/** What Windows itself writes where a mail goes out in another page. */
const windowsInstead: Readonly<Record<number, number>> = {
  20866: 1251,
  21866: 1251,
  28592: 1250,
  28594: 1257,
  28595: 1251,
  28596: 1256,
  28597: 1253,
  28598: 1255,
  28599: 1254,
  38598: 1255,
  50220: 932,
  50221: 932,
  50222: 932,
  50225: 949,
  51932: 932,
  51949: 949,
  54936: 936,
}
/** Which page letters of an RTF font are in: [MS-WMF] 2.1.1.5. */
const ofCharsets: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
export const westernWindows = 'windows-1252'

/** What a code page is called elsewhere; Western European Windows where none is said or it is none we know. */
export function codePageNamed(page: number | undefined): string {
  if (page === undefined) return westernWindows
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  // Latin 1 is read as Windows reads it, which has more in it.
  if (page > 28591 && page <= 28606) return `iso-8859-${page - 28590}`
  return others[page] ?? westernWindows
}

/** In which page Windows kept words of one byte a letter on a machine whose mails go out in this one. */
export function windowsPageNamed(page: number | undefined): string {
  return page === 65001 ? westernWindows : codePageNamed(page === undefined ? page : (windowsInstead[page] ?? page))
}

/** The page of a font’s letters; nothing where they are in the page of the text around them. */
export function charsetNamed(charset: number): string | undefined {
  return charset === 1 ? undefined : codePageNamed(ofCharsets[charset])
}
