import type { PostsWithChild, PostWithChild } from '../../actions/consents/posts-with-child.ts'
import { type ConsentKind, consentKindInSentence } from '../../core/consents/consent-kind.ts'
import { postName } from '../posts/stage-words.ts'

/** What no or withdrawn means for posts that show or name a child: those not yet out, and those that people can see. */
export function PostsConcerned(props: {
  readonly posts: PostsWithChild
  readonly name: string
  readonly kind: ConsentKind
}) {
  const { posts, name } = props
  const where = consentKindInSentence(props.kind)
  if (props.kind === 'press') {
    return <p>No post goes from here to the press. Tell whoever speaks to the press for the school.</p>
  }
  const through = props.kind === 'newsletter' ? `in ${where}` : `on ${where}`
  return (
    <section>
      <h2>Posts this is about</h2>
      <p>
        Without a yes, nothing that shows {name} or gives {name}’s full name goes out {through}. Signpost checks this
        again in the moment before each post leaves.
      </p>
      {posts.notYetOut.length > 0 && (
        <>
          <p>{count(posts.notYetOut.length, 'post is', 'posts are')} not out yet and would be stopped:</p>
          <Listed posts={posts.notYetOut} />
        </>
      )}
      {posts.out.length > 0 ? (
        <>
          <p>{count(posts.out.length, 'post is', 'posts are')} out now:</p>
          <Listed posts={posts.out} />
          <p>
            These stay out until somebody takes them down. Open each one and take it down there: taking down everything
            that shows one child in one go is not there yet.
          </p>
          {posts.out.some((post) => post.mailed) && <p>What went out by e-mail cannot be called back.</p>}
        </>
      ) : (
        <p>
          No post that went out {through} shows or names {name}.
        </p>
      )}
    </section>
  )
}

function Listed({ posts }: { readonly posts: readonly PostWithChild[] }) {
  return (
    <ul>
      {posts.map((post) => (
        <li>
          <a href={`/posts/${post.id}`}>{postName(post)}</a>{' '}
          <span class="soft">
            {post.shows ? (post.names ? 'shows and names the child' : 'shows the child') : 'names the child'}
            {post.mailed ? ', went out by e-mail' : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
