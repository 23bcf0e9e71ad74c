import { MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, DescriptionList, Dialog, DialogTrigger, Drawer, Menu, Popover, TextField } from '../index.ts'
import { Row, Specimen } from './specimen.tsx'

const withdrawActions = (close: () => void) => (
  <>
    <Button variant="danger" onPress={close}>
      Withdraw, $110.00 back
    </Button>
    <Button onPress={close}>Keep the seat</Button>
  </>
)

/** What floats above the page. */
export function OverlaysGallery() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Specimen name="Overlays">
      <Row>
        <DialogTrigger>
          <Button>Open a dialog</Button>
          <Dialog title="Withdraw from six sessions?" closeLabel="Close" actions={withdrawActions}>
            <p>You get $110.00 of $125.00 back to the card ending 4242, in three to five days.</p>
          </Dialog>
        </DialogTrigger>
        <Button onPress={() => setOpen(true)}>Open a drawer</Button>
        <Drawer
          title="Rosa Delgado"
          closeLabel="Close"
          isOpen={isOpen}
          onOpenChange={setOpen}
          actions={<Button variant="primary">Save</Button>}
        >
          <div className="flex flex-col gap-5">
            <TextField label="Note" />
            <DescriptionList
              look="above"
              items={[
                { key: 's', term: 'School', description: 'Cedar Ridge Elementary' },
                { key: 'h', term: 'Hours', description: '9.0' },
              ]}
            />
          </div>
        </Drawer>
        <Menu
          label="Actions for Rosa Delgado"
          trigger={<Button icon={<MoreHorizontal aria-hidden />}>More</Button>}
          entries={[
            { key: 'edit', label: 'Edit', icon: <Pencil aria-hidden />, description: 'Name, school, note' },
            { key: 'mail', label: 'Send a letter', isDisabled: true },
            {
              key: 'remove',
              label: 'Take off the roster',
              icon: <Trash2 aria-hidden />,
              isDanger: true,
              startsGroup: true,
            },
          ]}
        />
        <Popover title="Clock hour" trigger={<Button variant="plain">What is a clock hour?</Button>}>
          Sixty minutes of instruction. Ten of them may be a break.
        </Popover>
      </Row>
    </Specimen>
  )
}
