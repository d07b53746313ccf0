import type { Draft } from '../../core/posts/post.ts'
import type { PostContent } from '../../core/posts/post-content.ts'

/** A draft as it will be read, agreed and sent: the next version's content. */
export function frozenContent(draft: Draft): PostContent {
  return {
    version: draft.version + 1,
    title: draft.title.trim(),
    text: draft.text.replaceAll('\r\n', '\n').trim(),
    channels: draft.channels.map(({ id, kind }) => ({ id, kind })),
    pictures: draft.pictures.map(({ file, alt, shows, pupils }) => ({
      file,
      alt: alt.trim(),
      shows,
      pupils: [...pupils],
    })),
    dueAt: draft.dueAt?.toISOString() ?? null,
    urgent: draft.urgent,
    otherRoute: draft.otherRoute && { by: draft.otherRoute.by, reason: draft.otherRoute.reason.trim() },
  }
}
