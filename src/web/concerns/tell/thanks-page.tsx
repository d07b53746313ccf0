import type { Promised } from '../../../core/concerns/promise-to.ts'
import { audienceOf, type ReporterKind } from '../../../core/concerns/reporter.ts'
import type { Visit } from '../../route.ts'
import { AlsoTheLado, type LadoToShow } from './also-the-lado.tsx'
import { CodeToKeep } from './code-to-keep.tsx'
import { HearPage } from './hear-page.tsx'
import { InDanger } from './in-danger.tsx'
import { LeaveNow } from './leave-now.tsx'
import { WhoReads } from './who-reads.tsx'

/** What somebody sees once they told: who reads it and when, and the code, this once. */
export function ThanksPage(props: {
  readonly visit: Visit
  readonly teller: ReporterKind
  readonly code: string | null
  readonly promised: Promised
  readonly back: string
  /** How to reach the council’s officer, where whoever told is shown that. */
  readonly lado: LadoToShow
}) {
  const to = audienceOf(props.teller)
  const child = to === 'pupils'
  return (
    <div class={child ? 'pupil' : undefined} data-leaves={child}>
      {child && <LeaveNow />}
      <h1>{child ? 'Thank you. You did the right thing' : 'We have it'}</h1>
      <InDanger to={to} />
      <WhoReads promised={props.promised} />
      {child && <HearPage />}
      <AlsoTheLado lado={props.lado} to={to} />
      {props.code !== null && <CodeToKeep visit={props.visit} child={child} code={props.code} back={props.back} />}
    </div>
  )
}
