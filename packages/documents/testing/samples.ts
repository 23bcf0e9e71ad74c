import type { Language } from '@inservice/domain/kernel'
import type { LetterFrame, LetterOffering, PaperFrame, PaperParty, PaperProvider } from '../src/kernel/index.ts'

// Invented people and figures, for tests.

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

export const provider: PaperProvider = {
  name: 'Puget Sound Educational Service District',
  addressLines: ['800 Oakesdale Avenue SW', 'Renton, WA 98057'],
  phone: '425-555-0100',
  email: 'clockhours@example.org',
  seal: { bytes: new Uint8Array(Buffer.from(onePixel, 'base64')), alt: 'Seal of the district' },
}

export const district: PaperParty = {
  name: 'Renton School District',
  attention: 'Accounts Payable',
  addressLines: ['300 SW 7th Street', 'Renton, WA 98057'],
}

export const frame = (language: Language): PaperFrame => ({ language, provider, issuedOn: '2026-04-02' })

export const letterFrame: LetterFrame = {
  sender: {
    name: provider.name,
    addressLines: provider.addressLines,
    email: 'registrar@example.org',
    phone: '425-555-0100',
    siteUrl: 'https://inservice.example.org',
  },
  recipientName: 'María Nguyễn',
}

export const zone = 'America/Los_Angeles'

export const offering: LetterOffering = {
  title: 'Data Coaching <for> Equity & "Belonging"',
  url: 'https://inservice.example.org/offerings/1',
  sessions: [
    {
      startsAt: '2026-03-03T16:30:00.000Z',
      endsAt: '2026-03-03T23:30:00.000Z',
      timeZone: zone,
      place: 'Cedar Room',
      address: '800 Oakesdale Avenue SW, Renton',
    },
    {
      startsAt: '2026-03-10T15:30:00.000Z',
      endsAt: '2026-03-10T22:30:00.000Z',
      timeZone: zone,
      meetingUrl: 'https://meet.example.org/j/123',
    },
  ],
}
