/** Armed groups and the like: they are spoken about and cannot take part. Columns: see `organisation-table.ts`. */
export const SUBJECT_BODIES = `
isis|ISIS|subject|Islamic State of Iraq and Syria||Islamic State, ISIL, Daesh, DAESH, Daish, Islamic State of Iraq and the Levant, Islamic State group, ISIS/ISIL
isis-k|ISIS-K|subject|Islamic State – Khorasan Province||ISKP, IS-K, Islamic State Khorasan, ISIL-K, ISIS-Khorasan
iswap|ISWAP|subject|Islamic State West Africa Province||
isgs|ISGS|subject|Islamic State in the Greater Sahara||
al-qaeda||subject|Al-Qaeda||al-Qaeda, al-Qaida, Al Qaida, Qaeda
aqim|AQIM|subject|Al-Qaeda in the Islamic Maghreb||al-Qaida in the Islamic Maghreb
aqap|AQAP|subject|Al-Qaeda in the Arabian Peninsula||al-Qaida in the Arabian Peninsula
al-nusra||subject|Jabhat al-Nusra||al-Nusra, Al-Nusra, Al-Nusra Front, Nusra Front, al-Nusra Front, Jabhat an-Nusra, Jabhat al-Nusrah, Jabhat Fatah al-Sham
hts|HTS?|subject|Hayat Tahrir al-Sham||Hayat Tahrir ash-Sham
ahrar-al-sham||subject|Ahrar al-Sham||
taliban||subject|Taliban||Taleban, Taliban movement
ttp|TTP?|subject|Tehrik-i-Taliban Pakistan||Pakistani Taliban, Tehreek-e-Taliban Pakistan
haqqani-network||subject|Haqqani Network||
hezbollah||subject|Hezbollah||Hizbollah, Hizbullah, Hizballah
hamas||subject|Hamas||HAMAS
pij|PIJ?|subject|Palestinian Islamic Jihad||
boko-haram||subject|Boko Haram||
al-shabaab||subject|Al-Shabaab||al-Shabaab, Al-Shabab, al-Shabab
jnim|JNIM|subject|Jama'at Nusrat al-Islam wal-Muslimin||
ansar-dine||subject|Ansar Dine||Ansar Eddine
ansar-al-sharia||subject|Ansar al-Sharia||
mujao|MUJAO|subject|Movement for Oneness and Jihad in West Africa||
etim|ETIM|subject|East Turkestan Islamic Movement||Eastern Turkistan Islamic Movement, Turkistan Islamic Party
imu|IMU?|subject|Islamic Movement of Uzbekistan||
hizb-ut-tahrir||subject|Hizb ut-Tahrir||
jaish-e-mohammed|JeM?|subject|Jaish-e-Mohammed||Jaish-e-Mohammad
lashkar-e-taiba|LeT?|subject|Lashkar-e-Taiba||Lashkar-e-Tayyiba
hizbul-mujahideen||subject|Hizbul Mujahideen||
abu-sayyaf||subject|Abu Sayyaf||Abu Sayyaf Group
jemaah-islamiyah||subject|Jemaah Islamiyah||Jamaah Islamiyah
milf|MILF|subject|Moro Islamic Liberation Front||
mnlf|MNLF|subject|Moro National Liberation Front||
new-people-s-army||subject|New People's Army||
ltte|LTTE|subject|Liberation Tigers of Tamil Eelam||Tamil Tigers, Tamil Tiger
pkk|PKK!|subject|Kurdistan Workers' Party||PKK/YPG
ypg|YPG!|subject|People's Protection Units||
sdf-syria|SDF?|subject|Syrian Democratic Forces||
free-syrian-army|FSA?|subject|Free Syrian Army||
farc|FARC|subject|Revolutionary Armed Forces of Colombia||FARC-EP
eln|ELN?|subject|National Liberation Army||
shining-path||subject|Shining Path||Sendero Luminoso
eta-basque|ETA?|subject|Euskadi Ta Askatasuna||
ira|IRA!|subject|Irish Republican Army||Provisional IRA, Real IRA
red-brigades||subject|Red Brigades||
houthi-movement||subject|Houthi movement||=Houthis, Ansar Allah, Ansarullah, Houthi, Huthis
lra|LRA?|subject|Lord's Resistance Army||
adf-uganda|ADF?|subject|Allied Democratic Forces||
m23|M23|subject|March 23 Movement||M23 rebels
fdlr|FDLR|subject|Democratic Forces for the Liberation of Rwanda||
ruf|RUF?|subject|Revolutionary United Front||
unita|UNITA|subject|National Union for the Total Independence of Angola||
renamo|RENAMO|subject|Mozambican National Resistance||
janjaweed||subject|Janjaweed||
rapid-support-forces|RSF?|subject|Rapid Support Forces||
sudan-people-s-liberation-movement-in-opposition||subject|Sudan People's Liberation Movement-in-Opposition||SPLM-IO
kla|KLA!|subject|Kosovo Liberation Army||UCK
caucasus-emirate||subject|Caucasus Emirate||Imarat Kavkaz
aum-shinrikyo||subject|Aum Shinrikyo||
muslim-brotherhood||subject|Muslim Brotherhood||
khmer-rouge||subject|Khmer Rouge||
contras||subject|Contras||
wagner-group||subject|Wagner Group||Wagner PMC
ms-13||subject|MS-13||Mara Salvatrucha
popular-mobilization-forces||subject|Popular Mobilization Forces||Hashd al-Shaabi
kata-ib-hezbollah||subject|Kata'ib Hezbollah||
mek|MEK?|subject|Mujahedin-e Khalq||People's Mujahedin of Iran
right-sector||subject|Right Sector||
azov||subject|Azov||Azov Battalion
al-murabitoun||subject|Al-Mourabitoun||Al-Murabitoun
gia-algeria|GIA?|subject|Armed Islamic Group||
gspc|GSPC|subject|Salafist Group for Preaching and Combat||
harakat-ul-mujahideen||subject|Harakat-ul-Mujahideen||
islamic-jihad-union||subject|Islamic Jihad Union||
`
