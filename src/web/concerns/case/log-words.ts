const words: Readonly<Record<string, string>> = {
  tell: 'told it',
  'open-first': 'opened it for the first time',
  read: 'read it',
  try: 'tried to open it and found nothing there',
  'refuse-shut-key': 'was not let open it, since their key does not open it yet',
  'hear-again': 'let what they add reach its reader again, since it may be grave',
  find: 'found it by searching',
  'add-to-report': 'added to what was told',
  'answer-teller': 'answered whoever told',
  'take-file': 'gave a file',
  'refuse-file': 'was not let add a file',
  'deny-image': 'said a second time that no picture of a child with few or no clothes on is in it',
  'look-at-file': 'looked at a file',
  'give-out-file': 'gave a file out',
  'refuse-looking': 'was not let open a file',
  'preview-bundle': 'looked at what a bundle would be',
  'make-bundle': 'made a bundle',
  'give-out-bundle': 'downloaded a bundle',
  'refuse-bundle': 'was not given a bundle',
  'let-in': 'let somebody else read it',
  'refuse-letting-in': 'was not let show it to somebody else',
  'review-due': 'said that it is time to look at this again',
  'date-anew': 'had the day of its review worked out anew, since the school changed its times',
  'refuse-destroying': 'was not let destroy it',
  destroy: 'destroyed what it held',
  'read-tombstone': 'read what is left of it',
  remind: 'reminded those who may read it',
  'hand-on-unopened': 'passed it on, since nobody had opened it',
  'hand-on-stepped-aside': 'stepped aside',
  'refuse-stepping-aside': 'asked to step aside, and there was nobody else to have it',
  'hand-on-handed-over': 'gave it to the next, since whoever had it has left the school',
}

/** What a case’s own record has words for, beside its lines that were entered. */
export const logVerbs: readonly string[] = Object.keys(words)

/** A line of a case’s own record, after the name of who did it. */
export function logWords(verb: string): string {
  return words[verb] ?? (verb.startsWith('enter-') ? 'entered a line' : verb.replaceAll('-', ' '))
}
