import type { CatalogSearch } from './catalog-search.ts'

type HiddenPartsProps = { search: CatalogSearch; names: readonly (keyof CatalogSearch)[] }

/** Carries parts of the address through a plain form. */
export const HiddenParts = ({ search, names }: HiddenPartsProps) => (
  <>
    {names.flatMap((name) =>
      [search[name] ?? []]
        .flat()
        .map((value) => <input key={`${name} ${String(value)}`} type="hidden" name={name} value={String(value)} />),
    )}
  </>
)
