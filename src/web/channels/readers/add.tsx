import { addReaders, type ReadersAdded } from '../../../actions/channels/add-readers.ts'
import { parseReaders, type ReaderList } from '../../../importers/readers/reader-list.ts'
import { textOfFile } from '../../../importers/text-of-file.ts'
import { Button } from '../../kit/button.tsx'
import { FileUpload } from '../../kit/file-upload.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { fileIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { readerLine } from './reader-words.ts'

const largest = 1024 * 1024
const atMost = 10_000

export async function showAdd(visit: SchoolVisit): Promise<Reply> {
  return { page: addPage(visit, '', {}) }
}

/** Adds every address found in the file, or else in what was pasted, and says what became of each line. */
export async function sendAdd(visit: SchoolVisit): Promise<Reply> {
  const file = fileIn(visit.form, 'file')
  const pasted = textIn(visit.form, 'pasted', largest)
  const again = (says: string): Reply => ({
    page: addPage(visit, pasted, { [file ? 'file' : 'pasted']: says }),
    status: 422,
  })
  if (file && file.length > largest) return again('This file is larger than 1 MB. Choose a list of addresses only.')
  const text = file ? textOfFile(file) : { read: true as const, text: pasted }
  if (!text.read) return again(text.why)
  const list = parseReaders(text.text)
  if (list.addresses.length === 0)
    return again('No e-mail address was found. Paste them one a line, or choose a CSV file.')
  if (list.addresses.length > atMost) return again('These are more than 10,000 addresses. Add them in two parts.')
  const added = await addReaders(visit.tx, visit.actor, list.addresses, visit.parts.unsubscribeSecret)
  return { page: addedPage(visit, list, added) }
}

function addPage(visit: SchoolVisit, pasted: string, problems: Problems) {
  return schoolPage(
    visit,
    { title: titleWith(problems, 'Add newsletter readers'), place: 'More' },
    <>
      <p class="soft">
        <a href="/readers">Newsletter readers</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>Add newsletter readers</h1>
      <p>
        An address that stands twice is written to once, however many children share it. Anybody who stopped the
        newsletter is left alone.
      </p>
      <Form visit={visit} action="/readers/add" files>
        <Textarea
          name="pasted"
          label="E-mail addresses, one a line"
          rows={8}
          spellcheck={false}
          value={pasted}
          error={problems['pasted']}
        />
        <FileUpload
          name="file"
          label="Or a CSV file with them"
          hint="Only the addresses are read. Names and other columns are not kept."
          accept=".csv,.txt,text/csv,text/plain"
          error={problems['file']}
        />
        <Acts>
          <Button once>Add these readers</Button>
        </Acts>
      </Form>
    </>,
  )
}

function addedPage(visit: SchoolVisit, list: ReaderList, { added, thereAlready, leftAlone }: ReadersAdded) {
  const title = added === 1 ? 'One reader added' : `${added === 0 ? 'No' : added} readers added`
  return schoolPage(
    visit,
    { title, place: 'More' },
    <>
      <p class="soft">
        <a href="/readers">Newsletter readers</a>
      </p>
      <h1>{title}</h1>
      <ul>
        {thereAlready > 0 && <li>{thereAlready} were readers already.</li>}
        {list.repeated > 0 && <li>{list.repeated} stood in the list more than once.</li>}
        {added === 0 && thereAlready === 0 && leftAlone.length === 0 && <li>Nothing was changed.</li>}
      </ul>
      {leftAlone.length > 0 && (
        <>
          <h2>Left alone</h2>
          <p>They stopped the newsletter, or mail to them came back. Open one if they have asked for it again.</p>
          <ul>
            {leftAlone.map((reader) => (
              <li>
                <a href={`/readers/${reader.id}`}>{reader.address}</a> {readerLine(reader, visit.now)}
              </li>
            ))}
          </ul>
        </>
      )}
      {list.refused.length > 0 && (
        <>
          <h2>Lines in which no address was found</h2>
          <ul>
            {list.refused.map(({ line, text }) => (
              <li>
                Line {line}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>,
  )
}
