import { checkDraft, OfferingDraft } from '@inservice/domain/catalog'
import { Breadcrumbs, Button, Page, PageTitle, ReadingColumn, Select } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { AboutFields } from './about-fields.tsx'
import { deskTitles, problemWords } from './desk-words.ts'
import { DraftAside } from './draft-aside.tsx'
import { HoursFields } from './hours-fields.tsx'
import { PeopleFields } from './people-fields.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { SeatFields } from './seat-fields.tsx'
import { SessionFields } from './session-fields.tsx'
import { useAutosave } from './use-autosave.ts'

const route = getRouteApi('/_person/desk/drafts/$draftId')

type Draft = ApiOutputs['catalog']['draft']
type Choices = ApiOutputs['catalog']['deskChoices']

const Writing = ({
  draftId,
  draft,
  choices,
  providerId,
}: {
  draftId: string
  draft: Draft | null
  choices: Choices
  providerId: string
}) => {
  const intl = useIntl()
  const provider = choices.providers.find(({ id }) => id === providerId)
  const zone = provider?.timeZone ?? 'America/Los_Angeles'
  const [body, setBody] = useState(() => draft?.body ?? OfferingDraft.parse({ contactEmail: provider?.email ?? '' }))
  const [tried, setTried] = useState(false)
  const [publishing, setPublishing] = useState(false)
  const { saving, flush } = useAutosave(draftId, providerId, body, {
    version: draft?.version ?? 0,
    savedAt: draft?.updatedAt ?? null,
  })
  const problems = checkDraft(body, zone, new Date().toISOString())
  const fields = {
    body,
    change: (part: Partial<OfferingDraft>) => setBody((before) => ({ ...before, ...part })),
    problem: (field: string) => {
      const found = tried ? problems.find((one) => one.field === field) : undefined
      return found && intl.formatMessage(problemWords[found.code])
    },
  }
  const publish = () => {
    setTried(true)
    const [first] = problems
    if (first) document.getElementById(first.field)?.scrollIntoView({ block: 'center' })
    else setPublishing(true)
  }
  return (
    <ReadingColumn aside={<DraftAside body={body} problems={problems} saving={saving} />}>
      <AboutFields {...fields} choices={choices} />
      <SessionFields {...fields} zone={zone} />
      <PeopleFields {...fields} />
      <SeatFields {...fields} />
      <HoursFields {...fields} zone={zone} />
      <div className="pt-8">
        <Button variant="primary" onPress={publish}>
          <FormattedMessage id="organizations.draft.publish" defaultMessage="Publish…" />
        </Button>
      </div>
      {publishing ? <PublishDialog draftId={draftId} flush={flush} onClose={() => setPublishing(false)} /> : null}
    </ReadingColumn>
  )
}

/** Writing a training: saved by itself, with what is missing always in view. */
export const DraftPage = () => {
  const intl = useIntl()
  const { draftId } = route.useParams()
  const { draft } = route.useLoaderData()
  const [choices] = trpc.catalog.deskChoices.useSuspenseQuery({})
  const [providerId, setProviderId] = useState(draft?.providerId ?? choices.providers[0]?.id ?? '')
  return (
    <Page width="page">
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'organizations.way', defaultMessage: 'Way up' })}
            crumbs={[{ href: '/desk', label: intl.formatMessage(deskTitles.desk) }]}
          />
        }
      >
        {draft?.body.title || <FormattedMessage {...deskTitles.draft} />}
      </PageTitle>
      {draft === null && choices.providers.length > 1 ? (
        <Select
          label={<FormattedMessage id="organizations.draft.provider" defaultMessage="Provider" />}
          choices={choices.providers.map(({ id, name }) => ({ value: id, label: name }))}
          value={providerId}
          onChange={(chosen) => setProviderId(chosen ?? providerId)}
          width="medium"
        />
      ) : null}
      <Writing
        key={`${draftId} ${providerId}`}
        draftId={draftId}
        draft={draft}
        choices={choices}
        providerId={providerId}
      />
    </Page>
  )
}
