import type { PublicationJob, Shown, Which } from './platform.ts'

export type Standing = Shown & { readonly hash: string }

/** What the school's own page keeps; the adapter is handed one. */
export type PageShelf = {
  /**
   * Puts a version on the page, in place of what the same post had there. Does nothing, and says `overtaken`, where
   * another worker, a newer version or a take-down came first.
   */
  put(job: PublicationJob): Promise<'standing' | 'overtaken'>
  /** What stands on the page for this post now; nothing where it was never put there or was taken down. */
  standing(which: Which): Promise<Standing | undefined>
  takeAway(which: Which): Promise<void>
}
