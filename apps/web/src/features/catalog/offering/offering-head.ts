import type { EducationEvent, Course, WithContext } from 'schema-dts'
import { pageHead } from '../../../kernel/pages/page-head.ts'
import type { RouterContext } from '../../../kernel/pages/router-context.ts'
import type { Offering } from './use-offering.ts'

const offersOf = (offering: Offering, url: string) =>
  offering.prices
    .filter(({ per }) => per === 'person')
    .map(({ amountCents, audience }) => ({
      '@type': 'Offer' as const,
      url,
      price: (amountCents / 100).toFixed(2),
      priceCurrency: 'USD',
      ...(audience === 'everyone' ? {} : { category: audience.replaceAll('_', ' ') }),
      availability:
        offering.invitation === 'register'
          ? ('https://schema.org/InStock' as const)
          : ('https://schema.org/SoldOut' as const),
      ...(offering.registrationOpensAt === null ? {} : { validFrom: offering.registrationOpensAt }),
    }))

const placesOf = ({ venue, format }: Offering, url: string) => [
  ...(venue === null
    ? []
    : [
        {
          '@type': 'Place' as const,
          name: venue.name,
          address: [venue.address, venue.city].filter(Boolean).join(', '),
        },
      ]),
  ...(format === 'in_person' ? [] : [{ '@type': 'VirtualLocation' as const, url }]),
]

const attendance = {
  in_person: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
  self_paced: 'https://schema.org/OnlineEventAttendanceMode',
} as const

/** A training as search engines read it: an event with its place and offers, or a course that one takes at any time. */
export const jsonLdOf = (offering: Offering, origin: string): WithContext<EducationEvent> | WithContext<Course> => {
  const url = `${origin}/catalog/${offering.slug}`
  const provider = { '@type': 'Organization' as const, name: offering.providerName }
  const about = {
    name: offering.title,
    description: offering.summary,
    url,
    inLanguage: offering.teachingLanguage,
    offers: offersOf(offering, url),
  }
  if (offering.kind === 'self_paced' || offering.startsAt === null || offering.endsAt === null)
    return { '@context': 'https://schema.org', '@type': 'Course', ...about, provider }
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    ...about,
    startDate: offering.startsAt,
    endDate: offering.endsAt,
    eventStatus:
      offering.state === 'canceled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    eventAttendanceMode: attendance[offering.format],
    location: placesOf(offering, url),
    organizer: provider,
    performer: offering.instructors.map(({ name }) => ({ '@type': 'Person' as const, name })),
    maximumAttendeeCapacity: offering.capacity ?? undefined,
  }
}

export const offeringHead = (context: RouterContext, offering: Offering) =>
  pageHead(context, {
    title: offering.title,
    description: offering.summary,
    path: `/catalog/${offering.slug}`,
    jsonLd: jsonLdOf(offering, context.origin),
    noIndex: !['published', 'in_progress', 'completed', 'canceled'].includes(offering.state),
  })
