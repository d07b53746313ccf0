import { describe, expect, it } from 'vitest'
import { gapsIn } from '../../../core/posts/templates.ts'
import { fictitiousSchool } from '../fictitious-school.ts'

describe.each(['2026-03-04', '2026-08-20', '2026-10-10'])('the drafts on the go on %s', (today) => {
  const school = fictitiousSchool({ today })
  const draft = (id: string) => school.drafts.filter((one) => one.id === id)

  it('stand at every stage before sending', () => {
    expect(new Set(school.drafts.map((one) => one.state.stage))).toEqual(
      new Set(['draft', 'reading', 'sent-back', 'agreed']),
    )
    expect(new Set(school.drafts.map((one) => one.id)).size).toBe(school.drafts.length)
  })

  it('were begun before today by people approved to post there', () => {
    for (const { begunAt, writer, channels } of school.drafts) {
      expect(begunAt < today).toBe(true)
      for (const kind of channels) {
        expect(school.channels.find((channel) => channel.kind === kind)?.posters).toContain(writer)
      }
    }
  })

  it('include one that is agreed by somebody else and due tomorrow', () => {
    const [found] = school.drafts.filter((one) => one.state.stage === 'agreed')
    expect(found?.due?.slice(0, 10)).toBe(
      { '2026-03-04': '2026-03-05', '2026-08-20': '2026-08-21', '2026-10-10': '2026-10-11' }[today],
    )
    expect(found?.state).toMatchObject({ by: expect.not.stringMatching(`^${found?.writer}$`) })
  })

  it('include one with gaps still to fill, one with a private telephone number and one picture to describe', () => {
    expect(draft('draft-gaps').flatMap((one) => gapsIn(one.text)).length).toBeGreaterThan(1)
    expect(
      draft('draft-phone')
        .map((one) => one.text)
        .join(),
    ).toMatch(/07700 900\d{3}/)
    expect(draft('draft-no-description').flatMap((one) => one.pictures)).toMatchObject([{ alt: null }])
  })

  it('include one sent back with a note on a word that stands in it', () => {
    const [found] = school.drafts.filter((one) => one.state.stage === 'sent-back')
    expect(found?.state.stage === 'sent-back' && found.text.includes(found.state.about)).toBe(true)
  })
})
