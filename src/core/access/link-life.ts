/** What a link in a mail is for. A demo link may be followed again; every other works once. */
export type LinkPurpose = 'sign-in' | 'invitation' | 'first-school' | 'demo'

const minutes: Readonly<Record<LinkPurpose, number>> = {
  'sign-in': 20,
  invitation: 7 * 24 * 60,
  'first-school': 24 * 60,
  demo: 30 * 24 * 60,
}

export function linkExpiry(purpose: LinkPurpose, madeAt: Date): Date {
  return new Date(madeAt.getTime() + minutes[purpose] * 60_000)
}

export type LinkState = 'good' | 'used' | 'expired'

export function linkState(link: { usedAt: Date | null; expiresAt: Date }, now: Date): LinkState {
  if (link.usedAt !== null) return 'used'
  return link.expiresAt > now ? 'good' : 'expired'
}

/** How many sign-in links one account is mailed within an hour: more would only fill somebody's inbox. */
export const linksAnHour = 6
