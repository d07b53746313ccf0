import { describe, expect, it } from 'vitest'
import { deliveryReport } from './delivery-status.ts'

const report = (status: string, lines = '\r\n') =>
  [
    'From: MAILER-DAEMON@mx.example.net',
    'To: office+b1234@larkfield.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="9B6C0.1"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--9B6C0.1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    'Action: failed is what a person might write here.',
    '',
    '--9B6C0.1',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    status,
    '',
    '--9B6C0.1',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <0a-0b@signpost.example>',
    '',
    '--9B6C0.1--',
    '',
  ].join(lines)

const gone = [
  'Final-Recipient: rfc822; gone@families.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 <gone@families.example>:',
  '    No such user here',
].join('\r\n')

describe('a message that came back', () => {
  it('says that it failed for good, in the server’s words', () => {
    expect(deliveryReport(report(gone))?.statuses).toEqual([
      {
        action: 'failed',
        permanent: true,
        words: '5.1.1 550 5.1.1 <gone@families.example>: No such user here',
      },
    ])
  })

  it('is read the same with the line ends of another system', () => {
    const unix = report(gone, '\n').replaceAll('\r\n', '\n')
    expect(deliveryReport(unix)?.statuses).toEqual(deliveryReport(report(gone))?.statuses)
  })

  it('says that it failed, though the address may work again', () => {
    const full = gone.replace('5.1.1', '4.2.2')
    expect(deliveryReport(report(full))?.statuses[0]).toMatchObject({ action: 'failed', permanent: false })
  })

  it('may only be late', () => {
    const late = gone.replace('failed', 'delayed')
    expect(deliveryReport(report(late))?.statuses[0]?.action).toBe('delayed')
  })

  it('names where it came back to', () => {
    expect(deliveryReport(report(gone))?.sentTo).toEqual(['office+b1234@larkfield.example'])
  })

  it.each([
    [
      'an answer that a parent wrote',
      'From: a@families.example\r\nSubject: Re: Snow\r\n\r\nThank you!\r\nAction: failed\r\n',
    ],
    ['an empty message', ''],
    ['a message that is cut short', report(gone).slice(0, 300)],
    ['a boundary that never comes', 'Content-Type: multipart/report; boundary=x\r\n\r\nnothing'],
    [
      'nests without end',
      `Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'.repeat(50)}`,
    ],
  ])('is not %s', (_what, message) => {
    expect(deliveryReport(message)).toBeUndefined()
  })
})
