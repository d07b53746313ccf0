import type { Platform, PublicationJob, Shown } from '../../../src/core/channels/platform.ts'

/** What goes wrong between us and the network. */
export type Fault =
  | 'none'
  /** It takes the post and its answer never comes. */
  | 'answer-lost'
  | 'throws-after-taking'
  | 'request-lost'
  | 'refuses'

export type Network = {
  readonly platform: Platform
  /** Everything anybody can see there, one for each time it was posted. */
  readonly posts: Shown[]
  readonly calls: () => number
  fault(next: Fault): void
  /** What it says when it is looked at: the truth, nothing yet, or no answer. */
  looked(how: 'truly' | 'not-yet' | 'unreachable'): void
}

/** A social network that cannot tell a repeat from a second post, as most cannot, standing in this process. */
export function aNetwork(): Network {
  const posts: (Shown & { post: string; hash: string })[] = []
  let fault: Fault = 'none'
  let looked: 'truly' | 'not-yet' | 'unreachable' = 'truly'
  let calls = 0
  const shownOf = (job: PublicationJob) => ({
    post: job.post,
    hash: job.hash,
    title: job.title,
    text: job.text,
    pictures: job.pictures.map(({ file, alt }) => ({ file, alt })),
  })
  const send: Platform['send'] = async (job) => {
    calls += 1
    if (fault === 'refuses') return { outcome: 'rejected', problem: 'too long' }
    if (fault !== 'request-lost') posts.push(shownOf(job))
    if (fault === 'throws-after-taking') throw new Error('socket hang up')
    if (fault === 'none') return { outcome: 'confirmed', ref: job.post, address: null, attention: null }
    return { outcome: 'unknown', problem: 'timed out' }
  }
  return {
    posts,
    calls: () => calls,
    fault(next) {
      fault = next
    },
    looked(how) {
      looked = how
    },
    platform: {
      kind: 'mastodon',
      repeatable: false,
      send,
      async correct(job) {
        const before = posts.findIndex((one) => one.post === job.post)
        if (before >= 0) posts.splice(before, 1)
        return send(job)
      },
      async read(which) {
        if (looked === 'unreachable') return { is: 'cannot-tell', problem: 'unreachable' }
        const found = posts.find((one) => one.post === which.post && one.hash === which.hash)
        if (!found || looked === 'not-yet') return { is: 'absent' }
        const { title, text, pictures } = found
        return { is: 'found', ref: which.post, address: null, shown: { title, text, pictures }, attention: null }
      },
      async remove(which) {
        const at = posts.findIndex((one) => one.post === which.post)
        if (at >= 0) posts.splice(at, 1)
        return { outcome: 'removed' }
      },
    },
  }
}
