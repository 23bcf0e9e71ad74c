import type { Language, Minutes } from '@inservice/domain/kernel'

/**
 * Minutes as decimal hours with one or two places, for columns: 330 is “5.5”, 360 is “6.0”, 15 is “0.25”, 50 is “0.83”.
 * Whole hundredths are counted with integers, half up, so that no floating point enters.
 */
export const hoursFigure = (minutes: Minutes): string => {
  const hundredths = Math.floor((Math.abs(minutes) * 100 + 30) / 60)
  const part = String(hundredths % 100).padStart(2, '0')
  return `${minutes < 0 ? '−' : ''}${Math.trunc(hundredths / 100)}.${part.endsWith('0') ? part.slice(0, 1) : part}`
}

/** Minutes as hours in a sentence: 330 is “5.5 hours”, 60 is “1 hour”. */
export const hoursWords = (minutes: Minutes, language: Language): string => {
  const figure = hoursFigure(minutes).replace(/\.0$/, '')
  if (figure === '1') return language === 'es' ? '1 hora' : '1 hour'
  return language === 'es' ? `${figure} horas` : `${figure} hours`
}

/** The field's words with the figure: 330 is “5.5 clock hours”. */
export const clockHoursWords = (minutes: Minutes, language: Language): string => {
  const figure = hoursFigure(minutes).replace(/\.0$/, '')
  if (figure === '1') return language === 'es' ? '1 hora de reloj acreditada' : '1 clock hour'
  return language === 'es' ? `${figure} horas de reloj acreditadas` : `${figure} clock hours`
}

/** A length of time as one waits: 15 is “15 minutes”, 1440 is “24 hours”, 4320 is “3 days”. */
export const waitWords = (minutes: Minutes, language: Language): string => {
  const say = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
  if (minutes >= 2880 && minutes % 1440 === 0)
    return language === 'es' ? say(minutes / 1440, 'día', 'días') : say(minutes / 1440, 'day', 'days')
  if (minutes >= 60 && minutes % 60 === 0)
    return language === 'es' ? say(minutes / 60, 'hora', 'horas') : say(minutes / 60, 'hour', 'hours')
  return language === 'es' ? say(minutes, 'minuto', 'minutos') : say(minutes, 'minute', 'minutes')
}
