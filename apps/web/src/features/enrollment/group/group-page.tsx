import { Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import type { Trouble } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { BringList } from '../../seats/bring-list.tsx'
import { GroupPreview } from './group-preview.tsx'
import { useGroup } from './use-group.ts'

const route = getRouteApi('/_person/catalog/$slug/colleagues')

export const Failed = ({ trouble }: { trouble: Trouble }) => {
  const language = useLanguage()
  return (
    <Notice
      tone="bad"
      announce="assertive"
      title={trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />}
    />
  )
}

/** Registers colleagues: bring a list, see line by line what is to be mended and what each costs, pay once for all. */
export const GroupPage = () => {
  const { slug } = route.useParams()
  const [offering] = trpc.enrollment.offering.useSuspenseQuery({ slug })
  const group = useGroup(offering.id)
  const seats = offering.seats?.forPublic ?? null
  return (
    <Page>
      <PageTitle
        above={
          <PageLink to="/catalog/$slug" params={{ slug }}>
            {offering.title}
          </PageLink>
        }
        lead={
          <FormattedMessage
            id="group.lead"
            defaultMessage="{seats, plural, =-1 {There are seats for all} =0 {No seat is left} one {# seat is left} other {# seats are left}}. You are not registered yourself unless you stand in the list. Nobody is registered before every line is fine."
            values={{ seats: seats ?? -1 }}
          />
        }
      >
        <FormattedMessage id="group.heading" defaultMessage="Register colleagues" />
      </PageTitle>
      {group.preview.trouble ? (
        <div className="pb-6">
          <Failed trouble={group.preview.trouble} />
        </div>
      ) : null}
      {group.lines === null ? (
        <BringList
          isForGroup
          problem={group.problem}
          isPending={group.preview.pending}
          onCheck={(csvBase64) => void group.check(csvBase64, null)}
        />
      ) : (
        <GroupPreview offering={offering} group={group} lines={group.lines} />
      )}
    </Page>
  )
}
