import { custodyFor, type FileKnown, filesOf, touchFile } from '../../../actions/concerns/look-at-file.ts'
import { type PoliceSaid, sealUnopened } from '../../../actions/concerns/seal-unopened.ts'
import { printedTime } from '../../../core/concerns/bundle/printed-time.ts'
import { type CaseId, type EvidenceId, isId } from '../../../core/school/ids.ts'
import { isOutlook, looksLikeMail, tellingBytes } from '../../../importers/evidence/kind-of-mail.ts'
import { mailWithoutItsFiles } from '../../../importers/evidence/mail-without-its-files.ts'
import { readMail } from '../../../importers/evidence/read-mail.ts'
import { cleanPicture } from '../../../importers/pictures/clean-picture.ts'
import { markedPicture } from '../../../importers/pictures/marked-picture.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { hasProblems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { EvidencePage, type Viewed } from './evidence-page.tsx'
import { markFont } from './mark-font.ts'
import type { SealingTyped } from './seal-form.tsx'

/** Above this no picture and no Outlook mail is held in memory to be shown; it can still be given out. */
const shownAtMost = 25 * 1024 * 1024

type At = { readonly case: CaseId; readonly file: EvidenceId }

/** A file of a case: who captured it where, everybody who touched it, and what there is to look at. */
export async function showEvidence(visit: SchoolVisit): Promise<Reply> {
  return withFile(visit, async (at, known) => page(visit, at, known))
}

/** The picture itself, made anew each time from the original, with who looks and when burnt into it. */
export async function showEvidencePicture(visit: SchoolVisit): Promise<Reply> {
  return withFile(visit, async (at) => {
    const touched = await touchFile(visit.tx, concernDesk(visit), visit.parts.evidence, visit.actor.person, at, {
      what: 'looked-at',
    })
    if (!touched || 'shut' in touched || touched.file.bytes > shownAtMost) return 'not-found'
    const original = await whole(visit, { ...touched.file, key: touched.key })
    const clean = await cleanPicture(Buffer.from(original.buffer))
    if ('problem' in clean) return 'not-found'
    const marked = await markedPicture(Buffer.from(clean.bytes), markOf(visit), await markFont())
    return { body: marked, type: 'image/jpeg', headers: { ...leavesNothing, 'content-disposition': 'inline' } }
  })
}

/** Seals a file unopened, for everybody and for good. */
export async function sendSealed(visit: SchoolVisit): Promise<Reply> {
  return withFile(visit, async (at, known) => {
    const said = policeSaidIn(visit.form)
    if ('problems' in said) return page(visit, at, known, said)
    const sealed = await sealUnopened(visit.tx, concernDesk(visit), visit.actor.person, at, said)
    return sealed ? { goTo: `/concerns/${at.case}/evidence/${at.file}` } : 'not-found'
  })
}

/** What somebody answered about the police; what is still to be answered, with what they wrote. */
function policeSaidIn(form: SchoolVisit['form']): PoliceSaid | SealingTyped {
  const advice = textIn(form, 'advice', wholeForm).trim()
  const police = form['police'] === 'advised' || form['police'] === 'not-yet' ? form['police'] : ''
  if (police === '') return { police, advice, problems: { police: 'Answer this. “Not yet” is an answer.' } }
  if (police === 'not-yet') return { police }
  return advice === ''
    ? { police, advice, problems: { advice: 'Write what they advised, who said it, and their reference.' } }
    : { police, advice }
}

/** Who looks and when, for good: on a picture of the screen “today” says nothing. */
function markOf(visit: SchoolVisit): string {
  return `${visit.actor.name}, ${printedTime(visit.now)}`
}

async function withFile(visit: SchoolVisit, work: (at: At, known: FileKnown) => Promise<Reply>): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const { id = '', evidence = '' } = visit.params
    if (!isId(id) || !isId(evidence)) return 'not-found'
    const at = { case: id as CaseId, file: evidence as EvidenceId }
    const files = await filesOf(visit.tx, concernDesk(visit), visit.actor.person, at.case)
    const known = files.find((file) => file.id === at.file)
    return known ? work(at, known) : 'not-found'
  })
}

async function page(visit: SchoolVisit, at: At, known: FileKnown, sealing?: SealingTyped): Promise<Reply> {
  const viewed = await view(visit, at, known, sealing !== undefined)
  const custody = await custodyFor(visit.tx, concernDesk(visit), visit.actor.person, at)
  const names = await peopleNames(visit.tx)
  const problems = sealing?.problems ?? {}
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, 'A file of this case'), place: 'Concerns' },
      <EvidencePage
        visit={visit}
        caseId={at.case}
        file={known}
        viewed={viewed}
        custody={custody}
        names={names}
        mark={markOf(visit)}
        sealing={sealing}
      />,
    ),
  }
}

/** What can be shown of it: a picture by its own address, a mail as its words, anything else only by name. */
async function view(visit: SchoolVisit, at: At, known: FileKnown, sealing: boolean): Promise<Viewed> {
  if (known.unopened) return { shut: 'sealed-unopened' }
  if (known.scan === 'harmful') return { shut: 'quarantined' }
  if (sealing) return { kind: 'not-again' }
  const start = await firstBytes(visit, known)
  if (start === undefined) return { shut: 'changed' }
  const byPieces = looksLikeMail(start)
  if (known.bytes > shownAtMost && !byPieces) return { kind: 'too-large' }
  if (isPicture(start)) return { kind: 'picture', href: `/concerns/${at.case}/evidence/${at.file}/picture` }
  if (!isOutlook(start) && !byPieces) return { kind: 'nothing' }
  const touched = await touchFile(visit.tx, concernDesk(visit), visit.parts.evidence, visit.actor.person, at, {
    what: 'looked-at',
  })
  if (!touched) return { kind: 'nothing' }
  if ('shut' in touched) return touched
  const file = { ...touched.file, key: touched.key }
  const mail = await readMail(await (byPieces ? mailWithoutItsFiles(pieces(visit, file)) : whole(visit, file)))
  return mail ? { kind: 'mail', mail } : { kind: 'unreadable' }
}

function isPicture(start: Buffer): boolean {
  const text = start.toString('latin1')
  return (
    start.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')) ||
    text.startsWith('\x89PNG') ||
    (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') ||
    text.startsWith('GIF8')
  )
}

async function firstBytes(visit: SchoolVisit, file: FileKnown): Promise<Buffer | undefined> {
  try {
    for await (const piece of visit.parts.evidence.read(visit.tx.school, file.id, file.key))
      return piece.subarray(0, tellingBytes)
  } catch {
    return undefined
  }
  return Buffer.alloc(0)
}

function pieces(visit: SchoolVisit, file: Pick<FileKnown, 'id' | 'key'>): AsyncIterable<Buffer> {
  return visit.parts.evidence.read(visit.tx.school, file.id, file.key)
}

async function whole(
  visit: SchoolVisit,
  file: Pick<FileKnown, 'id' | 'key' | 'bytes'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const held = new Uint8Array(file.bytes)
  let filled = 0
  for await (const piece of pieces(visit, file)) {
    held.set(piece, filled)
    filled += piece.length
  }
  return held
}
