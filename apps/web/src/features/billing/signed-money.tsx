import type { Cents } from '@inservice/domain/kernel'
import { Money } from '../../kernel/formats/shown.tsx'

/** An amount to the cent, with a minus sign that is as wide as a plus. */
export const SignedMoney = ({ cents }: { cents: Cents }) => (
  <span className="whitespace-nowrap">
    {cents < 0 ? '−' : null}
    <Money cents={Math.abs(cents)} exact />
  </span>
)
