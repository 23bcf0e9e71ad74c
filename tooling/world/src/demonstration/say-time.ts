import type { PlainTime } from '@inservice/domain/kernel'

export const minutesOf = (time: PlainTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const halves = { en: ['AM', 'PM'], es: ['a.m.', 'p.m.'] } as const

const parts = (at: number) => ({
  half: at < 720 ? 0 : 1,
  clock: `${Math.floor(at / 60) % 12 || 12}:${String(at % 60).padStart(2, '0')}`,
})

/** Minutes after midnight as the pages write them: 510 → `8:30 AM`. */
export const sayTime = (at: number, language: 'en' | 'es'): string => {
  const { half, clock } = parts(at)
  return `${clock} ${halves[language][half] ?? ''}`
}

/** From one to another, the half of the day once where it is the same: `8:30 – 8:45 AM`. */
export const saySpan = (from: number, to: number, language: 'en' | 'es'): string =>
  parts(from).half === parts(to).half
    ? `${parts(from).clock} – ${sayTime(to, language)}`
    : `${sayTime(from, language)} – ${sayTime(to, language)}`
