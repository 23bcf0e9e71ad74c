import { logoAddress } from './logo-address.ts'

type Props = { logoSvg: string | null; className?: string }

/** A provider's own mark beside its name; without one, nothing. The name stands beside it, so it says nothing itself. */
export const ProviderLogo = ({ logoSvg, className = 'h-12' }: Props) => {
  const address = logoAddress(logoSvg)
  return address === null ? null : <img src={address} alt="" className={`w-auto ${className}`} />
}
