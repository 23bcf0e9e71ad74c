/** Invented venues by agency; the notes are what people with disabilities ask first. */
export type VenueFact = {
  esd: string
  name: string
  address: string
  city: string
  access: string
  parking: string
  rooms: readonly (readonly [string, number])[]
}

export const venues: readonly VenueFact[] = [
  {
    esd: '121',
    name: 'Cedar River Learning Center',
    address: '1200 Invented Way SW',
    city: 'Renton',
    access:
      'Step-free from the parking lot and the bus stop (route 101, 300 feet). Elevator to both floors. Hearing loop in the Cedar and Alder rooms. All-gender restrooms and a lactation room beside the front desk.',
    parking: 'Free parking, 240 spaces, 12 of them accessible, by the main doors. Electric charging in row C.',
    rooms: [
      ['Cedar Room', 120],
      ['Alder Room', 60],
      ['Hemlock Room', 40],
      ['Maple Room', 32],
      ['Salal Room', 24],
      ['Fern Room', 16],
    ],
  },
  {
    esd: '121',
    name: 'Commencement Conference Hall',
    address: '88 Example Avenue',
    city: 'Tacoma',
    access: 'Ramp on the east side; automatic doors. Portable hearing loop on request. A quiet room is open all day.',
    parking: 'Garage next door, validated at the desk. Light rail stop across the street.',
    rooms: [
      ['Great Hall', 260],
      ['Harbor Room', 70],
      ['Tide Room', 50],
      ['Dock Room', 40],
      ['Beacon Room', 40],
    ],
  },
  {
    esd: '121',
    name: 'Meridian Community Room',
    address: '4100 Sample Street SE',
    city: 'Kent',
    access: 'One floor, step-free. Ask for the height-adjustable table when you register.',
    parking: 'Free street parking; bicycle rack by the door.',
    rooms: [
      ['Meridian Room', 45],
      ['Garden Room', 20],
    ],
  },
  {
    esd: '121',
    name: 'Northlake Branch Training Room',
    address: '730 Placeholder Road NE',
    city: 'Shoreline',
    access: 'Elevator to the second floor. Fragrance-free room. Interpreters are seated at the front left.',
    parking: 'Shared lot, two hours on weekdays: take the bus or park at the church across the road.',
    rooms: [['Northlake Room', 36]],
  },
  ...(
    [
      ['101', 'Ponderosa Training Center', '55 Invented Boulevard', 'Spokane', 'Ponderosa Room'],
      ['105', 'Orchard Hall', '210 Sample Avenue', 'Yakima', 'Orchard Room'],
      ['112', 'Columbia Learning Hall', '3400 Example Drive', 'Vancouver', 'Columbia Room'],
      ['113', 'Prairie Conference Rooms', '6000 Placeholder Lane SE', 'Tumwater', 'Prairie Room'],
      ['114', 'Harborside Training Room', '105 Invented Avenue N', 'Bremerton', 'Harborside Room'],
      ['123', 'Three Rivers Hall', '3900 Sample Court', 'Pasco', 'Rivers Room'],
      ['171', 'Foothills Learning Center', '430 Example Street', 'Wenatchee', 'Foothills Room'],
      ['189', 'Fidalgo Training Center', '1601 Invented Avenue', 'Anacortes', 'Fidalgo Room'],
    ] as const
  ).map(([esd, name, address, city, room]): VenueFact => ({
    esd,
    name,
    address,
    city,
    access: 'Step-free entrance, accessible restrooms on the same floor. Tell us a week ahead about interpretation.',
    parking: 'Free parking behind the building.',
    rooms: [
      [room, 60],
      [`${room.replace(' Room', '')} Annex`, 24],
    ],
  })),
]
