import type { Read } from '../../channels/platform.ts'

export type AfterReading = 'confirm' | 'reject' | 'send-again' | 'ask-people' | 'look-later'

/**
 * What to do about a publication of which nobody knows whether it went out, once the channel was read. Never sent
 * again except where that cannot make a second one; where a channel says that it is not there, and a repeat could
 * double it, a person decides.
 */
export function afterReading(read: Read['is'], repeatable: boolean): AfterReading {
  switch (read) {
    case 'found':
      return 'confirm'
    case 'refused':
      return 'reject'
    case 'absent':
      return repeatable ? 'send-again' : 'ask-people'
    case 'cannot-tell':
      return 'look-later'
  }
}

const second = 1000

/** How long to leave a channel alone before it is read again, the longer the longer it has been unknown. */
export function pauseBeforeReading(sendingAt: Date, now: Date): number {
  const age = now.getTime() - sendingAt.getTime()
  if (age < 60 * second) return 5 * second
  if (age < 600 * second) return 30 * second
  return 600 * second
}
