/** A district, tribal compact school or charter school: public facts, but for the mail domain and the share of invented staff. */
export type DistrictFact = {
  code: string | null
  name: string
  county: string
  kind: 'district' | 'tribal_compact' | 'charter'
  /** Its slug; its invented mail domain is `slug.example`. */
  slug: string
  share: number
}

const line = (
  code: string | null,
  name: string,
  county: string,
  slug: string,
  share: number,
  kind: DistrictFact['kind'] = 'district',
): DistrictFact => ({ code, name, county, kind, slug, share })

/** The organizations of the Puget Sound agency, with the state's codes. */
export const districts: readonly DistrictFact[] = [
  line('17408', 'Auburn School District', 'King', 'auburn', 17),
  line('17405', 'Bellevue School District', 'King', 'bellevue', 19),
  line('17216', 'Enumclaw School District', 'King', 'enumclaw', 4),
  line('17210', 'Federal Way Public Schools', 'King', 'federal-way', 22),
  line('17401', 'Highline Public Schools', 'King', 'highline', 18),
  line('17411', 'Issaquah School District', 'King', 'issaquah', 19),
  line('17415', 'Kent School District', 'King', 'kent', 26),
  line('17414', 'Lake Washington School District', 'King', 'lake-washington', 30),
  line('17400', 'Mercer Island School District', 'King', 'mercer-island', 4),
  line('17417', 'Northshore School District', 'King', 'northshore', 22),
  line('17403', 'Renton School District', 'King', 'renton', 24),
  line('17407', 'Riverview School District', 'King', 'riverview', 3),
  line('17001', 'Seattle Public Schools', 'King', 'seattle', 50),
  line('17412', 'Shoreline School District', 'King', 'shoreline', 9),
  line('17404', 'Skykomish School District', 'King', 'skykomish', 2),
  line('17410', 'Snoqualmie Valley School District', 'King', 'snoqualmie-valley', 7),
  line('17409', 'Tahoma School District', 'King', 'tahoma', 9),
  line('17406', 'Tukwila School District', 'King', 'tukwila', 4),
  line('17402', 'Vashon Island School District', 'King', 'vashon-island', 2),
  line('27403', 'Bethel School District', 'Pierce', 'bethel', 20),
  line('27019', 'Carbonado School District', 'Pierce', 'carbonado', 2),
  line('27400', 'Clover Park School District', 'Pierce', 'clover-park', 12),
  line('27343', 'Dieringer School District', 'Pierce', 'dieringer', 2),
  line('27404', 'Eatonville School District', 'Pierce', 'eatonville', 2),
  line('27417', 'Fife Public Schools', 'Pierce', 'fife', 4),
  line('27402', 'Franklin Pierce Schools', 'Pierce', 'franklin-pierce', 8),
  line('27344', 'Orting School District', 'Pierce', 'orting', 3),
  line('27401', 'Peninsula School District', 'Pierce', 'peninsula', 9),
  line('27003', 'Puyallup School District', 'Pierce', 'puyallup', 22),
  line('27001', 'Steilacoom Historical School District', 'Pierce', 'steilacoom', 3),
  line('27320', 'Sumner-Bonney Lake School District', 'Pierce', 'sumner-bonney-lake', 10),
  line('27010', 'Tacoma Public Schools', 'Pierce', 'tacoma', 28),
  line('27083', 'University Place School District', 'Pierce', 'university-place', 6),
  line('27416', 'White River School District', 'Pierce', 'white-river', 4),
  line('18303', 'Bainbridge Island School District', 'Kitsap', 'bainbridge-island', 4),
  line('17903', 'Muckleshoot Tribal School', 'King', 'muckleshoot', 2, 'tribal_compact'),
  line('27901', 'Chief Leschi Schools', 'Pierce', 'chief-leschi', 2, 'tribal_compact'),
  line(null, 'Rainier Prep', 'King', 'rainier-prep', 2, 'charter'),
  line(null, 'Rainier Valley Leadership Academy', 'King', 'rainier-valley-leadership', 2, 'charter'),
  line(null, 'Summit Public School: Sierra', 'King', 'summit-sierra', 2, 'charter'),
  line(null, 'Summit Public School: Atlas', 'King', 'summit-atlas', 2, 'charter'),
  line(null, 'Summit Public School: Olympus', 'Pierce', 'summit-olympus', 2, 'charter'),
  line(null, 'Impact Puget Sound Elementary', 'King', 'impact-puget-sound-elementary', 2, 'charter'),
]
