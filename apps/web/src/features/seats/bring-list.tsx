import { Button, FileField, Notice, TextArea } from '@inservice/ui'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { pastedText, toBase64 } from './list-text.ts'

type Props = {
  /** What stands in the way of the whole list, from the last try. */
  problem: string | null
  /** Where people are registered rather than given seats. */
  isForGroup?: boolean
  isPending: boolean
  onCheck: (csvBase64: string) => void
}

/** Brings a list: a CSV file, or cells pasted out of a spreadsheet. */
export const BringList = ({ problem, isForGroup = false, isPending, onCheck }: Props) => {
  const intl = useIntl()
  const [files, setFiles] = useState<File[]>([])
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const fileField = useRef<HTMLInputElement>(null)
  const check = async () => {
    const [file] = files
    const nothing = !file && text.trim() === ''
    setEmpty(nothing)
    if (nothing) fileField.current?.focus()
    if (file) onCheck(toBase64(new Uint8Array(await file.arrayBuffer())))
    else if (text.trim() !== '') onCheck(toBase64(new TextEncoder().encode(pastedText(text))))
  }
  return (
    <form
      className="flex max-w-reading flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      {problem === null ? null : (
        <Notice tone="bad" announce="assertive" title={problem}>
          {isForGroup ? (
            <FormattedMessage id="seats.import.problem.group" defaultMessage="Nobody was registered." />
          ) : (
            <FormattedMessage id="seats.import.problem" defaultMessage="Nobody was given a seat." />
          )}
        </Notice>
      )}
      <FileField
        label={<FormattedMessage id="seats.import.file" defaultMessage="CSV file" />}
        description={
          isForGroup ? (
            <FormattedMessage
              id="seats.import.file.group"
              defaultMessage="A first line with the column names, then one person a line: Name, Email. In Excel: Save as, CSV UTF-8."
            />
          ) : (
            <FormattedMessage
              id="seats.import.file.hint"
              defaultMessage="A first line with the column names, then one person a line: Name, Email, and School if you like. In Excel: Save as, CSV UTF-8."
            />
          )
        }
        chooseText={<FormattedMessage id="seats.import.choose" defaultMessage="Choose a file, or drop it here" />}
        removeLabel={(name) =>
          intl.formatMessage({ id: 'seats.file.remove', defaultMessage: 'Remove {name}' }, { name })
        }
        accept=".csv,text/csv,text/plain"
        value={files}
        errorMessage={
          isEmpty ? (
            <FormattedMessage id="seats.import.nothing" defaultMessage="Choose a file, or paste at least one line." />
          ) : undefined
        }
        ref={fileField}
        onChange={(chosen) => {
          setFiles(chosen.slice(-1))
          setEmpty(false)
        }}
      />
      <TextArea
        rows={6}
        value={text}
        onChange={(typed) => {
          setText(typed)
          setEmpty(false)
        }}
        label={<FormattedMessage id="seats.import.paste" defaultMessage="Or paste the lines here" />}
        description={
          <FormattedMessage
            id="seats.import.paste.hint"
            defaultMessage="Straight out of a spreadsheet, or like: Kim Lee, kim.lee@school.org"
          />
        }
      />
      <div>
        <Button type="submit" variant="primary">
          {isPending ? (
            <FormattedMessage id="seats.import.checking" defaultMessage="Checking" />
          ) : (
            <FormattedMessage id="seats.import.check" defaultMessage="Check the list" />
          )}
        </Button>
      </div>
    </form>
  )
}
