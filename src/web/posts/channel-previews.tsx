import { aboutKind, type KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import { Preview } from '../kit/signpost/preview.tsx'

export type Previewed = {
  readonly title: string
  readonly text: string
  readonly channels: readonly { readonly kind: KindOfChannel; readonly name: string }[]
  readonly pictures: readonly { readonly href: string; readonly alt: string }[]
}

/** Exactly what will appear, channel by channel, with its limit where it has one. */
export function ChannelPreviews({ post }: { post: Previewed }) {
  if (post.channels.length === 0) return <p>Choose a channel to see how it will look there.</p>
  return (
    <>
      {post.channels.map((channel) => {
        const { limit } = aboutKind(channel.kind)
        const length = [...post.text].length
        return (
          <Preview caption={`As ${channel.name} will show it`}>
            {post.title && <p class="preview-title">{post.title}</p>}
            <p class="as-typed">{post.text || 'Your words will appear here.'}</p>
            {post.pictures.map((picture) => (
              <img src={picture.href} alt={picture.alt} />
            ))}
            {limit !== null && (
              <p class="soft">
                {length} of the {limit} characters that {channel.name} allows
              </p>
            )}
          </Preview>
        )
      })}
    </>
  )
}
