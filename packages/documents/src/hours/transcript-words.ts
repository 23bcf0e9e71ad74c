/** The transcript's words. It never calls itself a certificate of completion. */
export const transcriptWords = {
  en: {
    title: 'Clock-hour transcript',
    name: 'Name',
    former: 'Former name',
    certificate: 'Certificate number',
    noCertificate: 'Not on file',
    total: 'Total',
    ofWhich: 'Of which (hours)',
    year: (year: string) => `School year ${year}`,
    yearTotal: (year: string) => `Total ${year}`,
    completed: 'Completed',
    course: 'Course title and provider',
    number: 'in-service no.',
    designations: 'Designations (hours)',
    hours: 'Hours',
    none: 'No clock hours have been awarded yet.',
    notes:
      'A continuing education credit hour (clock hour) is 60 minutes of approved in-service education; 10 clock hours are one quarter credit, 15 are one semester credit. Designated hours are part of the hours on the same line. A school year runs from September 1 to August 31. This transcript is the record of clock hours; it is not a “certificate of completion”, and such a certificate does not stand in for it.',
    vouch: (name: string, lines: number, hours: string) =>
      `The undersigned confirms this transcript of ${name}: ${lines === 1 ? '1 entry' : `${lines} entries`}, ${hours} in all.`,
    issued: 'Issued',
    version: (version: number) => `version ${version}`,
    verifyTitle: 'Verify this transcript',
    verify: (version: number) =>
      `This page shows the record as it stands today, and whether version ${version} is still current:`,
    verifyAlt: 'QR code that opens the page on which this transcript can be verified',
  },
  es: {
    title: 'Historial de horas de reloj acreditadas',
    name: 'Nombre',
    former: 'Nombre anterior',
    certificate: 'Número de certificado docente',
    noCertificate: 'No consta',
    total: 'Total',
    ofWhich: 'De las cuales (horas)',
    year: (year: string) => `Año escolar ${year}`,
    yearTotal: (year: string) => `Total ${year}`,
    completed: 'Terminado',
    course: 'Título del curso y organizador',
    number: 'formación n.º',
    designations: 'Designaciones (horas)',
    hours: 'Horas',
    none: 'Todavía no se han acreditado horas de reloj.',
    notes:
      'Una hora de reloj acreditada (continuing education credit hour) son 60 minutos de formación en servicio aprobada; 10 horas equivalen a un crédito trimestral y 15 a un crédito semestral. Las horas con designación son parte de las horas de la misma línea. El año escolar va del 1 de septiembre al 31 de agosto. Este historial es el registro de las horas de reloj; no es un «certificado de finalización» (certificate of completion), y tal certificado no lo sustituye.',
    vouch: (name: string, lines: number, hours: string) =>
      `Quien firma confirma este historial de ${name}: ${lines === 1 ? '1 registro' : `${lines} registros`}, ${hours} en total.`,
    issued: 'Emitido',
    version: (version: number) => `versión ${version}`,
    verifyTitle: 'Verifique este historial',
    verify: (version: number) =>
      `Esta página muestra el registro tal como está hoy y si la versión ${version} sigue vigente:`,
    verifyAlt: 'Código QR que abre la página donde se puede verificar este historial',
  },
}
