import { readFile } from 'node:fs/promises'
import type { PolicyDocument } from '../core/policy/document.ts'
import { documentOf } from '../core/policy/document-of.ts'
import { noOwnChanges, type OwnChanges } from '../core/policy/own-changes.ts'
import { allPacks, packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import type { Policy } from '../core/policy/policy.ts'
import { readPolicyJson } from '../exporters/policy/policy-file.ts'

/** A policy that somebody named on the command line, and the document that it reads as. */
export type NamedPolicy = {
  readonly name: string
  readonly policy: Policy
  readonly own: OwnChanges
  readonly document: PolicyDocument
}

/** A policy by its name, or from a file that Signpost wrote as JSON. Gives the sentence to say where there is none. */
export async function policyNamed(name: string): Promise<NamedPolicy | string> {
  const pack = packNamed(name) ?? packNamed(asWritten(name))
  if (pack) {
    const policy = policyFrom(pack)
    const facts = { school: null, source: pack.source, standing: '', names: {} }
    return { name: pack.name, policy, own: noOwnChanges, document: documentOf(policy, facts) }
  }
  if (!name.endsWith('.json')) {
    return `There is no policy called ${name}. There are ${allPacks.map((one) => one.name).join(', ')}, or give a JSON file.`
  }
  let text: string
  try {
    text = await readFile(name, 'utf8')
  } catch {
    return `The file ${name} cannot be read. Check its name, and that you may open it.`
  }
  const read = readPolicyJson(text)
  if ('problems' in read)
    return [`${name} is not a policy as Signpost writes it:`, ...read.problems.slice(0, 10)].join('\n')
  const from = read.parts && packNamed(read.parts.pack)
  if (!read.parts || !from) return `${name} holds the words of a policy and not what it was made from.`
  return { name, policy: policyFrom(from, read.parts.settings), own: read.parts.own, document: read.document }
}

/** The name of a school as a command knows it: people write it with capitals and spaces. */
function asWritten(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, '-')
}
