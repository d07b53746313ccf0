import type { AssetNames } from '../asset-names.ts'
import { HelpLines } from '../concerns/tell/help-lines.tsx'
import { InDanger } from '../concerns/tell/in-danger.tsx'
import { LeaveNow } from '../concerns/tell/leave-now.tsx'
import { linesForAnybody } from '../concerns/tell/lines-for-anybody.ts'
import { PublicFrame } from './frame.tsx'
import { TypedNotSaved } from './typed-not-saved.tsx'

const words = {
  'not-found': {
    title: 'There is nothing here',
    text: 'The page may have moved, or the address may have a letter wrong. Nothing has been lost.',
  },
  'form-too-old': {
    title: 'This page was open too long',
    text: 'Nothing was changed. Open the page again and send it once more.',
  },
  'signed-out': {
    title: 'You were signed out while this page was open',
    text: 'Nothing was changed. Sign in, open the page again and send it once more.',
  },
  'too-large': {
    title: 'That is too large to send',
    text: 'A picture or a document can be up to 20 MB, four at a time; a file that is added to a concern, up to 200 MB. Nothing was changed.',
  },
  'no-file-here': {
    title: 'No file was taken',
    text: 'Nothing of it was read or kept. A file can be given once, within half an hour of answering the question about pictures. Go back and answer it again.',
  },
  'too-many': { title: 'That was a lot at once', text: 'Wait a minute and try again. Nothing was changed.' },
  'not-understood': { title: 'We could not read that', text: 'Nothing was changed. Go back and try again.' },
  surprise: {
    title: 'Something went wrong on our side',
    text: 'Nothing was half done: it either happened whole or not at all. Try again; if it happens again, tell whoever looks after Signpost this reference.',
  },
} as const

/**
 * A page for when things do not go as meant. It gives back what was typed, shows a reference at most, and never what went
 * wrong inside. Where somebody was telling, whoever answers now stands on it too, and the way to leave it quickly.
 */
export function calmPage(
  assets: AssetNames,
  kind: keyof typeof words,
  {
    reference,
    typed = [],
    telling,
  }: { reference?: string; typed?: readonly string[]; telling?: { readonly door: string; readonly now: Date } } = {},
) {
  const { title, text } = words[kind]
  return (
    <PublicFrame assets={assets} title={title} scripts={telling ? ['pupil-page'] : []}>
      {telling && <LeaveNow />}
      <h1>{title}</h1>
      {telling && <InDanger to="anybody" />}
      <p>{text}</p>
      {kind === 'surprise' && reference ? <p>Reference: {reference}</p> : null}
      <TypedNotSaved typed={typed} />
      {kind === 'signed-out' && (
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      )}
      {telling ? (
        <>
          <p>
            <a href={telling.door}>Go back to telling us</a>
          </p>
          <h2>If you need to talk to somebody now</h2>
          <HelpLines lines={linesForAnybody(telling.now)} />
        </>
      ) : (
        <p>
          <a href="/">Go to the front page</a>
        </p>
      )}
    </PublicFrame>
  )
}
