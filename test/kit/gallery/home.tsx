import type { JSX } from 'preact'
import { Button } from '../../../src/web/kit/button.tsx'
import { NotificationBanner } from '../../../src/web/kit/notification-banner.tsx'
import { Acts } from '../../../src/web/kit/signpost/acts.tsx'
import { NeedsList } from '../../../src/web/kit/signpost/needs-list.tsx'
import { Tally } from '../../../src/web/kit/signpost/tally.tsx'
import { Trail } from '../../../src/web/kit/signpost/trail.tsx'

/** What a headteacher might open on. */
export const home: JSX.Element = (
  <>
    <NotificationBanner kind="success" title="Done">
      “Harvest festival thanks” goes out at 8.00 am on Monday. You can pull it back until then.
    </NotificationBanner>
    <h1>Three things need you</h1>
    <NeedsList
      needs={[
        {
          now: true,
          href: '#1',
          says: 'A report names a member of staff: ring the LADO',
          because: 'What to say, and what not to do yet, is ready.',
          by: 'by 3.40 pm today',
          clock: 'one working day from yesterday',
        },
        {
          href: '#2',
          says: 'Read “Year 4 at the river” before it goes out',
          because: 'Written by a colleague in Year 4. One question answered, nothing stopping it.',
          by: 'goes out 4.15 pm',
          clock: 'Facebook, our page, newsletter',
        },
        {
          href: '#3',
          says: 'Check the privacy settings of our Facebook page',
          because: 'Last looked at on 2 September. It takes about five minutes.',
          by: 'this week',
        },
      ]}
    />
    <Acts>
      <Button href="#write">Write a post</Button>
      <Button href="#raise" kind="secondary">
        Raise a concern
      </Button>
      <Button href="#ask" kind="secondary">
        Can I…?
      </Button>
    </Acts>
    <div class="columns">
      <section>
        <h2>Going out this week</h2>
        <Trail
          steps={[
            {
              stands: 'done',
              words: <a href="#4">Harvest festival thanks</a>,
              when: 'Mon 8.00 am',
              note: 'Our page, Facebook',
            },
            {
              stands: 'now',
              words: <a href="#5">Year 4 at the river</a>,
              when: 'Today 4.15 pm',
              note: 'Waits for you',
            },
            {
              stands: 'to-come',
              words: <a href="#6">Flu vaccination reminder</a>,
              when: 'Thu 9.00 am',
              note: 'Agreed',
            },
          ]}
        />
      </section>
      <section>
        <h2>Our policy today</h2>
        <Tally
          counts={[
            { count: 61, state: { is: 'kept' } },
            { count: 3, state: { is: 'due' } },
            { count: 0, state: { is: 'broken' } },
            { count: 27, state: { is: 'told' } },
          ]}
        />
        <p>
          <a href="#7">See every clause</a>
        </p>
      </section>
    </div>
  </>
)
