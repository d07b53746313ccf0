import type { Stage } from '../../core/posts/post.ts'
import type { StateProps } from '../kit/signpost/state.tsx'

/** Where a post stands, in a word or two with its shape. */
export const stageWords: Readonly<Record<Stage, StateProps>> = {
  draft: { is: 'not-called-for', children: 'Draft' },
  reading: { is: 'waits', children: 'Waits for a reader' },
  'sent-back': { is: 'asks', children: 'Sent back' },
  agreed: { is: 'due', children: 'Going out' },
  out: { is: 'kept', children: 'Out' },
  'taken-down': { is: 'told', children: 'Taken down' },
  dropped: { is: 'told', children: 'Dropped' },
}

/** A post by name: its title, or its first words. */
export function postName(post: { title: string; text?: string; opening?: string }): string {
  if (post.title.trim() !== '') return post.title.trim()
  const opening = (post.opening ?? post.text ?? '').trim().replace(/\s+/g, ' ')
  if (opening === '') return 'A post without words yet'
  return opening.length > 60 ? `${opening.slice(0, 58).trimEnd()}…` : opening
}
