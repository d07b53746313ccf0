import { Worker } from 'node:worker_threads'
import type { Format } from '../../core/policy/import/block.ts'
import type { PolicyImport } from '../../core/policy/import/imported-policy.ts'
import { type Refused, refused, wasRefused } from '../../core/policy/import/refused.ts'
import { limits } from './limits.ts'
import type { ImportProgress } from './read-policy.ts'

export type ImportLimits = { readonly seconds: number; readonly heapMegabytes: number; readonly grownMegabytes: number }

type Heard = { readonly progress: ImportProgress } | { readonly result: PolicyImport | Refused }

/**
 * Reads a school's own policy in a thread of its own, so that whoever asked stays free and no file can use up the time
 * or memory of the program. What the file is called is not believed; that it is called wrongly is said. Changes nothing.
 */
export async function importPolicy(
  bytes: Uint8Array,
  name: string,
  progress: (at: ImportProgress) => void = () => {},
  within: ImportLimits = limits,
): Promise<PolicyImport | Refused> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > limits.fileBytes) return refused('too-large')
  const result = await readAside(bytes, progress, within)
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

function readAside(
  bytes: Uint8Array,
  progress: (at: ImportProgress) => void,
  within: ImportLimits,
): Promise<PolicyImport | Refused> {
  return new Promise((resolve) => {
    const reader = new Worker(readerProgram(), {
      workerData: bytes,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: within.heapMegabytes, maxYoungGenerationSizeMb: 64 },
    })
    const before = process.memoryUsage.rss()
    const settle = (result: PolicyImport | Refused) => {
      clearTimeout(late)
      clearInterval(watch)
      void reader.terminate()
      resolve(result)
    }
    const late = setTimeout(() => settle(refused('took-too-long')), within.seconds * 1000)
    // Unpacked bytes lie outside the heap that the thread is held to.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > within.grownMegabytes * 1024 * 1024) settle(refused('took-too-long'))
    }, 100)
    reader.on('message', (heard: Heard) => {
      if ('result' in heard) settle(heard.result)
      else progress(heard.progress)
    })
    reader.on('error', (problem) => {
      const full = 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(refused(full ? 'took-too-long' : 'corrupt'))
    })
    reader.on('exit', () => settle(refused('corrupt')))
  })
}

/** Beside this file in the source; beside the programs in what is built from it. */
function readerProgram(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./policy-reader.ts', import.meta.url)
  const here = new URL('.', import.meta.url)
  return new URL(here.pathname.endsWith('/chunks/') ? '../policy-reader.js' : './policy-reader.js', here)
}
