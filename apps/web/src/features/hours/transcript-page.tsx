import { EmptyState, Figure, Page, PageTitle } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { formatHours, formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { AwardYears } from './award-years.tsx'
import { nameTag, tagsOf } from './designation-name.ts'
import { hoursTitles } from './hours-words.ts'
import { OfficialCopy } from './official-copy.tsx'
import { PendingClaims } from './pending-claims.tsx'
import { RenewalMeters } from './renewal-meters.tsx'

const codeLink = (text: ReactNode) => <PageLink to="/claim">{text}</PageLink>

/** One's own transcript: the total, what a renewal still asks for, the ledger by school year with its working, and copies. */
export const TranscriptPage = () => {
  const intl = useIntl()
  const language = useLanguage()
  const [own] = trpc.hours.transcript.useSuspenseQuery({})
  const { lines, pending, certificates, copies, totalMinutes, tags, person } = own
  return (
    <Page width="reading">
      <PageTitle
        above={person.name}
        actions={
          lines.length === 0 ? null : (
            <PageButton to="/transcript" hash="copy">
              <FormattedMessage id="hours.transcript.to-copy" defaultMessage="Make an official copy" />
            </PageButton>
          )
        }
      >
        <FormattedMessage {...hoursTitles.transcript} />
      </PageTitle>
      <div className="flex flex-col gap-4">
        <Figure
          value={formatHoursFigure(intl, totalMinutes)}
          unit={<FormattedMessage id="hours.transcript.unit" defaultMessage="clock hours" />}
          label={<FormattedMessage id="hours.transcript.total" defaultMessage="On your transcript" />}
        />
        <div className="flex flex-wrap items-end gap-x-12 gap-y-4 empty:hidden">
          {tagsOf(tags).map(([tag, minutes]) => (
            <Figure
              key={tag}
              size="title"
              value={formatHoursFigure(intl, minutes)}
              label={
                <FormattedMessage
                  id="hours.transcript.of-which"
                  defaultMessage="of which {name}"
                  values={{ name: nameTag(tag, language) }}
                />
              }
            />
          ))}
        </div>
      </div>
      {pending.length === 0 ? null : <PendingClaims claims={pending} />}
      <RenewalMeters certificates={certificates} now={own.now} />
      {lines.length === 0 ? (
        <div className="pt-10">
          <EmptyState
            title={<FormattedMessage id="hours.transcript.empty" defaultMessage="No clock hours stand here yet" />}
            action={
              <PageButton to="/learning" variant="primary">
                <FormattedMessage id="hours.transcript.empty.go" defaultMessage="Go to my learning" />
              </PageButton>
            }
          >
            <FormattedMessage
              id="hours.transcript.empty.text"
              defaultMessage="Claim them after a training has ended. With attendance kept online and nothing odd about it, they stand here the same evening."
            />
          </EmptyState>
        </div>
      ) : (
        <>
          <AwardYears lines={lines} />
          <OfficialCopy copies={copies} total={formatHours(intl, totalMinutes, { clock: true })} />
        </>
      )}
      <p className="pt-10 text-muted print-hidden">
        <FormattedMessage
          id="hours.transcript.code"
          defaultMessage="Were you given a claim code at the end of a training? <link>Claim hours by code</link>."
          values={{ link: codeLink }}
        />
      </p>
    </Page>
  )
}
