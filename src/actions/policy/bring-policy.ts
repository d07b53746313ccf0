import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { partsFromImport } from '../../core/policy/parts-from-import.ts'
import { isSettingName } from '../../core/policy/registry.ts'
import type { InSchool } from '../../storage/in-school.ts'
import {
  bringPolicyFile,
  broughtPolicy,
  keepConfirmed,
  moveImport,
  type PageConfirmed,
} from '../../storage/policy/imports.ts'
import { lastOwnNumber } from '../../storage/policy/own-numbers.ts'
import { enqueue } from '../../storage/records/enqueue.ts'
import type { FileStore } from '../../storage/records/file-store.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { type BeginRefusal, beginPolicyDraft } from './begin-policy-draft.ts'

/** Clauses to a page, when a person goes through what was read. */
export const clausesToAPage = 8

/** Keeps the file that a school brings, and has it read by the worker. Nothing of it holds before it is confirmed. */
export async function bringPolicy(
  tx: InSchool,
  files: FileStore,
  actor: Actor,
  file: { readonly bytes: Buffer; readonly name: string },
  now: Date,
): Promise<string> {
  const kept = await files.keep(tx, file.bytes, { mediaType: 'application/octet-stream' })
  const name = file.name.trim().slice(0, 200) || 'policy'
  const id = await bringPolicyFile(tx, { hash: kept.hash, name }, actor.person, now)
  enqueue(tx, 'read-policy', { schoolId: tx.school, importId: id }, { key: `read-policy ${id}` })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'bring-policy',
    subjectKind: 'policy-import',
    subjectId: id,
    contentHash: kept.hash,
    facts: { bytes: kept.bytes },
  })
  return id
}

/** A person went through one page of what was read: these answers on it are the school's, and so each clause binds. */
export async function confirmPage(
  tx: InSchool,
  id: string,
  page: { readonly number: number } & PageConfirmed,
): Promise<'done' | Refusal<'not-read'>> {
  const brought = await broughtPolicy(tx, id)
  if (brought?.state !== 'read') return { refused: 'not-read', basis: noBasis }
  await keepConfirmed(tx, id, {
    ...brought.confirmed,
    [String(page.number)]: { answers: page.answers, clauses: page.clauses },
  })
  return 'done'
}

export type UseRefusal = 'not-read' | 'pages-left' | BeginRefusal

/** Makes a draft of what was read and confirmed, once every page was gone through. */
export async function useBroughtPolicy(
  tx: InSchool,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ draft: string } | Refusal<UseRefusal>> {
  const brought = await broughtPolicy(tx, id)
  if (brought?.state !== 'read' || !brought.found) return { refused: 'not-read', basis: noBasis }
  const pages = Math.ceil(brought.found.clauses.length / clausesToAPage)
  const left = Array.from({ length: pages }, (_, at) => String(at + 1)).some((page) => !brought.confirmed[page])
  if (left) return { refused: 'pages-left', basis: noBasis }
  const confirmed = Object.values(brought.confirmed)
  const accepted = new Set(confirmed.flatMap(({ answers }) => answers).filter(isSettingName))
  const clauses = new Map(confirmed.flatMap((page) => Object.entries(page.clauses)))
  const parts = partsFromImport(brought.found, accepted, await lastOwnNumber(tx), clauses)
  const begun = await beginPolicyDraft(tx, actor, { from: 'document', parts, file: brought.file })
  if (!('refused' in begun)) await moveImport(tx, id, { state: 'used' }, now)
  return begun
}
