import type { Bilingual } from '@inservice/domain/kernel'

/** Someone invented, as whom one may look around in the demonstration. */
export type Persona = { key: string; name: string; role: string; blurb: Bilingual }
