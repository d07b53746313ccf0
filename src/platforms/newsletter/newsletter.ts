import { setTimeout as pause } from 'node:timers/promises'
import type { Addressed, DeliveryBook, DeliveryCounts } from '../../core/channels/delivery-book.ts'
import type { Handed, MailTransport } from '../../core/channels/mail-transport.ts'
import type { Platform, PublicationJob, Read, Sent, Which } from '../../core/channels/platform.ts'
import { letterFor, type Sender } from './letter.ts'

/** How many messages are under way at once: what a crash can leave unknown is never more. */
export const atOnce = 4

/**
 * The newsletter: one message and one line in the book for each recipient. Sending again goes on with those who were
 * never begun and touches nobody else, which is what makes it repeatable; a single message never is.
 */
export function newsletterPlatform(parts: { book: DeliveryBook; transport: MailTransport; sender: Sender }): Platform {
  const { book, transport, sender } = parts

  const sendOne = async (
    job: PublicationJob,
    whom: () => Promise<Addressed | undefined>,
  ): Promise<'sent' | 'nobody-left' | { problem: string }> => {
    const got = await transport.line()
    if ('problem' in got) return got
    try {
      const addressed = job.stop.aborted ? undefined : await whom()
      if (!addressed) return 'nobody-left'
      const handed = await got.line.hand(letterFor(job, addressed, sender))
      await settleSurely(book, job, addressed.delivery, handed)
      const unwanted = handed.outcome === 'rejected' && handed.whom === 'sender'
      return unwanted ? { problem: handed.words } : 'sent'
    } finally {
      got.line.release()
    }
  }

  const sendAll = async (job: PublicationJob): Promise<string | undefined> => {
    for (;;) {
      const done = await sendOne(job, () => book.next(job))
      if (done === 'nobody-left') return undefined
      if (done !== 'sent') return done.problem
    }
  }

  const send = async (job: PublicationJob): Promise<Sent> => {
    await book.open(job)
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, () => sendAll(job)))
    const surprise = ended.find((one) => one.status === 'rejected')
    if (surprise) throw surprise.reason
    const counts = await book.counts(job)
    const problem = ended.map((one) => (one.status === 'fulfilled' ? one.value : undefined)).find((one) => one)
    if (counts.waiting + counts.sending > 0) return { outcome: 'unknown', problem: problem ?? 'stopped' }
    const read = readOf(job, counts)
    if (read.is === 'found') return { outcome: 'confirmed', ref: read.ref, address: null, attention: read.attention }
    return { outcome: 'rejected', problem: read.is === 'refused' ? read.problem : 'nobody' }
  }

  return {
    kind: 'newsletter',
    repeatable: true,
    async prepare() {
      const got = await transport.line()
      if ('problem' in got) return { ready: false, problem: got.problem }
      got.line.release()
      return { ready: true }
    },
    send,
    correct: send,
    async read(which) {
      const counts = await book.counts(which)
      return counts.waiting + counts.sending > 0 ? { is: 'absent' } : readOf(which, counts)
    },
    async remove(which) {
      await book.stopRest(which)
      return { outcome: 'cannot-be-recalled' }
    },
    async sendPiece(job, piece) {
      const done = await sendOne(job, () => book.take(job, piece))
      return typeof done === 'string' ? 'handled' : done
    },
    stopRest: (which) => book.stopRest(which),
  }
}

/** What the server answered is tried for a minute, since the database may be starting again: lost, it would be unknown. */
async function settleSurely(book: DeliveryBook, which: Which, delivery: string, handed: Handed): Promise<void> {
  const until = Date.now() + 60_000
  for (;;) {
    try {
      return await book.settle(which, delivery, handed)
    } catch (problem) {
      if (Date.now() > until) throw problem
      await pause(250)
    }
  }
}

function readOf(which: Which, counts: DeliveryCounts): Read {
  const { confirmed, unknown, rejected, bounced, skipped } = counts
  const all = confirmed + unknown + rejected + bounced + skipped
  if (all === 0) return { is: 'absent' }
  if (confirmed + unknown + bounced === 0) return { is: 'refused', problem: rejected > 0 ? 'all-rejected' : 'nobody' }
  const attention = unknown > 0 ? 'some-unknown' : rejected > 0 ? 'some-rejected' : null
  return { is: 'found', ref: which.publication, address: null, shown: null, attention }
}
