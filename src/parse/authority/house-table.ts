/**
 * Seats and houses so well known that their name alone tells the country, and mostly the city, one a line:
 * name | city | ISO 3166-1 alpha-2.
 */
export const HOUSE_TABLE = `
Kremlin|Moscow|RU
Novo-Ogaryovo||RU
Bocharov Ruchei|Sochi|RU
Konstantinovsky Palace|St Petersburg|RU
Tauride Palace|St Petersburg|RU
Gorki||RU
White House|Washington|US
United Nations Headquarters|New York|US
UN Headquarters|New York|US
Palais des Nations|Geneva|CH
Élysée Palace|Paris|FR
Elysee|Paris|FR
Quai d’Orsay|Paris|FR
Hofburg|Vienna|AT
Vienna International Centre|Vienna|AT
Ballhausplatz|Vienna|AT
Berlaymont|Brussels|BE
Justus Lipsius|Brussels|BE
Downing Street|London|GB
Lancaster House|London|GB
Chatham House|London|GB
Diaoyutai State Guesthouse|Beijing|CN
Great Hall of the People|Beijing|CN
Vigyan Bhawan|New Delhi|IN
Akorda|Astana|KZ
Blue House|Seoul|KR
Moncloa Palace|Madrid|ES
Villa Madama|Rome|IT
Farnesina|Rome|IT
Quirinale|Rome|IT
Bellevue Palace|Berlin|DE
Schloss Bellevue|Berlin|DE
Bayerischer Hof|Munich|DE
Petersberg|Königswinter|DE
Dolmabahçe Palace|Istanbul|TR
Dolmabahce Palace|Istanbul|TR
Çırağan Palace|Istanbul|TR
Itamaraty Palace|Brasilia|BR
Planalto Palace|Brasilia|BR
Casa Rosada|Buenos Aires|AR
San Martin Palace|Buenos Aires|AR
La Moneda|Santiago|CL
Rashtrapati Bhavan|New Delhi|IN
Hyderabad House|New Delhi|IN
Bharat Mandapam|New Delhi|IN
Aiwan-e-Sadr|Islamabad|PK
Akasaka Palace|Tokyo|JP
Malacanang|Manila|PH
Malacañang Palace|Manila|PH
Camp David||US
Chequers||GB
Marlborough House|London|GB
Dublin Castle|Dublin|IE
Christiansborg|Copenhagen|DK
Finlandia Hall|Helsinki|FI
Rosenbad|Stockholm|SE
Egmont Palace|Brussels|BE
Europa building|Brussels|BE
Cotroceni Palace|Bucharest|RO
Zappeion|Athens|GR
Mariinsky Palace|Kyiv|UA
Ala-Archa|Bishkek|KG
Kuksaroy|Tashkent|UZ
Expoforum|St Petersburg|RU
Lenexpo|St Petersburg|RU
Manege|Moscow|RU
President Hotel|Moscow|RU
Meiendorf Castle||RU
Maiendorf Castle||RU
UN Headquarters in New York|New York|US
Maison de la Paix|Geneva|CH
ICAO Headquarters|Montreal|CA
Peace Palace|The Hague|NL
Pentagon|Washington|US
`
