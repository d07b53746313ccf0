import { logWords } from './log-words.ts'

/** How somebody was stopped who tried to open a case. Only the page of the case says it: no bundle has these lines. */
const words: Readonly<Record<string, string>> = {
  'try-not-there': 'tried to open it and found nothing there',
  'try-no-key': 'tried to open it with their key shut, and found nothing',
  'try-no-passkey': 'tried to open it without a passkey, and was stopped',
  'try-no-part': 'tried to open it, and was stopped: their role has no part in concerns',
  'try-among-many': 'asked for so many addresses in one day that they are only counted, perhaps also for this one',
}

/** A line of who did what in a case, or tried to, after the name of who it was. */
export function lineWords(verb: string): string {
  return words[verb] ?? logWords(verb)
}
