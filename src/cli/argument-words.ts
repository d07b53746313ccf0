/** Whether somebody asks how a command is used, instead of using it. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.some((one) => one === '--help' || one === '-h')
}

/** What is wrong with the words after a command, as `parseArgs` found it; nothing where it is something else. */
export function argumentsInWords(wrong: unknown): string | undefined {
  if (!(wrong instanceof Error) || !('code' in wrong)) return undefined
  const named = /'(-{0,2}[^' ]*)/.exec(wrong.message)?.[1] ?? ''
  switch (wrong.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${named} here.`
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `The word ${named} is not needed here.`
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return wrong.message.includes('does not take')
        ? `The option ${named} stands alone: nothing goes with it.`
        : `The option ${named} needs something after it.`
    default:
      return undefined
  }
}
