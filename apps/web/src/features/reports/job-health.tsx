import { Section, Table, type TableColumn } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatRelative } from '../../kernel/formats/format-relative.ts'

type Check = ApiOutputs['reports']['selfCheck']
type Job = Check['jobs'][number]

const columnsOf = (intl: IntlShape, now: string): readonly TableColumn<Job>[] => [
  {
    key: 'task',
    header: intl.formatMessage({ id: 'reports.job.task', defaultMessage: 'Task' }),
    isRowHeader: true,
    cell: ({ task }) => <code>{task}</code>,
  },
  {
    key: 'given-up',
    header: intl.formatMessage({ id: 'reports.job.given-up', defaultMessage: 'Given up' }),
    isFigure: true,
    cell: ({ givenUp }) => intl.formatNumber(givenUp),
  },
  {
    key: 'trying',
    header: intl.formatMessage({ id: 'reports.job.trying', defaultMessage: 'Being tried again' }),
    isFigure: true,
    cell: ({ trying }) => intl.formatNumber(trying),
  },
  {
    key: 'oldest',
    header: intl.formatMessage({ id: 'reports.job.oldest', defaultMessage: 'Since' }),
    cell: ({ oldestAt }) => formatRelative(intl, oldestAt, now),
  },
  {
    key: 'next',
    header: intl.formatMessage({ id: 'reports.job.next', defaultMessage: 'Next try' }),
    cell: ({ nextAt }) => (nextAt === null ? null : formatRelative(intl, nextAt, now)),
  },
]

/** How the work behind the scenes does: letters, refunds, seats that become free. */
export const JobHealth = ({ check: { jobs, due, checkedAt } }: { check: Check }) => {
  const intl = useIntl()
  return (
    <Section
      title={<FormattedMessage id="reports.jobs" defaultMessage="Jobs in the background" />}
      lead={
        due.waiting === 0 || due.oldestAt === null ? (
          <FormattedMessage id="reports.jobs.none-due" defaultMessage="Nothing waits to be begun." />
        ) : (
          <FormattedMessage
            id="reports.jobs.due"
            defaultMessage="{count, plural, one {# job waits} other {# jobs wait}} to be begun, the oldest since {when}."
            values={{ count: due.waiting, when: formatRelative(intl, due.oldestAt, checkedAt) }}
          />
        )
      }
    >
      {jobs.length === 0 ? (
        <p>
          <FormattedMessage id="reports.jobs.well" defaultMessage="No job has failed." />
        </p>
      ) : (
        <Table
          caption={
            <FormattedMessage
              id="reports.jobs.caption"
              defaultMessage="Jobs that failed. The server’s log names the cause of each."
            />
          }
          columns={columnsOf(intl, checkedAt)}
          rows={jobs}
          rowKey={({ task }) => task}
        />
      )}
    </Section>
  )
}
