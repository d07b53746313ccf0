import type { HistoryLine } from '../../../storage/posts/post-history.ts'
import type { Release } from '../../../storage/posts/releases.ts'

const did: Readonly<Record<string, string>> = {
  'begin-post': 'began it',
  'become-writer': 'changed it, and so is one of its writers',
  'put-forward': 'put it forward',
  'agree-post': 'read and agreed it',
  'send-back': 'read it and sent it back',
  'answer-finding': 'answered something found',
  'add-picture': 'added a picture',
  'void-agreement': 'changed it after it was agreed, so the agreement no longer counts',
  'release-agreed': 'agreed last, so it may go out',
  'release-overseen': 'sent it on; the other posters and the head were told',
  'release-skipped': 'sent it without a reader',
  'begin-correction': 'began a correction',
  'drop-correction': 'dropped the correction',
  'hold-post': 'held it',
  'lift-hold': 'let it go again',
  'pull-back': 'pulled it back',
  'take-down': 'took it down',
  'release-late': 'sent it late',
  'bring-in-post': 'brought it in from before',
}

const happened: Readonly<Record<string, string>> = {
  'bring-in-post': 'Brought in from before Signpost',
  'publish-confirmed': 'It went out',
  'publish-held': 'It was kept in',
  'publish-late': 'It was late, and people were told',
  'publish-unknown': 'Nobody knows yet whether it arrived',
  'publish-rejected': 'It was not taken',
}

/** One line of a post's history as a sentence. */
export function historyWords(line: HistoryLine, model: { releases: readonly Release[] }): string {
  const who = line.name ?? (line.actor ? 'Somebody who has left' : null)
  if (!who) return happened[line.verb] ?? sentence(line.verb)
  const skipped =
    line.verb === 'release-skipped' ? model.releases.find((release) => release.kind === 'skipped') : undefined
  return `${who} ${did[line.verb] ?? line.verb.replaceAll('-', ' ')}${skipped ? `: “${skipped.reason}”` : ''}`
}

function sentence(verb: string): string {
  const words = verb.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
