import { readWallTime } from '@inservice/domain/hours'
import type { Instant } from '@inservice/domain/kernel'

/** A case's local time as a moment, `2026-03-12T15:00`; one that carries Z or an offset is a moment already. */
export const readMoment = (said: string, zone: string): Instant =>
  /(Z|[+-]\d{2}:?\d{2})$/.test(said)
    ? new Date(said).toISOString()
    : readWallTime(said.slice(0, 10), said.length > 10 ? said : `${said}T00:00`, zone)
