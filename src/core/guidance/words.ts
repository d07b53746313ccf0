import { spelt } from './spellings.ts'

/** A question is understood by its first words: nobody's is longer, and nothing longer may make the answer slow. */
export const longest = 1500

/** The words of a question, in small letters: marks, accents and the 's of possession are gone, "can't" is one word. */
export function wordsOfQuestion(question: string): readonly string[] {
  return withoutCourtesies(question.slice(0, longest))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/e-mail/g, 'email')
    .replace(/\bw\/out\b/g, 'without')
    .replace(/\bw\//g, 'with ')
    .replace(/\b(whats app|you tube|tik tok|snap chat|face book)\b/g, (written) => written.replace(' ', ''))
    .replace(/\byr (?=\d)/g, 'year ')
    .replace(/\b(\w+)'s\b/g, (whole, word: string) => (contracted.has(word) ? word : word.length > 0 ? word : whole))
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(spelt)
}

/** Openings that greet, thank or excuse, and say nothing of the matter; as many as stand before it. */
const courtesy =
  /^\s*(?:hi|hiya|hello|hey|dear (?:all|sir|madam|head|team)|good (?:morning|afternoon|evening)|morning|afternoon|sorry(?: to (?:bother|trouble|ask)(?: you)?)?|excuse me|hope (?:you are|you're|all is|this finds you) well|(?:just )?(?:a )?quick (?:one|question)(?: please)?|please|thanks|thank you|can i ask|just wondering|i was wondering(?: if)?|could you (?:please )?tell me(?: if)?)(?: there| all| everyone| please| again)?\s*[,.!:;–-]+\s*/i

function withoutCourtesies(question: string): string {
  let rest = question
  for (let times = 0; times < 5; times++) {
    const shorter = rest.replace(courtesy, '')
    if (shorter === rest || shorter.trim() === '') return rest
    rest = shorter
  }
  return rest
}

const contracted = new Set(['he', 'she', 'it', 'that', 'what', 'who', 'there', 'here', 'where', 'how'])
