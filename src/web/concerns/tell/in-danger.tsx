import type { Audience } from '../../../core/concerns/reporter.ts'

/** What stands first on every page for telling, since no page is quick enough for it. */
export function InDanger({ to }: { readonly to: Audience | 'anybody' }) {
  if (to === 'pupils') {
    return (
      <p class="in-danger">
        <b>
          If you are in danger now, ring <a href="tel:999">999</a>.
        </b>{' '}
        Or run to a grown-up you trust.
      </p>
    )
  }
  return (
    <p class="in-danger">
      <b>
        {to === 'anybody' ? 'If you or somebody else is in danger now, ring' : 'If somebody is in danger now, ring'}{' '}
        <a href="tel:999">999</a> first.
      </b>{' '}
      Nobody watches this page all the time.
    </p>
  )
}
