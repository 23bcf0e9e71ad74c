import { Button, Drawer } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CatalogSearch } from './catalog-search.ts'
import { FacetForm } from './facet-form.tsx'
import type { Found } from './use-catalog.ts'

type DrawerProps = { search: CatalogSearch; found: Found; isOpen: boolean; onClose: () => void }

/** On a phone: the filters in a sheet from below; each applies at once, the button says what is left. */
export const FacetDrawer = ({ search, found, isOpen, onClose }: DrawerProps) => {
  const intl = useIntl()
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={<FormattedMessage id="catalog.filters" defaultMessage="Filters" />}
      closeLabel={intl.formatMessage({ id: 'catalog.filters.close', defaultMessage: 'Close the filters' })}
      actions={
        <Button variant="primary" onPress={onClose}>
          <FormattedMessage
            id="catalog.filters.show"
            defaultMessage="{count, plural, =0 {Nothing fits} one {Show # training} other {Show # trainings}}"
            values={{ count: found.total }}
          />
        </Button>
      }
    >
      <FacetForm search={search} found={found} />
    </Drawer>
  )
}
