import { parentPort, workerData } from 'node:worker_threads'
import { mailAsText } from './mail-as-text.ts'

/** Runs in a thread of its own, started by readMail, which ends it if it takes too long. */
if (parentPort === null) throw new Error('The mail reader is started by readMail and not by itself.')
const bytes: unknown = workerData
if (!(bytes instanceof Uint8Array)) throw new Error('The mail reader was handed no file.')
parentPort.postMessage({ mail: await mailAsText(bytes) })
