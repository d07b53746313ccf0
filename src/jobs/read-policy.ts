import type { PolicyImport } from '../core/policy/import/imported-policy.ts'
import { type Refused, wasRefused } from '../core/policy/import/refused.ts'
import type { SchoolId } from '../core/school/ids.ts'
import { inSchool } from '../storage/in-school.ts'
import { broughtPolicy, moveImport } from '../storage/policy/imports.ts'
import type { WorkerParts } from './worker-parts.ts'

/** Reads a file as a policy, off to the side; what it may take is seen to by whoever does it. */
export type PolicyFileReader = (
  bytes: Uint8Array,
  name: string,
  progress: (at: { readonly stage: string; readonly done: number; readonly of: number }) => void,
) => Promise<PolicyImport | Refused>

/** Reads a policy that a school brought, saying how far it is; what was found, or why nothing, is kept. */
export async function readBroughtPolicy(
  parts: Pick<WorkerParts, 'db' | 'files' | 'now'>,
  read: PolicyFileReader,
  school: SchoolId,
  id: string,
): Promise<void> {
  const brought = await inSchool(parts.db, school, (tx) => broughtPolicy(tx, id))
  if (!brought || (brought.state !== 'waiting' && brought.state !== 'reading')) return
  const file = await inSchool(parts.db, school, (tx) => parts.files.read(tx, brought.file.hash))
  const say = (progress: number) =>
    inSchool(parts.db, school, (tx) => moveImport(tx, id, { state: 'reading', progress }, parts.now()))
  await say(5)
  let said = Promise.resolve()
  const found = await ('problem' in file
    ? Promise.resolve({ refused: 'corrupt' as const })
    : read(file.bytes, brought.file.name, ({ stage, done, of }) => {
        const part = of === 0 ? 0 : Math.min(done / of, 1)
        const percent = Math.round(stage === 'reading' ? 5 + part * 45 : 50 + part * 45)
        said = said.then(() => say(percent))
      }))
  await said
  const move = wasRefused(found)
    ? ({ state: 'refused', refusal: found.refused } as const)
    : ({ state: 'read', found } as const)
  await inSchool(parts.db, school, (tx) => moveImport(tx, id, move, parts.now()))
}
