/** What was just done, said at the top of the next page; the address names it by one of these words. */
export const doneWords: Readonly<Record<string, string>> = {
  invited: 'The invitation is on its way.',
  'invited-asked': 'The invitation is on its way. The chair or the clerk is asked to confirm the protected role.',
  'sent-again': 'A new invitation is on its way. The one before no longer works.',
  withdrawn: 'The invitation was withdrawn.',
  'role-changed': 'Done. They have been told.',
  'named-alone': 'Done. You named the first one alone: Home says so until a second person can confirm changes.',
  asked: 'Asked. The chair or the clerk confirms or declines it, and the person it is about has been told.',
  reset: 'Their old ways of signing in have ended, and a new invitation is on its way.',
  left: 'They have left. All they held here has ended.',
  away: 'Noted. They have been told.',
  back: 'Noted: they are back.',
  cover: 'Saved.',
  decided: 'Decided. Whoever asked and whoever it is about have been told.',
  'taken-back': 'Taken back. Nothing was changed.',
}
