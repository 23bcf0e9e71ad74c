export type SkipLinkProps = { href?: string; children: string }

/** The first stop of the keyboard: past the bar, to the content. */
export function SkipLink({ href = '#main', children }: SkipLinkProps) {
  return (
    <a
      href={href}
      className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-control focus:bg-surface focus:px-4 focus:py-2.5 focus:font-semibold focus:text-tide focus:shadow-float print-hidden"
    >
      {children}
    </a>
  )
}
