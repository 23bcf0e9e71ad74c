import { Badge, Button, EmptyState, Table, type TableColumn } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { sayLastDay } from './count-sentence.tsx'
import { linkWords } from './seat-words.ts'

type Link = Block['links'][number]

const Revoke = ({ link, blockId }: { link: Link; blockId: string }) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const revoke = useCommand(trpc.seats.revokeLink.useMutation())
  const end = async () => {
    const answer = await revoke.run({ linkId: link.id })
    await utils.seats.block.invalidate({ blockId })
    const refusal = answer.ok ? null : answer.trouble.refusal
    await showToast({
      title: answer.ok
        ? intl.formatMessage({ id: 'seats.link.withdrawn', defaultMessage: 'The link no longer gives seats' })
        : (refusal?.sentence[language] ??
          intl.formatMessage({
            id: 'seats.link.trouble',
            defaultMessage: 'The link could not be ended. Try again in a moment.',
          })),
    })
  }
  return (
    <Button size="small" isPending={revoke.pending} onPress={() => void end()}>
      <FormattedMessage id="seats.link.revoke" defaultMessage="End the link" />
    </Button>
  )
}

const LinkReach = ({ link: { domains, addresses, needsApproval } }: { link: Link }) => (
  <span className="flex flex-col">
    <span className="break-words">
      {domains.length > 0 ? domains.join(', ') : null}
      {addresses.length > 0 ? (
        <FormattedMessage
          id="seats.link.people"
          defaultMessage="{count, plural, one {# address} other {# addresses}}"
          values={{ count: addresses.length }}
        />
      ) : null}
      {domains.length === 0 && addresses.length === 0 ? (
        <FormattedMessage id="seats.link.anyone" defaultMessage="anyone" />
      ) : null}
    </span>
    {needsApproval ? (
      <span className="text-dense font-normal text-muted">
        <FormattedMessage id="seats.link.waits" defaultMessage="each waits for your yes" />
      </span>
    ) : null}
  </span>
)

const columnsOf = (intl: IntlShape, block: Block): readonly TableColumn<Link>[] => [
  {
    key: 'domains',
    header: intl.formatMessage({ id: 'seats.link.whom', defaultMessage: 'For' }),
    isRowHeader: true,
    cell: (link) => <LinkReach link={link} />,
  },
  {
    key: 'state',
    header: intl.formatMessage({ id: 'seats.link.state', defaultMessage: 'State' }),
    cell: ({ standing }) => (
      <Badge look="plain" tone={standing === 'good' ? 'good' : 'neutral'}>
        {intl.formatMessage(linkWords[standing] ?? linkWords['good'] ?? {})}
      </Badge>
    ),
  },
  {
    key: 'uses',
    header: intl.formatMessage({ id: 'seats.link.left', defaultMessage: 'Uses left' }),
    isFigure: true,
    cell: ({ usesLeft }) =>
      usesLeft ?? intl.formatMessage({ id: 'seats.link.as-free', defaultMessage: 'as seats are free' }),
  },
  {
    key: 'until',
    header: intl.formatMessage({ id: 'seats.link.until', defaultMessage: 'Last day' }),
    cell: ({ expiresAt }) => sayLastDay(intl, expiresAt, block.timeZone),
  },
  {
    key: 'revoke',
    header: intl.formatMessage({ id: 'seats.link.deeds', defaultMessage: 'What to do' }),
    isHeaderHidden: true,
    cell: (link) => (block.may.link && link.revokedAt === null ? <Revoke link={link} blockId={block.id} /> : null),
  },
]

/** The claim links of a block: for whom, how many uses are left, until when. */
export const LinkList = ({ block }: { block: Block }) => {
  const intl = useIntl()
  const make = block.may.link ? (
    <PageButton to="/seats/$blockId" params={{ blockId: block.id }} search={{ tab: 'links', open: 'link' }}>
      <FormattedMessage id="seats.link.new" defaultMessage="Make a claim link" />
    </PageButton>
  ) : null
  if (block.links.length === 0)
    return (
      <EmptyState
        headingLevel={2}
        title={<FormattedMessage id="seats.link.empty" defaultMessage="No claim link yet" />}
        action={make}
      >
        <FormattedMessage
          id="seats.link.empty.text"
          defaultMessage="With a link your staff take free seats themselves. You say for whom it works and whether each claim waits for your yes, and you can end it at any time."
        />
      </EmptyState>
    )
  return (
    <div className="flex flex-col gap-5">
      <Table
        caption={intl.formatMessage({ id: 'seats.link.caption', defaultMessage: 'Claim links of these seats' })}
        isCaptionHidden
        rows={block.links}
        rowKey={({ id }) => id}
        columns={columnsOf(intl, block)}
      />
      <div>{make}</div>
    </div>
  )
}
