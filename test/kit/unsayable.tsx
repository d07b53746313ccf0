import { Button } from '../../src/web/kit/button.tsx'
import { Checkboxes } from '../../src/web/kit/checkboxes.tsx'
import { DateInput } from '../../src/web/kit/date-input.tsx'
import { ErrorSummary } from '../../src/web/kit/error-summary.tsx'
import { FileUpload } from '../../src/web/kit/file-upload.tsx'
import { Input } from '../../src/web/kit/input.tsx'
import { Radios } from '../../src/web/kit/radios.tsx'
import { Select } from '../../src/web/kit/select.tsx'
import { Table } from '../../src/web/kit/table.tsx'
import { Textarea } from '../../src/web/kit/textarea.tsx'

/** What the kit refuses to let a page say. Should one of these ever type-check, the compiler refuses the line above it. */
export const unsayable = () => [
  // @ts-expect-error a field has a label
  <Input name="first" />,
  // @ts-expect-error a field has a label
  <Textarea name="words" />,
  // @ts-expect-error a field has a label
  <Select name="class" options={[]} />,
  // @ts-expect-error a field has a label
  <FileUpload name="picture" />,
  // @ts-expect-error a question has a legend, or says that it has none
  <Radios name="when" choices={[]} />,
  // @ts-expect-error a question has a legend, or says that it has none
  <Checkboxes name="who" choices={[]} />,
  // @ts-expect-error a date has a legend, or says that it has none
  <DateInput id="day" />,
  // @ts-expect-error a question with a legend cannot also have none
  <Radios name="when" legend="When?" noLegend choices={[]} />,
  // @ts-expect-error a table has a caption, or says that a heading stands for it
  <Table rows={[]} />,
  // @ts-expect-error an error summary says what is wrong
  <ErrorSummary problems={[]} />,
  // @ts-expect-error a button says what it does
  <Button />,
  // @ts-expect-error a link cannot be disabled
  <Button href="/posts" disabled>
    Posts
  </Button>,
]
