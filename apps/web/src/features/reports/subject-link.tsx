import { PageLink } from '../../kernel/pages/page-link.tsx'

type Props = { kind: string; id: string | null; slug: string | null; label: string | null }

/** Where a thing that a report names is looked into: its order, its block of seats, its training; else its name alone. */
export const SubjectLink = ({ kind, id, slug, label }: Props) => {
  if (kind === 'order' && id !== null)
    return (
      <PageLink to="/orders/$orderId" params={{ orderId: id }}>
        {label}
      </PageLink>
    )
  if (kind === 'seat_block' && id !== null)
    return (
      <PageLink to="/seats/$blockId" params={{ blockId: id }}>
        {label}
      </PageLink>
    )
  if (slug !== null)
    return (
      <PageLink to="/catalog/$slug" params={{ slug }}>
        {label}
      </PageLink>
    )
  return <>{label}</>
}
