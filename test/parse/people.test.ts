import { describe, expect, test } from 'vitest'
import { sayPeople } from './say-attendance.ts'

const forum = (rest: string): readonly string[] =>
  sayPeople(`The Fifth Forum on Rivers was held in Hanoi on 3 May 2016. ${rest}`)

describe('a person', () => {
  test.each([
    [
      'an office before the name',
      'Swedish Foreign Minister Ann Linde attended the forum.',
      'attending Ann Linde, Swedish Foreign Minister',
    ],
    [
      'an office with its body before it',
      'Director of the UN Office of Counter-Terrorism Jehangir Khan spoke.',
      'speaker Jehangir Khan, Director of the UN Office of Counter-Terrorism',
    ],
    [
      'an office after it',
      'Nikolai Patrushev, the secretary of the Russian Security Council, opened the forum.',
      'speaker Nikolai Patrushev, Secretary of the Russian Security Council',
    ],
    [
      'an office before a comma',
      'He met the President of Ukraine, Petro Poroshenko, at the forum.',
      'attending Petro Poroshenko, President of Ukraine',
    ],
    [
      'an office in a company',
      'President and CEO of Globex Igor Sechin spoke at the forum.',
      'speaker Igor Sechin, President and CEO of Globex',
    ],
    [
      'an office behind the short form of its body',
      'The Director of the Reef Office for Oceans (ROO), Qian Jianping, spoke.',
      'speaker Qian Jianping, Director of the Reef Office for Oceans',
    ],
    [
      'a calling at a body',
      'The lecture of the forum was given by Ama Boateng, a professor at Kilimani Polytechnic University.',
      'mentioned Ama Boateng, Professor at Kilimani Polytechnic University',
    ],
    [
      'an office just given',
      'Keiko Ishikawa has been appointed Minister of Transport of Japan.',
      'mentioned Keiko Ishikawa, Minister of Transport of Japan',
    ],
    [
      'a surname in capitals before the given name',
      'The guests of the forum met KIM Jong-un.',
      'attending KIM Jong-un',
    ],
    [
      'a family called like a place',
      'Korean Foreign Minister Park Jin opened the forum.',
      'speaker Park Jin, Korean Foreign Minister',
    ],
    [
      'an elided particle',
      "Assembly President Miguel d'Escoto Brockmann opened the forum.",
      "speaker Miguel d'Escoto Brockmann, President",
    ],
    [
      'particles',
      'King of Saudi Arabia Salman bin Abdulaziz Al Saud spoke.',
      'speaker Salman bin Abdulaziz Al Saud, King of Saudi Arabia',
    ],
    [
      'a hyphen',
      'UN Secretary-General Ban Ki-moon addressed the forum.',
      'speaker Ban Ki-moon, UN Secretary-General',
    ],
    [
      'a town for a given name',
      'President Vladimir Putin opened the forum.',
      'speaker Vladimir Putin, President',
    ],
    [
      'a pronoun for a surname',
      'Lieutenant General He Lei spoke at the forum.',
      'speaker He Lei, Lieutenant General',
    ],
    [
      'a chair',
      'The forum was chaired by Wu Xinxiong, Administrator of the National Energy Administration.',
      'chair Wu Xinxiong, Administrator of the National Energy Administration',
    ],
    [
      'a family called like a rank',
      'Prime Minister John Major opened the forum.',
      'speaker John Major, Prime Minister',
    ],
    [
      'an office behind “as”',
      'The forum chose Nomsa Thwala as treasurer.',
      'mentioned Nomsa Thwala, Treasurer',
    ],
    [
      'an office newly given',
      'In April, Qiu Wenhao was appointed the new president of Globex.',
      'mentioned Qiu Wenhao, President of Globex',
    ],
    [
      'a small word behind what the office is of',
      'The chairman of the Peruvian presidency Izet Mrakovic was invited.',
      'mentioned Izet Mrakovic, Chairman of the Peruvian presidency',
    ],
    ['the country behind a comma', 'Participating were Orla Quist, of Belize.', 'attending Orla Quist'],
    [
      'the office in the line below',
      'It was circulated.\n\n(Signed) Odile des Roches\nAmbassador of Haiti\n',
      'mentioned Odile des Roches, Ambassador of Haiti',
    ],
    [
      'an office before a comma and an honour',
      'The Prime Minister of Malta, the Honourable Jude A. Vella, spoke.',
      'speaker Jude A. Vella, Prime Minister of Malta',
    ],
    [
      'his town in brackets, in a list',
      'Among the mayors who will attend are Fermin Gutierrezo (La Paz).',
      'attending Fermin Gutierrezo',
    ],
    [
      'small words and titles inside',
      'Deputy Commissioner Ahmat HJ Damid spoke.',
      'speaker Ahmat HJ Damid, Deputy Commissioner',
    ],
    [
      'what he is, in a clause',
      'It names Desire Mbaya, who had been minister of justice.',
      'mentioned Desire Mbaya, Minister of justice',
    ],
    [
      'a calling with what it is in',
      'Pieter Bogaan, an oil expert at Globex, came to the forum.',
      'attending Pieter Bogaan, Oil expert at Globex',
    ],
    [
      'his country behind “from”',
      'The forum chose Muwaffaq Khalilov from Iraq.',
      'mentioned Muwaffaq Khalilov',
    ],
    [
      'a bracket inside the office',
      'President of the Riigikogu (Parliament of Estonia) Juri Ratasep spoke.',
      'speaker Juri Ratasep, President of the Riigikogu',
    ],
    ['whom another succeeds', 'She succeeds Ueli Niwander, who resigned.', 'mentioned Ueli Niwander'],
    [
      'a policy he speaks for',
      'The High Representative for the Common Foreign and Security Policy Xavi Solanas came.',
      'attending Xavi Solanas, High Representative for the Common Foreign and Security Policy',
    ],
    ['a queen among others', 'Present were Queen Nura of Jordan.', 'attending Nura, Queen'],
    [
      'an adverb before the office',
      'Similarly, Deputy Minister for Home Affairs Bimal Nidhin came.',
      'attending Bimal Nidhin, Deputy Minister for Home Affairs',
    ],
    [
      'a short surname in capitals that opens a line of speech',
      '\nPRESIDENT ROH: I thank the forum.',
      'speaker ROH, PRESIDENT',
    ],
  ])('%s', (_, text, expected) => expect(forum(text)).toEqual([expected]))

  test.each([
    ['what follows “in general”', 'In general, Initially did well.'],
    ['a town and an adjective', 'A Hanoi-based Director spoke.'],
    ['a town named under an honour', 'The Minister spoke in Bandar Seri Begawan.'],
    ['a town and a month', 'The Minister comes to Sofia May 2.'],
    ['a hotel', 'The Minister stayed at Le Soleil Hotel.'],
    ['a byline behind a colon', '\nAuthor: Jane Roe\nForum opens'],
    ['what a heading says will be', '\nPresident Will Not Be There'],
    ['several in office', 'The Deputy Prime Ministers met the Deputy Secretaries-General.'],
    ['a label', '\nKey Benefits: subscribe now.'],
    ['what the next office is of', 'The Deputy President & Coordinating Minister spoke.'],
    ['a region with its minister', 'It was told that Andhra Pradesh Chief Minister would come.'],
    ['a town that opens a line', '\nAddis Ababa: the forum opened.'],
    ['what comes a second time', 'The Bank re-elects its President for Second Term.'],
  ])('is not %s', (_, text) => expect(forum(text)).toEqual([]))

  test('is one under the full name, “Mr” and the surname', () => {
    expect(
      forum('Secretary-General Vladimir Norov opened the forum. Mr Norov thanked all. Norov left.'),
    ).toEqual(['speaker Vladimir Norov, Secretary-General'])
  })

  test('is not one with whoever begins alike', () => {
    expect(forum('Minister Rajnath Singh and Secretary Rajesh Singh spoke.')).toEqual([
      'speaker Rajnath Singh, Minister',
      'speaker Rajesh Singh, Secretary',
    ])
  })

  test('is one in two spellings of the given name, two with one surname', () => {
    expect(
      forum('Minister Aleksandr Novak spoke. Alexander Novak left. Minister Maria Novak spoke.'),
    ).toEqual(['speaker Aleksandr Novak, Minister', 'speaker Maria Novak, Minister'])
  })

  test('has the office before the name in a list where offices come first', () => {
    expect(
      forum(
        'Speakers were President of Kazakhstan Nursultan Nazarbaev, President of Tajikistan Emomali Rakhmon and Ms Jane Doe.',
      ),
    ).toEqual([
      'speaker Nursultan Nazarbaev, President of Kazakhstan',
      'speaker Emomali Rakhmon, President of Tajikistan',
      'speaker Jane Doe',
    ])
  })

  test('keeps the office that the next name has', () => {
    expect(
      forum(
        'Also present were Daniel arap Kosgei, its deputy chief Okello, and Her Excellency Joana Kempe Ambassador of Chile.',
      ),
    ).toEqual(['attending Daniel arap Kosgei', 'attending Okello, Deputy chief', 'attending Joana Kempe'])
    expect(forum('Jane Osgood, Chief Minister, Montserrat; attended.')).toEqual([
      'mentioned Jane Osgood, Chief Minister',
    ])
  })

  test('opens a line of speech', () => {
    expect(
      sayPeople(
        'Meeting of the Water Council\n3 May 2016\nPrime Minister Helen Marsh: Good morning.\nDaniel Okafor: Thank you.',
      ),
    ).toEqual(['speaker Helen Marsh, Prime Minister', 'speaker Daniel Okafor'])
  })
})

test('places, bodies, months and companies are no people', () => {
  expect(
    forum(
      'New Delhi and Saint Petersburg said yes. The Nord Stream and the Dakar Rally met with approval in May.',
    ),
  ).toEqual([])
})

test('press contacts and bylines are left out', () => {
  expect(
    sayPeople(
      'Fifth Forum on Rivers opens\nBy Jane Roe\nThe Fifth Forum on Rivers opened in Hanoi on 3 May 2016.\nMedia contact: Press Secretary John Smith, tel: 123',
    ),
  ).toEqual([])
})
