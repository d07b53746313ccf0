import type { JSX } from 'preact'
import { Button } from '../../../src/web/kit/button.tsx'
import { InsetText } from '../../../src/web/kit/inset-text.tsx'
import { NotificationBanner } from '../../../src/web/kit/notification-banner.tsx'
import { Clauses } from '../../../src/web/kit/signpost/clauses.tsx'
import { Tally } from '../../../src/web/kit/signpost/tally.tsx'
import { SummaryList } from '../../../src/web/kit/summary-list.tsx'
import { Tag } from '../../../src/web/kit/tag.tsx'
import { TaskList } from '../../../src/web/kit/task-list.tsx'
import { WarningText } from '../../../src/web/kit/warning-text.tsx'

export const policy: JSX.Element = (
  <>
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">The school is not backed up.</p>
      <p>
        Nothing typed today would survive a broken disk. <a href="#b">Set up backups</a>
      </p>
    </NotificationBanner>
    <h1>How our policy is kept</h1>
    <p>Adopted by governors on 12 May, in force since 1 June. Next review by 31 May.</p>
    <Tally
      counts={[
        { count: 61, state: { is: 'kept' } },
        { count: 3, state: { is: 'due' } },
        { count: 1, state: { is: 'broken' } },
        { count: 27, state: { is: 'told' } },
        { count: 4, state: { is: 'not-called-for' } },
        { count: 9, state: { is: 'not-yet' } },
      ]}
    />
    <h2>Official accounts</h2>
    <Clauses
      rows={[
        {
          clause: '2.7.3',
          asks: 'The headteacher approves each account after a risk assessment.',
          proof: 'Facebook: approved 3 June, assessed 1 June. Our page: approved 3 June.',
          state: { is: 'kept' },
        },
        {
          clause: '2.7.11',
          asks: 'Families are told which accounts are ours and what is expected there.',
          proof: [
            '19 families who joined in September have not been told. ',
            <a key="tell" href="#tell">
              Tell them
            </a>,
          ],
          state: { is: 'due', children: 'Due by Friday' },
        },
        {
          clause: 'official.5',
          asks: 'Two people hold the password of each account.',
          proof: 'Only one does for Facebook.',
          state: { is: 'broken' },
        },
        {
          clause: '2.4.3',
          asks: 'Staff keep their logins to themselves.',
          proof: 'Read by 39 of 40 staff.',
          state: { is: 'told' },
        },
        { clause: '2.9.1', asks: 'A comment that bullies is kept, then hidden.', state: { is: 'not-called-for' } },
        { clause: '3.1', asks: 'Year 6 are taught about group chats.', state: { is: 'not-yet' } },
      ]}
    />
    <WarningText>If you leave, nobody can sign in to Facebook for the school.</WarningText>
    <InsetText>“A colleague reads and agrees what goes out.” That is clause 2.7.8, in our words.</InsetText>
    <h2>Settings</h2>
    <SummaryList
      rows={[
        {
          key: 'Who must agree before a post goes out',
          value: 'One colleague who is not a writer',
          actions: [{ words: 'Change', about: 'who must agree', href: '#s1' }],
        },
        {
          key: 'How long a post is held',
          value: <p>Two minutes. Urgent ones leave at once.</p>,
          actions: [
            { words: 'Change', about: 'how long a post is held', href: '#s2' },
            { words: 'Why?', about: 'a post is held', href: '#s3' },
          ],
        },
        { key: 'Pupils’ names', value: 'First name only, and only with the family’s yes' },
      ]}
    />
    <SummaryList
      card={{
        title: 'Our Facebook page',
        actions: [
          { words: 'Close it', href: '#s4' },
          { words: 'Check its settings', href: '#s5' },
        ],
      }}
      rows={[
        { key: 'Opened', value: '3 June 2026' },
        {
          key: 'Purpose',
          value: 'Telling families about school life',
          actions: [{ words: 'Change', about: 'purpose', href: '#s6' }],
        },
      ]}
    />
    <h2>Before the school can start</h2>
    <TaskList
      tasks={[
        { title: 'Choose a policy', href: '#t1', status: 'Done' },
        {
          title: 'Load the roll',
          href: '#t2',
          hint: 'A CSV from the office',
          status: <Tag colour="yellow">Started</Tag>,
        },
        { title: 'Invite your colleagues', href: '#t3', status: <Tag>Not started</Tag> },
        {
          title: 'Open the first channel',
          status: { words: 'Needs the headteacher first', class: 'govuk-task-list__status--cannot-start-yet' },
        },
      ]}
    />
    <p>
      <Tag>Plain</Tag> <Tag colour="grey">Grey</Tag> <Tag colour="green">Green</Tag> <Tag colour="red">Red</Tag>{' '}
      <Tag colour="orange">Orange</Tag>
    </p>
    <div class="acts">
      <Button disabled>Adopt this version</Button>
      <Button kind="warning">Go back to the last one</Button>
      <Button href="#start" starts>
        Put it to governors
      </Button>
    </div>
  </>
)
