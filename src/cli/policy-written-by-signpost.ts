import { answer } from '../core/policy/policy.ts'
import { isSettingName } from '../core/policy/registry.ts'
import { schoolPolicy } from '../core/policy/school-policy.ts'
import { allSettings } from '../core/policy/settings/all-settings.ts'
import { readPolicyJson } from '../exporters/policy/policy-file.ts'

/**
 * What a policy that Signpost wrote as JSON holds, in the form of an import: nothing has to be guessed, so all of it is
 * certain. Gives the sentence to say where it is not such a file.
 */
export function writtenBySignpost(text: string): object | string {
  const read = readPolicyJson(text)
  if ('problems' in read) {
    return `This is JSON and not a policy as Signpost writes it. ${read.problems.slice(0, 2).join(' ')}`
  }
  if (!read.parts) return 'This file holds the words of a policy and not what it was made from.'
  const policy = schoolPolicy(read.parts)
  if (!policy) return 'This policy starts from one that is not known here. Bring it as Word or PDF instead.'
  const printed = read.document.sections.flatMap(({ clauses }) => clauses)
  const referenceOf = new Map(printed.map(({ id, reference }) => [id, reference]))
  const answered = Object.entries(read.parts.settings).flatMap(([name, value]) =>
    isSettingName(name) ? [{ name, value }] : [],
  )
  return {
    clauses: printed.map(({ id, reference, text: words }) => ({
      ref: reference,
      text: words,
      matches: policy.clauses.has(id) && !id.startsWith('own:') ? [{ obligation: id, confidence: 1 }] : [],
    })),
    settings: answered.map(({ name, value }) => ({
      name,
      value,
      confidence: 1,
      ref: answer(policy, name).clauses.flatMap((id) => referenceOf.get(id) ?? [])[0] ?? '',
    })),
    silent: allSettings.map(({ name }) => name).filter((name) => !answered.some((one) => one.name === name)),
    perhaps: [],
  }
}
