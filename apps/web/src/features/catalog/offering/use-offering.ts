import { getRouteApi } from '@tanstack/react-router'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Offering = ApiOutputs['enrollment']['offering']
export type Session = Offering['sessions'][number]
export type Earning = NonNullable<ApiOutputs['hours']['earning']['full']>

const route = getRouteApi('/_public/catalog/$slug')

/** The training at this address, and what taking part in the whole of it earns. */
export const useOffering = (): { offering: Offering; earning: Earning | null } => {
  const { slug } = route.useParams()
  const [offering] = trpc.enrollment.offering.useSuspenseQuery({ slug })
  const [{ full }] = trpc.hours.earning.useSuspenseQuery({ slug })
  return { offering, earning: full }
}
