import { randomUUID } from 'node:crypto'
import { claimPass, passClaimed } from '../../../actions/concerns/image-question.ts'
import { type Captured, keepFile } from '../../../actions/concerns/keep-file.ts'
import { largestFile } from '../../../core/concerns/largest-file.ts'
import { mayEnter } from '../../../core/concerns/may-enter.ts'
import type { CaseId, EvidenceId, SchoolId } from '../../../core/school/ids.ts'
import { sessionOf } from '../../../storage/access/session.ts'
import type { TakenFile } from '../../../storage/concerns/evidence-store.ts'
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

async function taken(parts: Parts, school: SchoolId, coming: ComingFile): Promise<FileHeld> {
  const file = await parts.evidence.take(school, randomUUID() as EvidenceId, coming)
  return { file, isKept: false, drop: () => parts.evidence.drop(school, file.id) }
}

/**
 * Keeps the file that came with a form, once its pass was used up. One that cannot be kept is dropped with the answer: what
 * is on disk is sealed with a key that was never written down.
 */
export async function keepTaken(tx: InSchool, visit: Visit): Promise<CaseId | undefined> {
  const held = heldIn(visit.form)
  if (!held) return undefined
  const { file } = held
  const pass = await passClaimed(tx, concernDesk(visit), visit.params['pass'] ?? '')
  const kept =
    pass && file.bytes > 0
      ? await keepFile(tx, concernDesk(visit), pass, file, capturedIn(visit.form, file.name))
      : undefined
  if (kept) held.isKept = true
  return kept
}

function heldIn(form: Visit['form']): (FileHeld & { readonly file: TakenFile }) | undefined {
  const value = form['file']
  return typeof value === 'object' && value !== null && 'isKept' in value
    ? (value as FileHeld & { readonly file: TakenFile })
    : undefined
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
