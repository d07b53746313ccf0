import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyImport } from '../../../../src/core/policy/import/imported-policy.ts'
import { wasRefused } from '../../../../src/core/policy/import/refused.ts'
import { readPolicy } from '../../../../src/importers/policy/read-policy.ts'
import type { StrangersKey } from './score-policy.ts'

export type StrangersRead = { readonly file: string; readonly key: StrangersKey; readonly result: PolicyImport }

/** Every policy by a stranger in a folder, in the order of their names, read, with the key that stands beside it. */
export async function readStrangers(
  folder: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<StrangersRead[]> {
  const read: StrangersRead[] = []
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.txt') || !isWanted(file)) continue
    const key: StrangersKey = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.json')), 'utf8'))
    const result = await readPolicy(readFileSync(join(folder, file)))
    if (wasRefused(result)) throw new Error(`${file}: ${result.refused}`)
    read.push({ file, key, result })
  }
  return read
}

/** The number with which the name of a stranger’s policy begins. */
export const numberOf = (file: string): string => file.split('-')[0] ?? ''
