import { FactLine, Figure, LedgerTable, Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { CodeForm } from './check-code-form.tsx'
import { nameTag, tagsOf } from './designation-name.ts'
import { hoursTitles } from './hours-words.ts'

const route = getRouteApi('/_public/verify/$code')

type Known = Exclude<ApiOutputs['hours']['verifyCopy'], { status: 'unknown' }>

const Standing = ({ copy }: { copy: Known }): ReactNode => {
  const { status } = copy
  if (status === 'valid') {
    return (
      <Notice
        tone="good"
        title={
          <FormattedMessage
            id="hours.check.valid"
            defaultMessage="This transcript is genuine, and every line stands."
          />
        }
      >
        {copy.linesSince > 0 ? (
          <FormattedMessage
            id="hours.check.since"
            defaultMessage="{count, plural, one {One line was} other {# lines were}} added after this copy was made; they are not shown here."
            values={{ count: copy.linesSince }}
          />
        ) : null}
      </Notice>
    )
  }
  if (status === 'superseded') {
    return (
      <Notice
        tone="attention"
        title={
          <FormattedMessage
            id="hours.check.superseded"
            defaultMessage="This transcript is genuine, but it was corrected since."
          />
        }
      >
        <FormattedMessage
          id="hours.check.superseded.text"
          defaultMessage="The lines marked below say what stands now. Ask the educator for a new copy."
        />
      </Notice>
    )
  }
  return (
    <Notice
      tone="bad"
      title={
        <FormattedMessage id="hours.check.revoked" defaultMessage="This copy was taken back and no longer counts." />
      }
    >
      <FormattedMessage id="hours.check.revoked.text" defaultMessage="Ask the educator for a new copy." />
    </Notice>
  )
}

const struck = (text: ReactNode) => <s className="text-muted">{text}</s>

const LinesOf = ({ copy }: { copy: Known }) => {
  const intl = useIntl()
  const language = useLanguage()
  const figure = (minutes: number) => formatHoursFigure(intl, minutes)
  const said = (tags: Known['tags']) =>
    tagsOf(tags).map(([tag, minutes]) => `${nameTag(tag, language)} ${figure(minutes)}`)
  return (
    <LedgerTable
      caption={<FormattedMessage id="hours.check.lines" defaultMessage="What the transcript says" />}
      dateHeader={intl.formatMessage({ id: 'hours.check.completed', defaultMessage: 'Completed' })}
      titleHeader={intl.formatMessage({ id: 'hours.check.course', defaultMessage: 'Course' })}
      amountColumns={[
        { key: 'hours', header: intl.formatMessage({ id: 'hours.check.hours', defaultMessage: 'Clock hours' }) },
      ]}
      rows={copy.lines.map((line) => ({
        key: line.awardId,
        date: (
          <time dateTime={line.completedOn}>
            {intl.formatDate(`${line.completedOn}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })}
          </time>
        ),
        title: line.title,
        detail: [line.providerName, line.number, ...said(line.tags)].join(' · '),
        amounts: {
          hours:
            line.nowMinutes === null ? (
              figure(line.minutes)
            ) : (
              <FormattedMessage
                id="hours.check.now"
                defaultMessage="<gone>{was}</gone> now {now}"
                values={{
                  was: figure(line.minutes),
                  now: figure(line.nowMinutes),
                  gone: struck,
                }}
              />
            ),
        },
      }))}
      totals={[
        {
          key: 'total',
          label: <FormattedMessage id="hours.check.total" defaultMessage="Total as copied" />,
          amounts: { hours: figure(copy.totalMinutes) },
        },
      ]}
    />
  )
}

const Copy = ({ copy }: { copy: Known }) => {
  const intl = useIntl()
  return (
    <div className="flex flex-col gap-8">
      <Standing copy={copy} />
      <div className="flex flex-col gap-1">
        <Figure
          value={formatHoursFigure(intl, copy.totalMinutes)}
          unit={<FormattedMessage id="hours.transcript.unit" defaultMessage="clock hours" />}
          label={
            <FormattedMessage id="hours.check.of" defaultMessage="Transcript of {name}" values={{ name: copy.name }} />
          }
        />
        <FactLine
          facts={[
            copy.provider?.name,
            copy.provider === null ? null : (
              <FormattedMessage
                key="made"
                id="hours.check.made"
                defaultMessage="copy made {day}"
                values={{ day: <When at={copy.madeAt} zone={copy.provider.timeZone} form="date" /> }}
              />
            ),
            <span key="code" className="figures">
              {copy.code}
            </span>,
          ]}
        />
      </div>
      <LinesOf copy={copy} />
    </div>
  )
}

/** Anyone checks a transcript here: whether it is what was handed out, and whether it still stands. */
export const VerifyPage = () => {
  const { code } = route.useParams()
  const [copy] = trpc.hours.verifyCopy.useSuspenseQuery({ code })
  return (
    <Page width="reading">
      <PageTitle>
        <FormattedMessage {...hoursTitles.check} />
      </PageTitle>
      {copy.status === 'unknown' ? (
        <div className="flex flex-col gap-8">
          <Notice
            tone="bad"
            title={
              <FormattedMessage
                id="hours.check.unknown"
                defaultMessage="No transcript was handed out under {code}."
                values={{ code: <span className="figures">{code.slice(0, 40)}</span> }}
              />
            }
          >
            <FormattedMessage
              id="hours.check.unknown.text"
              defaultMessage="A code has sixteen letters and digits in four groups, as on the foot of the paper. Check it, and type it again."
            />
          </Notice>
          <CodeForm />
        </div>
      ) : (
        <Copy copy={copy} />
      )}
    </Page>
  )
}
