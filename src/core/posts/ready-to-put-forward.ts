import type { Draft } from './post.ts'

export type Gap =
  | { readonly gap: 'no-words' }
  | { readonly gap: 'words-left-in-brackets'; readonly words: string }
  | { readonly gap: 'no-channel' }
  | { readonly gap: 'channel-not-ready'; readonly channel: string }
  | { readonly gap: 'no-alt-text'; readonly picture: number }
  | { readonly gap: 'who-is-shown-unanswered'; readonly picture: number }
  | { readonly gap: 'time-has-passed' }
  | { readonly gap: 'too-long'; readonly channel: string; readonly over: number }

/** What is still missing before a post can be put forward, in the order that a writer would mend it. Pictures count from 1. */
export function gapsIn(
  draft: Draft,
  now: Date,
  limitOf: (channel: Draft['channels'][number]) => number | null,
): readonly Gap[] {
  const gaps: Gap[] = []
  if (draft.text.trim() === '') gaps.push({ gap: 'no-words' })
  const left = /\[[^\]\n]{2,60}\]/.exec(draft.text)
  if (left) gaps.push({ gap: 'words-left-in-brackets', words: left[0] })
  if (draft.channels.length === 0) gaps.push({ gap: 'no-channel' })
  for (const channel of draft.channels) {
    const limit = limitOf(channel)
    const length = [...draft.text].length
    if (limit !== null && length > limit) gaps.push({ gap: 'too-long', channel: channel.name, over: length - limit })
  }
  draft.pictures.forEach((picture, at) => {
    if (picture.alt.trim() === '') gaps.push({ gap: 'no-alt-text', picture: at + 1 })
    if (picture.shows === 'unanswered' || (picture.shows === 'pupils' && picture.pupils.length === 0)) {
      gaps.push({ gap: 'who-is-shown-unanswered', picture: at + 1 })
    }
  })
  if (draft.dueAt && draft.dueAt.getTime() < now.getTime() - 60_000) gaps.push({ gap: 'time-has-passed' })
  return gaps
}
