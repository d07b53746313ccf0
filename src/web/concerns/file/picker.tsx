import { Button } from '../../kit/button.tsx'
import { FileUpload } from '../../kit/file-upload.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** Where one file is chosen, after the question was answered with no. Its address is good once, for half an hour. */
export function Picker({ visit, action }: { readonly visit: Visit; readonly action: string }) {
  return (
    <>
      <h1>Add a file</h1>
      <p>
        A screenshot, or an e-mail saved as a file (.eml or .msg). It is sealed as it comes, and nobody can change it
        afterwards. To add another, answer the question again.
      </p>
      <Form visit={visit} action={action} files>
        <Input name="when" label="When was it captured?" hint="The day and the time, if you know." autocomplete="off" />
        <Input name="platform" label="Which app or website?" autocomplete="off" />
        <Input name="account" label="Which account?" autocomplete="off" />
        <Input name="place" label="Address of the page" autocomplete="off" spellcheck={false} />
        <Input name="by" label="Who captured it, and on which device?" autocomplete="off" />
        <FileUpload name="file" label="The file" hint="Up to 200 MB." />
        <Acts>
          <Button once>Add the file</Button>
        </Acts>
      </Form>
    </>
  )
}
