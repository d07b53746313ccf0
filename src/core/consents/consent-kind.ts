/** What families are asked about: the kinds of channel, and the press, which posts never go to. */
export const consentKinds = [
  'website',
  'newsletter',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'bluesky',
  'mastodon',
  'press',
] as const
export type ConsentKind = (typeof consentKinds)[number]

const words: Readonly<Record<ConsentKind, string>> = {
  website: 'Our page and website',
  newsletter: 'Newsletter',
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  press: 'Newspapers and other press',
}

export function consentKindWords(kind: ConsentKind): string {
  return words[kind]
}

/** The same within a sentence: `on our page and website`. */
export function consentKindInSentence(kind: ConsentKind): string {
  if (kind === 'website') return 'our page and website'
  if (kind === 'newsletter') return 'the newsletter'
  return kind === 'press' ? 'the press' : words[kind]
}

/** The kind meant by a heading of a roll, or by an address; nothing where families are not asked about it here. */
export function consentKindNamed(name: string): ConsentKind | undefined {
  const meant = name.trim().toLowerCase()
  return consentKinds.find((kind) => kind === (meant === 'twitter' ? 'x' : meant))
}
