import { type Command, line } from './command-io.ts'
import { policyImport } from './policy-import.ts'

/** What can be done with policies, each by its own word. */
const acts: Readonly<Record<string, Command>> = {
  import: policyImport,
}

/** `signpost policy import FILE [--json]` */
export const policyCommand: Command = async ([act = '', ...args], io) => {
  const asked = Object.hasOwn(acts, act) ? acts[act] : undefined
  if (asked === undefined) {
    line(io.stderr, `Say what to do with a policy: signpost policy ${Object.keys(acts).join(' | ')}.`)
    return 1
  }
  return asked(args, io)
}
