import type { Promised } from '../../../core/concerns/promise-to.ts'
import { HelpLines } from './help-lines.tsx'

/** Whoever tells is always told who will read it, and when, and who answers meanwhile. */
export function WhoReads({ promised, after }: { readonly promised: Promised; readonly after?: string }) {
  return (
    <div class="who-reads">
      <p>
        {promised.words.join(' ')} {after}
      </p>
      <p>{promised.meanwhile}</p>
      <HelpLines lines={promised.helpLines} />
    </div>
  )
}
