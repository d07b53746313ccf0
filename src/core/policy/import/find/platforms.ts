import type { Statement } from '../statement.ts'

const platforms: readonly (readonly [string, RegExp])[] = [
  ['Facebook', /\bfacebook\b/i],
  ['Instagram', /\binstagram\b/i],
  ['Twitter', /(?<!formerly )(?<!formerly known as )\btwitter\b/i],
  ['X', /\bX\b(?! ?[-–]ray)/],
  ['YouTube', /\byou ?tube\b/i],
  ['TikTok', /\btik ?tok\b/i],
  ['LinkedIn', /\blinked ?in\b/i],
  ['WhatsApp', /\bwhats ?app\b/i],
  ['Snapchat', /\bsnapchat\b/i],
  ['Threads', /\bThreads\b/],
  ['Bluesky', /\bblue ?sky\b/i],
  ['Vimeo', /\bvimeo\b/i],
  ['Pinterest', /\bpinterest\b/i],
  ['ClassDojo', /\bclass ?dojo\b/i],
]

/** What social media is, or an example of it, is no account of the school’s. */
const defines = /\bexamples?\b|\bsuch as\b|\bmeans?\b|\bwe mean\b|\bfor instance\b|\bincluding\b|\be\.g\./i
const ofSchool = /\b(?:our|ours|we|us|school|academy|trust|college|federation|official|accounts?|pages?)\b/i

/** The platforms that a sentence names, in its order; one said to be closed or private carries that. */
export function platformsNamed({ sentence }: Statement): readonly string[] | undefined {
  if (defines.test(sentence) && !ofSchool.test(sentence)) return undefined
  const named = platforms.flatMap(([name, pattern]) => {
    const at = sentence.search(pattern)
    if (at < 0) return []
    const closed = /(?:private|closed)\s+$/i.test(sentence.slice(0, at))
    return [{ at, name: closed ? `${name} (private)` : name }]
  })
  if (/\bX \(formerly/i.test(sentence) || /\bX\b.*formerly/.test(sentence)) {
    return ordered(named.filter(({ name }) => name !== 'Twitter'))
  }
  return ordered(named)
}

function ordered(named: readonly { at: number; name: string }[]): readonly string[] | undefined {
  return named.length === 0 ? undefined : named.toSorted((a, b) => a.at - b.at).map(({ name }) => name)
}
