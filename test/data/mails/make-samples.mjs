// Made the Outlook mails in this folder, once. They are written by another library than the one that reads them, which is
// not among the project’s own: in a folder of its own, `npm install cfb@1.2.2`, then
//   node make-samples.mjs path/to/that/folder
// What stands where is from [MS-OXMSG] and [MS-OXPROPS]. Nobody in them is real.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const CFB = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))('cfb')
const here = import.meta.dirname

const unicode = (words) => ({ type: '001F', bytes: Buffer.from(`${words}`, 'utf16le') })
/** Bytes as they are: words of one byte a letter. */
const eightBit = (bytes) => ({ type: '001E', bytes: Buffer.from(bytes) })
const binary = (bytes) => ({ type: '0102', bytes: Buffer.from(bytes) })
const number = (value) => ({ type: '0003', fixed: value })
const time = (iso) => ({ type: '0040', time: BigInt(Date.parse(iso)) * 10_000n + 116_444_736_000_000_000n })

/** One object’s properties: those of fixed length in the list, all others in streams of their own. */
function put(file, at, header, properties) {
  const entries = Object.entries(properties).map(([id, { type, bytes, fixed, time }]) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(Number.parseInt(id + type, 16) >>> 0, 0)
    entry.writeUInt32LE(6, 4)
    if (fixed !== undefined) entry.writeUInt32LE(fixed, 8)
    else if (time !== undefined) entry.writeBigUInt64LE(time, 8)
    else {
      entry.writeUInt32LE(bytes.length + (type === '001F' ? 2 : type === '001E' ? 1 : 0), 8)
      CFB.utils.cfb_add(file, `${at}__substg1.0_${id}${type}`, bytes)
    }
    return entry
  })
  CFB.utils.cfb_add(file, `${at}__properties_version1.0`, Buffer.concat([header, ...entries]))
}

const counted = (length, recipients, attachments) => {
  const header = Buffer.alloc(length)
  for (const [at, value] of [recipients, attachments, recipients, attachments].entries()) header.writeUInt32LE(value, 8 + at * 4)
  return header
}

function message(file, at, { properties, to = [], attached = [] }, root) {
  put(file, at, counted(root ? 32 : 24, to.length, attached.length), { '001A': unicode('IPM.Note'), ...properties })
  for (const [n, one] of to.entries()) put(file, `${at}__recip_version1.0_#0000000${n}/`, Buffer.alloc(8), one)
  for (const [n, one] of attached.entries()) {
    const folder = `${at}__attach_version1.0_#0000000${n}/`
    put(file, folder, Buffer.alloc(8), one.properties)
    if (one.message) message(file, `${folder}__substg1.0_3701000D/`, one.message, false)
  }
}

function written(name, mail) {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_del(file, '\u0001Sh33tJ5')
  for (const table of ['0002', '0003', '0004'])
    CFB.utils.cfb_add(file, `/__nameid_version1.0/__substg1.0_${table}0102`, Buffer.alloc(0))
  message(file, '/', mail, true)
  const bytes = CFB.write(file, { type: 'buffer' })
  writeFileSync(join(here, name), bytes)
  return bytes
}

const to = (name, address) => ({ '0C15': number(1), 3001: unicode(name), 3003: unicode(address), '39FE': unicode(address) })
const from = (name, address) => ({ '0C1A': unicode(name), '0C1F': unicode(address), '5D01': unicode(address) })
const file = (name, bytes) => ({ properties: { 3705: number(1), 3707: unicode(name), 3704: unicode(name), 3701: binary(bytes) } })
const school = to('The office', 'office@larkfield.example')
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

written('plain-unicode.msg', {
  properties: {
    ...from('Siân Okafor', 'sian.okafor@mail.example'),
    '0037': unicode('The group chat – again'),
    '0E06': time('2027-03-01T08:00:00Z'),
    1000: unicode('They call her “the ghost” in it.\r\nI took a picture of the screen.'),
  },
  to: [school],
  attached: [file('screen of the chat.png', picture)],
})

// “Dziękuję, żółty” in the page of Windows for Central Europe.
written('plain-8-bit.msg', {
  properties: {
    '3FFD': number(1250),
    '0C1A': eightBit([0x5a, 0x6f, 0x9c, 0x6b, 0x61]),
    '0037': eightBit([0x44, 0x7a, 0x69, 0xea, 0x6b, 0x75, 0x6a, 0xea]),
    '0039': time('2027-03-01T08:00:00Z'),
    1000: eightBit([0xbf, 0xf3, 0xb3, 0x74, 0x79]),
  },
})

written('html.msg', {
  properties: {
    ...from('Sam Varga', 'sam@mail.example'),
    '0037': unicode('You will be sorry'),
    '3FDE': number(65001),
    1013: binary(
      '<html><head><style>p { color: red }</style></head><body><p>We know where you live, Zoë.</p>' +
        '<img src="https://tracker.example/x.png"><script>alert(1)</script></body></html>',
    ),
  },
  to: [school],
})

// The example of [MS-OXRTFCP] 4.1.1: “hello world”.
const packed = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0'
written('rtf-only.msg', {
  properties: { ...from('Sam Varga', 'sam@mail.example'), '0037': unicode('RTF'), 1009: binary(Buffer.from(packed, 'hex')) },
})

const plainRtf = (rtf) => {
  const header = Buffer.alloc(16)
  header.writeUInt32LE(rtf.length + 12, 0)
  header.writeUInt32LE(rtf.length, 4)
  header.write('MELA', 8, 'latin1')
  return Buffer.concat([header, Buffer.from(rtf, 'latin1')])
}
written('html-in-rtf-only.msg', {
  properties: {
    ...from('Sam Varga', 'sam@mail.example'),
    '0037': unicode('HTML in RTF'),
    1009: binary(
      plainRtf(
        '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset238 Arial CE;}}\r\n' +
          '{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 You\\rquote ll see, Zo\\\'eb.\\htmlrtf\\par}\\htmlrtf0\r\n' +
          '{\\*\\htmltag72 </p>}{\\*\\htmltag84 <img src="https://tracker.example/x.png">}' +
          '\\htmlrtf\\f1\\htmlrtf0 \\\'bf\\\'f3\\\'b3ty \\u-10179?\\u-8704? {\\pict 0102}{\\*\\generator Some}\\par the end}\r\n',
      ),
    ),
  },
})

const inner = {
  properties: {
    ...from('Sam Varga', 'sam@mail.example'),
    '0037': unicode('Look at her'),
    1000: unicode('Send it on.'),
  },
  to: [school],
  attached: [file('film.mp4', Buffer.alloc(9_000, 0x5a))],
}
const forwarded = Buffer.from(
  'From: Sam <sam@mail.example>\r\nSubject: Earlier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n' +
    '--b\r\nContent-Type: text/plain\r\n\r\nWords.\r\n--b\r\nContent-Type: image/jpeg; name="first.jpg"\r\n' +
    'Content-Disposition: attachment; filename="first.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n--b--\r\n',
)
const whole = written('mail-in-a-mail.msg', {
  properties: {
    ...from('Petra Novak', 'petra@mail.example'),
    '0037': unicode('What my daughter was sent'),
    '0E06': time('2027-03-02T19:30:00Z'),
    1000: unicode('It is attached.'),
  },
  to: [school, to('Hannah Osei', 'head@larkfield.example')],
  attached: [
    { properties: { 3705: number(5), 3001: unicode('Look at her') }, message: inner },
    file('earlier.eml', forwarded),
    file('notes.docx', Buffer.alloc(200, 0x41)),
  ],
})

writeFileSync(join(here, 'broken-off.msg'), whole.subarray(0, Math.floor(whole.length / 2)))
// Every sector leads to itself: who follows the chain never comes to an end.
const round = Buffer.from(whole)
const firstTable = (round.readUInt32LE(76) + 1) * 512
for (let sector = 0; sector < 128; sector += 1) round.writeUInt32LE(sector, firstTable + sector * 4)
writeFileSync(join(here, 'goes-round.msg'), round)
