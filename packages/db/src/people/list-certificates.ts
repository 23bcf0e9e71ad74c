import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The certificates that a person holds, the one that expires first first. */
export const listCertificates = (db: Read, personId: Id) =>
  db
    .selectFrom('certificate')
    .select(['id', 'kind', 'number', 'endorsements', 'issued_on as issuedOn', 'expires_on as expiresOn'])
    .where('person_id', '=', personId)
    .orderBy('expires_on')
    .orderBy('id')
    .execute()

export type CertificateRow = Awaited<ReturnType<typeof listCertificates>>[number]
