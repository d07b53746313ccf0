import type { RememberedPost } from './remembered-post.ts'

/** The letter that goes home on Fridays. */
export const fromTheHead: readonly RememberedPost[] = [
  {
    title: 'From Mrs Blythe',
    text: `Dear families,

This week I have been taught a card trick by Year 4, beaten at draughts by Year 2 and told by a four-year-old that my shoes are “quite loud”. It has been a good week.

Two things from the office. First, forms for after-school clubs are due back on Tuesday; if a club costs more than you can manage, speak to Mrs Day, who has money set aside for exactly that. Second, we are short of reading helpers on Thursday mornings. If you can spare forty minutes, we will find you a chair and somebody with a very good book.

Have a restful weekend.

Helen Blythe`,
    by: 'blythe',
    to: 'newsletter',
    weekday: 5,
    at: '15:30',
  },
  {
    title: 'From Mrs Blythe',
    text: `Dear families,

Attendance this week was 96 per cent, and Lantern class had every single person in every single day. They have chosen an extra playtime as their reward, and have asked for Mr Robin to join in.

Several of you have asked what children may bring for a snack at break: fruit, vegetables or plain crackers. No nuts of any kind, as always, because some of our children become very ill from them.

Thank you to those who stopped to help when a delivery blocked the lane on Wednesday. We noticed, and so did the children.

Helen Blythe`,
    by: 'blythe',
    to: 'newsletter',
    weekday: 5,
    at: '15:30',
  },
  {
    title: 'From Mrs Blythe',
    text: `Dear families,

The governors met this week. They went through our social media policy clause by clause, and you can read it on the school’s page. In short: we show your child only as you have agreed, a second person reads what we send, and you can change your mind on any day by telling the office.

The School Council has asked for more benches in the shade and for custard on Thursdays as well as Tuesdays. I have said yes to one of them, and am talking to Mrs Carmody about the other.

Helen Blythe`,
    by: 'blythe',
    to: 'newsletter',
    weekday: 5,
    at: '15:30',
  },
]
