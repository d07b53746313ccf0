import type { KindOfChannel } from './kind-of-channel.ts'

type Listed = { readonly kind: KindOfChannel; readonly address: string; readonly closed: boolean }

/** Whether an account is the school's: the register says yes or no, and of what it cannot tell it says so. */
export type Ours<T extends Listed> =
  | { readonly answer: 'yes'; readonly channel: T }
  | { readonly answer: 'no'; readonly because: 'closed'; readonly channel: T }
  | { readonly answer: 'no'; readonly because: 'another'; readonly kind: KindOfChannel; readonly ours: readonly T[] }
  | { readonly answer: 'unknown' }

/** Which site a host name belongs to, for the kinds of channel that live on one site. */
const sites: readonly (readonly [string, KindOfChannel])[] = [
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['twitter.com', 'x'],
  ['x.com', 'x'],
  ['youtube.com', 'youtube'],
  ['bsky.app', 'bluesky'],
]

/** Answers for what a person pasted: an address with or without its beginning, or with a tail that says where it was found. */
export function accountOurs<T extends Listed>(register: readonly T[], pasted: string): Ours<T> {
  const asked = placeOf(pasted)
  if (asked === undefined) return { answer: 'unknown' }
  const same = register.filter((channel) => placeOf(channel.address)?.whole === asked.whole)
  const open = same.find((channel) => !channel.closed)
  if (open) return { answer: 'yes', channel: open }
  if (same[0]) return { answer: 'no', because: 'closed', channel: same[0] }
  const kind = asked.kind
  const ours = register.filter((channel) => channel.kind === kind && !channel.closed && channel.address !== '')
  if (kind === undefined || ours.length === 0) return { answer: 'unknown' }
  return { answer: 'no', because: 'another', kind, ours }
}

type Place = { readonly whole: string; readonly kind: KindOfChannel | undefined }

/** An address as it is compared: no scheme, no `www.` or `m.`, no query, no closing slash, small letters. */
function placeOf(address: string): Place | undefined {
  const typed = address.trim()
  if (typed === '' || typed.length > 500 || /\s/.test(typed)) return undefined
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(written)) return undefined
  const url = new URL(written)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  if (!url.host.includes('.') && !/:\d+$/.test(url.host) && url.hostname !== 'localhost') return undefined
  const host = url.host.toLowerCase().replace(/^(?:www|m|mobile|web)\./, '')
  const site = sites.find(([name]) => host === name || host.endsWith(`.${name}`))
  const path = decoded(url.pathname).toLowerCase().replace(/\/+$/, '').replace(/^\/@/, '/')
  const numbered = /^\/profile\.php$/.test(path) ? `?id=${url.searchParams.get('id') ?? ''}` : ''
  return { whole: `${nameOfSite(site, host)}${path}${numbered}`, kind: site?.[1] }
}

function nameOfSite(site: (typeof sites)[number] | undefined, host: string): string {
  return site === undefined ? host : site[1]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
