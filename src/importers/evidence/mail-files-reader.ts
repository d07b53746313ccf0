import { parentPort, workerData } from 'node:worker_threads'
import { outlookFileHashes } from './outlook-file-hashes.ts'

/** Runs in a thread of its own, started by filesWithin, which ends it if it takes too long. */
if (parentPort === null) throw new Error('This reader is started by filesWithin and not by itself.')
const bytes: unknown = workerData
if (!(bytes instanceof Uint8Array)) throw new Error('This reader was handed no file.')
const files = await outlookFileHashes(new Uint8Array(bytes))
parentPort.postMessage({ files: files.map(({ hash, goesAlong }) => ({ hash: hash.toString('hex'), goesAlong })) })
