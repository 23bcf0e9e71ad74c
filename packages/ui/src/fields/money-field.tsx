import { NumberField } from './number-field.tsx'
import type { NumberFieldProps } from './number-field.tsx'

export type MoneyFieldProps = Omit<
  NumberFieldProps,
  'value' | 'defaultValue' | 'onChange' | 'formatOptions' | 'minValue' | 'maxValue' | 'step'
> & {
  /** Integer cents. */
  value?: number | null
  defaultValue?: number
  /** Integer cents; null when the field is emptied. */
  onChange?: (cents: number | null) => void
  minValue?: number
  maxValue?: number
  /** ISO 4217, such as USD. */
  currency?: string
}

const toUnits = (cents: number | null | undefined): number | null | undefined =>
  typeof cents === 'number' ? cents / 100 : cents

/** An amount of money, in and out as integer cents. */
export function MoneyField({
  value,
  defaultValue,
  onChange,
  minValue = 0,
  maxValue,
  currency = 'USD',
  ...rest
}: MoneyFieldProps) {
  return (
    <NumberField
      {...rest}
      value={toUnits(value)}
      defaultValue={toUnits(defaultValue) ?? undefined}
      minValue={minValue / 100}
      maxValue={toUnits(maxValue) ?? undefined}
      onChange={(units) => onChange?.(units === null ? null : Math.round(units * 100))}
      formatOptions={{ style: 'currency', currency, minimumFractionDigits: 2 }}
    />
  )
}
