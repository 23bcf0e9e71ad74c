import { test as base, expect } from '@playwright/test'
import { openPeople, type People } from './open-people.ts'
import { openStage, type Stage } from './open-stage.ts'
import { watchConsole } from './watch-console.ts'

type Fixtures = {
  /** Browsers for the others of a journey. */
  people: People
  /** What must be there before the journey begins. */
  stage: Stage
}

/** A test of the running system. No page of it may have complained to the console when it ends. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ browserName: _ }, give) => give(process.env.BASE_URL),
  page: async ({ page }, give) => {
    const complaints: string[] = []
    watchConsole(page, complaints)
    await give(page)
    expect(complaints, 'what the pages wrote to the console').toEqual([])
  },
  people: async ({ browser, baseURL }, give, { project }) => {
    const { viewport, isMobile, hasTouch, userAgent, deviceScaleFactor, locale, timezoneId, reducedMotion } =
      project.use
    const device = { viewport, isMobile, hasTouch, userAgent, deviceScaleFactor }
    const people = openPeople(browser, { ...device, locale, timezoneId, reducedMotion, baseURL })
    await give(people)
    await people.close()
    expect(people.complaints, 'what the pages wrote to the console').toEqual([])
  },
  stage: async ({ browserName: _ }, give) => {
    const stage = openStage(process.env.DATABASE_URL ?? '')
    await give(stage)
    await stage.close()
  },
})

export { expect }
