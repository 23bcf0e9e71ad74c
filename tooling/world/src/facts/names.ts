/** Given and family names of the region's communities; every pairing is invented. Weights are shares of a hundred. */
export type Community = { share: number; given: readonly string[]; family: readonly string[]; speaksSpanish?: true }

const words = (text: string): readonly string[] => text.split(' ')

export const communities: readonly Community[] = [
  {
    share: 38,
    given: words(
      'Emily Sarah Megan Kristin Heather Laura Rachel Hannah Katherine Molly Abigail Claire Nora Jill Beth Paula Greta Karen Wendy Tessa Ryan Matthew Andrew Kevin Brian Eric Scott Daniel Peter Jacob Nathan Thomas Colin Grant Owen Ian Toby Wyatt Dale Russell',
    ),
    family: words(
      'Anderson Bergstrom Carver Dawson Ellingson Fitzgerald Gallagher Hendricks Iverson Jorgensen Keller Larsen McAllister Nygaard Olmstead Pritchard Quimby Rasmussen Sorenson Thornton Underhill Vance Whitcomb Yates Zimmerman Baxter Coleridge Dunham Eastwood Farrow Garrity Holloway Kincaid Lundgren Merriweather Norcross Pemberton Ridley Stroud Tolliver',
    ),
  },
  {
    share: 13,
    speaksSpanish: true,
    given: words(
      'María Lucía Guadalupe Elena Rosa Carmen Ana Isabel Marisol Daniela Ximena Araceli Verónica Patricia José Luis Carlos Miguel Javier Alejandro Diego Rafael Ernesto Mateo Óscar Raúl',
    ),
    family: words(
      'García Hernández Martínez López González Ramírez Torres Flores Rivera Mendoza Castillo Ortiz Vargas Delgado Aguilar Cisneros Zamora Quintero Salinas Montoya Cárdenas Ibarra Pacheco Villanueva',
    ),
  },
  {
    share: 9,
    given: words(
      'Aaliyah Tamika Imani Keisha Danielle Monique Simone Renee Nia Jada Marcus Darnell Terrence Malik Isaiah Andre Jerome Elijah Xavier Desmond',
    ),
    family: words(
      'Washington Jefferson Banks Coleman Dorsey Ellison Franklin Gaines Hampton Ivory Jenkins Kirkland Lattimore Mosley Pinkney Rollins Sinclair Tillman Vaughn Whitfield',
    ),
  },
  {
    share: 6,
    given: words('Linh Thu Mai Hanh Ngoc Thanh Phuong Trang Minh Tuan Hieu Quang Duc Long Khanh Bao'),
    family: words('Nguyen Tran Pham Hoang Vo Dang Bui Do Ngo Duong Ly Truong Dinh Lam Phan Huynh'),
  },
  {
    share: 6,
    given: words('Wei Mei Lan Xiu Jing Grace Vivian Winnie Jun Kai Bo Raymond Alvin Calvin Howard Leo'),
    family: words('Chen Wang Liu Huang Zhang Lin Wu Kwan Leung Cheng Lau Yip Tang Fong Hsu Luo'),
  },
  {
    share: 5,
    given: words('Maricel Jasmine Rowena Cristina Liezl Analyn Grace Rodel Jericho Arnel Ramon Benjie Nestor Joel'),
    family: words(
      'Santos Reyes Bautista Villareal Pangilinan Manalo Dimaculangan Salonga Tolentino Abad Macaraeg Lacson',
    ),
  },
  {
    share: 4,
    given: words('Amina Hodan Fadumo Ifrah Sahra Khadija Abdi Mohamed Yusuf Liban Ayan Ismail Nasra Warsame'),
    family: words('Warsame Abdullahi Farah Jama Hersi Osman Nur Egal Samatar Guled Dualeh Hassan'),
  },
  {
    share: 3,
    given: words('Hana Selam Tigist Meron Bethlehem Yonas Dawit Abebe Samuel Kidist Rahel Natnael'),
    family: words('Tesfaye Bekele Haile Kebede Alemu Gebremariam Woldu Tadesse Mengistu Asfaw Habte Girma'),
  },
  {
    share: 4,
    given: words('Priya Anjali Kavya Deepa Sunita Harpreet Simran Gurleen Arjun Vikram Rohan Sanjay Amit Jaspreet'),
    family: words('Sharma Patel Iyer Reddy Nair Gupta Chatterjee Singh Kaur Dhillon Grewal Sandhu Menon Rao'),
  },
  {
    share: 3,
    given: words('Ji-woo Min-ji Soo-yeon Eun-ji Hye-jin Esther Daniel Joon Sung-min Hyun-woo Peter Jae-won'),
    family: words('Kim Park Choi Jung Kang Yoon Jang Lim Han Shin Seo Kwon'),
  },
  {
    share: 2,
    given: words('Yuki Akiko Keiko Naomi Emi Haruka Kenji Hiroshi Takeshi Daichi Ken Satoshi'),
    family: words('Tanaka Yamamoto Nakamura Kobayashi Fujimoto Hayashi Okada Matsuda Ishikawa Murakami Inoue Sakai'),
  },
  {
    share: 3,
    given: words('Leilani Sina Malia Lupe Tavita Sefina Kalani Tui Manaia Ioane Semisi Folau'),
    family: words('Faleafa Tuilagi Latu Fonoti Tupua Havili Kealoha Leiataua Taufa Moala Vaifale Siale'),
  },
  {
    share: 2,
    given: words('Raven Dawn Shawna Winona Tasha Autumn Cedar Joseph Dallas Hunter Tyee Russell'),
    family: words(
      'Longfeather Redcedar Strongriver Whitecanoe Eaglepoint Stillwater Rainwalker Tallsalmon Northwind Gray Waters Stonefish',
    ),
  },
  {
    share: 2,
    given: words('Olena Oksana Natalia Svetlana Irina Viktor Andriy Dmitri Pavel Yuri Tatiana Sergei'),
    family: words('Kovalenko Shevchuk Bondar Petrenko Melnyk Ivanchuk Tkachenko Morozov Sokolov Lysenko Kravets Zhuk'),
  },
]
