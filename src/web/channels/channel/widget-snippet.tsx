import { Textarea } from '../../kit/textarea.tsx'

/** What a school copies into its own website to show the latest posts there, and where the feeds are. */
export function WidgetSnippet({ address, school }: { readonly address: string; readonly school: string }) {
  const title = `Latest from ${school}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const snippet = `<iframe src="${address}/widget" title="${title}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`
  return (
    <>
      <h2>Show the latest posts on your website</h2>
      <Textarea
        name="widget"
        label="Copy these words into a page of your website"
        hint="It shows the three latest posts. A post that is taken down is gone from there at once."
        rows={3}
        value={snippet}
        spellcheck={false}
        attributes={{ readonly: true }}
      />
      <p>
        Feeds for readers and other sites: <a href={`${address}/feed.atom`}>Atom</a> and{' '}
        <a href={`${address}/feed.json`}>JSON Feed</a>.
      </p>
    </>
  )
}
