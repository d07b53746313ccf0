/** Names as somebody typed them in one line, each by itself: `Sam Carter (Y6) and Mrs Holt` is two. */
export function namesTyped(line: string): readonly string[] {
  return line
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;/&\n]|\band\b|\bor\b|\+/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => /\p{L}{2}/u.test(name))
}
