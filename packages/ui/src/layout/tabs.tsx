import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export type TabItem = { key: string; label: ReactNode; content: ReactNode; count?: ReactNode; isDisabled?: boolean }

export type TabsProps = {
  /** Names the list of tabs for screen readers. */
  label: string
  tabs: readonly TabItem[]
  selected?: string
  defaultSelected?: string
  /** Put it in the address. */
  onSelect?: (key: string) => void
}

const tab =
  'flex min-h-control cursor-pointer items-center gap-1.5 border-b-2 border-transparent forced-colors:border-[Canvas] px-0.5 text-body text-muted outline-none whitespace-nowrap ' +
  'data-hovered:text-ink data-selected:border-accent data-selected:forced-colors:border-[Highlight] data-selected:font-semibold data-selected:text-ink ' +
  'data-disabled:cursor-default data-focus-visible:ring-focus data-focus-visible:-outline-offset-2'

/** Views of one thing, side by side. */
export function Tabs({ label, tabs, selected, defaultSelected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      selectedKey={selected}
      defaultSelectedKey={defaultSelected}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className="flex gap-6 overflow-x-auto border-b border-hair print-hidden">
        {tabs.map((item) => (
          <Tab key={item.key} id={item.key} isDisabled={item.isDisabled} className={tab}>
            {item.label}
            {item.count === undefined ? null : (
              <span className="figures text-dense font-normal text-muted">{item.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((item) => (
        <TabPanel key={item.key} id={item.key} className="pt-6 data-focus-visible:ring-focus">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
