import { parentPort, workerData } from 'node:worker_threads'
import { readPolicy } from './read-policy.ts'

/** Runs in a thread of its own, started by importPolicy, which ends it if it takes too long. */
if (parentPort === null) throw new Error('The policy reader is started by importPolicy and not by itself.')
const port = parentPort
const bytes: unknown = workerData
if (!(bytes instanceof Uint8Array)) throw new Error('The policy reader was handed no file.')
const result = await readPolicy(bytes, (progress) => port.postMessage({ progress }))
port.postMessage({ result })
