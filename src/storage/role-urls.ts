import { createHmac } from 'node:crypto'

export type LoginRole = 'signpost_app' | 'signpost_signin' | 'signpost_jobs'

/** The three ways into the database: school data, accounts, and the queue. None can do another's work. */
export type RoleUrls = { appUrl: string; signinUrl: string; jobsUrl: string }

/** The password of a role, derived from the installation's secret so that nothing more has to be kept. */
export function passwordOf(role: string, secret: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')
}

export function roleUrls(adminUrl: string, secret: string): RoleUrls {
  const as = (role: LoginRole) => {
    const url = new URL(adminUrl)
    url.username = role
    url.password = passwordOf(role, secret)
    return url.toString()
  }
  return { appUrl: as('signpost_app'), signinUrl: as('signpost_signin'), jobsUrl: as('signpost_jobs') }
}
