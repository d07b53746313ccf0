import type { Visitor } from '../support/at-a-browser.ts'

/** The words that take a different way under each policy. */
export const draft = {
  title: 'Otter class at the river',
  text: 'Otter class measured how fast the river runs. Ask them which stick won.',
}

/** Fills a blank page with the draft, for our page and the newsletter. */
export async function writeTheDraft(writer: Visitor, words: { title: string; text: string } = draft): Promise<void> {
  await writer.type('Title', words.title)
  await writer.type('What do you want to say?', words.text)
  await writer.tick('Our page')
  await writer.tick('Newsletter')
}

/** From Home to a blank page. */
export async function startWriting(writer: Visitor): Promise<void> {
  await writer.open('/home')
  await writer.press('Write a post')
  await writer.press('Start with a blank page')
}

/** Where the post that somebody has before them lives. */
export function postOf(visitor: Visitor): string {
  const found = /\/posts\/[0-9a-f-]{36}/.exec(visitor.page.url())?.[0]
  if (found === undefined) throw new Error(`${visitor.page.url()} is no post`)
  return found
}

/** A colleague opens the post, reads what will appear and agrees. */
export async function agreeIt(reader: Visitor, post: string): Promise<void> {
  await reader.open(`${post}/read`)
  await reader.press('Agree: it may go out')
  await reader.close()
}
