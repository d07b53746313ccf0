import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channelsToHold, type Held } from '../../test/publishing/support/channels-to-hold.ts'
import { isRepeatable } from '../core/channels/repeatable.ts'

/** What every adapter promises, looked at from outside. A new one is added to `channelsToHold` and nothing else. */
describe.each(channelsToHold)('$kind, as any channel,', ({ kind, open }) => {
  let held: Held
  beforeAll(async () => {
    held = await open()
  })
  afterAll(() => held.end())

  const leasesEnd = async () => {
    for (const table of ['publication', 'due']) {
      await held.school.tamper(`update ${table} set lease_until = now() - interval '1 second'`)
    }
  }
  const aPicture = async () => {
    const bytes = randomBytes(2000)
    const { hash } = await held.school.inside((tx) => held.school.files.keep(tx, bytes, { mediaType: 'image/jpeg' }))
    return { file: hash.toString('hex'), alt: 'A blue coat', shows: 'nobody' as const, pupils: [] }
  }

  it('says of itself what the rest of Signpost relies on', () => {
    expect(held.platform.kind).toBe(kind)
    expect(held.platform.repeatable).toBe(isRepeatable(kind))
  })

  it('sends once, and shows what was agreed, byte for byte', async () => {
    const pictures = [await aPicture(), await aPicture()]
    const { job, agreed } = await held.job({
      title: 'Lost “property” – 🧥',
      text: 'One & <two>.\n\n.\n\nThree.',
      pictures,
    })
    expect(await held.platform.send(job)).toMatchObject({ outcome: 'confirmed', attention: null })
    const { title, text } = agreed.content
    const expected = { title, text, pictures: pictures.map(({ file, alt }) => ({ file, alt })) }
    expect(await held.shown(job.post)).toEqual(Array.from({ length: held.copies }, () => expected))
  })

  it('reads back what it sent, and of what it never sent that it is absent', async () => {
    const { job } = await held.job()
    expect(await held.platform.read(job)).toEqual({ is: 'absent' })
    await held.platform.send(job)
    const read = await held.platform.read(job)
    expect(read).toMatchObject({ is: 'found', attention: null })
    if (read.is !== 'found' || read.shown === null) return
    expect(read.shown).toEqual((await held.shown(job.post))[0])
  })

  it('is found by reading after a crash between the sending and the answer, and shows one', async () => {
    const { job } = await held.job()
    await held.platform.send(job)
    await leasesEnd()
    await held.school.worker.work()
    expect((await held.school.publication(job.post, kind)).state).toBe('confirmed')
    expect(await held.shown(job.post)).toHaveLength(held.copies)
  })

  it('shows no second one where it says that sending again makes none', async () => {
    if (!held.platform.repeatable) return
    const { job } = await held.job()
    await held.platform.send(job)
    await held.platform.send(job)
    expect(await held.shown(job.post)).toHaveLength(held.copies)
  })

  it('puts a correction in place of what was out', async () => {
    const { job, agreed } = await held.job({ text: 'On Tuesday.' })
    await held.platform.send(job)
    await leasesEnd()
    await held.school.worker.work()
    await held.school.agreed({ to: [kind], post: agreed.post, version: 2, text: 'On Wednesday.' })
    await held.school.worker.work()
    const states = (await held.school.publications(agreed.post)).map((one) => one.state)
    expect(states).toEqual(['replaced', 'confirmed'])
    const shown = (await held.shown(agreed.post)).map((one) => one.text)
    const removed = (await held.platform.remove(job)).outcome === 'removed'
    expect(shown.slice(-held.copies)).toEqual(Array.from({ length: held.copies }, () => 'On Wednesday.'))
    if (removed) expect(shown).not.toContain('On Tuesday.')
  })

  it('is gone once it is removed, or says plainly that it cannot be recalled', async () => {
    const { job } = await held.job()
    await held.platform.send(job)
    const { outcome } = await held.platform.remove(job)
    if (outcome === 'removed') {
      expect(await held.shown(job.post)).toEqual([])
      expect(await held.platform.read(job)).toEqual({ is: 'absent' })
    } else {
      expect(outcome).toBe('cannot-be-recalled')
      expect(await held.shown(job.post)).toHaveLength(held.copies)
    }
  })

  it('begins nothing for a worker that was told to stop, where it sends piece by piece', async () => {
    if (!held.platform.stopRest) return
    const { job } = await held.job()
    const sent = await held.platform.send({ ...job, stop: AbortSignal.abort() })
    expect(sent).toMatchObject({ outcome: 'unknown', problem: 'stopped' })
    expect(await held.shown(job.post)).toEqual([])
  })
})
