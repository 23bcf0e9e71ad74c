import type { OfferingDraft } from '@inservice/domain/catalog'
import { Button, Fieldset, Section, TextField } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { changeAt, removeAt, type DraftFields } from './draft-fields.ts'

type Instructor = OfferingDraft['instructors'][number]

/** Who teaches, and whom to ask. */
export const PeopleFields = ({ body, change, problem }: DraftFields) => {
  const set = (at: number, part: Partial<Instructor>) => change({ instructors: changeAt(body.instructors, at, part) })
  const missing = problem('instructors')
  return (
    <Section title={<FormattedMessage id="organizations.draft.people" defaultMessage="Instructors and contact" />}>
      <div id="instructors" tabIndex={-1} className="flex flex-col gap-6">
        {missing === undefined ? null : <p className="text-bad">{missing}</p>}
        {body.instructors.map((one, at) => (
          <Fieldset
            key={`${at}/${body.instructors.length}`}
            legend={
              <FormattedMessage
                id="organizations.instructor.nth"
                defaultMessage="Instructor {nth}"
                values={{ nth: at + 1 }}
              />
            }
          >
            <div className="flex flex-col gap-4">
              <TextField
                label={<FormattedMessage id="organizations.instructor.name" defaultMessage="Name" />}
                value={one.name}
                onChange={(name) => set(at, { name })}
                width="medium"
              />
              <TextField
                type="email"
                label={<FormattedMessage id="organizations.instructor.email" defaultMessage="E-mail address" />}
                description={
                  <FormattedMessage
                    id="organizations.instructor.email.hint"
                    defaultMessage="The roster opens to this person."
                  />
                }
                value={one.email}
                onChange={(email) => set(at, { email })}
                width="medium"
              />
              <TextField
                id={`instructors.${at}.qualifications`}
                label={
                  <FormattedMessage id="organizations.instructor.qualifications" defaultMessage="Qualifications" />
                }
                value={one.qualifications}
                onChange={(qualifications) => set(at, { qualifications })}
                errorMessage={problem(`instructors.${at}.qualifications`)}
              />
              <div>
                <Button
                  size="small"
                  variant="plain"
                  onPress={() => change({ instructors: removeAt(body.instructors, at) })}
                >
                  <FormattedMessage
                    id="organizations.instructor.remove"
                    defaultMessage="Remove instructor {nth}"
                    values={{ nth: at + 1 }}
                  />
                </Button>
              </div>
            </div>
          </Fieldset>
        ))}
        <div>
          <Button
            onPress={() => change({ instructors: [...body.instructors, { name: '', email: '', qualifications: '' }] })}
          >
            <FormattedMessage id="organizations.instructor.add" defaultMessage="Add an instructor" />
          </Button>
        </div>
        <TextField
          label={<FormattedMessage id="organizations.contact.name" defaultMessage="Contact" />}
          value={body.contactName}
          onChange={(contactName) => change({ contactName })}
          width="medium"
        />
        <TextField
          id="contactEmail"
          type="email"
          label={<FormattedMessage id="organizations.contact.email" defaultMessage="The contact’s e-mail address" />}
          value={body.contactEmail}
          onChange={(contactEmail) => change({ contactEmail })}
          errorMessage={problem('contactEmail')}
          width="medium"
        />
      </div>
    </Section>
  )
}
