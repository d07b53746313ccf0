import type { EntrySaid } from '../../../actions/concerns/entry-said.ts'

/** What the police advised; that they have not yet; or that Signpost sealed a copy by itself. */
export function sealedWords({ advice, police, copy }: Extract<EntrySaid, { kind: 'sealed-unopened' }>): string {
  if (police === 'not-yet') return 'The police have not advised yet.'
  return copy ? 'It may be an indecent image. Tell the police.' : advice
}
