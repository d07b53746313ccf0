/** Where an official channel can live. Two are real now; the rest are held in the register until their adapters come. */
export const kindsOfChannel = [
  'page',
  'newsletter',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'bluesky',
  'mastodon',
  'wordpress',
] as const

export type KindOfChannel = (typeof kindsOfChannel)[number]

type About = {
  readonly name: string
  /** Whether Signpost can publish there itself today. */
  readonly real: boolean
  /** What a family is asked about when they say yes or no: a column of the roll. */
  readonly consent: string
  readonly limit: number | null
  readonly social: boolean
}

const about: Readonly<Record<KindOfChannel, About>> = {
  page: { name: 'Our page', real: true, consent: 'website', limit: null, social: false },
  newsletter: { name: 'Newsletter', real: true, consent: 'newsletter', limit: null, social: false },
  facebook: { name: 'Facebook', real: false, consent: 'facebook', limit: 63_206, social: true },
  instagram: { name: 'Instagram', real: false, consent: 'instagram', limit: 2200, social: true },
  x: { name: 'X', real: false, consent: 'x', limit: 280, social: true },
  youtube: { name: 'YouTube', real: false, consent: 'youtube', limit: 5000, social: true },
  bluesky: { name: 'Bluesky', real: false, consent: 'bluesky', limit: 300, social: true },
  mastodon: { name: 'Mastodon', real: false, consent: 'mastodon', limit: 500, social: true },
  wordpress: { name: 'Website (WordPress)', real: false, consent: 'website', limit: null, social: false },
}

export function aboutKind(kind: KindOfChannel): About {
  return about[kind]
}
