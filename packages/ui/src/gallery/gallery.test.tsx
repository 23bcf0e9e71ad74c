// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Gallery } from './index.ts'

describe('Gallery', () => {
  it('is readable from the server alone, without a browser', () => {
    const page = renderToString(<Gallery />)
    expect(page).toContain('Reading circles that include every child')
    expect(page).toContain('rounded down to the half hour')
    expect(page).toContain('value="Rosa Delgado"')
  })
})
