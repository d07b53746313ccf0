const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const wordless = /^<(script|style|head|title)\b/i
const breaking = /^<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b/i
/** Longer than the longest of those names. */
const nameAtMost = 10

/**
 * The words of HTML without any of its markup: no link, picture or style survives, so nothing can be fetched. Goes through
 * it once, whatever is in it: what is opened and never closed is looked for once and not again.
 */
export function textOfHtml(html: string): string {
  return withoutTags(html)
    .replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, ten?: string, sixteen?: string, name?: string) => {
      const code = ten ? Number(ten) : sixteen ? Number.parseInt(sixteen, 16) : undefined
      if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
      return named[name?.toLowerCase() ?? ''] ?? whole
    })
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutTags(html: string): string {
  const neverClosed = new Set<string>()
  const after = (close: string, from: number): number => {
    if (neverClosed.has(close)) return -1
    const pattern = new RegExp(close, 'gi')
    pattern.lastIndex = from
    const found = pattern.exec(html)
    if (!found) neverClosed.add(close)
    return found?.index ?? -1
  }
  const said: string[] = []
  let at = 0
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
    said.push(html.slice(at, tag))
    const start = html.slice(tag, tag + nameAtMost)
    const name = wordless.exec(start)?.[1]?.toLowerCase()
    const comment = start.startsWith('<!--') ? after('-->', tag) : -1
    const inside = name === undefined ? -1 : after(`</${name}`, tag)
    const end = comment >= 0 ? comment + 2 : after('>', inside >= 0 ? inside : tag)
    if (end < 0) return [...said, html.slice(tag)].join('')
    said.push(breaking.test(start) ? '\n' : ' ')
    at = end + 1
  }
  return [...said, html.slice(at)].join('')
}

/** How many pictures HTML would show: from elsewhere, put into it, or attached to its mail. */
export function picturesIn(html: string): number {
  return [...html.matchAll(/<(?:img|image|picture|svg|video)\b|url\(\s*["']?(?:data:image|https?:)/gi)].length
}
