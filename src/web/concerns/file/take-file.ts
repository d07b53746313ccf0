import { claimPass, passClaimed } from '../../../actions/concerns/image-question.ts'
import { type Captured, keepFile } from '../../../actions/concerns/keep-file.ts'
import { largestFile } from '../../../core/concerns/largest-file.ts'
import { mayEnter } from '../../../core/concerns/may-enter.ts'
import type { CaseId, EvidenceId, SchoolId } from '../../../core/school/ids.ts'
import type { FileInside } from '../../../importers/evidence/file-inside.ts'
import { filesWithin } from '../../../importers/evidence/files-within.ts'
import { sessionOf } from '../../../storage/access/session.ts'
import type { TakenFile } from '../../../storage/concerns/evidence-store.ts'
import { idInOrder } from '../../../storage/id-in-order.ts'
import { type InSchool, inSchool } from '../../../storage/in-school.ts'
import { schoolAt } from '../../../storage/publishing/school-of.ts'
import type { Parts } from '../../parts.ts'
import type { ComingFile, FileHeld, FileRequest, FilesByPass, Visit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { wholeForm } from '../../shell/too-long.ts'
import { concernDesk } from '../concern-desk.ts'

const deskOf = (parts: Parts) => ({ now: parts.now(), publicUrl: parts.publicUrl, vault: parts.vault })

/** A file from somebody signed in: the pass must be their own, and they signed in with a second factor. */
export const byMember: FilesByPass = {
  bytesAtMost: largestFile,
  async claim(parts, { params, sessionToken }) {
    const session = sessionToken === null ? undefined : await sessionOf(parts.signIn, sessionToken)
    const { school, person } = session ?? {}
    if (!school || !person || mayEnter({ secondFactor: session?.secondFactor ?? false }).verdict === 'refused')
      return false
    return inSchool(parts.db, school, (tx) => claimPass(tx, deskOf(parts), params['pass'] ?? '', person))
  },
  async keep(parts, { sessionToken }, file) {
    const session = sessionToken === null ? undefined : await sessionOf(parts.signIn, sessionToken)
    if (!session?.school) throw new Error('whoever gave the file is no longer signed in')
    return taken(parts, session.school, file)
  },
}

/** A file from whoever told without signing in: the pass was made with their code, and is all the right they need. */
export const byTeller: FilesByPass = {
  bytesAtMost: largestFile,
  async claim(parts, at) {
    const school = await schoolIn(parts, at)
    return (
      school !== undefined &&
      inSchool(parts.db, school, (tx) => claimPass(tx, deskOf(parts), at.params['pass'] ?? '', null))
    )
  },
  async keep(parts, at, file) {
    const school = await schoolIn(parts, at)
    if (school === undefined) throw new Error('there is no such school')
    return taken(parts, school, file)
  },
}

/** A file from whoever told while signed in: the pass was made with their own key open, and is all the right they need. */
export const byTellerSignedIn: FilesByPass = {
  bytesAtMost: largestFile,
  async claim(parts, { params, sessionToken }) {
    const school = await schoolOfSession(parts, sessionToken)
    return (
      school !== undefined &&
      inSchool(parts.db, school, (tx) => claimPass(tx, deskOf(parts), params['pass'] ?? '', null))
    )
  },
  async keep(parts, { sessionToken }, file) {
    const school = await schoolOfSession(parts, sessionToken)
    if (school === undefined) throw new Error('whoever gave the file is no longer signed in')
    return taken(parts, school, file)
  },
}

async function schoolOfSession(parts: Parts, token: string | null): Promise<SchoolId | undefined> {
  return (token === null ? undefined : await sessionOf(parts.signIn, token))?.school ?? undefined
}

function schoolIn(parts: Parts, { params }: FileRequest): Promise<SchoolId | undefined> {
  return schoolAt(parts.db, params['slug'] ?? '')
}

async function taken(parts: Parts, school: SchoolId, coming: ComingFile): Promise<TakenHeld> {
  const file = await parts.evidence.take(school, idInOrder() as EvidenceId, coming)
  const drop = () => parts.evidence.drop(school, file.id)
  const read = () => parts.evidence.read(school, file.id, file.key)
  const within = await filesWithin(file, read).catch(async (problem) => {
    await drop()
    throw problem
  })
  return { file, within, isKept: false, drop }
}

/** Why a file that came was not kept: there was nothing in it, its bytes are sealed, or no file is taken here any more. */
export const notKept = ['empty', 'sealed-bytes', 'shut'] as const
export type NotKept = (typeof notKept)[number]

export function isKept(kept: CaseId | NotKept): kept is CaseId {
  return !notKept.some((one) => one === kept)
}

/**
 * Keeps the file that came with a form, once its pass was used up. One that cannot be kept is dropped with the answer: what
 * is on disk is sealed with a key that was never written down.
 */
export async function keepTaken(tx: InSchool, visit: Visit): Promise<CaseId | NotKept> {
  const held = heldIn(visit.form)
  if (!held || held.file.bytes === 0) return 'empty'
  const { file, within } = held
  const pass = await passClaimed(tx, concernDesk(visit), visit.params['pass'] ?? '')
  if (!pass) return 'shut'
  const kept = await keepFile(tx, concernDesk(visit), pass, file, capturedIn(visit.form, file.name), within)
  if (kept === undefined || kept === 'sealed-bytes') return kept ?? 'shut'
  held.isKept = true
  return kept
}

type TakenHeld = FileHeld & { readonly file: TakenFile; readonly within: readonly FileInside[] }

function heldIn(form: Visit['form']): TakenHeld | undefined {
  const value = form['file']
  return typeof value === 'object' && value !== null && 'isKept' in value ? (value as TakenHeld) : undefined
}

function capturedIn(form: Visit['form'], name: string): Captured {
  const line = (field: string) => lineIn(form, field, wholeForm)
  return {
    name: name.replaceAll(/\s+/g, ' ').slice(0, 200),
    when: line('when'),
    place: line('place'),
    platform: line('platform'),
    account: line('account'),
    by: line('by'),
  }
}
