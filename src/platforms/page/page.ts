import { pageAddress } from '../../core/channels/page-address.ts'
import type { PageShelf } from '../../core/channels/page-shelf.ts'
import type { Platform, PublicationJob, Sent } from '../../core/channels/platform.ts'

/** The school's own public page on this server: one entry per post, so that sending again changes nothing. */
export function pagePlatform(shelf: PageShelf, options: { publicUrl: string }): Platform {
  const put = async (job: PublicationJob): Promise<Sent> => {
    if ((await shelf.put(job)) === 'overtaken') return { outcome: 'rejected', problem: 'overtaken' }
    const address = pageAddress(options.publicUrl, job.slug, job.post)
    return { outcome: 'confirmed', ref: job.post, address, attention: null }
  }
  return {
    kind: 'page',
    repeatable: true,
    send: put,
    correct: put,
    async read(which) {
      const standing = await shelf.standing(which)
      if (!standing || standing.hash !== which.hash) return { is: 'absent' }
      const { title, text, pictures } = standing
      const address = pageAddress(options.publicUrl, which.slug, which.post)
      return { is: 'found', ref: which.post, address, shown: { title, text, pictures }, attention: null }
    },
    async remove(which) {
      await shelf.takeAway(which)
      return { outcome: 'removed' }
    },
  }
}
