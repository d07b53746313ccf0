import type { KindOfChannel } from './kind-of-channel.ts'

/**
 * The kinds of channel on which sending the same publication again cannot make a second one: the page keeps one entry
 * per post, and the newsletter one line per recipient. Each adapter is held to this by the contract test.
 */
const repeatable: readonly KindOfChannel[] = ['page', 'newsletter']

export function isRepeatable(kind: KindOfChannel): boolean {
  return repeatable.includes(kind)
}
