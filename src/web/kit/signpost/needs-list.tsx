import type { JSX } from 'preact'
import type { Words } from '../words.ts'

export interface Need {
  readonly href: string
  /** What to do, as a sentence: "Read “Year 4 at the river” before it goes out". */
  readonly says: Words
  readonly because?: Words | undefined
  /** Until when, in words: "by 3.40 pm today". */
  readonly by?: Words | undefined
  readonly clock?: Words | undefined
  /** Comes before all else. */
  readonly now?: boolean | undefined
}

/** What needs this person, in order of urgency; each a fingerpost to where it is done. */
export function NeedsList({ needs }: { readonly needs: readonly Need[] }): JSX.Element {
  return (
    <ul class="needs">
      {needs.map((need) => (
        <li class={need.now ? 'now' : undefined}>
          <div>
            {need.now && <span class="at-once">At once</span>}
            <a href={need.href}>{need.says}</a>
            {need.because && <p class="soft">{need.because}</p>}
          </div>
          {(need.by || need.clock) && (
            <div class="clock">
              {need.by && <b>{need.by}</b>}
              {need.clock && <p class="soft">{need.clock}</p>}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
