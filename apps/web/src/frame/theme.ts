import type { Theme } from '../kernel/pages/router-context.ts'

export const readTheme = (value: string | undefined): Theme =>
  value === 'light' || value === 'dark' ? value : 'system'

/** Shows a theme at once and keeps it for a year, for the server to render from the first byte. */
export const setTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  document.cookie = `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`
}
