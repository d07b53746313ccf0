import { type Command, line } from './command-io.ts'

export const bounceCommand: Command = async (_args, io) => {
  line(io.stderr, 'Not yet: Signpost cannot take in bounced mail so far.')
  return 1
}
