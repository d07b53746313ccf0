import type { Audience } from '../../../core/concerns/reporter.ts'

/** Who will read it, and when, as it stands at this moment. */
export type WillRead = {
  readonly names: readonly string[]
  /** `today`, `tomorrow from 8 am`, `on Mon 5 January from 8 am`. */
  readonly when: string
  readonly now: boolean
}

export function namesInWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** Whoever tells is always told who will read it, and when. */
export function WhoReads({ reads, to }: { readonly reads: WillRead; readonly to: Audience }) {
  const who = namesInWords(reads.names)
  if (to === 'pupils') {
    return (
      <p class="who-reads">
        {who === '' ? 'A grown-up who keeps children safe will read it' : `${who} will read it`} {reads.when}.{' '}
        {!reads.now && 'Nobody looks before then. If you cannot wait, ring Childline on 0800 1111.'}
      </p>
    )
  }
  return (
    <p class="who-reads">
      <b>Who will read it:</b> {who === '' ? 'the person whose task it is' : who}, {reads.when}. If it is about one of
      them, it goes to somebody else instead, and they learn nothing of it.{' '}
      {!reads.now && 'Nobody looks before then: the numbers at the foot of this page answer now.'}
    </p>
  )
}
