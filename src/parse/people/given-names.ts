/** Given names that many documents have, by region; they tell a name from other words with capitals. */
const GIVEN_NAMES = `
aleksandr alexander aleksander aleksei alexei alexey alexandra anastasia anatoly andrei andrey anna anton arkady
arseny artem boris bogdan daniil daria denis dmitri dmitry eduard ekaterina elena elvira evgeny evgeni fyodor galina
gennady georgy gleb grigory igor ilya ildar irina ivan kirill konstantin ksenia leonid larisa lev lyudmila maksim
maxim maria marina mikhail nadezhda natalia natalya nikita nikolai nikolay oksana oleg olga pavel pyotr petr ruslan
rashid rustam roman semyon sergei sergey stanislav svetlana taras tatiana tatyana timur vadim valentin valentina
valery valeria vasily veronika viktor victor viktoria vitaly vitali vladimir vladislav volodymyr vyacheslav yaroslav
yegor yelena yevgeny yulia yury yuri zakhar zinaida askar almazbek bakyt dauren emomali gurbanguly islam kassym
nursultan sirojiddin shavkat sooronbay serdar yerlan erlan bakhytzhan ilham heydar elmar nikol serzh robert armen
vahan zohrab edward john james michael william david richard charles joseph thomas christopher daniel paul mark donald
george kenneth steven stephen brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott
eric andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe
juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon
adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby martin ernest phillip
philip todd jesse craig alan allan shawn clarence sean chris johnny earl jimmy antonio bill bob jim tom tony mike dick
ben sam mary patricia linda barbara elizabeth jennifer susan margaret dorothy lisa nancy karen betty helen sandra
donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy
virginia rebecca kathleen pamela martha debra amanda stephanie carolyn christine janet catherine frances ann joyce
diane alice julie heather teresa doris gloria evelyn jean cheryl katherine joan ashley judith rose janice kelly nicole
judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne
jacqueline wanda hillary condoleezza madeleine samantha penny gordon alistair alastair malcolm kamala nigel graham
colin jens olaf frank-walter gerhard helmut hans heiko heinz horst jurgen klaus wolfgang ursula sigmar joachim joschka
johannes karl kurt ludwig manfred otto rainer reinhard rolf rudolf stefan ulrich uwe werner wilhelm sebastian alois
franz fritz gunter gunther josef matthias annegret katrin sabine silke sven torsten ingo egon francois françois
emmanuel nicolas jacques jean-claude jean-yves jean-marc jean-pierre laurent dominique michel pierre philippe bernard
alain andre antoine arnaud bruno christophe claude didier edouard edith florence gerard guy herve henri hubert jerome
julien luc marcel marie martine maurice olivier pascal rene segolene sylvie thierry valerie vincent yves stephane
romano silvio giorgio giorgia giulio giuseppe matteo mario massimo maurizio paolo piero roberto sergio carlo enrico
emma federica filippo franco gianni luigi lamberto marco pietro salvatore umberto vittorio alfonso alberto alejandro
alfredo alvaro ana andres angel arturo beatriz bernardo camilo carmen cesar claudia cristina cristobal delcy diego
dilma eduardo enrique ernesto esteban evo felipe fernando francisco gabriel german gonzalo guillermo gustavo hector
horacio hugo ignacio isabel jaime javier jorge josé josep juana julio lenin leopoldo lopez luis luiz lula manuel
marcelo marcos mariano mauricio miguel nestor oscar pablo pedro rafael ramon raul raúl ricardo rodrigo rosa ruben
salvador santiago soledad susana tabare tomas vicente ximena celso jair geraldo anibal durao paulo joao joaquim
armando fidel abdallah abdel abdelaziz abdelfattah abdelkader abdellah abdul abdulaziz abdulla abdullah abdulrahman
abdurrahman abu adel adnan ahmad ahmed akbar ali amin amina amir amr anwar asif ayman aziz bashar bassam bilal ehud
ezzat fahd faisal farouk fatima fayez fuad ghassan habib hamad hamid hassan hasan hani haider hichem hosni hussain
hussein husain ibrahim imad imran ismail issam jamal jawad kamal karim khaled khalid khalifa mahdi mahmoud mahmood
malik mansour marwan mohamad mohamed mohammad mohammed muhammad muammar moncef mustafa mustapha nabil nasser nabih
nawaz nouri omar osama osman qaboos rafik rafiq rami reza riad riyad saad sabah saddam said saeed salah saleh salem
salim salman sami samir saud sayed shah shahbaz sultan tamim tariq tarek walid yahya yasser yousef youssef yusuf zayed
zine zaid hamed bandar turki naif nayef riyadh sameh shukri recep ahmet mehmet mevlut mevlüt hakan hulusi binali
suleyman bulent tansu necmettin hikmet javad hossein ebrahim alireza gholam sadegh saeid shimon ariel yitzhak moshe
avigdor tzipi yair naftali isaac golda narendra manmohan sushma pranab rajnath nirmala jawaharlal indira rajiv sonia
rahul arun anil ajit amit atal jaswant kapil mohan nitin piyush prakash ram ravi sanjay shashi subrahmanyam sunil
suresh vijay vikram vinod sheikh ranil mahinda gotabaya maithripala chandrika sheikha khadga sher bidhya girija pushpa
benazir pervez hina bilawal yousuf zardari ishaq sartaj li wang zhang hu xi jiang wen zhu ma he liu chen zhou yang
zhao huang wu xu sun guo lin gao luo deng han ban kim park lee choi moon roh kang chung cho shin yoon jong jin-pyo
kyung-wha shinzo junichiro yukio naoto taro yoshihide fumio yasuo keizo ryutaro toshimitsu hirohito naruhito yukiya
sadako yoriko makiko toshihiro kono masahiko itsunori nobuo takeshi hiroshi kenji nguyen tran le pham vo phan bui dang
do ngo truong hun samdech sok prak hor joko susilo megawati retno marty luhut prabowo sri bambang jusuf mahathir najib
anifah hishammuddin muhyiddin goh lim tharman teo vivian ng benigno ferdinand corazon delfin perfecto thaksin yingluck
prayut prayuth abhisit don kofi boutros trygve dag ellen ngozi olusegun goodluck muhammadu yemi umaru sani nana jakaya
uhuru mwai raila yoweri felix emmerson morgan levy edgar hakainde bingu lazarus thabo nelson jacob cyril kgalema
nkosazana trevor naledi hage hifikepunye ian seretse mokgweetsi filipe isaias meles hailemariam abiy workneh salva
riek idriss mahamadou boubacar amadou alpha alassane faure macky abdoulaye blaise roch adama marc teodoro alhaji
moussa jean-ping smail ramtane lakhdar brahimi cheick mamadou ousmane oumar souleymane tidjane kwesi kwame akinwumi
aliko babacar chidi emeka femi ifeanyi jacinda julia marise winston enele voreqe meg baron sitiveni manasseh tuilaepa
anote taneti dame chrystia lloyd melanie ingrid margot fredrik goran anders lars mette helle morten per jonas borge
erna gro kjell thorbjorn sauli tarja paavo matti pekka sanna antti juha mari jyrki ole nils olafur geir bjarni
guðlaugur dalia valdis vaira andris raimonds gitanas valdas algirdas toomas kersti kaja andrus mart urmas edgars linas
artis lech jaroslaw andrzej bronislaw radoslaw witold mateusz jerzy tadeusz beata ewa krzysztof jacek vaclav milos
bohuslav andrej jiri karel lubomir mirek mikulas zuzana miroslav laszlo ferenc gyula janos zsolt tamas katalin traian
emil calin titus dacian boyko georgi rumen ivailo nickolay kristalina plamen simeon zoran branko gjorge nikola
aleksandar slobodan vojislav ivica tomislav vuk stipe kolinda ivo vesna milo filip djukanovic janez borut danilo miro
alenka edi sali ilir hashim atifete ramush ditmir bujar antonis alexis kyriakos kostas costas evangelos nikos dora
prokopis karolos nicos demetris tassos ioannis herman elio xavier jan-peter wim ruud bert frans jaap sigrid bart
willem maxime jozias stef halbe bertie enda leo micheal simon eamon dermot conor garret 
erik milan annette joanna caroline charlotte claire clara claudio cecilia diana elisabeth emily esther eva gabriela
geoffrey gustav hannah helena henrik isabella johan karin leon leonardo lucas marcus markus martina monica natasha
neil nina oliver pauline sofia sophie susanne vera aisha musa moses ashok deepak dinesh rajesh ramesh sanjeev akira
hideo koji makoto satoshi takashi federico gerardo joaquin mariana rodolfo rogelio murat leila mariam
`

const NAMES = new Set(GIVEN_NAMES.split(/\s+/).map(name => name.normalize('NFKD').replace(/[\p{M}-]/gu, '')))

/** Whether a token word is a given name we know: `isGivenName('sergey')` → true. */
export function isGivenName(word: string): boolean {
  return NAMES.has(word)
}
