import { useState } from 'react'
import { Button, Fieldset, Form, FormActions, Link, StepIndicator, SummaryList, TextField } from '../index.ts'
import { Specimen } from './specimen.tsx'

const steps = [
  { key: 'who', label: 'Who', href: '#who' },
  { key: 'questions', label: 'Questions', href: '#questions' },
  { key: 'pay', label: 'How to pay' },
  { key: 'check', label: 'Check answers' },
  { key: 'done', label: 'Done' },
]

/** A form, its errors, its steps, its answers. */
export function FormsGallery() {
  const [attempt, setAttempt] = useState(0)
  const errors =
    attempt > 0
      ? [
          { field: 'gallery-name', message: 'Write the name as it stands on the certificate' },
          { field: 'gallery-email', message: 'Add an e-mail address, so that we can send the receipt' },
        ]
      : []
  return (
    <Specimen name="Forms">
      <StepIndicator
        label="Steps of the registration"
        steps={steps}
        current="pay"
        doneLabel=", done"
        summary="Step 3 of 5: how to pay"
      />
      <Form
        errorTitle="Two answers are missing"
        errors={errors}
        attempt={attempt}
        onSubmit={(event) => {
          event.preventDefault()
          setAttempt(attempt + 1)
        }}
        className="max-w-reading"
      >
        <Fieldset legend="About you" description="As it should stand on the transcript.">
          <TextField label="Full name" id="gallery-name" name="name" errorMessage={errors[0]?.message} />
          <TextField label="E-mail" id="gallery-email" name="email" type="email" errorMessage={errors[1]?.message} />
        </Fieldset>
        <FormActions note="Nothing is charged until the last step.">
          <Button type="submit" variant="primary">
            Go on
          </Button>
          <Button variant="plain">Save and leave</Button>
        </FormActions>
      </Form>
      <div className="max-w-reading">
        <SummaryList
          rows={[
            { key: 'n', label: 'Name', value: 'Rosa Delgado', action: <Link href="#n">Change name</Link> },
            {
              key: 'p',
              label: 'How to pay',
              value: 'Purchase order PO 2026-0418, Renton School District',
              action: <Link href="#p">Change payment</Link>,
            },
            { key: 't', label: 'To pay', value: <span className="figures">$125.00</span> },
          ]}
        />
      </div>
    </Specimen>
  )
}
