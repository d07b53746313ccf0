export const publicationStates = [
  'ready',
  'claimed',
  'sending',
  'confirmed',
  'rejected',
  'unknown',
  'held',
  'pulled',
  'replaced',
] as const
export type PublicationState = (typeof publicationStates)[number]

const ways: Readonly<Record<PublicationState, readonly PublicationState[]>> = {
  ready: ['claimed', 'held', 'pulled'],
  claimed: ['ready', 'sending', 'held', 'pulled'],
  sending: ['confirmed', 'rejected', 'unknown'],
  unknown: ['confirmed', 'rejected'],
  held: ['ready', 'pulled'],
  confirmed: ['replaced'],
  rejected: [],
  pulled: [],
  replaced: [],
}

/**
 * Whether a publication may go from one state to another. `sending` never becomes `ready` again; `unknown` is settled
 * by reading, or taken up again only where repeating cannot make a second post. The database holds the same table.
 */
export function mayGo(from: PublicationState, to: PublicationState, repeatable: boolean): boolean {
  return ways[from].includes(to) || (from === 'unknown' && to === 'sending' && repeatable)
}

/** What has not begun to be sent, and so can still be kept in. */
export const notBegun = ['ready', 'claimed', 'held'] as const satisfies readonly PublicationState[]

/** What may be out, or may yet turn out to be. */
export const begun = ['sending', 'unknown', 'confirmed'] as const satisfies readonly PublicationState[]

export function hasNotBegun(state: PublicationState): boolean {
  return notBegun.some((one) => one === state)
}
