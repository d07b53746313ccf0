import { argumentsInWords, asksForHelp } from './argument-words.ts'
import { type Command, line } from './command-io.ts'
import { policyDiff } from './policy-diff.ts'
import { policyImport } from './policy-import.ts'
import { policyLint } from './policy-lint.ts'
import { policyList } from './policy-list.ts'
import { policyShow } from './policy-show.ts'

/** What can be done with policies, each by its own word. */
const acts: Readonly<Record<string, Command>> = {
  list: policyList,
  show: policyShow,
  diff: policyDiff,
  lint: policyLint,
  import: policyImport,
}

const uses = `signpost policy list [--json]
signpost policy show NAME [--format text|json|docx|pdf] [--json] [--out FILE]
signpost policy diff A B [--json]
signpost policy lint NAME [--json]
signpost policy import FILE [--json]

A NAME is one that the list gives, or a file that Signpost wrote as JSON.`

/** `signpost policy list | show NAME | diff A B | lint NAME | import FILE`, each with its own options. */
export const policyCommand: Command = async (words, io) => {
  if (asksForHelp(words)) {
    line(io.stdout, uses)
    return 0
  }
  const act = words.find((word) => !word.startsWith('-')) ?? ''
  const args = words.toSpliced(words.indexOf(act), 1)
  const asked = Object.hasOwn(acts, act) ? acts[act] : undefined
  if (asked === undefined) {
    line(io.stderr, `Say what to do with a policy: signpost policy ${Object.keys(acts).join(' | ')}.`)
    return 1
  }
  try {
    return await asked(args, io)
  } catch (wrong) {
    const says = argumentsInWords(wrong)
    if (says === undefined) throw wrong
    line(io.stderr, `${says} See signpost policy --help.`)
    return 1
  }
}
