import type { Language } from '../kernel/index.ts'
import type { AwardPolicy, BreakRule, MealRule } from './policy.ts'

/**
 * How a provider counts clock hours, in words for someone who thinks of taking part.
 * Half hour down, no breaks, working meals count → `One clock hour is 60 minutes of instruction. Breaks do not count.
 * A meal counts only as a working meal. Each training is rounded down to the half hour, once.`
 */
export const sayCreditRule = (policy: AwardPolicy, language: Language): string =>
  language === 'es'
    ? [
        'Una hora de reloj son 60 minutos de instrucción.',
        spanishBreaks(policy.breaks),
        spanishMeals[policy.meals],
        ...(policy.minimumSharePercent > 0
          ? [`Una sesión cuenta si se asiste al menos al ${policy.minimumSharePercent} %.`]
          : []),
        `El total de la formación se redondea una sola vez, ${policy.round.direction === 'down' ? 'hacia abajo' : 'al más cercano'}, ${spanishStep(policy.round.stepMinutes)}.`,
      ].join(' ')
    : [
        'One clock hour is 60 minutes of instruction.',
        englishBreaks(policy.breaks),
        englishMeals[policy.meals],
        ...(policy.minimumSharePercent > 0
          ? [`A session counts from ${policy.minimumSharePercent}% of it attended.`]
          : []),
        `The training’s total is rounded ${policy.round.direction === 'down' ? 'down' : 'to the nearest'} ${englishStep(policy)}, once.`,
      ].join(' ')

const englishStep = ({ round: { stepMinutes, direction } }: AwardPolicy): string => {
  const names: Readonly<Record<number, string>> = { 15: 'quarter hour', 30: 'half hour', 60: 'hour' }
  const step = names[stepMinutes] ?? `step of ${stepMinutes} minutes`
  return direction === 'down' ? `to the ${step}` : step
}

const spanishStep = (minutes: number): string => {
  const names: Readonly<Record<number, string>> = { 15: 'por cuartos de hora', 30: 'por medias horas', 60: 'por horas' }
  return names[minutes] ?? `en pasos de ${minutes} minutos`
}

const hoursIn = (minutes: number): string => String(Math.round((minutes * 100) / 60) / 100)

const englishBreaks = (rule: BreakRule): string => {
  if (rule === 'excluded') return 'Breaks do not count.'
  if (rule === 'counted') return 'Breaks count.'
  return `Up to ${rule.countUpToMinutes} minutes of break count for every ${hoursIn(rule.perMinutes)} hours.`
}

const spanishBreaks = (rule: BreakRule): string => {
  if (rule === 'excluded') return 'Los descansos no cuentan.'
  if (rule === 'counted') return 'Los descansos cuentan.'
  return `Cuentan hasta ${rule.countUpToMinutes} minutos de descanso por cada ${hoursIn(rule.perMinutes)} horas.`
}

const englishMeals: Readonly<Record<MealRule, string>> = {
  excluded: 'Meals do not count.',
  'excluded unless working': 'A meal counts only as a working meal with a presenter.',
  counted: 'Meals count.',
}

const spanishMeals: Readonly<Record<MealRule, string>> = {
  excluded: 'Las comidas no cuentan.',
  'excluded unless working': 'Una comida cuenta solo si es de trabajo, con ponente.',
  counted: 'Las comidas cuentan.',
}
