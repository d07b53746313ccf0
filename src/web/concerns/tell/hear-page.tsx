/** For whoever cannot read yet: the page is read out, where the device has a voice; else somebody is asked. */
export function HearPage({ to = 'pupils' }: { readonly to?: 'pupils' | 'anybody' }) {
  return (
    <>
      <p class="hear" data-hear hidden>
        <button type="button" class="govuk-button govuk-button--secondary">
          Hear this page
        </button>
      </p>
      <p class="soft" data-no-voice>
        This device cannot read the page out. Ask {to === 'pupils' ? 'a grown-up' : 'somebody'} you trust to read it to
        you.
      </p>
    </>
  )
}
