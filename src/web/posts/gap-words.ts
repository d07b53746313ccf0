import type { Gap } from '../../core/posts/ready-to-put-forward.ts'

/** What is still missing, and the field where it is filled in. */
export function gapWords(gap: Gap): { readonly words: string; readonly href: string } {
  switch (gap.gap) {
    case 'no-words':
      return { words: 'Write what you want to say', href: '#text' }
    case 'words-left-in-brackets':
      return { words: `Fill in or take out ${gap.words}`, href: '#text' }
    case 'no-channel':
      return { words: 'Choose at least one channel', href: '#channels' }
    case 'channel-not-ready':
      return {
        words: `${gap.channel} is not open for posts now: leave it out, or mend it under Channels`,
        href: '#channels',
      }
    case 'no-alt-text':
      return { words: `Describe picture ${gap.picture} for people who cannot see it`, href: `#picture-${gap.picture}` }
    case 'who-is-shown-unanswered':
      return {
        words: `Say which pupils are in picture ${gap.picture}, or that none is`,
        href: `#picture-${gap.picture}`,
      }
    case 'time-has-passed':
      return { words: 'The time you chose has passed: choose a later one, or “As soon as it is agreed”', href: '#when' }
    case 'too-long':
      return {
        words: `${gap.channel} allows fewer characters: take ${gap.over} out, or leave ${gap.channel} out`,
        href: '#text',
      }
  }
}
