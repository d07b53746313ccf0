import { expect } from 'vitest'
import type { Visitor } from '../support/at-a-browser.ts'

/** The clause stands on the page as a link, and the link leads to where the policy prints it. */
export async function expectClause(visitor: Visitor, number: string): Promise<void> {
  await expectLink(visitor, `clause-${number}`)
}

/** The page names this as Signpost's own, and the link leads to what it says. */
export async function expectDefault(visitor: Visitor, place: `setting-${string}` | `rule-${string}`): Promise<void> {
  expect(await visitor.main()).toMatch(/Signpost’s (default|own rule) on/)
  await expectLink(visitor, place)
}

async function expectLink(visitor: Visitor, place: string): Promise<void> {
  const link = visitor.page.locator(`main a[href="/policy#${place}"]`).first()
  expect(await link.isVisible(), `${place} on ${visitor.page.url()}: ${await visitor.main()}`).toBe(true)
  const policy = await visitor.context.request.get(new URL('/policy', visitor.page.url()).href)
  expect(await policy.text()).toContain(` id="${place}"`)
}
