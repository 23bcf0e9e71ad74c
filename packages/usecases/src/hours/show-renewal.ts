import type { AwardRow } from '@inservice/db/hours'
import type { CertificateRow } from '@inservice/db/people'
import { findDesignation, judgeRenewal, type CertificateType, type RenewalLine } from '@inservice/domain/hours'
import type { Minutes } from '@inservice/domain/kernel'

const types: Readonly<Record<CertificateRow['kind'], CertificateType>> = {
  teacher: 'teacher',
  administrator: 'administrator',
  esa: 'esa',
  para_general: 'para-general',
}

const lineOf: Readonly<Record<string, RenewalLine>> = {
  equity: 'equity',
  stem: 'stem',
  leadership: 'psel',
  g2g: 'g2g',
  fcs: 'fcs',
  suicide_prevention: 'suicide_prevention',
}

/** What renewing a certificate still asks for, line by line, of the hours that stand between its issue and its expiry. */
export const showRenewal = (certificate: CertificateRow, awards: readonly AwardRow[]) => {
  const { id, kind, number, endorsements, issuedOn, expiresOn } = certificate
  const inside = awards.filter(({ completedOn }) => completedOn >= issuedOn && completedOn <= expiresOn)
  const designated: Partial<Record<RenewalLine, Minutes>> = {}
  for (const [tag, minutes] of inside.flatMap(({ tags }) => Object.entries(tags))) {
    const line = lineOf[findDesignation(tag) ?? '']
    if (line) designated[line] = (designated[line] ?? 0) + minutes
  }
  const renewal = judgeRenewal(
    { type: types[kind], endorsements, issued: issuedOn, expires: expiresOn },
    {
      minutes: inside.reduce((sum, { awardedMinutes }) => sum + awardedMinutes, 0),
      designated,
      minutesBeforeIssue: 0,
      minutesOlderThanFiveYears: 0,
      plans: [],
      planGoals: [],
      nationalBoardComponents: [],
      nationalBoardValid: false,
      quarterCredits: 0,
      semesterCredits: 0,
    },
  )
  const { eligible, lines, requirementId, requirementVersion } = renewal
  return { id, kind, number, issuedOn, expiresOn, eligible, lines: [...lines], requirementId, requirementVersion }
}
