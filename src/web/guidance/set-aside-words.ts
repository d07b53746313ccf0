import type { SetAsideReason } from '../../core/guidance/may-set-aside.ts'

/** Why a question gets no answer, as whoever sets it aside chooses. */
export const setAsideWords: Readonly<Record<SetAsideReason, string>> = {
  abuse: 'It is insults or abuse',
  joke: 'It is a joke, or makes no sense',
  'not-about-this': 'It is not about social media',
  'asked-before': 'We have answered this already',
}

/** What whoever asked reads afterwards: calm, without blame, and with what they can do instead. */
export const askerReads: Readonly<Record<SetAsideReason, string>> = {
  abuse: 'We read this, and we are not answering it. You can ask again in other words.',
  joke: 'We read this, and we are not answering it. If you did want to know, ask again in other words.',
  'not-about-this': 'This is not about social media, so we do not answer it here. The school office can help.',
  'asked-before': 'We have answered a question like this before. Look under what the school has answered.',
}
