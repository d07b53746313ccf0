import type { Format } from '../../core/policy/import/block.ts'
import type { PolicyImport } from '../../core/policy/import/imported-policy.ts'
import { type Refused, refused, wasRefused } from '../../core/policy/import/refused.ts'
import { type AsideLimits, readAside, readerProgram } from '../aside.ts'
import { limits } from './limits.ts'
import type { ImportProgress } from './read-policy.ts'

type Heard = { readonly progress: ImportProgress } | { readonly result: PolicyImport | Refused }

/**
 * Reads a school's own policy in a thread of its own, so that whoever asked stays free and no file can use up the time
 * or memory of the program. What the file is called is not believed; that it is called wrongly is said. Changes nothing.
 */
export async function importPolicy(
  bytes: Uint8Array,
  name: string,
  progress: (at: ImportProgress) => void = () => {},
  within: AsideLimits = limits,
): Promise<PolicyImport | Refused> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > limits.fileBytes) return refused('too-large')
  const reader = readerProgram(import.meta.url, 'policy-reader')
  const result = await readAside<Heard, PolicyImport | Refused>(reader, bytes, within, (heard) => {
    if ('result' in heard) return heard.result
    progress(heard.progress)
    return undefined
  })
  if ('failed' in result) return refused(result.failed === 'limits' ? 'took-too-long' : 'corrupt')
  if (wasRefused(result) || namedAs(name, result.format)) return result
  return { ...result, notes: [...result.notes, 'wrongly-named'] }
}

const endings: Readonly<Record<Format, readonly string[]>> = {
  word: ['docx', 'docm', 'dotx', 'dotm'],
  'open-document': ['odt', 'ott'],
  pdf: ['pdf'],
  text: ['txt', 'text', 'md'],
}

/** A name without an ending claims nothing. */
function namedAs(name: string, format: Format): boolean {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase()
  return ending === undefined || endings[format].includes(ending)
}
