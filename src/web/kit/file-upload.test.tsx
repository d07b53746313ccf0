import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type FieldOptions, fieldProps } from '../../../test/kit/options.ts'
import { FileUpload } from './file-upload.tsx'

interface FileUploadOptions extends FieldOptions {
  readonly multiple?: boolean
  readonly javascript?: boolean
  readonly chooseFilesButtonText?: string
  readonly dropInstructionText?: string
  readonly multipleFilesChosenText?: Readonly<Record<string, string>>
  readonly noFileChosenText?: string
  readonly enteredDropZoneText?: string
  readonly leftDropZoneText?: string
  readonly wrapperClasses?: string
  readonly wrapperAttributes?: AttributeOptions
}

heldToFixtures<FileUploadOptions>('file-upload', (options) => (
  <FileUpload
    {...fieldProps(options)}
    multiple={options.multiple}
    enhanced={
      options.javascript
        ? {
            class: options.wrapperClasses,
            attributes: extra(options.wrapperAttributes),
            messages: {
              'choose-files-button': options.chooseFilesButtonText,
              'no-file-chosen': options.noFileChosenText,
              'multiple-files-chosen': options.multipleFilesChosenText,
              'drop-instruction': options.dropInstructionText,
              'entered-drop-zone': options.enteredDropZoneText,
              'left-drop-zone': options.leftDropZoneText,
            },
          }
        : undefined
    }
  />
))
