/** The rooms, left to right; `router` and `tasks` put all rooms together and stand at the right end. */
export const rooms = [
  'kernel',
  'access',
  'people',
  'organizations',
  'catalog',
  'venues',
  'billing',
  'seats',
  'enrollment',
  'attendance',
  'hours',
  'evaluation',
  'messages',
  'reports',
  'router',
  'tasks',
] as const

export type Place = { readonly unit: string; readonly room: string | undefined; readonly isTest: boolean }

const roomed = new Set(['domain', 'db', 'gateways', 'documents', 'usecases', 'api'])

/** The floor's unit (`packages/db`) and the room that a file stands in. */
export const placeOf = (path: string): Place => {
  const [top = '', unit = '', src, room] = path.split('/')
  const inRoom = top === 'packages' && roomed.has(unit) && src === 'src'
  return {
    unit: `${top}/${unit}`,
    room: inRoom ? room : undefined,
    isTest: /\.(db\.)?(test|contract)\.tsx?$|\/(test|testing)\//.test(path),
  }
}

export const orderOf = (room: string): number => rooms.findIndex((name) => name === room)
