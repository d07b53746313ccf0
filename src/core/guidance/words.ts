/** A question is understood by its first words: nobody's is longer, and nothing longer may make the answer slow. */
const longest = 1500

/** The words of a question, in small letters: marks, accents and the 's of possession are gone, "can't" is one word. */
export function wordsOfQuestion(question: string): readonly string[] {
  return question
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/e-mail/g, 'email')
    .replace(/\b(\w+)'s\b/g, (whole, word: string) => (contracted.has(word) ? word : word.length > 0 ? word : whole))
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const contracted = new Set(['he', 'she', 'it', 'that', 'what', 'who', 'there', 'here', 'where', 'how'])
