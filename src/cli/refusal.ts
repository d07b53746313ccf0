/** Settings are refused whole: how many are wrong, then each with what to do. */
export function refusal(faults: string[]): string[] {
  const count = faults.length === 1 ? 'One setting is' : `${faults.length} settings are`
  return [`Signpost did not start. ${count} wrong:`, ...faults.map((fault) => `  - ${fault}`)]
}
