import type { PostId } from '../school/ids.ts'

/** Where a post stands on the school's own page. */
export function pageAddress(publicUrl: string, slug: string, post: PostId): string {
  return `${publicUrl}/s/${slug}/posts/${post}`
}
