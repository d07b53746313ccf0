import type { ComponentChildren, JSX } from 'preact'
import type { Words } from '../words.ts'

export interface PreviewProps {
  /** Where it will look like this: "As Facebook will show it". */
  readonly caption: Words
  readonly children: ComponentChildren
}

/** Exactly what will appear on one channel. Line breaks stand as they were typed. */
export function Preview({ caption, children }: PreviewProps): JSX.Element {
  return (
    <figure class="preview">
      <figcaption>{caption}</figcaption>
      <div class="shown">{children}</div>
    </figure>
  )
}
