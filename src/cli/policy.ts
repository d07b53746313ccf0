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

/** `signpost policy list | show NAME | diff A B | lint NAME | import FILE`, each with its own options. */
export const policyCommand: Command = async ([act = '', ...args], io) => {
  const asked = Object.hasOwn(acts, act) ? acts[act] : undefined
  if (asked === undefined) {
    line(io.stderr, `Say what to do with a policy: signpost policy ${Object.keys(acts).join(' | ')}.`)
    return 1
  }
  try {
    return await asked(args, io)
  } catch (wrong) {
    if (!isAboutArguments(wrong)) throw wrong
    line(io.stderr, wrong.message)
    return 1
  }
}

/** What `parseArgs` says of an option that there is not. */
function isAboutArguments(wrong: unknown): wrong is Error {
  return wrong instanceof Error && 'code' in wrong && String(wrong.code).startsWith('ERR_PARSE_ARGS')
}
