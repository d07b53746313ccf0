import type { JSX } from 'preact'
import { Button } from '../../kit/button.tsx'
import type { Visit } from '../../route.ts'
import { PublicFrame } from '../../shell/frame.tsx'

export type Leaving =
  | { readonly is: 'asked'; readonly schoolName: string }
  | { readonly is: 'left'; readonly schoolName: string }
  | { readonly is: 'not-a-link' }

/** What a reader sees who followed the link at the foot of a newsletter. */
export function leavingPage(visit: Visit, leaving: Leaving): JSX.Element {
  const { slug = '', token = '' } = visit.params
  const home = `/s/${slug}`
  if (leaving.is === 'not-a-link') {
    return (
      <PublicFrame assets={visit.parts.assets} title="This link does not work">
        <h1>This link does not work</h1>
        <p>Part of it may be missing, or it may be from a newsletter of long ago.</p>
        <p>Answer any newsletter and ask to be taken off, and the school office will do it.</p>
      </PublicFrame>
    )
  }
  const { schoolName } = leaving
  if (leaving.is === 'left') {
    return (
      <PublicFrame assets={visit.parts.assets} title="You will get no more newsletters" school={schoolName} home={home}>
        <h1>You will get no more newsletters</h1>
        <p>{schoolName} will not send its newsletter to this address again.</p>
        <p>Other messages from the school, such as about a pupil or an absence, do not come from here and go on.</p>
        <p>If you change your mind, ask the school office.</p>
      </PublicFrame>
    )
  }
  return (
    <PublicFrame assets={visit.parts.assets} title="Stop the newsletter" school={schoolName} home={home}>
      <h1>Stop the newsletter?</h1>
      <p>{schoolName} will not send its newsletter to this address again.</p>
      <form method="post" action={`/s/${slug}/newsletter/leave/${encodeURIComponent(token)}`}>
        <Button>Stop the newsletter</Button>
      </form>
    </PublicFrame>
  )
}
