import { NumberField, Section, Switch } from '@inservice/ui'
import { useFormContext, useWatch } from 'react-hook-form'
import { FormattedMessage } from 'react-intl'
import { Field, useDraft } from './draft-context.tsx'
import type { DraftValues } from './draft-values.ts'

/** Whether a cohort's people work in teams, and how large these are. */
export const TeamFields = () => {
  const { control } = useDraft()
  const { setValue } = useFormContext<DraftValues>()
  const [kind, teams] = useWatch({ control, name: ['kind', 'teams'] })
  if (kind !== 'cohort') return null
  const change = (has: boolean) =>
    setValue('teams', has ? { min: 3, max: 6 } : null, { shouldDirty: true, shouldTouch: true })
  return (
    <Section title={<FormattedMessage id="draft.teams" defaultMessage="Teams" />}>
      <div className="flex flex-col gap-6">
        <Switch
          isSelected={teams !== null}
          onChange={change}
          description={
            <FormattedMessage
              id="draft.teams.hint"
              defaultMessage="Whoever has a seat begins a team or joins one by its code."
            />
          }
        >
          <FormattedMessage id="draft.teams.on" defaultMessage="People work in teams" />
        </Switch>
        {teams === null ? null : (
          <div className="grid gap-6 sm:grid-cols-2">
            <Field name="teams.min">
              {({ onChange, ...field }) => (
                <NumberField
                  {...field}
                  onChange={(people) => onChange(people ?? 1)}
                  minValue={1}
                  maxValue={50}
                  width="figure"
                  label={<FormattedMessage id="draft.team-min" defaultMessage="Complete from how many people" />}
                />
              )}
            </Field>
            <Field name="teams.max">
              {({ onChange, ...field }) => (
                <NumberField
                  {...field}
                  onChange={(people) => onChange(people ?? 1)}
                  minValue={1}
                  maxValue={50}
                  width="figure"
                  label={<FormattedMessage id="draft.team-max" defaultMessage="At most how many people" />}
                />
              )}
            </Field>
          </div>
        )}
      </div>
    </Section>
  )
}
