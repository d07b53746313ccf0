import { Worker } from 'node:worker_threads'

/** How long something may be read, and with how much memory: the thread's own, and what the whole program grew by. */
export type AsideLimits = { readonly seconds: number; readonly heapMegabytes: number; readonly grownMegabytes: number }

/** Why a thread gave nothing: it was ended at a limit, or it could make nothing of what it was handed. */
export type AsideFailed = { readonly failed: 'limits' | 'broken' }

/**
 * Reads something from elsewhere in a thread of its own, so that whoever asked stays free and no file can use up the
 * time or memory of the program. `hear` is told all that the thread says, until it makes a result of it. What is
 * handed over for good is not copied, and is empty here afterwards.
 */
export function readAside<Said, Result>(
  reader: URL,
  bytes: Uint8Array,
  within: AsideLimits,
  hear: (said: Said) => Result | undefined,
  forGood = false,
): Promise<Result | AsideFailed> {
  return new Promise((resolve) => {
    const thread = new Worker(reader, {
      workerData: bytes,
      transferList: forGood && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: within.heapMegabytes, maxYoungGenerationSizeMb: 64 },
    })
    const before = process.memoryUsage.rss()
    const settle = (result: Result | AsideFailed) => {
      clearTimeout(late)
      clearInterval(watch)
      void thread.terminate()
      resolve(result)
    }
    const late = setTimeout(() => settle({ failed: 'limits' }), within.seconds * 1000)
    // Unpacked bytes lie outside the heap that the thread is held to.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > within.grownMegabytes * 1024 * 1024) settle({ failed: 'limits' })
    }, 100)
    thread.on('message', (said: Said) => {
      const result = hear(said)
      if (result !== undefined) settle(result)
    })
    thread.on('error', (problem) => {
      const full = 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle({ failed: full ? 'limits' : 'broken' })
    })
    thread.on('exit', () => settle({ failed: 'broken' }))
  })
}

/** A thread's program: beside whoever starts it in the source, and beside the programs in what is built from it. */
export function readerProgram(from: string, name: string): URL {
  if (from.endsWith('.ts')) return new URL(`./${name}.ts`, from)
  const here = new URL('.', from)
  return new URL(here.pathname.endsWith('/chunks/') ? `../${name}.js` : `./${name}.js`, here)
}
