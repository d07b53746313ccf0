import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type VersionProblem,
  type VersionsChecked,
  verifyEveryPolicyVersion,
} from '../actions/policy/verify-policy-versions.ts'
import { type ChainChecked, verifyEveryChain } from '../actions/records/verify-chain.ts'
import { openDatabase } from '../storage/database.ts'
import { roleUrls } from '../storage/role-urls.ts'
import { type Command, line } from './command-io.ts'
import { refusal } from './refusal.ts'
import { secretOf, thisInstallation, withDatabase } from './this-installation.ts'

const faultWords = {
  altered: (seq: number) => `Line ${seq} is not as it was written.`,
  'not-joined': (seq: number) => `Line ${seq} is not joined to the line before it, so the line before it was altered.`,
  'missing-before': (seq: number) => `At least one line is missing before line ${seq}.`,
  'cut-off': (seq: number) => `The record ends too early: line ${seq} and what came after it are missing.`,
} as const

/**
 * Reads every school's record and every policy it adopted, and says whether they are whole. Exit code 1 where a line is
 * not as it was written, or the words of a policy are not as they were adopted.
 */
export const verifyCommand: Command = async (args, io) => {
  const read = thisInstallation(args)
  if (!read.ok) {
    for (const sentence of refusal(read.faults)) line(io.stderr, sentence)
    return 2
  }
  const { database, data } = read.value
  if (database.kind === 'embedded' && !existsSync(join(data, 'database'))) {
    line(io.stdout, 'There is no database here yet, and so no record. It is made by the first start.')
    return 0
  }
  const { chains, policies } = await withDatabase(read.value, async (adminUrl) => {
    const db = openDatabase(roleUrls(adminUrl, secretOf(read.value)).appUrl, 1)
    try {
      return { chains: await verifyEveryChain(db), policies: await verifyEveryPolicyVersion(db) }
    } finally {
      await db.destroy()
    }
  })
  if (chains.length === 0) line(io.stdout, 'There is no school here yet, and so no record.')
  for (const sentence of [...chains.flatMap(inWords), ...policies.flatMap(policiesInWords)]) line(io.stdout, sentence)
  const altered = chains.some(({ faults }) => faults.length > 0) || policies.some(({ problems }) => problems.length > 0)
  return altered ? 1 : 0
}

const problemWords: Readonly<Record<VersionProblem['problem'], string>> = {
  'not-its-own-words': 'its words are not those that its own hash was made of.',
  'not-what-was-adopted': 'its words are not those that the record says were adopted.',
  'not-in-the-record': 'the record has no line of its adoption.',
}

function policiesInWords({ school, problems }: VersionsChecked): string[] {
  if (problems.length === 0) return [`School ${school}: the words of every policy are as they were adopted.`]
  return [
    `School ${school}: the words of a policy were altered.`,
    ...problems.map(({ version, problem }) => `  Policy version ${version}: ${problemWords[problem]}`),
  ]
}

function inWords({ school, lines, faults, last }: ChainChecked): string[] {
  if (faults.length === 0) {
    return [
      `School ${school}: all ${lines} lines are as they were written.`,
      `  The last is line ${last.seq}, ${last.hash}. Note it somewhere else: it shows later that nobody wrote the record anew.`,
    ]
  }
  return [`School ${school}: something was altered.`, ...faults.map(({ seq, fault }) => `  ${faultWords[fault](seq)}`)]
}
