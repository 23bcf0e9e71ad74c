/** Ink, hairlines and space of every paper, in points on US Letter. */
export const paperLook = {
  ink: '#1C2321',
  muted: '#55605C',
  hair: '#B9BDB8',
  rule: '#1C2321',
  margin: 54,
  footHeight: 30,
  size: { title: 21, section: 13, body: 10.5, table: 9.5, small: 8.5 },
} as const
