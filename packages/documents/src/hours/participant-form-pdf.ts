import type { Cents, Minutes, PlainDate } from '@inservice/domain/kernel'
import {
  closeSheet,
  daySpanWords,
  dayWords,
  designationWords,
  hoursFigure,
  moneyWords,
  openSheet,
  paperLook,
  writeFacts,
  writeHeading,
  writeLetterhead,
  writeParagraph,
  writeSignatures,
  writeTitle,
  writeVerify,
  type PaperDesignation,
  type PaperFrame,
  type Sheet,
} from '../kernel/index.ts'

export type ParticipantFormInput = PaperFrame & {
  readonly participant: {
    readonly legalName: string
    readonly formerName?: string | null
    readonly addressLines: readonly string[]
    readonly workPlace: string
    readonly certificateNumber?: string | null
  }
  readonly courseTitle: string
  readonly instructors: readonly string[]
  readonly inServiceNumber: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly earnedMinutes: Minutes
  readonly approvedMinutes: Minutes
  readonly designations: readonly PaperDesignation[]
  readonly paidCents: Cents
  /** When the participant affirmed, where it was done online; null leaves a line to sign by hand. */
  readonly affirmedOn?: PlainDate | null
  readonly verifyUrl?: string | null
}

const words = {
  en: {
    title: 'Clock-hour participant form',
    legal: 'Legal name',
    former: 'Former name',
    address: 'Address',
    work: 'Work place',
    certificate: 'Certificate number',
    course: 'Title of the in-service education',
    instructor: 'Instructor',
    number: 'In-service number',
    dates: 'Dates',
    approved: 'Approved hours',
    designations: 'Designations (hours earned)',
    paid: 'Amount paid',
    affidavit: 'Affidavit',
    affirm: (earned: string, approved: string) =>
      `I affirm that I attended this in-service education, that I earned ${earned} of ${approved} hours, and that I take no college credit for it.`,
    keep: 'Keep this form for your records. It is not a “certificate of completion”.',
    signature: 'Participant’s signature',
    date: 'Date',
    online: (name: string) => `${name} (affirmed online)`,
    verifyTitle: 'Verify these hours',
    verify: 'This page shows the award as it stands today:',
    verifyAlt: 'QR code that opens the page on which these hours can be verified',
  },
  es: {
    title: 'Formulario de participante: horas de reloj',
    legal: 'Nombre legal',
    former: 'Nombre anterior',
    address: 'Dirección',
    work: 'Lugar de trabajo',
    certificate: 'Número de certificado docente',
    course: 'Título de la formación en servicio',
    instructor: 'Capacitador o capacitadora',
    number: 'Número de la formación',
    dates: 'Fechas',
    approved: 'Horas aprobadas',
    designations: 'Designaciones (horas obtenidas)',
    paid: 'Importe pagado',
    affidavit: 'Declaración jurada',
    affirm: (earned: string, approved: string) =>
      `Declaro que asistí a esta formación en servicio, que obtuve ${earned} de ${approved} horas y que no recibo por ella créditos universitarios.`,
    keep: 'Guarde este formulario. No es un «certificado de finalización» (certificate of completion).',
    signature: 'Firma de la persona participante',
    date: 'Fecha',
    online: (name: string) => `${name} (declarado en línea)`,
    verifyTitle: 'Verifique estas horas',
    verify: 'Esta página muestra la acreditación tal como está hoy:',
    verifyAlt: 'Código QR que abre la página donde se pueden verificar estas horas',
  },
}

const writePerson = (sheet: Sheet, { participant, language }: ParticipantFormInput): void => {
  const say = words[language]
  writeFacts(sheet, [
    [say.legal, participant.legalName],
    [say.former, participant.formerName ?? '—'],
    [say.address, participant.addressLines],
    [say.work, participant.workPlace],
    [say.certificate, participant.certificateNumber],
  ])
}

const writeCourse = (sheet: Sheet, data: ParticipantFormInput): void => {
  const { language } = sheet
  const say = words[language]
  writeFacts(sheet, [[say.course, data.courseTitle]], 1)
  writeFacts(sheet, [
    [say.instructor, data.instructors.join(', ')],
    [say.number, data.inServiceNumber],
    [say.dates, daySpanWords(data.startsOn, data.endsOn, language)],
    [say.approved, hoursFigure(data.approvedMinutes)],
    [say.designations, designationWords(data.designations)],
    [say.paid, moneyWords(data.paidCents)],
  ])
}

/** The participant’s form for one offering, with the affidavit “earned __ of __ hours”. */
export const participantFormPdf = async (data: ParticipantFormInput): Promise<Uint8Array> => {
  const { language, provider, issuedOn, participant, affirmedOn } = data
  const say = words[language]
  const sheet = openSheet({
    title: `${say.title}: ${participant.legalName}, ${data.inServiceNumber}`,
    author: provider.name,
    language,
    issuedOn,
    runningHead: `${say.title} · ${participant.legalName}`,
    runningFoot: `${provider.name} · ${data.inServiceNumber} · ${dayWords(issuedOn, language)}`,
  })
  writeLetterhead(sheet, provider)
  writeTitle(sheet, say.title)
  writePerson(sheet, data)
  writeCourse(sheet, data)
  writeHeading(sheet, say.affidavit, 150)
  writeParagraph(sheet, say.affirm(hoursFigure(data.earnedMinutes), hoursFigure(data.approvedMinutes)))
  writeSignatures(sheet, [
    { caption: say.signature, written: affirmedOn ? say.online(participant.legalName) : undefined, share: 3 },
    { caption: say.date, written: affirmedOn ? dayWords(affirmedOn, language) : undefined, share: 1.4 },
  ])
  writeParagraph(sheet, say.keep, { size: paperLook.size.small, color: paperLook.muted, after: 12 })
  if (data.verifyUrl)
    writeVerify(sheet, { title: say.verifyTitle, text: say.verify, url: data.verifyUrl, alt: say.verifyAlt })
  return closeSheet(sheet)
}
