import { parentPort, workerData } from 'node:worker_threads'
import { learnGoverning, manner } from './learn.ts'
import { governingLessons } from './lessons.ts'

export type ToLearn = { readonly leftOut: readonly string[]; readonly seed: number }

/** Learns one net in a thread of its own, and hands it back. Only ever started by `learn-apart.ts`. */
const { leftOut, seed }: ToLearn = workerData
parentPort?.postMessage(learnGoverning(governingLessons(leftOut), { ...manner, seed }))
