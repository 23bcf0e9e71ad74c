import { expect, type Locator } from '@playwright/test'

/** How a person works a page: with a mouse, a finger, or the keyboard alone. */
export type Hands = {
  /** A button, a link, a tab. */
  press: (target: Locator) => Promise<void>
  tick: (box: Locator) => Promise<void>
  /** One of a group of radio buttons. */
  choose: (radio: Locator) => Promise<void>
  write: (field: Locator, text: string) => Promise<void>
}

/** A box or radio button is drawn by its label, and that is what a pointer hits. */
const drawnBy = (input: Locator): Locator => input.locator('xpath=ancestor::label[1]')

function pointer(touch: (target: Locator) => Promise<void>): Hands {
  const turnOn = async (input: Locator) => {
    if (!(await input.isChecked())) await touch(drawnBy(input))
    await expect(input).toBeChecked()
  }
  return { press: touch, tick: turnOn, choose: turnOn, write: (field, text) => field.fill(text) }
}

export const mouse: Hands = pointer((target) => target.click())
export const finger: Hands = pointer((target) => target.tap())

const mostTabs = 120

const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Hands as the window of the project has them. */
export const handsOf = (hasTouch: boolean | undefined): Hands => (hasTouch ? finger : mouse)

/** Goes on with Tab until the element has the focus, as a person does who has no mouse. */
async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await holdsFocus(target)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`${mostTabs} times Tab did not reach ${String(target)}`)
}

export const keyboard: Hands & { reach: (target: Locator) => Promise<void> } = {
  reach,
  press: async (target) => {
    await reach(target)
    await target.page().keyboard.press('Enter')
  },
  tick: async (box) => {
    await reach(box)
    await box.page().keyboard.press('Space')
    await expect(box).toBeChecked()
  },
  choose: async (radio) => {
    const page = radio.page()
    const name = await radio.getAttribute('name')
    const group = page.locator(`input[type=radio][name="${name}"]`)
    const first = group.and(page.locator(':checked')).or(group.first()).first()
    const checked = group.and(page.locator(':checked'))
    await reach((await checked.count()) > 0 ? checked : first)
    for (let steps = await group.count(); steps > 0 && !(await holdsFocus(radio)); steps -= 1)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect(radio).toBeChecked()
  },
  write: async (field, text) => {
    await reach(field)
    await field.page().keyboard.press('ControlOrMeta+A')
    await field.page().keyboard.type(text)
  },
}
