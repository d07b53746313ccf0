/** Where to go after signing in: a path on this site, or nothing. Never another site, whatever was put in the address. */
export function safeThen(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 300) return null
  if (!/^\/(?![/\\])/.test(value) || /[\\\u0000-\u0020\u007f]/.test(value)) return null
  const here = 'https://here.example'
  if (!URL.canParse(value, here)) return null
  const url = new URL(value, here)
  if (url.origin !== here || url.pathname.startsWith('//') || /^\/(sign-in|sign-out)(\/|$)/.test(url.pathname))
    return null
  return url.pathname + url.search + url.hash
}
