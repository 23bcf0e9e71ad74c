import { useState } from 'react'
import {
  DateField,
  DatePicker,
  FileField,
  MoneyField,
  NumberField,
  SearchField,
  TextArea,
  TextField,
  TimeField,
} from '../index.ts'
import { Specimen } from './specimen.tsx'

/** Everything that is typed into. */
export function FieldsGallery() {
  const [files, setFiles] = useState<File[]>([new File(['a'], 'roster-march.csv')])
  return (
    <Specimen name="Fields">
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <TextField label="Full name" autoComplete="name" defaultValue="Rosa Delgado" />
        <TextField
          label="Work e-mail"
          labelNote="optional"
          description="The one your district gave you."
          type="email"
        />
        <TextField
          label="Certificate number"
          defaultValue="48"
          errorMessage="A certificate number has seven characters, such as 482913F."
        />
        <TextField label="School" isDisabled defaultValue="Cedar Ridge Elementary" />
        <TextField label="Purchase order" isReadOnly defaultValue="PO 2026-0418" />
        <TextField label="Length" suffix="minutes" width="short" defaultValue="90" />
        <NumberField label="Seats" defaultValue={40} minValue={1} />
        <NumberField label="Clock hours" defaultValue={5.5} step={0.5} errorMessage="Half hours only." />
        <MoneyField label="Price" defaultValue={12500} description="Before any discount." />
        <MoneyField label="Late fee" isDisabled defaultValue={1500} />
        <DateField label="Certificate expires" defaultValue="2027-06-30" />
        <DateField label="First day" errorMessage="Choose a day after today." />
        <DatePicker label="Session on" defaultValue="2026-03-10" description="Sundays are closed." />
        <DatePicker label="Closes on" isDisabled defaultValue="2026-03-01" />
        <TimeField label="From" defaultValue="08:30" />
        <TimeField label="To" errorMessage="The end comes after the start." defaultValue="07:30" />
        <SearchField label="Search the catalog" placeholder="Title, trainer, place" />
        <SearchField label="Search people" isLabelHidden defaultValue="delgado" />
      </div>
      <TextArea
        label="What will people be able to do afterwards?"
        description="One or two sentences, in the words of the people who come."
        footnote="240 characters left"
        width="full"
      />
      <TextArea label="Reason" rows={2} errorMessage="Say why, so that the next person understands." />
      <FileField
        label="Sign-in sheet"
        description="A photo or a PDF, up to 10 MB."
        chooseText="Choose a file, or drop it here"
        removeLabel={(name) => `Remove ${name}`}
        value={files}
        onChange={setFiles}
        isMultiple
      />
      <FileField
        label="Purchase order"
        chooseText="Choose a file, or drop it here"
        removeLabel={(name) => `Remove ${name}`}
        errorMessage="Add the purchase order, or choose another way to pay."
      />
    </Specimen>
  )
}
