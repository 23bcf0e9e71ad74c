import { Breadcrumbs, Button, EmptyState, FactLine, HairlineList, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { Day } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import { seatTitles } from './seat-words.ts'

const DelegateDialog = lazy(async () => ({ default: (await import('./delegate-dialog.tsx')).DelegateDialog }))

const route = getRouteApi('/_person/seats/delegates')

type Delegates = ApiOutputs['seats']['delegates']
type School = Delegates['schools'][number]
type Delegate = School['delegates'][number]

const hidden = (text: ReactNode) => <span className="sr-only">{text}</span>

/** Ends a delegate at once; the message that says so can take it back. */
const useEnd = (organizationId: string) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const end = useCommand(trpc.seats.endDelegate.useMutation())
  const name = useCommand(trpc.seats.nameDelegate.useMutation())
  const undo = async ({ name: who, email, schoolId }: Delegate) => {
    await name.run({ organizationId, schoolId, name: who, email: email ?? '', isUndo: true })
    await utils.seats.delegates.invalidate()
  }
  return async (delegate: Delegate) => {
    const answer = await end.run({ grantId: delegate.grantId })
    await utils.seats.delegates.invalidate()
    const trouble = intl.formatMessage({
      id: 'seats.trouble',
      defaultMessage: 'That did not go through. Try again in a moment.',
    })
    const said = intl.formatMessage(
      { id: 'seats.delegate.ended', defaultMessage: '{name} no longer gives out seats of {school}' },
      { name: delegate.name, school: delegate.schoolName },
    )
    await showToast({
      title: answer.ok ? said : (answer.trouble.refusal?.sentence[language] ?? trouble),
      ...(answer.ok && delegate.email !== null
        ? {
            undoLabel: intl.formatMessage({ id: 'seats.delegate.undo', defaultMessage: 'Undo' }),
            onUndo: () => void undo(delegate),
          }
        : {}),
    })
  }
}

const Person = ({ delegate, onEnd }: { delegate: Delegate; onEnd: () => void }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
    <div className="min-w-0">
      <p>{delegate.name}</p>
      <FactLine
        facts={[
          <span key="email" className="break-all">
            {delegate.email}
          </span>,
          delegate.hasAccount ? null : (
            <FormattedMessage key="new" id="seats.delegate.invited" defaultMessage="invited, no account yet" />
          ),
          <FormattedMessage
            key="since"
            id="seats.delegate.since"
            defaultMessage="since {day}"
            values={{ day: <Day date={delegate.since.slice(0, 10)} /> }}
          />,
        ]}
      />
    </div>
    <Button size="small" onPress={onEnd}>
      <FormattedMessage
        id="seats.delegate.end"
        defaultMessage="End<hidden> for {name}</hidden>"
        values={{ name: delegate.name, hidden }}
      />
    </Button>
  </li>
)

const SchoolLine = ({ school, onEnd }: { school: School; onEnd: (delegate: Delegate) => void }) => (
  <div className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
    <div>
      <h2 className="font-serif text-lead font-semibold">{school.name}</h2>
      <p className="text-dense text-muted">
        <FormattedMessage
          id="seats.delegate.seats"
          defaultMessage="{all, plural, =0 {no seats allotted} one {# seat allotted} other {# seats allotted}}{all, plural, =0 {} other { · {free} free}}"
          values={{ all: school.free + school.used, free: school.free }}
        />
      </p>
    </div>
    {school.delegates.length === 0 ? (
      <p className="text-muted">
        <FormattedMessage id="seats.delegate.none" defaultMessage="No delegate: you give its seats out yourself." />
      </p>
    ) : (
      <ul className="flex flex-col gap-4">
        {school.delegates.map((delegate) => (
          <Person key={delegate.grantId} delegate={delegate} onEnd={() => onEnd(delegate)} />
        ))}
      </ul>
    )}
  </div>
)

/** Who gives out the seats of which school. */
export const DelegatesPage = () => {
  const intl = useIntl()
  const { open } = route.useSearch()
  const navigate = route.useNavigate()
  const [{ organization, schools }] = trpc.seats.delegates.useSuspenseQuery({})
  const end = useEnd(organization.id)
  const name = (
    <Button variant="primary" onPress={() => void navigate({ search: { open: 'name' } })}>
      <FormattedMessage id="seats.delegate.name" defaultMessage="Name a delegate" />
    </Button>
  )
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'seats.way', defaultMessage: 'Way up' })}
            crumbs={[{ href: '/seats', label: intl.formatMessage(seatTitles.desk) }]}
          />
        }
        lead={
          <FormattedMessage
            id="seats.delegates.lead"
            defaultMessage="A delegate gives the seats that you allot to their school to its people, and takes them back. They see no other seats, and never use more than you allotted."
          />
        }
        actions={schools.length > 0 ? name : null}
      >
        <FormattedMessage {...seatTitles.delegates} />
      </PageTitle>
      {schools.length === 0 ? (
        <EmptyState
          title={<FormattedMessage id="seats.delegates.empty" defaultMessage="Your organization has no schools here" />}
        >
          <FormattedMessage
            id="seats.delegates.empty.text"
            defaultMessage="Delegates are named school by school. Ask the provider to add your schools."
          />
        </EmptyState>
      ) : (
        <HairlineList>
          {schools.map((school) => (
            <SchoolLine key={school.id} school={school} onEnd={(delegate) => void end(delegate)} />
          ))}
        </HairlineList>
      )}
      {open === 'name' ? (
        <Suspense>
          <DelegateDialog
            organizationId={organization.id}
            schools={schools}
            onClose={() => void navigate({ search: {} })}
          />
        </Suspense>
      ) : null}
    </Page>
  )
}
