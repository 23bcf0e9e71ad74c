import type { exampleFeeRules, exampleRefundPolicies } from '@inservice/domain/billing'
import type { examplePolicies } from '@inservice/domain/hours'

/** One of the nine educational service districts. Policies, designee and address of mail are invented. */
export type EsdFact = {
  number: string
  name: string
  shortName: string
  city: string
  accent: string
  designee: string
  credit: keyof typeof examplePolicies
  fee: keyof typeof exampleFeeRules
  refund: keyof typeof exampleRefundPolicies
  /** Designations that need authority, and from when. */
  authorities: Readonly<Record<string, string>>
}

const all = { equity: '2021-07-01', leadership: '2021-07-01', g2g: '2021-07-01' }

export const esds: readonly EsdFact[] = [
  {
    number: '101',
    name: 'Northeast Educational Service District 101',
    shortName: 'Northeast ESD 101',
    city: 'Spokane',
    accent: '#7A3E12',
    designee: 'Harriet Lindqvist',
    credit: 'breaksCounted',
    fee: 'late',
    refund: 'sevenDaysThenStaff',
    authorities: all,
  },
  {
    number: '105',
    name: 'Educational Service District 105',
    shortName: 'ESD 105 South Central',
    city: 'Yakima',
    accent: '#8C2F39',
    designee: 'Rogelio Cantú',
    credit: 'quarterHourNearest',
    fee: 'smallBase',
    refund: 'ninetyPercent',
    authorities: { ...all, g2g: '2022-09-01' },
  },
  {
    number: '112',
    name: 'Educational Service District 112',
    shortName: 'ESD 112 Southwest',
    city: 'Vancouver',
    accent: '#1B5E4B',
    designee: 'Maureen Tibbets',
    credit: 'quarterHourDownShare',
    fee: 'members',
    refund: 'fiveBusinessDays',
    authorities: all,
  },
  {
    number: '113',
    name: 'Capital Region Educational Service District 113',
    shortName: 'Capital Region ESD 113',
    city: 'Tumwater',
    accent: '#3C4A9A',
    designee: 'Douglas Ferreira',
    credit: 'halfHourDown',
    fee: 'printed',
    refund: 'sevenDaysThenStaff',
    authorities: all,
  },
  {
    number: '114',
    name: 'Olympic Educational Service District 114',
    shortName: 'Olympic ESD 114',
    city: 'Bremerton',
    accent: '#0F5C7A',
    designee: 'Ingrid Soley',
    credit: 'quarterHourNearest',
    fee: 'ladder',
    refund: 'ninetyPercent',
    authorities: { equity: '2022-01-01', leadership: '2022-01-01' },
  },
  {
    number: '121',
    name: 'Puget Sound Educational Service District 121',
    shortName: 'Puget Sound ESD 121',
    city: 'Renton',
    accent: '#14595E',
    designee: 'Lorraine Akiyama',
    credit: 'halfHourDown',
    fee: 'minimum',
    refund: 'fiveBusinessDays',
    authorities: all,
  },
  {
    number: '123',
    name: 'Educational Service District 123',
    shortName: 'ESD 123 Southeast',
    city: 'Pasco',
    accent: '#6B4A16',
    designee: 'Beatriz Olmos',
    credit: 'tenthOfUnitNearest',
    fee: 'minimum',
    refund: 'fiveBusinessDays',
    authorities: all,
  },
  {
    number: '171',
    name: 'North Central Educational Service District 171',
    shortName: 'North Central ESD 171',
    city: 'Wenatchee',
    accent: '#4A6B1F',
    designee: 'Curtis Bellweather',
    credit: 'breaksCounted',
    fee: 'late',
    refund: 'sevenDaysThenStaff',
    authorities: { equity: '2021-07-01', leadership: '2021-07-01' },
  },
  {
    number: '189',
    name: 'Northwest Educational Service District 189',
    shortName: 'Northwest ESD 189',
    city: 'Anacortes',
    accent: '#2E5A88',
    designee: 'Annika Brandvold',
    credit: 'quarterHourDownShare',
    fee: 'smallBase',
    refund: 'ninetyPercent',
    authorities: all,
  },
]
