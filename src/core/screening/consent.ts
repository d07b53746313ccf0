import type { RollPupil } from './roll.ts'

/** Why a child may not be shown or named on a kind of channel. `note`: the school holds a note; what it says is nobody's business here. */
export type Obstacle =
  | { readonly why: 'note' }
  | { readonly why: 'withdrawn' | 'no' | 'never-asked'; readonly kind: string }

/** The kind of channel as families are asked about it: the school's own page is its website. */
export function consentKind(channelKind: string): string {
  const kind = channelKind.trim().toLowerCase()
  return kind === 'page' || kind === 'wordpress' ? 'website' : kind
}

/** Everything in the way of showing or naming this child on these kinds of channel. Only a yes to each, and no note, is nothing. */
export function obstaclesFor(pupil: RollPupil, channelKinds: readonly string[]): readonly Obstacle[] {
  const note: readonly Obstacle[] = pupil.flag.trim() === '' ? [] : [{ why: 'note' }]
  const kinds = [...new Set(channelKinds.map(consentKind))]
  const refused = kinds.flatMap((kind): readonly Obstacle[] => {
    const answer = Object.hasOwn(pupil.consents, kind) ? pupil.consents[kind] : undefined
    return answer === 'yes' ? [] : [{ why: answer ?? 'never-asked', kind }]
  })
  return [...note, ...refused]
}

const channelNames: Readonly<Record<string, string>> = {
  website: 'the website',
  newsletter: 'the newsletter',
  press: 'the press',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
}

/** A kind of channel as people say it in a sentence. */
export function channelInWords(kind: string): string {
  return channelNames[consentKind(kind)] ?? kind
}

/** Each obstacle as the end of a sentence about the child. */
export function obstacleInWords(obstacle: Obstacle): string {
  switch (obstacle.why) {
    case 'note':
      return 'the school holds a note that they must not be shown or named'
    case 'withdrawn':
      return `consent for ${channelInWords(obstacle.kind)} has been withdrawn`
    case 'no':
      return `the family said no to ${channelInWords(obstacle.kind)}`
    case 'never-asked':
      return `the family has not been asked about ${channelInWords(obstacle.kind)}`
  }
}
