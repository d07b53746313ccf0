import { timeInWords } from '../../core/school/london-time.ts'

type Mail = { readonly recipient: string; readonly subject: string; readonly body: string }

/** The words of the mails that carry a link. They name no person and say nothing of what waits inside. */
export function signInMail(recipient: string, link: string, until: Date): Mail {
  return {
    recipient,
    subject: 'Your link to sign in to Signpost',
    body: `Somebody, we think you, asked to sign in to Signpost.

Open this link and press the button:
${link}

It works once, until ${timeInWords(until)}. If it was not you, do nothing: without this link nobody gets in.
`,
  }
}

export function invitationMail(recipient: string, link: string, schoolName: string): Mail {
  return {
    recipient,
    subject: `${schoolName} invites you to Signpost`,
    body: `${schoolName} uses Signpost to look after what it says online, and has invited you.

Open this link and press the button to begin:
${link}

It works once, within a week. If you do not know why this came to you, do nothing, or ask the school office.
`,
  }
}
