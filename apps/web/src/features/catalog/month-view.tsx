import { ChevronLeft, ChevronRight } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { monthBeside, type CatalogSearch } from './catalog-search.ts'
import { groupByDay, type CalendarDay } from './group-by-day.ts'
import type { Card } from './use-catalog.ts'
import { rowWords } from './row-words.ts'

type MonthProps = { search: CatalogSearch; month: string; cards: readonly Card[]; isCut: boolean }

const noon = (date: string) => new Date(`${date}T12:00:00Z`)

/** A month as a wall calendar: by their first session. On a phone only the days on which something begins. */
export const MonthView = ({ search, month, cards, isCut }: MonthProps) => {
  const intl = useIntl()
  const days = groupByDay(month, cards)
  const name = intl.formatDate(noon(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <section aria-label={name}>
      <div className="flex flex-wrap items-center justify-between gap-3 pb-3">
        <h2 className="font-serif text-section font-semibold first-letter:uppercase">{name}</h2>
        <div className="flex gap-2 print-hidden">
          <Turn search={search} month={monthBeside(month, -1)} step={-1} />
          <Turn search={search} month={monthBeside(month, 1)} step={1} />
        </div>
      </div>
      <div aria-hidden="true" className="grid grid-cols-7 border-b border-hair max-lg:hidden">
        {['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'].map(
          (date) => (
            <span key={date} className="px-2 pb-1 text-caption text-muted">
              {intl.formatDate(noon(date), { weekday: 'short', timeZone: 'UTC' })}
            </span>
          ),
        )}
      </div>
      {cards.length === 0 ? (
        <p className="border-y border-hair py-8 text-muted">
          <FormattedMessage id="catalog.month.none" defaultMessage="Nothing that fits begins in this month." />
        </p>
      ) : (
        <ol className="lg:grid lg:grid-cols-7 lg:border-s lg:border-hair">
          {days.map((day) => (
            <Day key={day.date} day={day} isFirst={day.date.endsWith('-01')} />
          ))}
        </ol>
      )}
      {isCut ? (
        <p className="pt-3 text-dense text-muted">
          <FormattedMessage
            id="catalog.month.cut"
            defaultMessage="This month has more than fit here. The list shows them all."
          />
        </p>
      ) : null}
    </section>
  )
}

const columns = [
  '',
  'lg:col-start-1',
  'lg:col-start-2',
  'lg:col-start-3',
  'lg:col-start-4',
  'lg:col-start-5',
  'lg:col-start-6',
  'lg:col-start-7',
]

const Day = ({ day: { date, column, items }, isFirst }: { day: CalendarDay<Card>; isFirst: boolean }) => {
  const intl = useIntl()
  const look = `${items.length === 0 ? 'max-lg:hidden' : ''} ${isFirst ? columns[column] : ''} ${column === 1 || column === 7 ? 'lg:bg-sunken' : ''}`
  return (
    <li className={`min-w-0 border-b border-hair py-4 lg:min-h-28 lg:border-e lg:p-2 ${look}`}>
      <time dateTime={date} className="figures block pb-1 text-dense text-muted">
        <span className="max-lg:hidden" aria-hidden="true">
          {Number(date.slice(8))}
        </span>
        <span className="font-semibold text-ink lg:sr-only">
          {intl.formatDate(noon(date), { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })}
        </span>
      </time>
      {items.length === 0 ? null : (
        <ul className="flex flex-col gap-2">
          {items.map((card) => (
            <li key={card.id} className="text-dense leading-snug lg:text-caption">
              <span className="figures text-muted">
                {card.kind === 'self_paced'
                  ? intl.formatMessage(rowWords.anyTime)
                  : formatWhen(intl, card.startsAt ?? '', card.timeZone, 'time')}{' '}
              </span>
              <PageLink
                look="quiet"
                to="/catalog/$slug"
                params={{ slug: card.slug }}
                className="break-words lg:hyphens-auto"
              >
                {card.title}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const Turn = ({ search, month, step }: { search: CatalogSearch; month: string; step: -1 | 1 }) => {
  const intl = useIntl()
  const name = intl.formatDate(noon(`${month}-01`), { month: 'long', timeZone: 'UTC' })
  return (
    <PageButton size="small" to="/catalog" search={{ ...search, view: 'month', month }} resetScroll={false}>
      {step === -1 ? <ChevronLeft aria-hidden className="rtl:-scale-x-100" /> : null}
      <span className="first-letter:uppercase">{name}</span>
      {step === 1 ? <ChevronRight aria-hidden className="rtl:-scale-x-100" /> : null}
    </PageButton>
  )
}
