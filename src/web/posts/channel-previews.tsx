import { aboutKind, type KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { Draft } from '../../core/posts/post.ts'
import { Preview } from '../kit/signpost/preview.tsx'

export type Previewed = {
  readonly title: string
  readonly text: string
  readonly channels: readonly { readonly kind: KindOfChannel; readonly name: string }[]
  readonly pictures: readonly { readonly href: string; readonly alt: string }[]
}

/** A post as it is previewed: its pictures are shown from the draft. `words` are given where they differ from what is saved. */
export function previewed(
  draft: Pick<Draft, 'id' | 'title' | 'text' | 'channels' | 'pictures'>,
  words: { readonly title: string; readonly text: string } = draft,
): Previewed {
  return {
    title: words.title,
    text: words.text,
    channels: draft.channels,
    pictures: draft.pictures.map(({ id, alt }) => ({ href: `/posts/${draft.id}/pictures/${id}/file`, alt })),
  }
}

const shown = {
  'to-come': () => 'will show',
  now: (channels: number) => (channels > 1 ? 'show' : 'shows'),
  before: () => 'showed',
}

/** Exactly what will appear. Channels that show it alike share one preview; one with a limit has its own. */
export function ChannelPreviews({ post, seen = 'to-come' }: { post: Previewed; seen?: keyof typeof shown }) {
  if (post.channels.length === 0) return <p>Choose a channel to see how it will look there.</p>
  const alike = post.channels.filter((channel) => aboutKind(channel.kind).limit === null)
  const limited = post.channels.filter((channel) => aboutKind(channel.kind).limit !== null)
  const shows = (channels: Previewed['channels']) =>
    `${channels.map((channel) => channel.name).join(' and ')} ${shown[seen](channels.length)} it like this`
  return (
    <>
      {alike.length > 0 && (
        <Preview caption={shows(alike)}>
          <Shown post={post} />
        </Preview>
      )}
      {limited.map((channel) => (
        <Preview caption={shows([channel])}>
          <Shown post={post} />
          <p class="soft">
            {[...post.text].length} of the {aboutKind(channel.kind).limit} characters that {channel.name} allows
          </p>
        </Preview>
      ))}
    </>
  )
}

function Shown({ post }: { post: Previewed }) {
  return (
    <>
      {post.title && <p class="preview-title">{post.title}</p>}
      <p class="as-typed">{post.text || 'Your words will appear here.'}</p>
      {post.pictures.map((picture) => (
        <img src={picture.href} alt={picture.alt} />
      ))}
    </>
  )
}
