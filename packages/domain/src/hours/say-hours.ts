import type { Language, Minutes } from '../kernel/index.ts'

/**
 * Minutes as decimal hours for a person, at most two places, half up: 330 is `5.5`, 20 is `0.33`, 60 is `1.0`.
 * The transcript's one place where hours aren't minutes.
 */
export const sayHours = (minutes: Minutes, language: Language): string => {
  const hundredths = Math.floor((Math.abs(minutes) * 200 + 60) / 120)
  const sign = minutes < 0 && hundredths > 0 ? '−' : ''
  const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100]
  const places = part % 10 === 0 ? `${part / 10}` : `${part}`.padStart(2, '0')
  // Spanish as written in the United States and Mexico keeps the point.
  return `${sign}${whole.toLocaleString(language === 'es' ? 'es-US' : 'en-US')}.${places}`
}
