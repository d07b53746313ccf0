const numbers = ['', 'one minute', 'two minutes', 'three minutes', 'four minutes', 'five minutes']

/** How long what is agreed waits before it leaves, in words; nothing where it does not wait. */
export function holdWords(minutes: number): string | null {
  return minutes === 0 ? null : (numbers[minutes] ?? `${minutes} minutes`)
}
