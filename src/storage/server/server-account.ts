import { readFileSync } from 'node:fs'

export type ServerAccount = { name: string; uid: number; gid: number }

/**
 * The account that PostgreSQL runs under. PostgreSQL refuses to run as root, so root lends it an account without
 * rights: `postgres` where the machine has one, else `nobody`. An ordinary user runs it as themselves: undefined.
 */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = parseAccounts(readFileSync('/etc/passwd', 'utf8'))
  const found = accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody')
  if (found !== undefined) return found
  throw new Error(
    'PostgreSQL will not run as root, and this machine has neither a “postgres” nor a “nobody” account to run it as. ' +
      'Run Signpost as an ordinary user, or add an account: useradd --system postgres',
  )
}

/** The accounts in a passwd file that are not root's. */
export function parseAccounts(passwd: string): ServerAccount[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    const account = { name: name ?? '', uid: Number(uid), gid: Number(gid) }
    return account.name !== '' && account.uid > 0 && Number.isInteger(account.gid) ? [account] : []
  })
}
