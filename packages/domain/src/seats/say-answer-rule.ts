import { sayClock } from '../billing/index.ts'
import type { Language } from '../kernel/index.ts'
import type { AnswerRule } from './answer-clock.ts'

/**
 * How long an offered seat waits for its answer, in words: `24 answer hours, counted Monday to Friday from 8 AM to
 * 5 PM, holidays left out`; without a window `24 hours`.
 */
export const sayAnswerRule = ({ hours, window }: AnswerRule, language: Language): string => {
  const english = language === 'en'
  if (window === null) return english ? `${hours} hours` : `${hours} horas`
  const [from, to] = [
    sayClock(window.opensAt, language),
    window.closesAt === '24:00' ? null : sayClock(window.closesAt, language),
  ]
  const days = window.weekends
    ? english
      ? 'every day'
      : 'todos los días'
    : english
      ? 'Monday to Friday'
      : 'de lunes a viernes'
  if (english)
    return `${hours} answer ${hours === 1 ? 'hour' : 'hours'}, counted ${days} from ${from} to ${to ?? 'midnight'}, holidays left out`
  return `${hours} ${hours === 1 ? 'hora' : 'horas'} para responder, ${hours === 1 ? 'contada' : 'contadas'} ${days} de ${from} a ${to ?? 'la medianoche'}, sin los feriados`
}
