/** Why a file was not read as a policy; nothing was changed by trying. */
export const refusals = [
  'empty',
  'too-large',
  'too-long',
  'locked',
  'corrupt',
  'scanned',
  'forbidden-content',
  'old-word',
  'rich-text',
  'web-page',
  'workbook',
  'picture',
  'unknown-kind',
  'took-too-long',
  'no-clauses',
] as const
export type RefusalReason = (typeof refusals)[number]

export type Refused = { readonly refused: RefusalReason }

/** What is wrong with the file, and what to do instead. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  empty: 'The file is empty. Choose the file that holds the words of the policy.',
  'too-large':
    'The file is too large to be one policy. Save a copy without pictures, or keep only the policy, and choose that.',
  'too-long': 'The document has too many pages to be one policy. Save the policy by itself and choose that file.',
  locked: 'The file is locked with a password. Open it, save a copy without a password, and choose the copy.',
  corrupt: 'The file is damaged and cannot be read. Open it on your computer, save it again, and choose the new copy.',
  scanned:
    'The pages are pictures of paper, without words that can be read. Use the file that the policy was written in, or have the pages put through text recognition first.',
  'forbidden-content':
    'The file holds hidden instructions that a policy never needs, so it was not read. Copy its words into a new document, save that, and choose it.',
  'old-word':
    'This is a document of an older kind. Open it in Word, save it as a Word document (.docx), and choose that.',
  'rich-text': 'This is a rich text document. Open it in Word, save it as a Word document (.docx), and choose that.',
  'web-page': 'This is a web page. Print it to a PDF, or copy its words into a document, and choose that.',
  workbook: 'This is a workbook or a set of slides. Choose the policy as a Word, OpenDocument, PDF or text file.',
  picture: 'This is a picture. Choose the policy as a Word, OpenDocument, PDF or text file.',
  'unknown-kind':
    'This is not a kind of file that can be read. Choose the policy as a Word, OpenDocument, PDF or text file.',
  'took-too-long':
    'Reading the file took more time or memory than any policy needs, so it was stopped. Save a plain copy with only the policy in it and choose that.',
  'no-clauses': 'No sentence was found in the file. Choose the file that holds the words of the policy.',
}

export function refused(reason: RefusalReason): Refused {
  return { refused: reason }
}

export function wasRefused(result: object): result is Refused {
  return 'refused' in result
}
