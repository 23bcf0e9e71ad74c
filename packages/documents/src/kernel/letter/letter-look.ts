import type { CSSProperties } from 'react'

const sans = "'Source Sans 3', 'Source Sans Pro', -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"
const ink = '#1C2321'
const muted = '#55605C'
const hair = '1px solid #DAD8D0'
const fir = '#0F4C3F'
const tide = '#1B5A86'
const body: CSSProperties = { fontFamily: sans, fontSize: '17px', lineHeight: '27px', color: ink, margin: '0 0 16px' }

/** One calm look for every letter: ink on paper, hairlines, one filled button. Inline, as mail programs ask. */
export const look = {
  page: { margin: 0, padding: 0, backgroundColor: '#FBFAF7', fontFamily: sans, color: ink },
  column: { width: '100%', maxWidth: '600px', margin: '0 auto', padding: '24px 20px 40px' },
  sender: {
    fontFamily: serif,
    fontSize: '17px',
    lineHeight: '24px',
    fontWeight: 600,
    color: ink,
    margin: 0,
    paddingBottom: '12px',
  },
  rule: { border: 'none', borderTop: hair, width: '100%', margin: '0 0 24px' },
  endRule: { border: 'none', borderTop: hair, width: '100%', margin: '32px 0 16px' },
  heading: { fontFamily: serif, fontSize: '24px', lineHeight: '31px', fontWeight: 600, color: ink, margin: '0 0 20px' },
  section: {
    fontFamily: sans,
    fontSize: '17px',
    lineHeight: '27px',
    fontWeight: 600,
    color: ink,
    margin: '24px 0 8px',
  },
  paragraph: body,
  button: {
    display: 'inline-block',
    backgroundColor: fir,
    color: '#FFFFFF',
    fontFamily: sans,
    fontSize: '17px',
    fontWeight: 600,
    lineHeight: '24px',
    padding: '10px 20px',
    borderRadius: '6px',
    textDecoration: 'none',
  },
  actionBlock: { margin: '24px 0' },
  link: { color: tide, textDecoration: 'underline', overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', margin: '0 0 24px', borderBottom: hair },
  label: {
    fontFamily: sans,
    fontSize: '15px',
    lineHeight: '22px',
    fontWeight: 400,
    color: muted,
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '9px 16px 9px 0',
    borderTop: hair,
    width: '34%',
  },
  value: {
    fontFamily: sans,
    fontSize: '15px',
    lineHeight: '22px',
    color: ink,
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '9px 0',
    borderTop: hair,
    overflowWrap: 'anywhere',
  },
  amount: {
    fontFamily: sans,
    fontSize: '15px',
    lineHeight: '22px',
    color: ink,
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '9px 0 9px 16px',
    borderTop: hair,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: 600 },
  reason: { color: muted, display: 'block' },
  list: { ...body, paddingLeft: '22px' },
  listItem: { margin: '0 0 6px' },
  quote: { borderLeft: '2px solid #7C8681', padding: '2px 0 2px 16px', margin: '0 0 24px' },
  foot: { fontFamily: sans, fontSize: '13px', lineHeight: '18px', color: muted, margin: '0 0 8px' },
  preheader: { display: 'none', overflow: 'hidden', lineHeight: '1px', opacity: 0, maxHeight: 0, maxWidth: 0 },
} satisfies Record<string, CSSProperties>
