import { describe, expect, it } from 'vitest'
import { logoAddress } from './logo-address.ts'

describe('a logo', () => {
  it('is an image and nothing else, so that what stands in it stays in it', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert("1")</script></svg>'
    const address = logoAddress(svg)
    expect(address).toMatch(/^data:image\/svg\+xml,%3Csvg/)
    expect(address).not.toMatch(/[<>"' ]/)
  })
  it('is left out where there is none, or where it is no drawing', () => {
    expect(logoAddress(null)).toBeNull()
    expect(logoAddress('<html><body>hello</body></html>')).toBeNull()
    expect(logoAddress('javascript:alert(1)')).toBeNull()
  })
})
