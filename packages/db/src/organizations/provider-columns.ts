/** What anyone may know of a provider. */
export const providerColumns = [
  'provider.id',
  'provider.slug',
  'organization.name',
  'provider.short_name as shortName',
  'provider.time_zone as timeZone',
  'provider.accent',
  'provider.logo_svg as logoSvg',
  'provider.email',
  'provider.phone',
  'provider.address',
  'provider.approved_from as approvedFrom',
  'provider.approved_to as approvedTo',
  'provider.designee_name as designeeName',
  'provider.designee_title as designeeTitle',
  'organization.is_invented as isInvented',
] as const
