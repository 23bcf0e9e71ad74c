import { Checkbox, CheckboxGroup, ComboBox, RadioGroup, Select, Switch } from '../index.ts'
import { Row, Specimen } from './specimen.tsx'

const days = [
  { value: 'weekday', label: 'Weekdays' },
  { value: 'evening', label: 'Evenings' },
  { value: 'saturday', label: 'Saturdays', isDisabled: true },
]

const ways = [
  { value: 'card', label: 'Card', description: 'You pay now; the receipt comes by e-mail.' },
  { value: 'po', label: 'Purchase order', description: 'Your district pays; we need the number within 14 days.' },
  {
    value: 'seat',
    label: 'A district seat',
    description: 'Your district has none left until October 1.',
    isDisabled: true,
  },
]

const districts = [
  { value: 'aberdeen', label: 'Aberdeen', description: 'Grays Harbor County' },
  { value: 'bellevue', label: 'Bellevue', description: 'King County' },
  { value: 'kent', label: 'Kent', description: 'King County' },
  { value: 'renton', label: 'Renton', description: 'King County' },
]

/** Everything that is chosen. */
export function ChoicesGallery() {
  return (
    <Specimen name="Choices">
      <Row>
        <div className="flex flex-col gap-3">
          <Checkbox>Send me the materials</Checkbox>
          <Checkbox defaultSelected>Remind me the day before</Checkbox>
          <Checkbox isIndeterminate>All sessions</Checkbox>
          <Checkbox isDisabled defaultSelected>
            Always on
          </Checkbox>
          <Checkbox description="The rules are one page long." errorMessage="Agree to the rules to go on.">
            I agree to the rules
          </Checkbox>
        </div>
        <div className="flex flex-col gap-3">
          <Switch onWord="on" offWord="off">
            Show past trainings
          </Switch>
          <Switch defaultSelected onWord="on" offWord="off" description="At most one a day.">
            E-mail me about waiting lists
          </Switch>
          <Switch isDisabled>Not for guests</Switch>
        </div>
      </Row>
      <Row>
        <CheckboxGroup label="Days" choices={days} defaultValue={['evening']} description="Any that suit you." />
        <CheckboxGroup label="Grades" choices={days} errorMessage="Choose at least one." isInline />
        <RadioGroup label="Format" choices={days} defaultValue="weekday" />
        <RadioGroup label="Where" choices={days} errorMessage="Choose one." look="inline" />
      </Row>
      <RadioGroup
        label="How will it be paid?"
        look="cards"
        choices={ways}
        defaultValue="card"
        className="max-w-reading"
      />
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Select label="District" choices={districts} placeholder="Choose one" />
        <Select label="Home district" choices={districts} defaultValue="kent" />
        <Select label="School" choices={[]} isDisabled placeholder="Choose a district first" />
        <Select label="Role" choices={districts} placeholder="Choose one" errorMessage="Choose the role you had." />
        <ComboBox label="Find a district" choices={districts} emptyText="No district of that name." />
        <ComboBox label="Trainer" choices={districts} errorMessage="Choose a trainer from the list." />
      </div>
    </Specimen>
  )
}
