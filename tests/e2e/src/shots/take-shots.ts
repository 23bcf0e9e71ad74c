import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from '@inservice/bootstrap'
import { chromium, type Browser } from '@playwright/test'
import { openPeople } from '../kernel/open-people.ts'
import { openStage, type Stage } from '../kernel/open-stage.ts'
import { settle } from '../kernel/settle.ts'
import { openSystem } from '../system/open-system.ts'
import { scenes, type Scene } from './scenes.ts'

const folder = fileURLToPath(new URL('../../../../docs/screenshots/', import.meta.url))
const mostBytes = 250_000

const windows = [
  { width: 1280, height: 900 },
  { width: 390, height: 844, isPhone: true },
]
type Window = (typeof windows)[number]

type Shot = { scene: Scene; window: Window; theme: 'light' | 'dark' }

/** One picture, in a browser of its own. */
async function takeShot(browser: Browser, stage: Stage, baseURL: string, shot: Shot): Promise<void> {
  const { scene, window, theme } = shot
  const { width, height, isPhone = false } = window
  const options = {
    viewport: { width, height },
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce' as const,
  }
  const people = openPeople(browser, { ...options, locale: 'en-US', baseURL })
  try {
    const page = await (scene.as ? people.persona(scene.as) : people.stranger())
    await page.context().addCookies([{ name: 'theme', value: theme, url: baseURL }])
    await scene.open(page, stage)
    await settle(page)
    // Nothing stands any more for what is still to come.
    await page.locator('main .skeleton').first().waitFor({ state: 'detached' })
    const file = join(folder, `${scene.name}-${width}${theme === 'dark' ? '-dark' : ''}.png`)
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    const { size } = statSync(file)
    if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}`)
  } finally {
    await people.close()
  }
}

/** Brings up a system where none is named, and takes every picture of it; answers how many. */
export async function takeShots(): Promise<number> {
  const { path } = await findChromium()
  const system = await openSystem()
  const stage = openStage(system.databaseUrl)
  const browser = await chromium.launch({ executablePath: path })
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  let written = 0
  try {
    for (const scene of scenes)
      for (const window of windows)
        for (const theme of scene.dark ? (['light', 'dark'] as const) : (['light'] as const)) {
          await takeShot(browser, stage, system.url, { scene, window, theme })
          written += 1
        }
    return written
  } finally {
    await browser.close()
    await stage.close()
    await system.close()
  }
}
