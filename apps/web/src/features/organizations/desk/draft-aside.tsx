import type { DraftProblem, OfferingDraft } from '@inservice/domain/catalog'
import { Section, StickyAside } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { problemWords } from './desk-words.ts'
import type { Saving } from './use-autosave.ts'

const Saved = ({ saving }: { saving: Saving }) => {
  const intl = useIntl()
  if (saving.trouble !== null) return <TroubleText trouble={saving.trouble} />
  if (saving.unsaved) return <FormattedMessage id="organizations.draft.saving" defaultMessage="Saving…" />
  if (saving.savedAt === null)
    return (
      <FormattedMessage id="organizations.draft.begin" defaultMessage="Your draft is saved by itself as you write." />
    )
  const time = intl.formatTime(saving.savedAt)
  return <FormattedMessage id="organizations.draft.saved" defaultMessage="Saved {time}" values={{ time }} />
}

/** Beside the form: whether it is saved, what is missing, how it will look in the catalog. */
export const DraftAside = ({
  body,
  problems,
  saving,
}: {
  body: OfferingDraft
  problems: readonly DraftProblem[]
  saving: Saving
}) => {
  const intl = useIntl()
  return (
    <StickyAside label={intl.formatMessage({ id: 'organizations.draft.aside', defaultMessage: 'State of the draft' })}>
      <p role="status" className="text-dense">
        <Saved saving={saving} />
      </p>
      <Section
        headingLevel={2}
        title={
          <FormattedMessage
            id="organizations.draft.missing"
            defaultMessage="{count, plural, =0 {Nothing is missing} one {One thing is missing} other {# things are missing}}"
            values={{ count: problems.length }}
          />
        }
      >
        <ul className="flex flex-col gap-2 text-dense">
          {problems.map(({ field, code }) => (
            <li key={`${field} ${code}`}>
              <a className="text-tide underline" href={`#${field}`}>
                <FormattedMessage {...problemWords[code]} />
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        headingLevel={2}
        title={<FormattedMessage id="organizations.draft.preview" defaultMessage="In the catalog" />}
      >
        <p className="font-serif text-lead">
          {body.title || <FormattedMessage id="organizations.drafts.untitled" defaultMessage="Without a title" />}
        </p>
        <p>{body.summary}</p>
        <p className="text-caption text-muted">
          {[
            body.sessions[0] && intl.formatDate(`${body.sessions[0].date}T12:00:00`, { dateStyle: 'medium' }),
            intl.formatMessage(
              {
                id: 'organizations.draft.count',
                defaultMessage: '{count, plural, one {# session} other {# sessions}}',
              },
              { count: body.sessions.length },
            ),
            body.priceCents === 0
              ? intl.formatMessage({ id: 'organizations.draft.free', defaultMessage: 'Free' })
              : formatMoney(intl, body.priceCents),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </Section>
    </StickyAside>
  )
}
