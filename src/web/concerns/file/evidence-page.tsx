import type { CustodyLine, FileKnown, FileShut } from '../../../actions/concerns/look-at-file.ts'
import { printedTime } from '../../../core/concerns/bundle/printed-time.ts'
import { hasTurningMarks, withoutTurningMarks } from '../../../core/language/turning-marks.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import type { MailAsText } from '../../../importers/evidence/mail-as-text.ts'
import { Details } from '../../kit/details.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import { WarningText } from '../../kit/warning-text.tsx'
import type { SchoolVisit } from '../../route.ts'
import { ProblemSummary } from '../../shell/problems.tsx'
import { SealForm, type SealingTyped } from './seal-form.tsx'

export type Viewed =
  | { readonly shut: FileShut }
  | { readonly kind: 'picture'; readonly href: string }
  | { readonly kind: 'mail'; readonly mail: MailAsText }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large' }
  /** Somebody has just said that it may be an indecent image: it is not shown to them once more. */
  | { readonly kind: 'not-again' }

const shutWords: Readonly<Record<FileShut, string>> = {
  'sealed-unopened':
    'This file is sealed unopened, since it may be an indecent image. Nobody can look at it, copy it or download it here, whatever their role. Do not delete it anywhere. The police say what happens with it.',
  quarantined: 'The scan found something harmful in it. It is kept, shut away, as evidence; nobody can open it here.',
  changed:
    'The file on disk is not the one that arrived. It is not shown. Tell whoever runs the server, and do not delete anything.',
}

const custodyWords: Readonly<Record<CustodyLine['what'], string>> = {
  arrived: 'Arrived and was sealed',
  'copied-for-looking': 'A copy for looking at was made',
  'looked-at': 'Looked at',
  'given-out': 'Given out',
  checked: 'Checked',
  quarantined: 'Shut away: the scan found something harmful',
  'sealed-unopened': 'Sealed unopened',
  refused: 'Somebody asked to open it and was refused',
}

export const scanWords = {
  clean: 'Scanned; nothing harmful was found',
  'not-scanned': 'Not scanned: no scanner answered when it came',
  'beyond-scan': 'Not scanned: it is too large for the scanner, or locked with a password',
  harmful: 'Scanned; something harmful was found',
} as const

export function EvidencePage(props: {
  readonly visit: SchoolVisit
  readonly caseId: CaseId
  readonly file: FileKnown
  readonly viewed: Viewed
  readonly custody: readonly CustodyLine[]
  readonly names: ReadonlyMap<string, string>
  readonly mark: string
  readonly sealing: SealingTyped | undefined
}) {
  const { visit, caseId, file, viewed, sealing } = props
  const { captured } = file
  const at = `/concerns/${caseId}/evidence/${file.id}`
  const who = (person: string | null) =>
    person === null ? 'by Signpost' : `by ${props.names.get(person) ?? 'somebody who has left'}`
  const said = (words: string) => (words === '' ? 'Not said' : words)
  const open = !('shut' in viewed)
  return (
    <>
      <p class="soft">
        <a href={`/concerns/${caseId}`}>Back to the case</a>
      </p>
      <ProblemSummary problems={sealing?.problems ?? {}} />
      <h1>A file of this case</h1>
      {'shut' in viewed ? (
        <>
          <WarningText>{shutWords[viewed.shut]}</WarningText>
          {viewed.shut === 'sealed-unopened' && (
            <p>
              <a href={`/concerns/${caseId}/step/police-advised`}>Record what the police advised</a>
            </p>
          )}
        </>
      ) : (
        <Shown viewed={viewed} mark={props.mark} />
      )}
      {open && <SealForm visit={visit} action={`${at}/seal`} holdsMore={file.goesAlong.length > 0} sealing={sealing} />}
      <SummaryList
        rows={[
          { key: 'Captured', value: said(captured.when) },
          {
            key: 'Where',
            value: said([captured.platform, captured.account, captured.place].filter((one) => one !== '').join(', ')),
          },
          { key: 'By whom', value: said(captured.by) },
          { key: 'Name of the file', value: said(nameInWords(captured.name)) },
          { key: 'Size', value: sizeInWords(file.bytes) },
          { key: 'Arrived', value: whenInWords(file.arrivedAt, visit.now) },
          { key: 'Scan', value: scanWords[file.scan] },
          { key: 'Fingerprint (SHA-256)', value: { words: file.hash.toString('hex'), class: 'fingerprint' } },
        ]}
      />
      <h2>Everybody who touched it</h2>
      <Trail
        steps={props.custody.map((line) => ({
          words: `${custodyWords[line.what]}, ${who(line.actor)}`,
          when: whenInWords(line.at, visit.now),
          note: [
            line.whole === true
              ? 'Its fingerprint was right.'
              : line.whole === false
                ? 'Its fingerprint was wrong.'
                : '',
            line.note,
          ]
            .filter((one) => one !== '')
            .join(' '),
          stands: 'done' as const,
        }))}
      />
      {open && (
        <Details summary="Somebody needs the original">
          <p>
            It is looked at here and not downloaded. The police and another recording system get files as they came, in
            a bundle: <a href={`/concerns/${caseId}/bundle`}>make a bundle</a>.
          </p>
        </Details>
      )}
    </>
  )
}

function Shown({ viewed, mark }: { viewed: Exclude<Viewed, { shut: FileShut }>; mark: string }) {
  if (viewed.kind === 'picture') {
    return (
      <figure class="evidence">
        <img src={viewed.href} alt="The file that was given, as a picture. Its words are not read out." />
      </figure>
    )
  }
  if (viewed.kind === 'not-again') {
    return <p>It is not shown here again, since you said what it may be. It is not sealed yet.</p>
  }
  if (viewed.kind === 'nothing') {
    return <p>There is no way to show this kind of file here. It can be given out as it came.</p>
  }
  if (viewed.kind === 'unreadable') {
    return <p>It is an e-mail, but it is broken and cannot be read here. It can be given out as it came.</p>
  }
  if (viewed.kind === 'too-large') {
    return <p>It is too large to be shown here. It can be given out as it came.</p>
  }
  const { mail } = viewed
  return (
    <section>
      <SummaryList
        rows={[
          { key: 'From', value: mail.from },
          { key: 'To', value: mail.to },
          { key: 'Date', value: dateOfMail(mail.date) },
          { key: 'Subject', value: mail.subject },
          mail.attachments.length === 0
            ? null
            : { key: 'Attached', value: `${mail.attachments.map(attachedInWords).join(', ')}: not opened` },
        ]}
      />
      <div class="evidence">
        <p class="as-typed preview">{mail.words}</p>
        <span class="watermark" aria-hidden="true">
          {Array.from({ length: 80 }, () => `${mark}  `).join('')}
        </span>
      </div>
      {mail.pictures > 0 && (
        <p>
          {mail.pictures === 1
            ? 'There is a picture in it that is not shown here.'
            : `There are ${mail.pictures} pictures in it that are not shown here.`}{' '}
          The whole of it can be given out as it came.
        </p>
      )}
      {mail.cut && <p>There are more words than are shown here. The whole of it can be given out as it came.</p>}
      <p class="soft">The words alone. Nothing in it was fetched, and its links do not work here.</p>
    </section>
  )
}

/** Its letters in their own order; where hidden signs would show them in another, that is said. */
function nameInWords(name: string): string {
  return hasTurningMarks(name)
    ? `${withoutTurningMarks(name)} (hidden signs in it would show it in another order)`
    : name
}

function attachedInWords({ name, within }: MailAsText['attachments'][number]): string {
  return within === null ? name : `${name} (in “${within}”)`
}

/** When a mail says that it was sent, in London’s time; as it stands there where it is no date. */
export function dateOfMail(date: string): string {
  const at = new Date(date)
  return date === '' || Number.isNaN(at.getTime()) ? date : printedTime(at)
}

export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 102.4) / 10} MB`
}
