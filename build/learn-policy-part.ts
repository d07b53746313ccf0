import { parentPort, workerData } from 'node:worker_threads'
import { keepWeights } from '../src/core/policy/import/learned/keep-weights.ts'
import { learn } from '../src/core/policy/import/learned/learn.ts'
import { allSettings } from '../src/core/policy/settings/all-settings.ts'
import { allLessonsBut } from './learn-policy-reading.ts'

/** In a thread of its own: the weights learned without the policies whose numbers are given. */
const numbers = workerData as readonly string[]
const names = allSettings.map(({ name }) => name)
parentPort?.postMessage(keepWeights(learn(await allLessonsBut(numbers), names), ''))
