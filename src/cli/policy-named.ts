import { readFile } from 'node:fs/promises'
import { asPrinted } from '../core/policy/as-printed.ts'
import type { PolicyDocument } from '../core/policy/document.ts'
import { documentOf } from '../core/policy/document-of.ts'
import { noOwnChanges } from '../core/policy/own-changes.ts'
import { allPacks, packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import type { Policy } from '../core/policy/policy.ts'
import { schoolDocument } from '../core/policy/school-document.ts'
import { ownDocument, schoolPolicy } from '../core/policy/school-policy.ts'
import { whatChanged } from '../core/policy/what-changed.ts'
import { type PolicyFileParts, readPolicyJson } from '../exporters/policy/policy-file.ts'

/** A policy that somebody named on the command line, and the document that it reads as. */
export type NamedPolicy = {
  readonly name: string
  readonly policy: Policy
  /** What it was made from; null where a file holds its words alone. */
  readonly parts: PolicyFileParts
  readonly document: PolicyDocument
  /** What somebody should know who reads it: its words are not those that its answers and own clauses give. */
  readonly aside: string | null
}

/** A policy by its name, or from a file that Signpost wrote as JSON. Gives the sentence to say where there is none. */
export async function policyNamed(name: string): Promise<NamedPolicy | string> {
  const pack = packNamed(name) ?? packNamed(asWritten(name))
  if (pack) {
    const policy = policyFrom(pack)
    const parts = { pack: pack.name, settings: policy.settings, own: noOwnChanges, grounds: null }
    const facts = { school: null, source: pack.source, standing: '', names: {} }
    return { name: pack.name, policy, parts, document: documentOf(policy, facts), aside: null }
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
  const { parts, document } = read
  const policy = schoolPolicy(parts ?? wordsAlone)
  if (!policy) return `${name} starts from a policy that is not known here. Take it away from Signpost as Word or PDF.`
  return { name, policy, parts, document, aside: parts && otherWords(name, policy, parts, document) }
}

/** The policy as questions are put to it: a school's own clauses are known by what its document prints them with. */
export function policyAsked({ policy, parts }: NamedPolicy): Policy {
  return policy.name === ownDocument || hasOwn(parts) ? asPrinted(policy, parts?.own) : policy
}

const hasOwn = (parts: PolicyFileParts) => parts !== null && JSON.stringify(parts.own) !== JSON.stringify(noOwnChanges)

/**
 * A file holds a policy twice: as answers and own clauses, which are what is brought in, and as the words that they gave.
 * Where somebody changed one by hand and not the other, it is said which holds.
 */
function otherWords(
  name: string,
  policy: Policy,
  { own }: NonNullable<PolicyFileParts>,
  document: PolicyDocument,
): string | null {
  const changes = whatChanged(document, schoolDocument(policy, { school: document.school }, own))
  if (changes.length === 0) return null
  const many = changes.length === 1 ? 'one clause' : `${changes.length} clauses`
  return `${name}: the words of the file are shown. In ${many} its answers and own clauses say otherwise now, and they are what counts when it is brought in.`
}

/** A policy of which only the words are known answers nothing. */
const wordsAlone = { pack: ownDocument, settings: {}, own: noOwnChanges, grounds: null }

/** The name of a school as a command knows it: people write it with capitals and spaces. */
function asWritten(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, '-')
}
