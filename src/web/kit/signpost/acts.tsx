import type { ComponentChildren, JSX } from 'preact'

/** What can be done here, the main act first. */
export function Acts({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="acts">{children}</div>
}
