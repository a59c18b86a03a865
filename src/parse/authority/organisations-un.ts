/** The United Nations, its organs, funds and missions. Columns: see `organisation-table.ts`. */
export const UN_BODIES = `
un|UN!|global|United Nations||United Nations Organization, UNO, UN Organization
unga|UNGA|global|United Nations General Assembly|un|~General Assembly, ?General Assembly
un-security-council|UNSC|global|United Nations Security Council|un|~Security Council, ?Security Council, UN SC
united-nations-secretariat||global|United Nations Secretariat|un|~Secretariat, ~Secretary-General's Office
ecosoc|ECOSOC|global|United Nations Economic and Social Council|un|~Economic and Social Council, ?Economic and Social Council
icj|ICJ!|global|International Court of Justice|un|World Court
unhrc|UNHRC|global|United Nations Human Rights Council|un|~Human Rights Council, ?Human Rights Council
ctc|CTC?|global|United Nations Security Council Counter-Terrorism Committee|un-security-council|~Counter-Terrorism Committee, UN Counter-Terrorism Committee, United Nations Counter-Terrorism Committee, ?Counter-Terrorism Committee
cted|CTED|global|Counter-Terrorism Committee Executive Directorate|ctc|UN Counter-Terrorism Committee Executive Directorate, United Nations Counter-Terrorism Committee Executive Directorate, UN CTED
unoct|UNOCT|global|United Nations Office of Counter-Terrorism|un|~Office of Counter-Terrorism, ~Counter-Terrorism Office, UN Office for Counter-Terrorism, UN OCT, ?Office of Counter-Terrorism, ?Counter-Terrorism Office
uncct|UNCCT|global|United Nations Counter-Terrorism Centre|unoct|~Counter-Terrorism Centre, UN Counter-Terrorism Centre
1540-committee|1540 Committee|global|United Nations Security Council Committee established pursuant to resolution 1540|un-security-council|UN 1540 Committee
1267-committee|1267 Committee|global|United Nations Security Council Committee established pursuant to resolution 1267|un-security-council|ISIL and Al-Qaida Sanctions Committee, UN 1267 Committee
ctitf|CTITF|global|United Nations Counter-Terrorism Implementation Task Force|un|~Counter-Terrorism Implementation Task Force, ?Counter-Terrorism Implementation Task Force
unodc|UNODC|global|United Nations Office on Drugs and Crime|un|~Office on Drugs and Crime, UN Office for Drugs and Crime, ?Office on Drugs and Crime
unoda|UNODA|global|United Nations Office for Disarmament Affairs|un|~Office for Disarmament Affairs
conference-on-disarmament||global|Conference on Disarmament|un|UN Conference on Disarmament
undc|UNDC|global|United Nations Disarmament Commission|un|~Disarmament Commission
unidir|UNIDIR|global|United Nations Institute for Disarmament Research|un|~Institute for Disarmament Research
unicri|UNICRI|global|United Nations Interregional Crime and Justice Research Institute|un|~Interregional Crime and Justice Research Institute
unitar|UNITAR|global|United Nations Institute for Training and Research|un|~Institute for Training and Research
unu|UNU?|global|United Nations University|un|
unog|UNOG|global|United Nations Office at Geneva|un|UN Office at Geneva, UN Office in Geneva, United Nations Office in Geneva
unov|UNOV|global|United Nations Office at Vienna|un|UN Office at Vienna, UN Office in Vienna
unon|UNON|global|United Nations Office at Nairobi|un|UN Office at Nairobi, UN Office in Nairobi
united-nations-peacebuilding-commission||global|United Nations Peacebuilding Commission|un|~Peacebuilding Commission
un-peace-operations|DPO?|global|United Nations Department of Peace Operations|un|~Department of Peace Operations, ~Department of Peacekeeping Operations, Department of Peacekeeping Operations
dppa|DPPA|global|United Nations Department of Political and Peacebuilding Affairs|un|~Department of Political Affairs, ~Department of Political and Peacebuilding Affairs
un-desa|UN DESA|global|United Nations Department of Economic and Social Affairs|un|~Department of Economic and Social Affairs, DESA
united-nations-military-staff-committee||global|United Nations Military Staff Committee|un-security-council|UN Military Staff Committee
undp|UNDP|global|United Nations Development Programme|un|~Development Programme
unep|UNEP|global|United Nations Environment Programme|un|~Environment Programme, UN Environment
un-habitat|UN-Habitat|global|United Nations Human Settlements Programme|un|~Human Settlements Programme, UN Habitat
un-women|UN Women|global|United Nations Entity for Gender Equality and the Empowerment of Women|un|UN-Women
unfpa|UNFPA|global|United Nations Population Fund|un|~Population Fund
uncdf|UNCDF|global|United Nations Capital Development Fund|un|~Capital Development Fund
unv|UNV?|global|United Nations Volunteers|un|UN Volunteers
unops|UNOPS|global|United Nations Office for Project Services|un|~Office for Project Services
unaids|UNAIDS|global|Joint United Nations Programme on HIV/AIDS|un|Joint UN Programme on HIV/AIDS, Joint United Nations Programme on HIV and AIDS
undrr|UNDRR|global|United Nations Office for Disaster Risk Reduction|un|~Office for Disaster Risk Reduction, UNISDR
unctad|UNCTAD|global|United Nations Conference on Trade and Development|un|~Conference on Trade and Development, UN Trade and Development
unece|UNECE|global|United Nations Economic Commission for Europe|un|~Economic Commission for Europe, Economic Commission for Europe
uneca|UNECA|global|United Nations Economic Commission for Africa|un|~Economic Commission for Africa, Economic Commission for Africa
eclac|ECLAC|global|United Nations Economic Commission for Latin America and the Caribbean|un|~Economic Commission for Latin America and the Caribbean, Economic Commission for Latin America and the Caribbean, CEPAL
escap|ESCAP|global|United Nations Economic and Social Commission for Asia and the Pacific|un|~Economic and Social Commission for Asia and the Pacific, Economic and Social Commission for Asia and the Pacific, UNESCAP
escwa|ESCWA|global|United Nations Economic and Social Commission for Western Asia|un|~Economic and Social Commission for Western Asia, Economic and Social Commission for Western Asia, UNESCWA
ohchr|OHCHR|global|Office of the United Nations High Commissioner for Human Rights|un|UN Human Rights Office, Office of the UN High Commissioner for Human Rights, Office of the High Commissioner for Human Rights
unfccc|UNFCCC|global|United Nations Framework Convention on Climate Change secretariat|un|UNFCCC Secretariat, UN Climate Change
ipcc|IPCC|specialised|Intergovernmental Panel on Climate Change|un|
ipbes|IPBES|specialised|Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services|un|
gef|GEF?|specialised|Global Environment Facility||
green-climate-fund|GCF?|specialised|Green Climate Fund||
unesco|UNESCO|specialised|United Nations Educational, Scientific and Cultural Organization|un|UN Educational Scientific and Cultural Organization, United Nations Educational Scientific and Cultural Organization
intergovernmental-oceanographic-commission||specialised|Intergovernmental Oceanographic Commission|unesco|~Intergovernmental Oceanographic Commission
ilo|ILO!|specialised|International Labour Organization|un|International Labour Office
fao|FAO!|specialised|Food and Agriculture Organization of the United Nations|un|~Food and Agriculture Organization, Food and Agriculture Organization
who|WHO!|specialised|World Health Organization|un|
world-health-assembly|WHA?|specialised|World Health Assembly|who|
paho|PAHO|specialised|Pan American Health Organization|who|
ifad|IFAD|specialised|International Fund for Agricultural Development|un|
itu|ITU!|specialised|International Telecommunication Union|un|International Telecommunications Union
upu|UPU?|specialised|Universal Postal Union|un|
wmo|WMO!|specialised|World Meteorological Organization|un|
wipo|WIPO|specialised|World Intellectual Property Organization|un|
unido|UNIDO|specialised|United Nations Industrial Development Organization|un|~Industrial Development Organization
unwto|UNWTO|specialised|World Tourism Organization|un|UN World Tourism Organization, United Nations World Tourism Organization, UN Tourism
imo|IMO!|specialised|International Maritime Organization|un|
icao|ICAO|specialised|International Civil Aviation Organization|un|
iaea|IAEA|specialised|International Atomic Energy Agency|un|
opcw|OPCW|specialised|Organisation for the Prohibition of Chemical Weapons||
ctbto|CTBTO|specialised|Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization||Comprehensive Nuclear-Test-Ban Treaty Organization, Comprehensive Test Ban Treaty Organization, CTBTO Preparatory Commission
isa|ISA?|specialised|International Seabed Authority||
itlos|ITLOS|specialised|International Tribunal for the Law of the Sea||
icc|ICC?|specialised|International Criminal Court||
icty|ICTY|global|International Criminal Tribunal for the former Yugoslavia|un|International Tribunal for the Former Yugoslavia
ictr|ICTR|global|International Criminal Tribunal for Rwanda|un|
incb|INCB|global|International Narcotics Control Board|un|
commission-on-narcotic-drugs|CND?|global|United Nations Commission on Narcotic Drugs|un|~Commission on Narcotic Drugs, Commission on Narcotic Drugs
commission-on-status-of-women|CSW?|global|United Nations Commission on the Status of Women|un|~Commission on the Status of Women, Commission on the Status of Women
uncitral|UNCITRAL|global|United Nations Commission on International Trade Law|un|~Commission on International Trade Law
copuos|COPUOS|global|United Nations Committee on the Peaceful Uses of Outer Space|un|~Committee on the Peaceful Uses of Outer Space, Committee on the Peaceful Uses of Outer Space
unoosa|UNOOSA|global|United Nations Office for Outer Space Affairs|un|~Office for Outer Space Affairs
unff|UNFF|global|United Nations Forum on Forests|un|
unaoc|UNAOC|global|United Nations Alliance of Civilizations|un|~Alliance of Civilizations
united-nations-global-compact||global|United Nations Global Compact|un|UN Global Compact
unifil|UNIFIL|global|United Nations Interim Force in Lebanon|un|UN Interim Force in Lebanon
undof|UNDOF|global|United Nations Disengagement Observer Force|un|UN Disengagement Observer Force
untso|UNTSO|global|United Nations Truce Supervision Organization|un|
unficyp|UNFICYP|global|United Nations Peacekeeping Force in Cyprus|un|
unmik|UNMIK|global|United Nations Interim Administration Mission in Kosovo|un|UN Mission in Kosovo, United Nations Mission in Kosovo
unama|UNAMA|global|United Nations Assistance Mission in Afghanistan|un|UN Assistance Mission in Afghanistan
unami|UNAMI|global|United Nations Assistance Mission for Iraq|un|UN Assistance Mission for Iraq
unsmil|UNSMIL|global|United Nations Support Mission in Libya|un|UN Support Mission in Libya
minusma|MINUSMA|global|United Nations Multidimensional Integrated Stabilization Mission in Mali|un|
minusca|MINUSCA|global|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|un|
monusco|MONUSCO|global|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|un|MONUC
unmiss|UNMISS|global|United Nations Mission in South Sudan|un|UN Mission in South Sudan
unamid|UNAMID|global|African Union–United Nations Hybrid Operation in Darfur|un|African Union-United Nations Mission in Darfur
unisfa|UNISFA|global|United Nations Interim Security Force for Abyei|un|
unprofor|UNPROFOR|global|United Nations Protection Force|un|UN Protection Force
minustah|MINUSTAH|global|United Nations Stabilization Mission in Haiti|un|
unscom|UNSCOM|global|United Nations Special Commission|un|
unmovic|UNMOVIC|global|United Nations Monitoring, Verification and Inspection Commission|un|
unowas|UNOWAS|global|United Nations Office for West Africa and the Sahel|un|UN Office for West Africa and the Sahel, UNOWA
unoca|UNOCA|global|United Nations Regional Office for Central Africa|un|
unrcca|UNRCCA|global|United Nations Regional Centre for Preventive Diplomacy for Central Asia|un|UN Regional Centre for Preventive Diplomacy for Central Asia
unrwa|UNRWA|humanitarian|United Nations Relief and Works Agency for Palestine Refugees in the Near East|un|United Nations Relief and Works Agency, UN Relief and Works Agency
unicef|UNICEF|humanitarian|United Nations Children's Fund|un|~Children's Fund
unhcr|UNHCR|humanitarian|United Nations High Commissioner for Refugees|un|Office of the United Nations High Commissioner for Refugees, Office of the UN High Commissioner for Refugees, UN High Commissioner for Refugees, UN Refugee Agency, United Nations Refugee Agency
wfp|WFP!|humanitarian|World Food Programme|un|UN World Food Programme, United Nations World Food Programme
ocha|OCHA|humanitarian|United Nations Office for the Coordination of Humanitarian Affairs|un|~Office for the Coordination of Humanitarian Affairs, Office for the Coordination of Humanitarian Affairs, UNOCHA
iom|IOM!|humanitarian|International Organization for Migration|un|UN Migration Agency
`
