import { describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder.ts'

describe('the data folder', () => {
  it('stands in the project for an ordinary user, the demo apart from the real thing', () => {
    const mine = { project: '/home/ada/signpost', asRoot: false }
    expect(dataFolder({ ...mine, purpose: 'demo' })).toBe('/home/ada/signpost/.signpost/demo')
    expect(dataFolder({ ...mine, purpose: 'live' })).toBe('/home/ada/signpost/.signpost/live')
  })

  it('stands under /var/lib for root, one for each place Signpost was cloned into', () => {
    const one = dataFolder({ purpose: 'live', project: '/root/one', asRoot: true })
    const two = dataFolder({ purpose: 'live', project: '/root/two', asRoot: true })
    expect(one).toMatch(/^\/var\/lib\/signpost\/live-[0-9a-f]{8}$/)
    expect(two).not.toBe(one)
  })

  it('is the one that was named, where one was', () => {
    expect(dataFolder({ purpose: 'live', project: '/p', asRoot: true, named: '/srv/data' })).toBe('/srv/data')
  })
})
