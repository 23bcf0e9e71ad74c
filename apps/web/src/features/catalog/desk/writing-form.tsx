import { ReadingColumn } from '@inservice/ui'
import { useMemo, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { ApplicationFields } from './application-fields.tsx'
import { AboutFields } from './about-fields.tsx'
import { BroughtBack } from './brought-back.tsx'
import { ContactFields } from './contact-fields.tsx'
import { DraftContext, type Choices } from './draft-context.tsx'
import { DraftSide } from './draft-side.tsx'
import { valuesOf, type DraftValues } from './draft-values.ts'
import { HourFields } from './hour-fields.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { dropBackup } from './local-backup.ts'
import { PeopleFields } from './people-fields.tsx'
import { PhoneLine } from './phone-line.tsx'
import { ProviderField } from './provider-field.tsx'
import { SeatFields } from './seat-fields.tsx'
import { SessionFields } from './session-fields.tsx'
import { TeamFields } from './team-fields.tsx'
import { useDraftStart, type Draft } from './use-draft-start.ts'
import { useDraftWriting } from './use-draft-writing.ts'

type WritingProps = {
  draftId: string
  draft: Draft | null
  choices: Choices
  provider: Choices['providers'][number]
  onProvider: (id: string) => void
}

/** The form, with its state beside it. Nothing is sent by a button but publishing: it is saved as one types. */
export const WritingForm = ({ draftId, draft, choices, provider, onProvider }: WritingProps) => {
  const start = useDraftStart(draftId, draft, { choices, provider })
  const form = useForm<DraftValues>({ defaultValues: start.values, shouldFocusError: false })
  const isAhead = start.standing === 'ahead'
  const { id: providerId, timeZone: zone } = provider
  const writing = useDraftWriting({ draftId, draft, form, providerId, zone, isAhead })
  const { state, problems, look } = writing
  const [isTried, setTried] = useState(false)
  const { control } = form
  const { today } = start
  const tools = useMemo(
    () => ({ control, choices, provider, today, problems, isTried }),
    [control, choices, provider, today, problems, isTried],
  )
  const show = (values: DraftValues) => {
    form.reset(values)
    look()
  }
  const showSaved = () => {
    if (draft !== null) show(valuesOf(draft.body))
    dropBackup(draftId)
  }
  return (
    <FormProvider {...form}>
      <DraftContext value={tools}>
        <LeaveGuard isKept={state.kind === 'saved' || state.kind === 'new'} flush={writing.flush} />
        <PhoneLine state={state} count={problems.length} />
        <ReadingColumn
          aside={<DraftSide draftId={draftId} writing={writing} onTry={() => setTried(true)} onShow={show} />}
        >
          <form noValidate onSubmit={(event) => event.preventDefault()}>
            <BroughtBack
              start={start}
              onUse={() => show(start.backup?.values ?? start.values)}
              onDrop={draft === null ? null : showSaved}
            />
            {draft === null && choices.providers.length > 1 ? (
              <ProviderField isBegun={state.kind !== 'new'} onProvider={onProvider} />
            ) : null}
            {/* Nothing that has the focus hides beneath the line on top. */}
            <div className="max-lg:[&_:is(input,textarea,button)]:scroll-mt-16">
              <AboutFields />
              <SessionFields />
              <PeopleFields />
              <SeatFields />
              <ApplicationFields />
              <TeamFields />
              <HourFields />
              <ContactFields />
            </div>
          </form>
        </ReadingColumn>
      </DraftContext>
    </FormProvider>
  )
}
