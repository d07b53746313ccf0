/** Where whoever must hide this page quickly is taken: a page that anybody might be looking at. */
export const elsewhere = 'https://www.bbc.co.uk/weather'

/** Leaves at one press; with scripts also at Escape pressed three times, and without a way back by the browser’s arrow. */
export function LeaveNow() {
  return (
    <p class="leave-now">
      <a href={elsewhere} rel="noreferrer nofollow" data-leave>
        Leave this page now
      </a>
    </p>
  )
}
