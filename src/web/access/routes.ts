import type { Route } from '../route.ts'
import { giveOptionsToAdd, sendAddPasskey, sendChangePasskey, showAccount } from './account/handler.ts'
import { sendInvitationAccepted, showInvitation } from './invitation/handler.tsx'
import { sendSetUp, showSetUp } from './set-up/handler.ts'
import { sendSignIn, showSignIn } from './sign-in/handler.ts'
import { sendLink, showLink } from './sign-in/link.tsx'
import { giveOptions, sendPasskey } from './sign-in/passkey.ts'
import { sendSignOut, showSignOut } from './sign-out/handler.tsx'
import { sendWhichSchool, showWhichSchool } from './which-school/handler.tsx'

// A whole staffroom may sign in from one address in the quarter of an hour before school.
const perMinute = 40

/** Signing in and out, joining, and the first set-up. */
export const accessRoutes: readonly Route[] = [
  { method: 'GET', url: '/sign-in', access: 'public', handle: showSignIn },
  { method: 'POST', url: '/sign-in', access: 'public', handle: sendSignIn, perMinute },
  { method: 'GET', url: '/sign-in/link/:token', access: 'public', handle: showLink, perMinute },
  { method: 'POST', url: '/sign-in/link/:token', access: 'public', handle: sendLink, perMinute },
  { method: 'POST', url: '/sign-in/passkey/options', access: 'public', handle: giveOptions, perMinute },
  { method: 'POST', url: '/sign-in/passkey', access: 'public', handle: sendPasskey, perMinute },
  { method: 'GET', url: '/sign-out', access: 'account', handle: showSignOut },
  { method: 'POST', url: '/sign-out', access: 'account', handle: sendSignOut },
  { method: 'GET', url: '/which-school', access: 'account', handle: showWhichSchool },
  { method: 'POST', url: '/which-school', access: 'account', handle: sendWhichSchool },
  { method: 'GET', url: '/account', access: 'account', handle: showAccount },
  { method: 'POST', url: '/account/passkeys/options', access: 'account', handle: giveOptionsToAdd, perMinute },
  { method: 'POST', url: '/account/passkeys', access: 'account', handle: sendAddPasskey, perMinute },
  { method: 'POST', url: '/account/passkeys/change', access: 'account', handle: sendChangePasskey, perMinute },
  { method: 'GET', url: '/invitation/:token', access: 'public', handle: showInvitation, perMinute },
  { method: 'POST', url: '/invitation/:token', access: 'public', handle: sendInvitationAccepted, perMinute },
  { method: 'GET', url: '/set-up/:token', access: 'public', handle: showSetUp, perMinute },
  { method: 'POST', url: '/set-up/:token', access: 'public', handle: sendSetUp, perMinute },
]
