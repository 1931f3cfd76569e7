frontlijn-story 1
language nl
neighbourhood Weversveld
seed 20261120

== team
2025-09-22 08:15 ineke | joined | Ineke Hoekstra | Gemeente Brugveen | lead
2025-09-22 08:17 ineke | joined-other | anouk | Anouk Terpstra | Woonstichting Vlashof | director
2025-09-22 08:18 ineke | joined-other | rachid | Rachid Bouzidi | Welzijn Brugveen | director
2025-09-22 08:19 ineke | joined-other | sevda | Sevda Aydın | Gemeente Brugveen | director
2025-09-22 08:20 ineke | joined-other | marleen | Marleen Oudshoorn | Wijkzorg Brugveen | director
2025-09-22 08:21 ineke | joined-other | dwight | Dwight Pinas | Jeugdteam Rietkraag | director
2025-09-22 08:22 ineke | joined-other | lotte | Lotte Verbruggen | Welzijn Brugveen | director
2025-09-22 08:23 ineke | joined-other | joost | Joost van Rijn | Politie Brugveen | enforcer
2025-09-22 08:25 ineke | joined-other | gerda | Gerda Sinnema | Gemeente Brugveen | privacy
2026-07-10 16:30 ineke | left | lotte
2026-08-31 08:30 ineke | joined-other | bram | Bram Kuijpers | Welzijn Brugveen | director

== case F-8T6V | Visser–Benali | Kaardestraat | 18 | 06-00000118 | 2024-031
2025-09-22 09:30 rachid | open | rachid
2025-09-22 09:31 rachid | person | p1 | Naima | Benali | 1986 | parent | 06-00000118
2025-09-22 09:32 rachid | person | p2 | Erik | Visser | 1983 | parent | 06-00000119
2025-09-22 09:33 rachid | person | p3 | Amira | Visser | 2010 | child
2025-09-22 09:34 rachid | person | p4 | Sem | Visser | 2014 | child
2025-09-22 09:35 rachid | person | p5 | Noor | Visser | 2019 | child
2025-09-22 09:36 rachid | relation | p1 | partner | +p2 | yes
2025-09-22 09:38 rachid | relation | p1 | sibling | Latifa Benali | yes
2025-09-24 16:12 rachid | visit | Kennisgemaakt met Naima en Erik aan de keukentafel. Erik werkte elf jaar bij een transportbedrijf dat in februari dichtging. "Ik open de post niet meer, dan hoef ik het ook niet te weten." Zij willen allebei dat wij samen gaan kijken.
2025-09-26 11:20 rachid | phone | Anouk gesproken: de huurachterstand is 2.740 euro, vier maanden. Vlashof wacht met de deurwaarder als er voor 15 oktober een plan ligt. Aan Naima doorgegeven; zij zuchtte en zei dat ze vannacht misschien weer eens slaapt.
2025-10-01 15:40 rachid | visit | Twee boodschappentassen met post op tafel gesorteerd, samen met Erik. Hij maakte zelf drie stapels: huur, energie, rest. Vijf brieven bleken reclame. Afgesproken dat hij elke woensdag de post openmaakt en mij een foto stuurt als hij iets niet begrijpt.
2025-10-01 16:05 rachid | goal | g1 | Elke maand de huur betalen zonder buikpijn | 2026-06-30
2025-10-01 16:06 rachid | step | s1 | g1 | Alle post van 2025 sorteren en een lijst van schulden maken | +p2 | 2025-10-10
2025-10-01 16:07 rachid | step | s2 | g1 | Betalingsplan voorleggen aan Vlashof | @rachid | 2025-10-14
2025-10-03 09:15 dwight | phone | Mentor van Amira gebeld met instemming van Naima. Amira was in september zeven keer de eerste twee uur afwezig. Als ze er is doet ze goed mee, zegt de mentor: "een slimme, stille meid".
2025-10-07 16:30 dwight | visit | Met Amira gewandeld naar de supermarkt. Zij brengt Sem en Noor naar school omdat mama dan bij oma is. "Als ik het niet doe, doet niemand het." Ze wil zelf wel op tijd zijn. Naima schrok ervan; zij dacht dat het precies uitkwam.
2025-10-07 17:05 dwight | goal | g2 | Amira: ik wil gewoon op tijd zijn en mijn derde jaar halen | 2026-07-10
2025-10-07 17:06 dwight | step | s3 | g2 | Ochtendrooster maken: wie brengt Sem en Noor op welke dag | +p1 | 2025-10-17
2025-10-08 13:25 rachid | message | Foto van Erik ontvangen: de schuldenlijst is af, negen regels, netjes met bedragen. Totaal 7.910 euro inclusief de huur. Hem laten weten dat dit precies is wat wij nodig hebben.
2025-10-08 13:27 rachid | done | s1
2025-10-13 11:10 ineke | meeting | Besproken met Vlashof, Welzijn en jeugdteam. Rachid is regisseur en aanspreekpunt voor het hele gezin; Dwight doet school, Anouk de woning. Erik en Naima weten dat dit overleg er was en krijgen de afspraken op papier. Zij wilden zelf niet aanschuiven, wel dat hun vraag werd voorgelezen: "Kan de deurwaarder even wachten, dan kunnen wij nadenken." Dat is gedaan. Over zes weken kijken wij opnieuw.
2025-10-13 11:25 rachid | label | p2 | stakker | ww-list | Vier maanden huurachterstand en drie aanmaningen energie na verlies van werk in februari 2025; opent sinds de zomer de post niet | resident | 2026-04-10
2025-10-14 10:40 rachid | phone | Voorstel ingediend bij Vlashof: de lopende huur plus 75 euro per maand zodra de uitkering binnen is. Anouk geeft morgen antwoord.
2025-10-15 09:50 anouk | letter | Regeling bevestigd per brief: lopende huur plus 75 euro, ingaand 1 november. Deurwaarder is stopgezet. Twee gemiste termijnen betekent eerst bellen, dan pas een volgende stap.
2025-10-15 09:58 rachid | done | s2
2025-10-17 15:45 dwight | visit | Het rooster hangt op de koelkast, met kleurtjes van Noor. Erik brengt ma, di en do; zus Latifa wo en vr. Amira fietst nu om acht uur weg. Eerste twee dagen gelukt.
2025-10-17 15:50 dwight | done | s3
2025-10-30 14:15 anouk | visit | Achterslaapkamer bekeken met de opzichter. Zwarte plekken achter de kast, vochtmeter slaat uit op de hele buitenmuur. De kinderen slapen nu in de woonkamer. Geen kwestie van te weinig ventileren: de voeg is lek.
2025-10-30 14:30 anouk | goal | g3 | Een droge slaapkamer voor Sem en Noor | 2026-05-31
2025-10-30 14:31 anouk | step | s4 | g3 | Lekke voeg in de buitenmuur laten herstellen | @anouk | 2025-11-28
2025-11-05 10:30 sevda | phone | Aanvraag bij het Geldloket doorgesproken met Naima. Er mist nog een loonstrook van januari en het bewijs van de kinderbijslag. Zij zoekt dat dit weekend op.
2025-11-05 10:40 sevda | step | s5 | g1 | Ontbrekende stukken inleveren bij het Geldloket | +p1 | 2025-11-14
2025-11-13 16:20 rachid | visit | Eerste termijn is betaald. Erik had de papieren al in een mapje. Hij solliciteert op chauffeursbanen maar krijgt geen antwoord. Zijn vriend Marco vroeg of hij zaterdags wil meehelpen op de markt; daar fleurt hij van op.
2025-11-14 09:20 sevda | done | s5
2025-11-20 15:40 dwight | message | Amira appt een foto van haar fiets bij de school om 8.12 uur, met een duim.
2025-11-28 11:30 anouk | phone | Aannemer schuift door naar januari wegens personeelstekort. Naima gebeld en excuses gemaakt; zij is boos en dat is terecht. Maandag brengen wij een bouwdroger.
2025-11-28 11:34 anouk | due | s4 | 2026-01-23
2025-12-01 13:15 anouk | visit | Bouwdroger geplaatst. De stroomkosten vergoedt Vlashof, 60 euro, vandaag overgemaakt. Sem wilde weten of het ding ook popcorn kan maken.
2025-12-11 15:30 dwight | phone | School: Amira was in november twee keer te laat, allebei met bericht. De mentor stopt met het wekelijkse lijstje. Amira vond het "wel chill" dat ze dit jaar zonder leerplichtbrief afsluit.
2025-12-17 16:40 rachid | visit | Jaar doorgenomen met Erik en Naima. Naima gaat zes ochtenden per week naar haar moeder en is doodmoe. Zij vindt hulp vragen lastig: "mijn zus heeft ook haar eigen leven". Wij spreken na de vakantie over verdelen.
2025-12-17 16:50 rachid | follow-up | f1 | visit | 2026-01-14 | Samen met Naima en Latifa de zorg voor oma verdelen
2026-01-14 16:10 rachid | visit | Naima en Latifa samen aan tafel. Latifa neemt voortaan zaterdag en maandag. De vrouw van de overkant wil op donderdag koffie drinken bij oma. Naima houdt drie ochtenden over en begon bijna te huilen van opluchting.
2026-01-14 16:15 rachid | follow-up-done | f1
2026-01-20 10:15 sevda | meeting | Intake Geldloket met Erik en Naima. Er blijft na vaste lasten 41 euro per week over voor eten, dat is te weinig. Bijzondere bijstand en kwijtschelding gemeentelijke belasting ter plekke aangevraagd. Saneringskrediet wordt berekend. Uitgelegd wat dat betekent: één schuldeiser, één bedrag, geen nieuwe leningen. Naima vroeg wat er gebeurt als de auto stukgaat; daarvoor reserveren wij 25 euro per maand.
2026-01-20 10:25 sevda | step | s6 | g1 | Voorstel saneringskrediet naar de schuldeisers sturen | @sevda | 2026-03-06
2026-01-23 14:50 anouk | visit | De voeg is dicht, de muur is van buiten gedaan. Het moet nu zes weken drogen voordat er gestuukt kan worden. Vochtmeting genoteerd op de deurpost zodat de familie het zelf kan volgen.
2026-01-23 14:55 anouk | done | s4
2026-01-23 14:56 anouk | step | s7 | g3 | Muur stuken en schilderen als de meting onder de norm is | @anouk | 2026-03-31
2026-02-04 15:25 rachid | phone | Erik kan op proef beginnen bij een distributiecentrum, via Marco. Vier weken, daarna zien ze verder. Hij vroeg of dat de aanvraag bij het Geldloket in de weg zit. Dat zoekt Sevda uit.
2026-02-05 09:30 sevda | phone | Erik teruggebeld: beginnen met werken mag altijd, hij geeft de loonstroken door en wij rekenen opnieuw. Hij was bang dat hij alles opnieuw moest invullen.
2026-03-04 11:15 sevda | letter | Voorstel verstuurd naar zeven schuldeisers. Twee kleine vorderingen heeft Erik zelf al afgelost met het marktgeld, dat stond niet in de planning en is knap.
2026-03-04 11:20 sevda | done | s6
2026-03-12 16:30 rachid | visit | Proef is omgezet in een contract voor een half jaar, 32 uur. Erik had taart gehaald. Naima zegt dat hij weer zingt onder de douche. Over het woord op onze lijst gesproken: hij wist ervan en vindt dat het niet meer klopt. Ik ook niet.
2026-03-16 11:05 rachid | label-withdrawn | p2 | Betaalt sinds november elke termijn, heeft vanaf 9 maart een contract voor 32 uur en doet zelf de post; met hem besproken op 12 maart
2026-03-31 14:20 anouk | visit | Meting staat op groen. De stukadoor komt dinsdag na Pasen, de verf mogen de kinderen kiezen. Noor wil paars, Sem wil alles behalve paars.
2026-03-31 14:24 anouk | due | s7 | 2026-04-17
2026-04-09 10:05 sevda | phone | Zes van de zeven schuldeisers gaan akkoord. De laatste, een webwinkel, vraagt bedenktijd tot eind april.
2026-04-16 15:35 anouk | visit | Kamer opgeleverd: een muur paars, drie muren wit. Sem en Noor slapen er sinds gisteren. Naima gaf ons een bord koekjes mee voor de schilder.
2026-04-16 15:40 anouk | done | s7
2026-04-16 15:41 anouk | goal-reached | g3
2026-04-30 13:50 sevda | phone | Ook de webwinkel akkoord. Saneringskrediet gaat in per 1 mei: achttien maanden, een vast bedrag van 148 euro per maand. Erik heeft de automatische afschrijving zelf ingesteld.
2026-04-30 13:55 sevda | step | s8 | g1 | Halfjaarcontrole van de regeling met loonstroken | @sevda | 2026-11-06
2026-05-20 16:15 dwight | street | Amira kwam ik tegen bij De Spoel, met twee vriendinnen. Ze staat een zeven komma twee gemiddeld en denkt aan iets met laboratorium. Ze vroeg of ik haar vader niet wilde vertellen dat ze voor wiskunde een vier had.
2026-06-11 16:25 rachid | visit | Gezin draait. Erik werkt, de huur loopt vooruit in plaats van achteruit. Naima gaat op woensdag naar de naaigroep in De Spoel en neemt haar moeder soms mee. Afgesproken dat ik in de zomer alleen bel.
2026-06-11 16:32 rachid | follow-up | f2 | call | 2026-07-16 | Bellen hoe de overgang van Amira is gegaan
2026-07-09 14:10 dwight | message | Appje van Amira: over naar vier havo, met een zes voor wiskunde. Teruggestuurd dat dit haar eigen werk is.
2026-07-09 14:15 dwight | goal-reached | g2
2026-07-16 10:20 rachid | phone | Kort gebeld. Eerste vakantie zonder deurwaarder, zegt Erik. Zij gaan drie dagen met de tent naar zee met Latifa en haar gezin.
2026-07-16 10:23 rachid | follow-up-done | f2
2026-08-27 11:10 rachid | message | Erik stuurt een foto van de tent in de tuin, te drogen. Volgende week begint school voor alle drie en hij heeft de eerste dag vrij genomen.
2026-09-10 16:20 rachid | visit | Contract van Erik is verlengd, nu voor een jaar. Naima maakt zich zorgen om haar moeder, die twee keer is gevallen. Zij wil weten wat er kan zonder dat haar moeder weg moet uit haar flat.
2026-09-10 16:30 rachid | goal | g4 | Naima: mama veilig thuis houden zonder dat ik omval | 2027-03-31
2026-09-10 16:31 rachid | step | s9 | g4 | Samen met Naima en haar moeder een gesprek aanvragen bij de Wmo | @rachid | 2026-09-25
2026-09-10 16:32 rachid | step | s10 | g4 | Familieoverleg over wie welke dag doet | +p1 | 2026-10-16
2026-09-24 11:40 marleen | phone | Op verzoek van Rachid met Naima gebeld over wijkverpleging bij haar moeder. Die woont buiten Weversveld maar onder hetzelfde team. Een collega gaat volgende week kennismaken, Naima is erbij.
2026-09-25 09:10 rachid | done | s9
2026-10-06 13:10 rachid | due | s10 | 2026-10-23
2026-10-15 16:35 rachid | visit | Het familieoverleg was zondag, zonder ons, met zeven mensen en een rooster tot de kerst. Latifa houdt het bij. Naima: "Ik had dit een jaar eerder moeten vragen." Wmo-gesprek staat op 26 oktober.
2026-10-15 16:40 rachid | done | s10
2026-10-28 13:20 rachid | phone | Wmo-gesprek was prettig. Moeder krijgt een alarmknop en twee keer per week hulp bij het douchen. Naima is er de eerste weken nog bij, daarna bouwt zij af.
2026-11-06 10:35 sevda | meeting | Halfjaarcontrole gedaan met Erik: alle zes termijnen betaald, nog een jaar te gaan. De huur loopt gelijk, er staat voor het eerst weer 200 euro op de spaarrekening. Er is ruimte voor zwemles van Noor.
2026-11-06 10:45 sevda | done | s8
2026-11-06 10:46 sevda | step | s11 | g1 | De laatste twaalf termijnen van 148 euro betalen | +p2 | 2027-10-31
2026-11-06 10:50 rachid | step | s12 | g4 | Na zes weken kijken of Naima twee ochtenden echt vrij heeft | @rachid | 2026-12-03

== case F-88KD | Vermeulen | Ververspad | 7 | 06-00000207 | 2023-117
2025-09-22 10:05 anouk | open | anouk
2025-09-22 10:06 anouk | person | p1 | Kees | Vermeulen | 1956 | lodger | 06-00000207
2025-09-22 10:07 anouk | relation | p1 | sibling | Ria Vermeulen | no
2025-09-22 10:08 anouk | relation | p1 | neighbour | mevrouw Smit van nummer 9 | yes
2025-09-25 13:40 anouk | visit | Aan de deur gesproken. Dhr. laat mij niet binnen: "Het is een beetje vol." Vanaf de drempel zichtbaar: gang gevuld met kranten en dozen tot schouderhoogte, doorgang circa 40 cm. Meterkast niet bereikbaar. Dhr. was vriendelijk.
2025-10-02 14:00 anouk | visit | Zelfde situatie. Gevraagd wat hij ermee doet: hij was radiomonteur en repareert "voor later". Hij liet een gerestaureerde radio uit 1958 zien en die speelt. Afgesproken: volgende keer neem ik iemand mee die niet over opruimen praat.
2025-10-09 10:30 marleen | visit | Samen met Anouk. Ik ben binnengelaten tot de keuken. Meneer slaapt in zijn stoel omdat het bed vol ligt, kookt op één pit, wast zich aan de wastafel. Hij eet te weinig, zijn broek zit met een touwtje. Hij vond het fijn dat er naar de radio's werd gevraagd.
2025-10-13 11:32 anouk | meeting | Brandveiligheid is het punt: geen vluchtweg en een gasfornuis tussen papier. Er ligt een sommatie klaar bij ons juridisch team. Afspraak: drie maanden uitstel als er een plan is waar dhr. zelf achter staat. Wijkzorg doet het wekelijkse contact, ik doe de eisen en de controle, zodat dhr. weet wie waarvoor komt. Brandweer is gevraagd om advies, zonder adres te noemen.
2025-10-16 14:10 anouk | visit | Eerlijk verteld dat er een sommatie klaarligt en wat daarvoor nodig is. Dhr. werd stil, daarna: "Dan wil ik wel zelf bepalen wat er weggaat." Dat is de afspraak. Niets gaat de deur uit zonder zijn ja.
2025-10-16 14:25 anouk | goal | g1 | In mijn eigen huis blijven, met mijn radio's | 2026-04-30
2025-10-16 14:26 anouk | step | s1 | g1 | Pad van 80 cm vrij van voordeur naar keuken en meterkast | +p1 | 2025-11-20
2025-10-16 14:27 anouk | step | s2 | g1 | Uitstel van drie maanden schriftelijk regelen bij juridische zaken | @anouk | 2025-10-24
2025-10-16 14:28 anouk | step | s3 | g1 | Rookmelders plaatsen in gang en woonkamer | Vlashof onderhoud | 2025-10-31
2025-10-20 13:20 anouk | correct-goal | g1 | In mijn eigen huis blijven wonen, met mijn radio's, en zelf bepalen wat weggaat
2025-10-23 09:40 anouk | done | s2
2025-10-23 09:45 anouk | phone | Dhr. gebeld: uitstel staat op papier tot 26 januari. Hij vroeg of ik de brief wilde voorlezen. Gedaan.
2025-10-27 11:15 anouk | label | p1 | stakker | ww-list | Doorgang in gang 40 cm en meterkast onbereikbaar bij huisbezoek op 2, 9 en 16 oktober; slaapt al ruim een jaar in een stoel | own_observation | 2026-04-27
2025-10-30 10:20 anouk | done | s3
2025-11-04 10:15 marleen | visit | Twee uur met meneer in de gang gezeten en kranten bekeken. Hij leest elke krant nog een keer voordat die weg mag. Achttien kranten in twee uur. Ik heb voorgesteld om per stapel te kiezen; daar denkt hij over na.
2025-11-11 10:20 marleen | visit | Hij heeft erover nagedacht: kranten van voor 2015 mogen weg, behalve die met een radio erin. Vier kratten gevuld. Buurvrouw Smit bracht koffie, voor het eerst in twee jaar kwam ze verder dan de mat.
2025-11-19 13:50 anouk | visit | Pad gemeten: 72 cm tot de keuken, meterkast vrij. Nog niet helemaal wat we afspraken, wel ruim genoeg voor een brancard. Dhr. vond dat ik streng mat. Klopt.
2025-11-24 13:30 anouk | due | s1 | 2025-12-11
2025-12-11 13:45 anouk | visit | 82 cm over de hele lengte. Dhr. had zelf een meetlint klaarliggen. Rookmelders getest, beide in orde. Foto's gemaakt met zijn toestemming voor het dossier bij juridische zaken.
2025-12-11 13:52 anouk | done | s1
2025-12-18 10:40 marleen | visit | Het bed is in beeld, letterlijk: het voeteneind steekt onder de dozen uit. Meneer wil voor de kerst in bed slapen. Zaterdag komt een neef van mevrouw Smit helpen tillen.
2025-12-18 10:46 marleen | goal | g2 | Weer in een bed slapen | 2026-01-31
2025-12-18 10:47 marleen | step | s4 | g2 | Bed vrijmaken en nieuw matras regelen | @marleen | 2026-01-16
2025-12-23 11:00 marleen | phone | Meneer gebeld. Het bed is voor de helft vrij, er ligt nog een versterker op die hij niet kan tillen. Met de kerst eet hij bij mevrouw Smit.
2026-01-13 10:30 marleen | visit | Matras gebracht uit het noodfonds. Hij ging meteen liggen, met zijn schoenen aan, en zei drie minuten niets. Daarna: "Ik was vergeten hoe lang ik ben."
2026-01-13 10:38 marleen | done | s4
2026-01-13 10:39 marleen | goal-reached | g2
2026-01-26 13:20 anouk | meeting | Juridische zaken ziet af van sommatie zolang het pad vrij is. Controle eens per maand door mij, aangekondigd. Dhr. krijgt dit vandaag telefonisch en per brief.
2026-01-26 13:28 anouk | step | s5 | g1 | Maandelijkse controle van pad, meterkast en rookmelders tot de zomer | @anouk | 2026-06-30
2026-02-10 14:05 anouk | visit | Pad vrij, 80 cm. Op de trap staan nu dozen die eerst in de gang stonden. Besproken dat de trap ook vluchtweg is. Dhr. moppert maar pakt de eerste doos zelf op.
2026-02-19 15:10 lotte | visit | Op verzoek van Marleen langs met een idee: De Werf zoekt iemand die radio's kan repareren. Kees liet me twintig minuten solderen en ik mocht er nul zelf houden. Hij komt maandag kijken, als hij zijn eigen bout mag meenemen.
2026-02-19 15:20 lotte | goal | g3 | Mijn vak weer gebruiken en niet alleen voor de kast | 2026-09-30
2026-02-19 15:21 lotte | step | s6 | g3 | Meegaan naar de eerste ochtend bij De Werf | @lotte | 2026-02-23
2026-02-23 12:20 lotte | phone | Begeleider van De Werf belde: Kees bleef tot sluitingstijd en heeft drie jongens uitgelegd wat een condensator is. Volgende maandag komt hij weer.
2026-02-23 12:24 lotte | done | s6
2026-03-10 14:00 anouk | visit | Controle in orde. Trap vrij. Dhr. had vijf radio's apart gezet voor De Werf, "op proef". Geen commentaar gegeven, alleen koffie gedronken.
2026-03-24 10:25 marleen | visit | Gewicht is weer wat het moet zijn. Meneer eet op maandag bij De Werf en op donderdag aan de eettafel in De Spoel. De badkamer is nog vol, hij wast zich aan de wastafel en wil dat voorlopig zo houden.
2026-04-14 14:15 anouk | visit | Pad 78 cm en trap vrij, bad nog vol. Dhr. wil de badkamer in mei aanpakken, samen met de neef van mevrouw Smit. Over de lijst gesproken: hij wil weten wie zijn naam ziet. Uitgelegd, namen van het team gegeven.
2026-04-20 11:10 gerda | letter | Meneer heeft gevraagd wie zijn dossier heeft ingezien. Overzicht op papier gemaakt en met Anouk meegegeven. Hij mag altijd bellen als iets niet klopt.
2026-04-24 10:50 anouk | label | p1 | stakker | ww-list | Gang en trap zijn vrij, maar badkamer en slaapkamer zijn bij controle op 14 april nog niet bruikbaar; zonder maandelijkse controle geen uitstel | own_observation | 2026-10-23
2026-04-30 15:02 anouk | undone | s3
2026-04-30 15:05 anouk | phone | Onderhoud meldt dat de rookmelder in de woonkamer nooit is aangesloten, alleen opgehangen. Ik had hem getest met de knop en dat is niet genoeg. Morgen wordt hij goed gezet.
2026-05-01 13:10 anouk | done | s3
2026-05-12 14:10 anouk | visit | Controle: pad goed. In de badkamer zijn de eerste zes dozen weg. Dhr. vertelde dat zijn zus jarig is; ze spraken elkaar acht jaar niet. Hij twijfelt over een kaart.
2026-05-21 13:35 marleen | visit | De kaart is verstuurd. Zijn zus belde terug, ze hebben een uur gepraat over hun ouders en over een radio die van haar bleek te zijn. Ze komt in juli een dag.
2026-05-21 13:42 marleen | relation-ended | p1 | sibling | Ria Vermeulen
2026-05-21 13:43 marleen | relation | p1 | sibling | zus Ria | yes
2026-06-09 14:20 anouk | visit | Laatste van de vijf afgesproken controles, alles in orde. Dhr. stelt zelf voor om de controle te houden, maar dan eens in de twee maanden. Ik heb ja gezegd.
2026-06-09 14:26 anouk | done | s5
2026-06-09 14:28 anouk | goal-reached | g1
2026-06-09 14:30 anouk | follow-up | f1 | visit | 2026-08-11 | Controle pad en trap, daarna koffie
2026-07-21 11:25 marleen | phone | Meneer belde overstuur. Zijn zus heeft tijdens haar bezoek zonder vragen een kar vol naar de stort gebracht, ook onderdelen. Hij heeft sindsdien weer dozen van straat meegenomen. Morgen ga ik langs.
2026-07-22 10:10 marleen | visit | De gang is weer tot heuphoogte vol, pad van 50 cm. Meneer schaamt zich. Niets opgeruimd vandaag, alleen geluisterd. Hij wil dat ik zijn zus uitleg hoe het bij hem werkt, omdat het hem zelf niet lukt zonder schreeuwen.
2026-07-23 16:10 marleen | phone | Met Ria gesproken, met toestemming. Zij dacht dat ze hielp en schrok van het effect. Ze schrijft hem een brief en biedt aan de onderdelen te vergoeden.
2026-08-11 14:00 anouk | visit | Pad 60 cm, meterkast vrij. Dit is onder de afspraak. Dhr. wist het en begon er zelf over. Hij wil het vóór oktober terug op 80 hebben, met dezelfde hulp als toen.
2026-08-11 14:08 anouk | follow-up-done | f1
2026-08-11 14:10 anouk | goal | g4 | Het pad weer op 80, en nu zo dat het blijft | 2026-12-31
2026-08-11 14:11 anouk | step | s7 | g4 | Elke dinsdag een uur sorteren, stapel voor stapel | +p1 | 2026-10-06
2026-08-11 14:12 anouk | step | s8 | g4 | Afspraak op papier: familie gooit niets weg zonder zijn ja | @marleen | 2026-09-04
2026-08-25 10:30 marleen | visit | Sorteeruur. Eén stapel, drie beslissingen, veel koffie. Meneer zegt dat het nu sneller gaat omdat hij weet hoe het voelt als het af is.
2026-09-03 10:15 marleen | visit | De afspraak geschreven, in zijn woorden, en opgehangen naast de deur. Ria heeft hem per post ondertekend teruggestuurd met een reep chocola erbij.
2026-09-03 10:20 marleen | done | s8
2026-09-15 13:55 anouk | visit | Pad 70 cm. De neef van mevrouw Smit komt weer op zaterdag. Dhr. verkocht twee radio's via De Werf voor samen 90 euro en kocht er een rek van.
2026-10-06 14:05 anouk | visit | 80 cm gemeten door dhr. zelf, door mij gecontroleerd: 78. Wij hebben er samen om gelachen. Het rek scheelt veel vloer.
2026-10-06 14:12 anouk | done | s7
2026-10-20 10:35 marleen | visit | De badkamer is voor het eerst leeg genoeg om in te douchen. De kraan lekt en het putje zit dicht. Gemeld bij Anouk, meneer wil de monteur niet alleen ontvangen.
2026-10-20 10:42 marleen | step | s9 | g4 | Kraan en afvoer badkamer laten maken, Marleen is erbij | Vlashof onderhoud | 2026-11-24
2026-10-22 11:20 anouk | label | p1 | stakker | ww-list | Terugval in juli tot pad van 50 cm na verlies van spullen; badkamer sinds oktober pas weer bereikbaar, hulp bij opruimen nog wekelijks nodig | own_observation | 2027-04-22
2026-11-10 13:50 anouk | visit | Controle: 81 cm, trap vrij, rookmelders beide getest met rook en niet met de knop. Monteur komt de 24e.
2026-11-10 14:00 anouk | correct | Controle: 81 cm, trap vrij, beide rookmelders getest met testrook. Monteur komt dinsdag 24 november om tien uur, Marleen is erbij. Dhr. vraagt of het pad in de nieuwe brief "de avenue" mag heten.

== case F-K5K3 | Da Silva–Mulder | Haspelweg | 31 | 06-00000231 | 2025-008
2025-09-29 09:10 rachid | open | rachid
2025-09-29 09:11 rachid | person | p1 | Linda | Mulder | 1990 | parent | 06-00000231
2025-09-29 09:12 rachid | person | p2 | Tiago | da Silva | 2014 | child
2025-09-29 09:13 rachid | person | p3 | Eva | da Silva | 2019 | child
2025-09-29 09:14 rachid | relation | p1 | parent_of | +p2 | yes
2025-09-29 09:15 rachid | relation | p1 | parent_of | +p3 | yes
2025-10-01 19:10 rachid | visit | 's Avonds langs omdat Linda om vijf uur begint met schoonmaken en vroeg slaapt. Haar partner João zit vast tot halverwege januari. Zij doet alles alleen en is vooral bezig met één vraag: "Hoe doen we dat als hij straks weer voor de deur staat?"
2025-10-08 15:20 dwight | phone | School gebeld met toestemming van Linda. Tiago is twee keer uit de klas gestuurd na opmerkingen over zijn vader. De juf wil hem juist in de klas houden en vraagt om tips.
2025-10-13 11:48 rachid | meeting | In het overleg alleen de zorgkant besproken: inkomen, kinderen, terugkeer. Joost heeft de datum bevestigd, verder geen politiegegevens gedeeld of opgeschreven. Linda wist van tevoren dat haar gezin op de lijst stond.
2025-10-16 19:05 rachid | visit | Plan gemaakt met Linda. Zij schreef zelf op wat zij nodig heeft: iemand die de kinderen om kwart voor zes niet alleen laat, en eerlijkheid van João over geld. De buurvrouw past nu op, maar dat stopt met kerst.
2025-10-16 19:20 rachid | goal | g1 | Linda: dat de kinderen niet schrikken als papa thuiskomt | 2026-04-01
2025-10-16 19:21 rachid | step | s1 | g1 | Met Tiago en Eva praten over waar papa is en wanneer hij komt | +p1 | 2025-11-14
2025-10-16 19:22 rachid | step | s2 | g1 | Gesprek met school over hoe Tiago even weg mag lopen | @dwight | 2025-10-31
2025-10-16 19:23 rachid | step | s3 | g1 | Ochtendopvang regelen vanaf januari | @rachid | 2025-12-19
2025-10-29 15:10 dwight | visit | Op school met juf, Linda en Tiago. Hij krijgt een gele kaart op zijn tafel: omdraaien is vijf minuten naar de conciërge. Tiago koos zelf de conciërge, "want die vraagt niks".
2025-10-29 15:18 dwight | done | s2
2025-11-13 19:15 rachid | phone | Linda heeft het de kinderen verteld. Eva dacht dat hij op een boot werkte. Tiago wist alles al en was kwaad dat niemand het hardop zei. Daarna hebben ze pannenkoeken gebakken.
2025-11-13 19:18 rachid | done | s1
2025-11-20 14:30 rachid | meeting | Voorgesprek in de inrichting met João en zijn casemanager, Linda was erbij. João praat zacht. Hij heeft geen geldig identiteitsbewijs, geen uitkering en een zorgverzekering die is stopgezet. "Ik wil niet weer als gast in mijn eigen huis zitten." Linda zei daarop dat zij drie dingen nodig heeft: geld op tijd, geen oude vrienden aan de deur en dat hij Tiago naar school brengt. Zij hebben daar samen een kwartier zonder ons over gepraat.
2025-11-20 14:50 rachid | step | s4 | g1 | Identiteitsbewijs, zorgverzekering en inschrijving klaar vóór 19 januari | @sevda | 2026-01-16
2025-12-04 10:10 sevda | phone | Met de casemanager geregeld dat João in december met verlof naar het gemeentehuis kan voor zijn identiteitskaart. Pasfoto betalen wij uit het noodfonds.
2025-12-15 11:20 sevda | phone | Identiteitskaart is aangevraagd, inschrijving op Haspelweg kan pas op de dag zelf. De aanvraag uitkering ligt klaar zonder datum.
2025-12-18 19:00 rachid | visit | Linda is op. Opvang voor de vroege ochtend blijkt niet te bestaan: niemand begint voor half zeven. Haar werkgever wil haar wel om zeven uur laten starten als er een vervangster is. Zij vraagt het zelf.
2025-12-19 13:10 rachid | lapsed | s3 | Opvang voor half zeven bestaat niet; Linda regelt met haar werkgever een latere begintijd
2026-01-08 12:40 rachid | message | Bericht van Linda: vanaf 12 januari begint zij om zeven uur. Het scheelt haar 38 euro per maand aan toeslag, dat heeft zij ervoor over.
2026-01-16 10:30 sevda | done | s4
2026-01-19 15:30 rachid | visit | João is thuis. Eva had een spandoek gemaakt, Tiago bleef op zijn kamer tot João naar boven ging en op de gang ging zitten. Om vier uur voetbalden ze op straat. Wij zijn kort gebleven.
2026-01-19 15:45 rachid | person | p4 | João | da Silva | 1987 | parent | 06-00000232
2026-01-19 15:46 rachid | relation | p1 | partner | +p4 | yes
2026-01-19 15:47 rachid | relation | p4 | parent_of | +p2 | yes
2026-01-20 09:30 sevda | visit | Met João naar de balie: ingeschreven, uitkering aangevraagd, broodnood-voorschot van 300 euro toegekend. Hij had alles in een plastic mapje. Eerste betaling volgt rond 10 februari.
2026-01-22 11:20 joost | street | João stapte zelf op mij af bij het Weversplein en gaf een hand. Ik heb gezegd dat hij voor mij een bewoner is zoals ieder ander en dat ik hem gewoon groet. Dat vond hij goed.
2026-02-02 11:12 rachid | label | p4 | stakker | ww-nuisance | Op 19 januari teruggekeerd na elf maanden detentie; toen geen inkomen, geen geldig identiteitsbewijs en geen zorgverzekering | partner | 2026-07-31
2026-02-02 11:13 rachid | goal | g2 | João: zelf geld verdienen, eerlijk geld | 2026-09-01
2026-02-02 11:14 rachid | step | s5 | g2 | Drie ochtenden per week meedraaien bij De Werf | +p4 | 2026-02-13
2026-02-02 11:15 rachid | step | s6 | g2 | VOG-mogelijkheden uitzoeken voor bouw en transport | @sevda | 2026-03-06
2026-02-11 13:30 rachid | visit | De Werf bevalt João. Hij kan lassen en mag dat laten zien. Thuis is het zoeken: Linda is gewend alles te beslissen. "Ik vraag waar de kaasschaaf ligt en dan is het al ruzie."
2026-02-13 09:20 rachid | done | s5
2026-02-18 14:20 sevda | phone | Eerste uitkering van João is binnen. De zorgverzekering loopt weer vanaf 1 februari, met een achterstand van één maand die in delen kan.
2026-02-25 16:15 dwight | visit | Gezinsgesprek over wie wat doet. Ze maakten twee lijsten en ruilden één taak per week. João brengt nu naar school, Linda doet de avond. Tiago turft eerlijk mee op het krijtbord.
2026-03-05 10:50 sevda | phone | Voor de bouw is meestal geen VOG nodig, voor transport wel en dan is het afwachten. João kiest voor de bouw. Ik heb hem de naam gegeven van een sloopbedrijf dat vaker met De Werf werkt.
2026-03-05 10:55 sevda | done | s6
2026-03-18 17:40 rachid | phone | Linda belde: João kwam gisteren pas om half een thuis en wilde niet zeggen waar hij was. Zij is niet bang, wel boos. Ik heb João voor morgen gevraagd.
2026-03-19 13:20 rachid | visit | João vertelde dat een oude bekende hem vroeg een tas te bewaren. Hij zei nee, maar bleef hangen omdat hij geen ruzie wilde. Hij had dat Linda niet durven zeggen. Samen bedacht dat hij zijn nummer verandert.
2026-03-19 13:35 rachid | step | s7 | g2 | Nieuw telefoonnummer nemen en het oude opzeggen | +p4 | 2026-03-27
2026-03-26 12:15 rachid | message | João stuurde zijn nieuwe nummer. Alleen familie, De Werf, reclassering en wij hebben het.
2026-03-26 12:17 rachid | done | s7
2026-04-02 15:30 dwight | phone | De juf laat weten dat de gele kaart al twee weken niet is omgedraaid. Tiago heeft hem aan een klasgenoot uitgeleend.
2026-04-02 15:34 dwight | goal-reached | g1
2026-04-15 14:10 rachid | phone | Reclassering meldt dat João een afspraak miste. Hij zat in een sollicitatiegesprek bij het sloopbedrijf en had niet afgebeld. Nieuwe afspraak vrijdag, met excuus van zijn kant. Volgende keer belt hij eerst.
2026-05-07 18:30 rachid | visit | Eerste loonstrook ligt op tafel: zes weken op proef, 24 uur. Linda heeft hem ingelijst op het toilet gehangen. Zij wil met hem mee naar het Geldloket omdat er nog een oude boete van 1.100 euro openstaat.
2026-05-07 18:42 rachid | goal | g3 | Samen: een huishoudboekje waar we allebei in durven kijken | 2026-12-31
2026-05-07 18:43 rachid | step | s8 | g3 | Betalingsregeling treffen voor de oude boete | +p4 | 2026-05-29
2026-05-07 18:44 rachid | step | s9 | g3 | Drie avonden budgetteren met vrijwilliger van Welzijn | +p1 | 2026-06-30
2026-05-28 09:45 sevda | meeting | Met João gebeld met het incassobureau, hij voerde zelf het woord en ik zat ernaast. Regeling: 60 euro per maand. Hij noteerde de naam van de medewerkster.
2026-05-28 09:52 sevda | done | s8
2026-06-03 16:40 dwight | street | João langs de lijn bij de pupillen, met een fluitje dat hij niet mag gebruiken van Tiago.
2026-06-18 18:35 rachid | visit | Twee van de drie budgetavonden zijn geweest. De vrijwilliger is streng en dat vinden ze fijn. João is assistent bij de pupillen van VV Brugveen, de trainer kent zijn verleden en vroeg hem toch.
2026-06-30 09:40 rachid | done | s9
2026-07-14 11:15 joost | street | Bij de zomersportdag gaf João een groepje jongens van vijftien uitleg over waarom je geen tas bewaart voor een ander. Geen idee of het blijft hangen, ze luisterden wel.
2026-07-28 10:40 rachid | label | p4 | stakker | ww-nuisance | Proeftijd loopt tot 19 januari 2027; contract van 24 uur eindigt 1 november en er staat nog 920 euro boete open | resident | 2027-01-28
2026-08-20 13:15 rachid | phone | Vakantiegroet uit de achtertuin. De proef bij het sloopbedrijf is een contract tot november geworden. Eva heeft haar zwemdiploma. Linda vraagt of wij na de vakantie een keer zonder João met haar willen praten.
2026-08-20 13:22 rachid | follow-up | f1 | visit | 2026-09-03 | Gesprek met Linda alleen, op haar verzoek
2026-09-03 09:30 rachid | visit | Linda is moe van het opletten. Zij controleert zijn zakken en vindt zichzelf daar vervelend om. Er is niets gevonden en niets gebeurd. Zij wil leren vertrouwen zonder naïef te zijn, en dat aan hem zeggen.
2026-09-03 09:38 rachid | follow-up-done | f1
2026-09-03 09:39 rachid | goal | g4 | Linda: weer een stel zijn en geen bewaker | 2027-02-28
2026-09-03 09:40 rachid | step | s10 | g4 | Vier gesprekken met relatiemaatschappelijk werk | +p1 | 2026-11-23
2026-09-17 18:20 rachid | phone | Eerste gesprek is geweest. João vond het "erger dan een verhoor en beter". Ze gaan door.
2026-10-01 10:40 sevda | phone | Stand van de boete: 740 euro. João vroeg of hij het sneller kan afbetalen. Kan, maar ik raad hem aan om eerst 300 euro achter de hand te hebben.
2026-10-13 15:40 dwight | visit | Tiago zit nu in groep acht en wil naar dezelfde school als zijn neef. Met beide ouders de open dagen op een rij gezet. Het is de eerste keer dat ik ze elkaar hoor laten uitpraten.
2026-10-22 12:50 sevda | phone | Contract eindigt 1 november en wordt niet verlengd, de opdracht is klaar. João heeft zich zelf al gemeld bij twee andere bedrijven. WW-aanvraag samen ingevuld, de boete loopt door met 30 euro.
2026-10-22 12:58 sevda | step | s11 | g2 | Sollicitaties bij twee aannemers, brief en kleding regelen | +p4 | 2026-11-27
2026-11-05 18:25 rachid | visit | João is twee weken thuis en dat schuurt minder dan gevreesd: hij kookt. Eén aannemer wil hem spreken op 25 november. Derde gesprek bij het maatschappelijk werk is geweest, het vierde is maandag 23 november.
2026-11-05 18:38 rachid | due | s11 | 2026-11-25

== case F-7PSQ | Hendriks | Weversplein | 44 | 06-00000344 | 2024-077
2025-09-23 14:10 dwight | open | dwight
2025-09-23 14:11 dwight | person | p1 | Monique | Hendriks | 1979 | parent | 06-00000344
2025-09-23 14:12 dwight | person | p2 | Danny | Hendriks | 2005 | child | 06-00000345
2025-09-23 14:13 dwight | person | p3 | Jesse | Hendriks | 2010 | child
2025-09-23 14:14 dwight | relation | p1 | ex_partner | René Mol | no
2025-09-23 14:15 dwight | relation | p2 | sibling | +p3 | yes
2025-09-24 10:40 dwight | phone | Leerplicht gebeld over Jesse: 61 uur ongeoorloofd verzuim sinds de start van dit schooljaar, vooral middagen. Er is een gesprek gepland voor 8 oktober. Monique weet ervan.
2025-09-30 17:05 dwight | visit | Monique werkt in een bakkerij van vier tot een en slaapt 's middags. Jesse komt dan gewoon weer thuis. "Ik hoor hem niet eens binnenkomen." Jesse zelf zegt dat het derde jaar "voor niks" is omdat hij toch monteur wordt.
2025-10-03 21:15 joost | street | Rond 21.00 uur acht scooters op het Weversplein, motoren draaiend. Danny aangesproken, hij deed als enige zijn helm af. Afspraak: na half tien van het plein. Om 21.40 uur was het leeg.
2025-10-08 14:20 dwight | meeting | Gesprek met leerplicht, mentor, Monique en Jesse. Geen proces-verbaal als hij zes weken in de les zit. Jesse wil meer praktijk, de mentor zoekt een stageplek voor één dag per week. Jesse gaf daarna zelf iedereen een hand.
2025-10-08 14:40 dwight | goal | g1 | Jesse: een dag in de week sleutelen in plaats van stoelen warmhouden | 2026-01-31
2025-10-08 14:41 dwight | step | s1 | g1 | Zes weken alle lessen volgen | +p3 | 2025-11-21
2025-10-08 14:42 dwight | step | s2 | g1 | Stageplek zoeken voor de dinsdag | mentor van Het Baken | 2025-11-21
2025-10-13 12:02 joost | meeting | Overlast Weversplein besproken met gemeente en Vlashof: elf meldingen in september, steeds dezelfde avonden. Danny wordt door omstanders en door hemzelf genoemd als degene die de groep bij elkaar appt. Eerst een gesprek thuis, samen met Dwight.
2025-10-16 17:10 joost | visit | Thuis gesproken met Danny en zijn moeder, Dwight erbij. Danny ontkent niet dat hij er staat. "Waar moeten we dan heen, het jongerencentrum is dicht." Uitgelegd wat een gedragsaanwijzing is en dat de burgemeester die overweegt.
2025-10-27 11:30 joost | label | p2 | rakker | ww-nuisance | Op 24 oktober door de gemeente een gedragsaanwijzing gekregen na drie processen-verbaal wegens geluidsoverlast en gevaarlijk rijden op het Weversplein | register | 2026-04-27
2025-10-27 17:20 dwight | phone | Danny gebeld om zelf te vertellen dat en waarom hij op de lijst staat, en tot wanneer. Hij was kwaad en hing op. Tien minuten later belde hij terug met de vraag hoe hij eraf komt.
2025-10-31 20:35 joost | street | Zes scooters op het plein, Danny er niet bij. De groep vertrok na de eerste vraag. Twee bewoners kwamen naar buiten om te bedanken.
2025-11-07 15:30 dwight | message | Mentor mailt: Jesse miste in vier weken twee uur, met briefje van de tandarts. Er is een garage die met hem wil praten.
2025-11-12 16:45 dwight | visit | Met Jesse naar de garage aan de rand van de wijk. De eigenaar liet hem een band wisselen zonder iets uit te leggen. Het lukte. Vanaf dinsdag mag hij komen, overall krijgt hij van de zaak.
2025-11-12 17:00 dwight | done | s2
2025-11-18 17:30 joost | visit | Danny trof ik thuis. Hij heeft de gedragsaanwijzing gelezen, met een markeerstift. Hij werkt nu drie avonden als bezorger en staat daarom minder op het plein. Hij vroeg of bezorgen op de scooter telt als overtreding: nee.
2025-11-21 13:40 dwight | done | s1
2025-12-02 16:50 dwight | phone | Monique gebeld. Jesse staat op dinsdag uit zichzelf om zeven uur op. Over Danny maakt zij zich zorgen: er kwam een boete van 390 euro en zij betaalt die niet voor hem.
2025-12-09 17:15 dwight | visit | Gesprek met Danny en Monique over geld. Danny heeft 1.450 euro aan boetes en een zorgpremie die niet is betaald. Hij dacht dat zijn moeder dat deed, zij dacht van hij. Ze hebben elkaar een half uur laten uitrazen en toen pizza besteld.
2025-12-09 17:32 dwight | goal | g2 | Danny: van de lijst af, en een rijbewijs dat ik zelf betaal | 2026-09-30
2025-12-09 17:33 dwight | step | s3 | g2 | Boetes op een rij en een regeling aanvragen | +p2 | 2026-01-16
2025-12-09 17:34 dwight | step | s4 | g2 | Achterstand zorgverzekering uitzoeken | @sevda | 2026-01-16
2025-12-31 16:10 joost | street | Ronde Weversplein met jongerenwerk. Danny stond bij de vuurton die de bewoners hadden neergezet en hield de kleintjes op afstand. Geen bijzonderheden.
2026-01-12 13:30 sevda | phone | Danny aan de lijn over de zorgverzekering: vier maanden achter, nog niet doorgeschoven. Regeling van 45 euro per maand. Hij schreef mee en las het netjes voor.
2026-01-12 13:36 sevda | done | s4
2026-01-15 17:00 dwight | message | Danny stuurt een schermafdruk: regeling voor de boetes is aangevraagd via de site, in termijnen van 90 euro. Met als tekst "was niet eens moeilijk".
2026-01-15 17:03 dwight | done | s3
2026-01-27 16:20 dwight | visit | Stage van Jesse is verlengd tot de zomer. Zijn cijfers voor wiskunde zijn omhoog "omdat je bij een motor ook moet rekenen". Monique laat trots een foto zien van Jesse met zwarte handen.
2026-01-27 16:28 dwight | goal-reached | g1
2026-02-06 20:50 joost | street | Vijf scooters bij de fietsenrekken, Danny erbij. Hij wees mij zelf op de klok en zei dat hij om half tien weg is. Dat klopte. Lawaai viel mee, twee meldingen deze maand.
2026-02-18 15:10 lotte | visit | Met Danny naar De Werf. De beheerder zoekt iemand voor een sleutelavond voor jongeren, zodat ze niet op het plein hangen. Danny zegt dat hij het alleen doet als er een brug en fatsoenlijke muziek komt. De brug is er al.
2026-02-18 15:22 lotte | step | s5 | g2 | Sleutelavond op vrijdag opzetten met De Werf | +p2 | 2026-03-27
2026-03-03 16:20 dwight | phone | Monique wil weten of Jesse's stage meetelt voor zijn overgang. Nagevraagd bij de mentor: ja, als praktijkcijfer.
2026-03-13 17:45 lotte | message | Danny heeft een groepsapp gemaakt met negen jongens en twee meiden. Huisregels heeft hij zelf geschreven. Regel een: geen gas geven binnen. Regel twee: Danny heeft gelijk.
2026-03-27 20:10 lotte | visit | Eerste sleutelavond. Veertien jongeren, drie scooters op de brug, één uitlaat weer wettelijk. Danny liep rond met een klembord. Buiten was het om half tien stil.
2026-03-27 20:25 lotte | done | s5
2026-04-10 17:10 joost | phone | Gebeld met Danny: in maart nul meldingen op het plein op vrijdag. Ik heb hem gezegd dat dit bij de herziening wordt meegenomen. De gedragsaanwijzing loopt op 24 april af en wordt niet verlengd.
2026-04-24 11:20 joost | label | p2 | rakker | ww-nuisance | Gedragsaanwijzing is op 24 april afgelopen zonder overtreding; op 11 april nog een proces-verbaal wegens rijden zonder verzekering | register | 2026-07-24
2026-04-24 17:30 dwight | phone | Danny teleurgesteld dat hij nog drie maanden blijft staan. "Eén keer de verzekering vergeten." Ik heb de reden voorgelezen en gezegd dat hij mag laten opschrijven wat hij ervan vindt. Dat wil hij: hij vindt het kinderachtig.
2026-05-19 16:15 dwight | visit | Monique alleen gesproken. Zij heeft een andere dienst gevraagd zodat ze om vier uur wakker is als Jesse thuiskomt. Ze eten nu vier keer per week samen, op de andere dagen eet Danny "uit de hand".
2026-05-19 16:22 dwight | goal | g3 | Monique: dat we een gezin zijn en geen pension | 2026-12-31
2026-05-19 16:23 dwight | step | s6 | g3 | Vier keer per week samen eten, telefoon in de schaal | +p1 | 2026-06-30
2026-05-29 20:15 joost | street | Weversplein om acht uur: vier jongeren op een bankje met chips. Geen scooters. Het plein is opgebroken en er ligt overal zand.
2026-06-16 16:40 dwight | phone | Jesse is over naar het vierde jaar en mag in de zomer drie weken betaald werken bij de garage. Hij vroeg of hij daar belasting over moet betalen.
2026-06-30 17:10 dwight | done | s6
2026-07-03 20:15 joost | street | Sleutelavond bezocht. Ongeveer twintig jongeren, ook uit de Twijnlaan. Danny moest twee jongens wegsturen die een lachgasfles bij zich hadden en deed dat rustig.
2026-07-20 13:25 joost | label-withdrawn | p2 | Drie maanden geen proces-verbaal en geen melding op zijn naam, beide regelingen lopen en hij draagt sinds maart de sleutelavond
2026-07-20 13:40 dwight | phone | Danny gebeld met het nieuws. Het bleef even stil. "Mag ik dat op papier?" Joost print het voor hem uit.
2026-08-25 17:05 dwight | visit | Danny is geslaagd voor zijn theorie. Sinds half augustus staat er weer een andere, jongere groep op het plein en buren noemen hem uit gewoonte. Hij vindt dat oneerlijk. Joost gaat met de buren praten.
2026-08-28 20:40 joost | street | Bewoners van het plein gesproken en gezegd dat de huidige groep andere jongens zijn. Mevrouw op de hoek vond het vervelend dat zij Danny had genoemd en gaat het hem zelf zeggen.
2026-09-15 16:10 dwight | phone | De mentor: Jesse heeft een examenjaar met twee dagen praktijk. Eén waarschuwing voor te laat komen, met een bus als oorzaak.
2026-09-29 17:20 dwight | visit | Monique is geschrokken van een brief over de huurtoeslag van 2025: 1.236 euro terugbetalen omdat Danny's inkomen meetelt. Danny wil de helft betalen. Sevda kijkt mee.
2026-09-29 17:32 dwight | step | s7 | g3 | Terugvordering huurtoeslag nakijken en zo nodig bezwaar maken | @sevda | 2026-10-23
2026-10-06 17:10 dwight | follow-up | f0 | call | 2026-10-13 | Danny bellen: is zijn praktijkexamen gepland?
2026-10-13 17:05 dwight | follow-up-date | f0 | 2026-10-19
2026-10-19 17:10 dwight | phone | Examendatum staat: 25 november, half negen. Danny neemt nog vier lessen en betaalt ze vooruit zodat hij niet kan afzeggen.
2026-10-19 17:14 dwight | follow-up-done | f0
2026-10-20 11:45 sevda | phone | De terugvordering klopt, er is in juni een maand loon van Danny dubbel geteld; dat scheelt 188 euro. Bezwaar op dat punt verstuurd, de rest in 24 termijnen.
2026-10-20 11:50 sevda | done | s7
2026-10-30 20:20 joost | street | Sleutelavond was dicht wegens herfstvakantie van de beheerder en het plein stond vol. Danny heeft op eigen initiatief de app gebruikt: volgende week weer open. Binnen een kwartier was het rustig.
2026-10-30 20:34 joost | correct | Sleutelavond was dicht omdat de beheerder ziek was en het plein stond vol. Danny heeft uit zichzelf in de groepsapp gezet dat ze volgende week weer open zijn. Binnen een kwartier was het rustig.
2026-11-09 16:50 dwight | visit | Gezamenlijk aan tafel, ik mocht blijven eten. Afgesproken wat er nog moet: Danny's praktijkexamen is 25 november en Jesse zoekt een leerwerkplek. Monique vraagt of wij daarna nog nodig zijn. Goede vraag.
2026-11-09 17:02 dwight | step | s8 | g2 | Praktijkexamen rijden | +p2 | 2026-11-25
2026-11-09 17:03 dwight | step | s9 | g3 | Leerwerkplek voor na het examen zoeken | +p3 | 2027-01-29
2026-11-09 17:04 dwight | follow-up | f1 | review | 2026-12-14 | Met het gezin kijken of we kunnen afsluiten

== case F-VZ3T | Snijders | Haspelweg | 45 | 06-00000445 | 2023-052
2025-09-23 10:10 rachid | open | rachid
2025-09-23 10:11 rachid | person | p1 | Ronald | Snijders | 1971 | lodger | 06-00000445
2025-09-23 10:12 rachid | relation | p1 | sibling | Anja Snijders | yes
2025-09-23 10:13 rachid | relation | p1 | conflict_with | buren van nummer 43 | yes
2025-09-26 13:15 rachid | visit | Niet thuis, kaartje in de bus.
2025-09-30 14:40 anouk | phone | Buren van 43 belden: vier nachten achter elkaar aanbellen en geschreeuw tot een uur of drie. Zij willen anoniem blijven. Gevraagd om tijden op te schrijven, geen namen.
2025-10-02 11:05 rachid | visit | Weer geen gehoor. Gordijnen dicht, radio aan.
2025-10-07 10:50 rachid | visit | Ronald deed open met de ketting erop. Hij heeft het koud: het gas is vorige week afgesloten. "Ik heb geen energie voor energie." Er waren twee mannen binnen, daarom heb ik hem gevraagd even mee naar buiten te lopen. Morgen koffie bij De Spoel.
2025-10-08 10:10 rachid | visit | In De Spoel twee uur gepraat. Ronald was stukadoor tot zijn knieën op waren. De mannen in zijn huis kent hij "van een biertje" en ze gaan niet meer weg. Hij wil van ze af en is bang dat hij dan alleen zit.
2025-10-10 09:40 sevda | phone | Netbeheerder en leverancier gebeld: achterstand 1.160 euro. Heraansluiten kan na betaling van een eerste termijn van 150 euro en een hulpverklaring van de gemeente. Die heb ik vandaag getekend.
2025-10-10 09:52 rachid | goal | g1 | Mijn eigen voordeur weer de baas zijn | 2026-04-30
2025-10-10 09:53 rachid | step | s1 | g1 | Gas weer aan: eerste termijn betalen uit het noodfonds | @sevda | 2025-10-17
2025-10-16 15:20 sevda | done | s1
2025-10-17 11:30 rachid | visit | De kachel brandt. Ronald had opgeruimd, er stonden vier kopjes klaar en hij wilde niet zeggen voor wie. Toen er werd gebeld deed hij niet open. Dat noemde hij zijn eerste overwinning.
2025-10-28 11:10 rachid | street | Ronald op de hoek bij de avondwinkel. Hij had brood en melk gekocht en vertelde dat de kachel het goed doet.
2025-11-03 11:20 joost | meeting | In het overleg: politie ziet aanloop op het adres en gaat daar zelf achteraan. Afgesproken dat wat Ronald aan Rachid vertelt bij de zorg blijft. Als de politie iets doet hoort Rachid dat op de dag zelf.
2025-11-20 16:30 joost | visit | Vanmiddag met collega's binnengetreden. Er lag een hoeveelheid die niet voor eigen gebruik is. Ronald is gehoord en weer thuis, twee anderen zijn aangehouden. Rachid om 16.00 uur gebeld zodat hij vanavond kan langsgaan.
2025-11-20 19:20 rachid | visit | Ronald zat aan tafel met zijn jas aan. Hij kreeg 50 euro per week om spullen te bewaren en durfde geen nee te zeggen. "Ik ben het niet, maar ik was het wel." Zijn zus Anja gebeld, zij komt vannacht slapen.
2025-11-24 11:10 ineke | meeting | De burgemeester overweegt sluiting van de woning. Wij adviseren een officiële waarschuwing met voorwaarden, omdat het huis is overgenomen en Ronald meewerkt. Vlashof steunt dat onder voorbehoud. Politie geeft feiten aan de burgemeester, Rachid alleen wat Ronald zelf wil laten weten: dat hij hulp accepteert en dat zijn zus meekijkt. Besluit volgt deze week en wordt persoonlijk gebracht.
2025-11-28 15:10 ineke | letter | Het is een waarschuwing geworden, geen sluiting. Voorwaarden: geen inloop van derden, maandelijks gesprek met Vlashof en politie. Brief door Rachid en mij samen gebracht en voorgelezen.
2025-12-02 11:05 rachid | label | p1 | both | ww-list | Op 20 november lagen in zijn woning middelen van derden die hij tegen 50 euro per week bewaarde; woning was in oktober afgesloten van gas en door anderen in gebruik | register | 2026-06-01
2025-12-02 11:15 rachid | step | s2 | g1 | Slot vervangen en deurspion laten plaatsen | Vlashof onderhoud | 2025-12-05
2025-12-02 11:16 rachid | step | s3 | g1 | Maandelijks gesprek met Vlashof en politie, eerste keer in december | +p1 | 2025-12-18
2025-12-04 14:10 anouk | phone | Onderhoud heeft het slot vervangen, kosten voor Vlashof. Drie sleutels: Ronald, zus, en één in de kluis bij ons op kantoor.
2025-12-04 14:13 anouk | done | s2
2025-12-18 13:30 anouk | meeting | Eerste maandgesprek, Ronald was er tien minuten te vroeg. Eén keer is er op het raam gebonsd, hij belde Joost en niet de buurman. Huur is bij. Hij vroeg of de buren weten dat hij zijn best doet.
2025-12-18 13:45 anouk | done | s3
2025-12-29 12:20 rachid | phone | Moeilijke dagen. Hij drinkt weer een krat per dag en is eerlijk daarover. Anja is bij hem tot oudjaarsdag, op nieuwjaarsdag ga ik hem bellen in plaats van de maandag erna.
2026-01-05 13:10 rachid | phone | De nieuwjaarsbelofte is niet gelukt, ik lag met griep op bed en belde pas vandaag. Excuses gemaakt. Ronald: "Je belt tenminste." Hij wil naar de huisarts en vraagt of ik meega.
2026-01-08 10:30 rachid | visit | Samen naar de huisarts. Wat daar besproken is blijft daar. Ronald wil dat ik opschrijf dat hij zelf om hulp heeft gevraagd en dat doe ik hierbij.
2026-01-12 11:40 rachid | goal | g2 | Minder drinken, want ik wil mijn hoofd terug | 2026-12-31
2026-01-12 11:41 rachid | step | s4 | g2 | Intake bij de behandelaar, Rachid rijdt | +p1 | 2026-01-30
2026-01-12 11:42 rachid | step | s5 | g1 | Bewind aanvragen zodat anderen niet bij zijn geld kunnen | @sevda | 2026-02-27
2026-01-22 14:20 joost | meeting | Tweede maandgesprek. Nul meldingen van overlast sinds 20 november. De twee anderen komen niet meer in de straat. Ronald vraagt of het gesprek voortaan een half uur later kan, dan is hij geschoren.
2026-01-29 15:45 rachid | visit | Heen en terug 50 kilometer met drie plaspauzes, maar hij zat er. Opname van drie weken in maart, met zijn zus als contactpersoon. Hij is opgelucht en doodsbang.
2026-01-29 16:00 rachid | done | s4
2026-02-12 13:20 rachid | visit | Opname voorbereid: wie heeft de sleutel, wie doet de post, wat mag mee. Anja schreef de lijst, Ronald streepte haar scheermesjes weg en schreef zijn eigen merk op.
2026-02-24 10:15 sevda | letter | Beschikking van de kantonrechter binnen: bewind is toegewezen. Bewindvoerder maakt elke maandag 55 euro leefgeld over. Ronald wilde eerst 70, we hebben samen uitgerekend waarom dat nog niet kan.
2026-02-24 10:20 sevda | done | s5
2026-03-02 08:50 rachid | visit | Vanochtend weggebracht voor zijn opname. Hij had een tas met schone kleren en een foto van zijn moeder. Anja geeft de planten water en haalt de post.
2026-03-23 15:30 rachid | visit | Ronald is thuis. Hij ziet er tien jaar jonger uit en schrok van de stilte. Eerste avond eet hij bij Anja. Dagritme op een briefje gezet: op, koffie, wandelen, De Werf.
2026-03-23 15:40 rachid | step | s6 | g2 | Twee ochtenden per week naar De Werf | +p1 | 2026-04-24
2026-04-02 11:25 anouk | street | De buurvrouw van 43 sprak mij aan: het is stil en zij had nooit gedacht dat ze dat zou missen. Ze heeft hem een kaartje gestuurd toen hij weg was. Dat wist hij nog niet.
2026-04-16 14:05 anouk | meeting | Maandgesprek. Alles naar behoren. Voorwaarden van de burgemeester zijn zes maanden van kracht, tot eind mei. Ronald wil daarna doorgaan met eens per twee maanden koffie.
2026-04-24 12:10 rachid | done | s6
2026-04-30 16:15 rachid | goal-reached | g1
2026-05-19 10:25 rachid | phone | Hij belde zelf: een van de mannen stond gisteren weer voor de deur, met een tas en een krat. Ronald heeft niet opengedaan en Joost gebeld. Daarna heeft hij wel gedronken. Dat vertelt hij er meteen bij.
2026-05-20 09:30 joost | visit | Na de melding van maandagavond aan de deur geweest. Signalement genoteerd in ons eigen systeem. Ronald is duidelijk: "Hij komt er niet in, al brengt-ie taart." Extra rondes deze week.
2026-06-01 11:15 rachid | label | p1 | both | ww-list | Waarschuwing van november 2025 liep tot eind mei zonder nieuwe vondst; op 18 mei stond een van de betrokkenen weer aan de deur en Ronald dronk diezelfde avond een krat | resident | 2026-12-01
2026-06-01 11:20 rachid | goal | g3 | Een straat waar ik gewoon gedag kan zeggen | 2026-12-31
2026-06-01 11:21 rachid | step | s7 | g3 | Koffie drinken met de buren van nummer 43, Rachid erbij | +p1 | 2026-06-26
2026-06-25 15:00 rachid | visit | Koffie met de buren, in hun tuin. Ongemakkelijk begin, totdat de buurman vertelde dat hij ook stukadoor is geweest. Ze praatten een kwartier over rietstuc. Afgesproken dat zij hem bellen voordat ze ons bellen.
2026-06-25 15:08 rachid | done | s7
2026-06-25 15:09 rachid | relation-ended | p1 | conflict_with | buren van nummer 43
2026-07-13 10:40 rachid | phone | Hij mist de groep van De Werf, die is drie weken dicht. Met de buurman stukt hij nu diens schuurtje. Twee biertjes na afloop, geen krat.
2026-08-18 11:15 rachid | visit | Er is deze zomer goed op elkaar gepast in de straat. Ronald stond zondag bij de barbecue achter de tafel met fris. Hij vond het zwaar en is om acht uur naar huis gegaan, dat had hij zo afgesproken met Anja.
2026-08-18 11:24 rachid | step | s8 | g2 | Nazorggroep op dinsdagavond proberen, drie keer | +p1 | 2026-09-22
2026-08-27 14:20 sevda | phone | Bewindvoerder belde: er is ruimte voor 10 euro extra leefgeld per week vanaf september. Aan Ronald verteld, hij wil er verf voor kopen.
2026-09-22 13:10 rachid | phone | Twee van de drie keer geweest. De derde keer is hij omgekeerd bij de deur. Hij wil niet dat dat mislukt heet. Ik noem het twee keer gelukt en de groep wil hem graag weer zien.
2026-09-22 13:14 rachid | due | s8 | 2026-10-20
2026-10-08 14:30 joost | visit | Buren belden: Ronald lag om elf uur 's ochtends in het portiek. Niet gewond, wel flink onder invloed. Anja is gekomen. Geen andere personen in huis, deur was op slot. Rachid geïnformeerd.
2026-10-09 09:45 rachid | visit | Hij had vier dagen gedronken na een brief over de bewindvoerder die van kantoor wisselt. Brief samen gelezen: er verandert niets aan zijn leefgeld. "Ik had hem gewoon open moeten maken." Behandelaar weet het, hij wil verder.
2026-10-19 11:05 rachid | meeting | Overleg met behandelaar, Anja en Ronald zelf. Er komt een terugvalplan dat op de koelkast past. Ronald bepaalde wie er gebeld wordt: eerst zijn zus, dan de buurman, dan wij. Hij noemde zelf drie voortekenen: post laten liggen, niet scheren, de radio niet aan. De behandelaar ziet hem de komende maand wekelijks. Wij schrijven het plan uit in zijn woorden.
2026-10-19 11:18 rachid | done | s8
2026-10-19 11:19 rachid | step | s9 | g2 | Terugvalplan uitschrijven en aan zus en buurman geven | @rachid | 2026-11-13
2026-10-19 11:20 rachid | step | s10 | g3 | Helpen met het stucwerk in De Spoel | +p1 | 2026-12-18
2026-11-03 10:15 rachid | visit | Drie weken zonder krat. De muur in De Spoel is voorgesmeerd, morgen gaat de eindlaag erop. De concepttekst van het terugvalplan ligt bij mij en die is nog niet af.
2026-11-17 12:30 anouk | meeting | Koffiegesprek, dit keer zonder agenda. Huur bij, geen meldingen sinds 8 oktober. Ronald vroeg waar het plan voor de koelkast blijft. Rachid was ziek, ik geef het door.

== case F-Q2MY | Asante | Haspelweg | 12 | 06-00000512
2025-11-10 13:40 lotte | open | lotte
2025-11-10 13:41 lotte | person | p1 | Abena | Asante | 1998 | parent | 06-00000512
2025-11-10 13:42 lotte | relation | p1 | ex_partner | Kwame B. | no
2025-11-10 13:43 lotte | relation | p1 | friend | Joyce | yes
2025-11-10 13:50 lotte | phone | De verloskundige belt met medeweten van Abena: zij is twintig weken zwanger, logeert op een zolderkamer en heeft nog niets in huis. Abena wil een gesprek, liefst met een vrouw en liefst snel.
2025-11-11 10:30 lotte | visit | Abena ontmoet op de zolderkamer. Zeven vierkante meter, geen verwarming, wel een opgemaakt bed en een plant. Ze heeft een tas met brieven en een lijstje met namen voor de baby. "Ik wil niet dat mijn kind met lenen begint."
2025-11-13 14:20 sevda | phone | Abena gesproken over geld. Zij werkte via een uitzendbureau en kreeg geen nieuwe diensten meer toen ze vertelde dat ze zwanger is. Schuld ongeveer 3.800 euro, waarvan 2.100 aan een telefoonbedrijf voor toestellen die haar ex heeft.
2025-11-17 11:15 lotte | meeting | Kort besproken met Marleen, Anouk en Sevda. Een eigen woning is het belangrijkst, de baby komt eind maart. Anouk kijkt naar de urgentieregels, Marleen naar kraamzorg. Abena krijgt één nummer: het mijne.
2025-11-19 15:10 lotte | goal | g1 | Een eigen sleutel voor de baby er is | 2026-03-15
2025-11-19 15:11 lotte | step | s1 | g1 | Urgentieaanvraag indienen met verklaring van de verloskundige | @lotte | 2025-11-28
2025-11-19 15:12 lotte | step | s2 | g1 | Inkomen rond: aanvraag uitkering en zwangerschapsverlof uitzoeken | @sevda | 2025-12-12
2025-11-26 09:40 lotte | done | s1
2025-11-27 11:10 lotte | label | p1 | stakker | ww-list | Ruim vijf maanden zwanger, zonder eigen woonruimte en sinds 1 november zonder inkomen | partner | 2026-05-27
2025-11-27 11:25 lotte | visit | Aan Abena uitgelegd wat de lijst is en waarom haar naam erop staat. Zij moest lachen om het woord en zei daarna dat ze het voor een half jaar goed vindt, niet langer. Joyce vond het geen mooi woord. Ik ook niet.
2025-12-01 10:05 joost | phone | Abena belde op advies van Lotte. Haar ex appt dag en nacht en heeft twee keer onder het raam gestaan. Uitgelegd welke mogelijkheden er zijn. Zij wil geen aangifte, wel dat het wordt vastgelegd. Nummer van de buurt-BOA gegeven.
2025-12-04 13:30 lotte | visit | Samen alle apps van haar ex gearchiveerd en zijn nummer geblokkeerd. Abena sliep die nacht bij Joyce. Zij wil niet naar een opvang ver weg, want haar verloskundige en vriendinnen zitten hier.
2025-12-11 10:20 sevda | meeting | Uitkering toegekend met terugwerkende kracht tot 10 november. Bij het uitzendbureau loopt een klacht over de diensten. Telefooncontract: aangifte van misbruik is nodig, daar denkt Abena over na.
2025-12-11 10:26 sevda | done | s2
2025-12-16 14:50 anouk | phone | Urgentie is toegekend. Er komt rond februari een tweekamerwoning vrij aan de Twijnlaan. Geen belofte, wel een goede kans. Abena gilde in de telefoon.
2025-12-22 11:40 joost | visit | Abena kwam naar het bureau en heeft toch aangifte gedaan van stalking en van de telefoons. Zij had alles geprint en op datum gelegd. Duurde twee uur, vriendin Joyce zat ernaast.
2025-12-30 10:40 lotte | phone | Feestdagen waren rustig, zij was bij Joyce. Haar ex stuurde een kaart via een kennis, die heeft ze ongeopend bewaard voor het dossier van de politie.
2026-01-07 13:15 lotte | visit | Nieuwjaarskoffie. Er is een stopgesprek geweest met haar ex en sindsdien is het stil. Zij durft weer alleen naar de markt. De buik groeit, de zolder wordt te warm of te koud, nooit gewoon.
2026-01-13 10:10 marleen | visit | Kennisgemaakt. Zij is goed gezond en weet veel. Kraamzorg aangevraagd, eigen bijdrage betaalt het noodfonds. Op haar verzoek samen een lijst gemaakt van wat een baby écht nodig heeft: die is korter dan de folder.
2026-01-13 10:22 marleen | goal | g2 | Rustig bevallen met mensen om me heen die ik ken | 2026-04-15
2026-01-13 10:23 marleen | step | s3 | g2 | Uitzetlijst rond: bed, kleertjes, kinderwagen | +p1 | 2026-03-01
2026-01-13 10:24 marleen | step | s4 | g2 | Wie is er bij de bevalling: plan met Joyce en de verloskundige | +p1 | 2026-03-01
2026-02-03 15:30 lotte | visit | Met Abena naar de woning aan de Twijnlaan. Tweede verdieping, zonnig, kale vloer. Zij liep drie keer alle kamers door en ging toen in het midden op de grond zitten. Dinsdag de 10e tekenen.
2026-02-10 11:30 anouk | visit | Contract getekend, sleutel overhandigd. Huur 561 euro, huurtoeslag meteen aangevraagd. Abena vroeg of de sleutelhanger ook bij de woning hoorde. Nu wel.
2026-02-10 11:36 anouk | moved | Twijnlaan | 9
2026-02-10 11:40 lotte | goal-reached | g1
2026-02-21 13:10 lotte | visit | Klusdag op zaterdag: vijf vrouwen van de nieuwe naaigroep en een oom van Joyce met een behanger. Vloer ligt, gordijnen hangen. Er was soep voor twintig mensen en dat was krap.
2026-02-26 10:40 marleen | visit | De uitzet is compleet, alles tweedehands en gewassen. Bij de bevalling zijn Joyce en een tante. Zij is moe en ziet tegen de trap op, de boodschappen laat zij brengen.
2026-02-26 10:48 marleen | done | s3
2026-02-26 10:49 marleen | done | s4
2026-03-24 09:20 lotte | message | Om vier uur vannacht een appje met een foto: Elijah is er, 3.400 gram. "Nu heb ik iemand om netjes voor te leven." Ik heb gehuild op de fiets.
2026-03-24 09:30 lotte | person | p2 | Elijah | Asante | 2026 | child
2026-03-24 09:31 lotte | relation | p1 | parent_of | +p2 | yes
2026-03-31 13:20 marleen | visit | Kraamweek bijna om. Elijah drinkt goed, Abena slaapt in hapjes. De kraamverzorgster is onder de indruk van hoe zij het alleen doet. Zij is niet alleen, zegt Abena, "er komt hier elke dag iemand met een pan".
2026-04-09 10:15 marleen | goal-reached | g2
2026-04-16 13:50 lotte | message | Abena vraagt of het normaal is dat je om twee uur 's middags nog in pyjama zit. Teruggestuurd: met een baby van drie weken is dat keurig op tijd.
2026-04-21 14:10 sevda | visit | Toeslagen lopen. Het telefoonbedrijf laat 2.100 euro vallen na de aangifte. Blijft 1.700 over, daarvoor is een regeling van 40 euro per maand. Abena wil in september weer werken of leren.
2026-05-13 11:05 lotte | visit | Abena is met Elijah bij de naaigroep geweest. Zij vroeg mij om eerlijk te zeggen of zij nog op de lijst staat. We hebben samen opgeschreven wat er nog wankel is: inkomen, slaap, en de zitting tegen haar ex in juni.
2026-05-27 10:30 lotte | label | p1 | stakker | ww-list | Alleenstaand met baby van twee maanden, inkomen uit uitkering, zitting over stalking staat op 18 juni; samen met haar opgesteld | resident | 2026-11-26
2026-05-27 10:31 lotte | goal | g3 | Een opleiding waar ik met een kind ook doorheen kom | 2027-07-31
2026-05-27 10:32 lotte | step | s5 | g3 | Opleidingen bekijken: verzorgende of doktersassistent | +p1 | 2026-06-30
2026-05-27 10:33 lotte | step | s6 | g3 | Kinderopvang en subsidie daarvoor uitzoeken | @lotte | 2026-07-03
2026-06-04 10:20 lotte | visit | Drie opleidingen naast elkaar gelegd. Zij valt af voor doktersassistent vanwege de stage-uren. Verzorgende kan in deeltijd, met een vaste vrije woensdag.
2026-06-18 16:05 joost | meeting | Bij de zitting met slachtofferhulp. De rechter legde een contactverbod op van twee jaar. Abena had een verklaring geschreven en die zelf voorgelezen.
2026-06-18 16:20 lotte | relation-ended | p1 | ex_partner | Kwame B.
2026-06-18 16:21 lotte | relation | p1 | ex_partner | ex-partner Kwame B. | forbidden
2026-06-29 12:20 lotte | done | s5
2026-07-02 14:30 lotte | visit | Laatste bezoek door mij met Rachid erbij, ik stop bij Welzijn op 10 juli. Abena vond het jammer en vroeg of Rachid ook van baby's houdt. Hij had een rammelaar bij zich, dat scheelde. Alle papieren samen doorgelopen.
2026-07-02 14:45 lotte | done | s6
2026-07-06 10:10 lotte | meeting | Warme overdracht afgerond. Open: opleiding kiezen, opvang vanaf september, regeling van 40 euro. Gevoelig: zij wil niet dat iemand onaangekondigd langskomt, altijd eerst appen. Het contactverbod en wat zij moet doen bij een bericht is met Joost doorgenomen. Joyce en de verpleegkundige van het consultatiebureau weten van de wisseling. Abena heeft het verslag gelezen en één zin veranderd.
2026-07-06 10:30 rachid | director | rachid
2026-07-23 10:35 rachid | visit | Eerste keer alleen. Vooraf geappt zoals afgesproken. Abena kiest voor verzorgende, start september, vier dagdelen. Zij heeft een opvangplek voor drie ervan. Voor de vierde past Joyce op.
2026-07-23 10:44 rachid | step | s7 | g3 | Aanmelding en lesgeld regelen, bijzondere bijstand aanvragen | @sevda | 2026-08-21
2026-08-19 15:20 sevda | done | s7
2026-08-27 13:35 rachid | phone | De opleiding kan beginnen, boeken zijn binnen. Elijah went op de opvang: de eerste ochtend huilde vooral zijn moeder, zegt zij zelf.
2026-09-17 11:20 rachid | visit | Twee weken school. Abena is de oudste van de klas en dat vindt ze prima. Met slapen gaat het beter. Haar ex heeft via een neef laten vragen naar het kind; zij heeft dat doorgegeven aan Joost en niet gereageerd.
2026-09-18 09:10 joost | phone | Abena teruggebeld over het bericht via de neef. Vastgelegd. Wijkteam van de politie weet het adres. Zij klonk rustig en had de tekst al gekopieerd.
2026-10-14 16:20 rachid | phone | Tussenstand school: alles gehaald op één toets na. De derde opvangdag valt in november weg door personeelsgebrek. Ze belde zelf al twee gastouders.
2026-10-14 16:24 rachid | step | s8 | g3 | Gastouder regelen voor de woensdag | +p1 | 2026-11-12
2026-10-29 13:20 joost | phone | Laatste stand: geen nieuwe berichten van haar ex sinds september. Noodknop in haar telefoon samen getest, werkte na vier seconden.
2026-11-05 10:25 rachid | visit | De gastouder is gevonden, twee straten verder, en Elijah kroop er meteen naar de kat. Abena vroeg of wij op de 26e samen naar de lijst kijken. Zij vindt dat het tijd is om eraf te gaan. Ik denk het ook.
2026-11-05 10:32 rachid | done | s8
2026-11-05 10:33 rachid | follow-up | f1 | review | 2026-11-26 | Samen met Abena de lijst en het plan herzien
2026-11-05 10:34 rachid | step | s9 | g3 | Stageplek in de wijkverpleging aanvragen, Marleen denkt mee | +p1 | 2026-12-18

== case F-SQ0X | Haddad | Getouwstraat | 63 | 06-00000663 | 2024-112
2025-09-22 10:40 sevda | open | sevda
2025-09-22 10:41 sevda | person | p1 | Elias | Haddad | 1978 | parent | 06-00000663
2025-09-22 10:42 sevda | person | p2 | Rima | Haddad | 1982 | parent | 06-00000664
2025-09-22 10:43 sevda | person | p3 | Yara | Haddad | 2006 | child | 06-00000665
2025-09-22 10:44 sevda | person | p4 | Karim | Haddad | 2009 | child
2025-09-22 10:45 sevda | person | p5 | Maya | Haddad | 2012 | child
2025-09-22 10:46 sevda | person | p6 | Nour | Haddad | 2015 | child
2025-09-22 10:47 sevda | person | p7 | Adam | Haddad | 2020 | child
2025-09-22 10:48 sevda | relation | p1 | partner | +p2 | yes
2025-09-25 10:20 sevda | visit | Zeven mensen in vier kamers, alles schoon en alles vol. Yara (19) vertaalde, dat wil ik de volgende keer niet meer van haar vragen. Elias liet een map met 34 brieven zien. Hij was bakker en staat hier al twee jaar stil, zegt hij.
2025-09-30 09:35 sevda | visit | Nu met tolk aan de telefoon. Twee brieven zijn dringend: een herinnering van de zorgverzekeraar en een uitnodiging van de belastingdienst die al voorbij is. De rest kan weg. Rima lachte hardop bij het verscheuren.
2025-09-30 09:50 sevda | goal | g1 | Onze eigen brieven kunnen lezen en antwoorden | 2026-09-30
2025-09-30 09:51 sevda | step | s1 | g1 | Uitstel en betalingsregeling zorgverzekeraar | @sevda | 2025-10-10
2025-09-30 09:52 sevda | step | s2 | g1 | Taalmaatje zoeken voor Rima, overdag | @lotte | 2025-11-14
2025-10-09 13:50 sevda | done | s1
2025-10-14 15:40 dwight | visit | Op verzoek van Elias gekeken naar school en sport. Karim voetbalt niet omdat contributie te duur is. Nour en Maya delen een bed. Adam praat volop, in twee talen tegelijk. Formulier voor het jeugdsportfonds ter plekke ingevuld.
2025-10-28 16:10 dwight | phone | Karim mag meetrainen bij VV Brugveen, contributie en schoenen zijn betaald. Hij vroeg of hij keeper mag worden. De trainer zocht er net een.
2025-11-06 11:20 lotte | visit | Rima voorgesteld aan een taalmaatje, een gepensioneerde docente van de Bleekstraat. Ze begonnen met een recept en na drie kwartier wisten beiden het woord voor kaneel. Elke donderdagochtend.
2025-11-06 11:26 lotte | done | s2
2025-11-18 10:45 sevda | meeting | Gesprek met werkcoach en Elias, tolk erbij. Elias wil in een bakkerij werken. De coach begint over een taalcursus van een jaar, Elias over brood om vier uur 's nachts. Afgesproken: allebei, en de bakkerij eerst. De coach wil na drie maanden zien dat er les wordt gevolgd, Elias wil dan zien dat er loon komt. Beide staan nu in het plan van aanpak, dat door de tolk helemaal is voorgelezen voordat hij tekende.
2025-11-18 10:52 sevda | goal | g2 | Elias: weer meel aan mijn handen en loon op mijn rekening | 2026-06-30
2025-11-18 10:53 sevda | step | s3 | g2 | Proefdag regelen bij een bakkerij in de buurt | @sevda | 2025-12-19
2025-12-03 13:20 sevda | phone | Bakkerij aan de Bleekstraat wil Elias een ochtend meelopen laten. De bakker zei: "Taal leer je van roepen." Proefdag is dinsdag 9 december.
2025-12-10 09:30 sevda | phone | De bakker belde zelf: Elias heeft de oven gerepareerd die al een maand haperde en daarna 80 broden gevormd. Vanaf januari mag hij drie nachten komen, met behoud van uitkering en daarna betaald.
2025-12-10 09:35 sevda | done | s3
2025-12-16 14:10 anouk | visit | Woonruimte bekeken. Vier kamers, 74 vierkante meter, zeven personen. Een grotere woning is er niet voor eind 2026. Wel kan de berging op zolder erbij als slaapplek voor Yara, met dakraam. Technische dienst rekent het uit.
2025-12-16 14:20 anouk | goal | g3 | Yara: een deur die dicht kan als ik moet leren | 2026-05-31
2025-12-16 14:21 anouk | step | s4 | g3 | Offerte zolderberging met dakraam en goedkeuring brandveiligheid | @anouk | 2026-02-13
2025-12-18 16:20 dwight | street | Karim met keepershandschoenen op straat gezien, om zeven graden. Hij mag in het eerste jeugdteam.
2026-01-13 11:30 sevda | visit | Elias begon vorige week, slaapt nu overdag en dat is wennen met vijf kinderen. Rima heeft een bordje gemaakt: papa slaapt. Adam kan het al lezen, of doet alsof.
2026-01-27 10:40 sevda | phone | De zorgverzekeraar schreef Elias nog als wanbetaler. Gebeld met de afdeling: fout hersteld, excuusbrief volgt. Die excuusbrief is het eerste stuk post dat hij wil bewaren.
2026-02-05 14:15 anouk | letter | Zolderberging is goedgekeurd. Brandwerend schot en raam kosten 3.900 euro, Vlashof betaalt omdat de overbewoning anders blijft. Start in april. Brief samen met het taalmaatje gelezen.
2026-02-05 14:20 anouk | done | s4
2026-02-05 14:21 anouk | step | s5 | g3 | Schot, raam en stopcontacten laten plaatsen | Vlashof onderhoud | 2026-04-30
2026-02-17 15:30 dwight | visit | Maya wil niet naar de nieuwe gymles. Met haar en Rima gesproken zonder tolk, Rima zocht zelf de woorden. Het gaat over omkleden. De school maakt een apart hokje vrij, zo simpel was het.
2026-03-03 10:15 sevda | phone | De bakker biedt een contract aan per 1 april, 28 uur. Elias begreep door de telefoon dat er "geen contract" kwam en was verdrietig. Teruggebeld met tolk, het misverstand is opgelost en de taart is besteld.
2026-03-10 09:50 sevda | step | s6 | g2 | Inkomen doorgeven en uitkering laten omrekenen per 1 april | @sevda | 2026-04-10
2026-03-12 09:40 lotte | phone | Het taalmaatje vertelt dat Rima nu zelf de school belt en haar naam spelt. Zij zou ook graag anderen leren koken. Doorgegeven aan de eettafel in De Spoel.
2026-03-24 15:40 dwight | phone | School van Nour belt over luizen. Rima begreep het woord niet en dacht aan een schoolreis. Samen gelachen, daarna met tolk uitgelegd wat ze moet doen.
2026-04-09 11:25 sevda | done | s6
2026-04-14 10:20 sevda | visit | Eerste loonstrook bekeken, samen met Elias regel voor regel. Hij vond "loonheffing" een mooi woord. Hij betaalt sinds gisteren zelf de zorgverzekering, de regeling is op één maand na klaar.
2026-04-14 10:27 sevda | goal-reached | g2
2026-04-28 13:30 anouk | visit | Zolderkamer opgeleverd. Dakraam, drie stopcontacten, deur met een slot. Yara heeft er haar bureau al neergezet. Zij studeert voor haar toelatingsexamen van de lerarenopleiding.
2026-04-28 13:36 anouk | done | s5
2026-04-28 13:37 anouk | goal-reached | g3
2026-05-12 10:30 sevda | follow-up | f1 | check | 2026-05-26 | Toeslagen herberekend na contract Elias?
2026-05-21 17:50 lotte | visit | Rima kookte aan de eettafel voor 42 mensen. Na afloop wilden drie vrouwen het recept. Zij zei hardop, zonder briefje: "Volgende maand ik doe linzen." Er werd geklapt.
2026-05-26 10:20 sevda | follow-up-date | f1 | 2026-06-04
2026-06-04 14:40 sevda | phone | Taaltoets van Rima: twee niveaus omhoog in een half jaar. Elias haalde de cursus niet, hij viel in slaap in de klas. We zoeken een lesuur dat bij bakkers past.
2026-06-04 14:47 sevda | step | s7 | g1 | Lesuur in de middag vinden, of les op de werkvloer | @sevda | 2026-07-03
2026-06-04 14:50 sevda | follow-up-done | f1
2026-07-02 11:10 sevda | done | s7
2026-07-07 10:40 sevda | visit | De bakker geeft nu zelf les: elke ochtend een kwartier over wat er die nacht misging. De gemeente betaalt een taaltrainer voor eens per twee weken. Yara is toegelaten tot de opleiding. De hele trap rook naar gebak.
2026-08-06 10:15 sevda | message | Elias stuurt een foto van een brood in de vorm van een krokodil, voor de verjaardag van Adam.
2026-08-26 13:40 sevda | phone | Rustige zomer. Karim is eerste keeper. Rima ging met het taalmaatje naar het stadhuis voor een identiteitskaart voor Karim, zonder ons. De map met brieven is een dunne map geworden.
2026-09-24 10:30 sevda | visit | Evaluatie met allemaal aan tafel, ook Adam. Zij kunnen nu negen van de tien brieven zelf aan. De zorgverzekering is helemaal bij. Nieuwe wens van Rima: een diploma als kok.
2026-09-24 10:44 sevda | goal-reached | g1
2026-09-24 10:45 sevda | goal | g4 | Rima: leren voor kok, met een echt diploma | 2027-12-31
2026-09-24 10:46 sevda | step | s8 | g4 | Informatieavond van de horecaopleiding bezoeken, taalmaatje gaat mee | +p2 | 2026-10-22
2026-10-15 14:20 dwight | phone | Nour belde zelf via school: zij wordt geplaagd met haar lunch. De juf heeft het in de klas besproken en Rima is uitgenodigd om een keer hapjes te maken. Nour wilde eerst niet en daarna wel.
2026-10-23 09:55 sevda | phone | De informatieavond is bezocht. Toelating vraagt een taaltoets en een gesprek. Rima heeft de datum voor de toets zelf geprikt: 24 november.
2026-10-23 10:00 sevda | done | s8
2026-10-23 10:01 sevda | step | s9 | g4 | Taaltoets voor de opleiding maken | +p2 | 2026-11-24
2026-11-12 16:40 sevda | visit | Oefentoets gedaan aan de keukentafel, 71 van de 100 punten en 60 is genoeg. Elias heeft een vast contract gekregen. Hij wil de 900 euro die hij van zijn broer leende in één keer terugbetalen.
2026-11-12 16:48 sevda | step | s10 | g4 | Toelatingsgesprek voorbereiden met taalmaatje | taalmaatje Bleekstraat | 2026-12-11

== case F-2K6D | Brouwer | Spoelstraat | 3 | 06-00000703 | 2025-041
2025-09-22 13:30 marleen | open | marleen
2025-09-22 13:31 marleen | person | p1 | Teun | Brouwer | 1943 | parent | 06-00000703
2025-09-22 13:32 marleen | relation | p1 | parent_of | Ingrid Brouwer | yes
2025-09-26 14:10 marleen | visit | Meneer Brouwer zat met zijn jas aan bij het raam. Sinds de dood van Mien in maart kookt hij niet meer, hij eet brood en soms een blik soep koud. "Ik praat tegen de kanarie en die heeft ook niet altijd zin." Hij wilde mij eigenlijk niet laten gaan.
2025-10-02 10:45 marleen | phone | Dochter Ingrid gebeld, zij woont twee uur rijden weg en heeft een druk gezin. Zij belt elke zondag. Dat haar vader niet meer buiten komt wist zij niet: "Hij zegt altijd dat het best gaat."
2025-10-06 11:40 marleen | label | p1 | stakker | ww-list | Sprak van 8 tot en met 26 september niemand behalve zijn dochter per telefoon; eet sinds maart geen warme maaltijd | resident | 2026-04-02
2025-10-09 13:30 marleen | visit | Gevraagd wat hij vroeger graag deed. Toen kwam het: veertig jaar machinist op een baggerschip en daar ook de kok. Hij haalde een schriftje tevoorschijn met recepten voor elf man.
2025-10-09 13:45 marleen | goal | g1 | Weer eens voor meer dan één man koken | 2026-04-01
2025-10-09 13:46 marleen | step | s1 | g1 | Samen naar de eettafel in De Spoel, alleen om te kijken | @marleen | 2025-10-23
2025-10-23 18:10 marleen | visit | Op de eettafel geweest, hij at twee borden en zei bijna niets. Op de terugweg: "Die aardappels waren te vroeg van het vuur." Dat leek mij een goed teken.
2025-10-23 18:20 marleen | done | s1
2025-10-23 18:21 marleen | step | s2 | g1 | Zelf gaan, de buurman van nummer 5 loopt mee | +p1 | 2025-11-13
2025-11-06 18:15 lotte | message | Meneer Brouwer stond om vijf uur voor de deur van De Spoel, een uur te vroeg en alleen. Ik heb hem een mes en een kist wortels gegeven.
2025-11-10 09:15 marleen | done | s2
2025-11-25 10:30 marleen | visit | Huis is warmer, jas hangt aan de kapstok. Hij heeft de stoel van Mien een andere plek gegeven. We hebben een kwartier over haar gepraat en een kwartier over gehaktballen.
2025-12-02 11:10 marleen | phone | Ingrid gebeld met een tussenstand, met goedvinden van haar vader. Zij komt in het kerstweekend en slaapt bij hem. Zij vroeg of hij ook echt eet. Ja.
2025-12-18 17:20 lotte | visit | Kerstmaal in De Spoel: Teun stond in de keuken met een schort dat te klein was. Erwtensoep voor zestig man, er bleef niets over. Ingrid was er met de kinderen en had hem zo niet meer gezien "sinds het schip".
2026-01-08 14:20 marleen | phone | Januari valt hem zwaar, het is een jaar geleden dat Mien ziek werd. Hij is twee weken niet gegaan. Ik heb gevraagd of hij gehaald wil worden. Nee. Of iemand hem mag bellen? Ja.
2026-01-08 14:28 marleen | step | s3 | g1 | Belcirkel: elke ochtend om negen uur een belletje met drie anderen uit de buurt | +p1 | 2026-02-06
2026-02-05 09:50 marleen | phone | De belcirkel draait, hij is nummer drie en belt zelf mevrouw van de overkant. Hij klaagt dat zij nooit opneemt voor de derde keer overgaan. Ik hoorde dat hij ervan geniet.
2026-02-05 09:55 marleen | done | s3
2026-02-19 13:20 marleen | visit | Niet thuis. Briefje op de deur voor de bezorger: "Ben in De Spoel, pakje bij nummer 5."
2026-03-12 13:35 marleen | visit | Sterfdag van Mien. Ik kwam bloemen brengen en trof vier mensen van de eettafel aan zijn tafel. Er stond soep op.
2026-04-02 11:20 marleen | label-withdrawn | p1 | Eet sinds november twee keer per week met anderen, doet mee aan de belcirkel en kookt eens per maand in De Spoel; met hem besproken, hij wist niet meer dat het er stond
2026-04-02 11:21 marleen | goal-reached | g1
2026-04-23 16:40 lotte | street | Teun leert twee jongens van het plein aardappels schillen voor de eettafel. Hij noemt ze bakboord en stuurboord.
2026-05-28 14:05 marleen | visit | Hij liep moeilijk, de heup. Huisarts heeft een foto laten maken en er komt een operatie in september. Hij is bang dat hij daarna de keuken kwijt is. Eerste keer dat ik hem bang zag.
2026-05-28 14:20 marleen | goal | g2 | Na die heup weer op mijn eigen benen naar De Spoel | 2026-12-31
2026-05-28 14:21 marleen | step | s4 | g2 | Met Ingrid bespreken wie de eerste weken in huis is | +p1 | 2026-06-30
2026-05-28 14:22 marleen | step | s5 | g2 | Bed beneden, toiletverhoger en loophek regelen | @marleen | 2026-08-28
2026-06-25 10:15 marleen | phone | Ingrid neemt twee weken vrij en daarna komt haar oudste zoon. Meneer mopperde over "een kraamvisite" maar was geroerd.
2026-06-25 10:20 marleen | done | s4
2026-07-16 10:40 marleen | visit | Hittecontrole. Gordijnen dicht, twee flessen water op tafel, ventilator van de buurman. Heup doet pijn bij het opstaan, pijnstilling volgens recept van de huisarts. Hij telt de weken tot september.
2026-08-27 11:10 marleen | visit | Bed staat in de voorkamer met uitzicht op straat. Hij heeft de kanarie erbij gezet. Hulpmiddelen zijn uitgelegd en uitgeprobeerd, hij wilde het loophek meteen rood verven.
2026-08-27 11:18 marleen | done | s5
2026-09-16 15:30 marleen | phone | Ingrid belt uit het ziekenhuis: goed gegaan, hij vroeg de zuster naar het recept van de vla. Vrijdag naar huis.
2026-09-22 10:20 marleen | visit | Vierde dag thuis. Wond rustig, hij oefent trouw. De eettafel stuurt om de dag een pan. Kleinzoon Thijs leert intussen balletjes draaien.
2026-10-13 10:40 marleen | visit | Loopt met een stok tot de hoek. Kleinzoon is weer naar huis. Meneer is 's avonds alleen en dat valt tegen. De belcirkel bellen nu ook om zeven uur.
2026-10-13 10:44 marleen | correct | Loopt met één stok tot de hoek. Kleinzoon is weer naar huis. Meneer is 's avonds alleen en dat valt hem tegen. De belcirkel belt voorlopig ook om zeven uur 's avonds.
2026-10-13 10:50 marleen | step | s6 | g2 | Elke dag een stukje verder: brug, apotheek, De Spoel | +p1 | 2026-11-26
2026-10-29 11:05 marleen | phone | Meneer liep gisteren tot de brug en weer terug. Hij wil van de extra avondbelletjes af, "ik zit net in het journaal". Met de belcirkel afgesproken dat die vanaf maandag stoppen.
2026-11-12 10:30 marleen | visit | Hij haalde de apotheek, met een rustpauze op de bank die hij zelf nog heeft geschilderd. Op donderdag de 26e loopt hij naar De Spoel. Er is besloten dat niemand hem ophaalt en dat iedereen toevallig buiten staat.

== case F-A49N | Okafor | Twijnlaan | 27 | 06-00000727 | 2025-019
2025-09-24 15:05 dwight | open | dwight
2025-09-24 15:06 dwight | person | p1 | Grace | Okafor | 1984 | parent | 06-00000727
2025-09-24 15:07 dwight | person | p2 | Chidi | Okafor | 2011 | child
2025-09-24 15:08 dwight | person | p3 | Blessing | Okafor | 2017 | child
2025-09-24 15:09 dwight | relation | p1 | friend | Patricia, collega uit het hotel | yes
2025-10-01 16:20 dwight | visit | Grace werkt in een hotel, wisselende diensten, vaak 's avonds. Chidi (14) zorgt dan voor zijn zusje en komt 's ochtends zijn bed niet uit. School telt 38 uur verzuim sinds augustus. Chidi: "Ik slaap niet uit, ik ben gewoon op."
2025-10-09 11:10 dwight | phone | Mentor en leerplicht gesproken. Geen straf, wel een weekrapport. De mentor wist niet dat Chidi thuis zo veel doet. Hij mag het eerste uur op maandag in de stilteruimte.
2025-10-15 16:30 dwight | visit | Met Grace haar rooster van november ingetekend op een grote kalender. Acht avonden geen oppas. Ze schaamde zich. Ik heb gezegd dat het rooster het probleem is en niet zij.
2025-10-15 16:42 dwight | goal | g1 | Chidi: een gewone jongen van veertien zijn, met huiswerk en zaterdag voetbal | 2026-06-30
2025-10-15 16:43 dwight | step | s1 | g1 | Vaste oppas zoeken voor acht avonden per maand | @dwight | 2025-11-14
2025-10-15 16:44 dwight | step | s2 | g1 | Met de leidinggevende praten over vaste diensten | +p1 | 2025-11-28
2025-11-04 13:20 dwight | follow-up | f0 | call | 2025-11-20 | School bellen over de eerste vier weken weekrapport
2025-11-13 17:15 dwight | visit | Oppas gevonden via De Spoel: een student uit de Haspelweg, 8 euro per uur, gemeente betaalt de helft. Blessing keurde haar goed na een proef met vlechten.
2025-11-13 17:22 dwight | done | s1
2025-11-20 13:10 dwight | follow-up-date | f0 | 2025-12-11
2025-11-27 15:45 dwight | message | Grace stuurt: leidinggevende wil pas in het voorjaar over vaste diensten praten. Zij was zenuwachtig en is toch gegaan.
2025-11-27 15:48 dwight | due | s2 | 2026-03-31
2025-12-12 13:30 dwight | phone | Weekrapport: negen uur verzuim in vier weken, dat was twintig. Chidi haalde een acht voor aardrijkskunde en deed of dat niks was.
2025-12-12 13:34 dwight | follow-up-done | f0
2026-01-21 16:15 dwight | visit | Chidi slaapt bijtijds, zegt hij, behalve op dinsdag als er op tv gevoetbald wordt. Hij wil bij VV Brugveen maar durft er niet alleen heen. Ik breng hem donderdag.
2026-01-22 18:45 dwight | visit | Eerste training. Hij kende er al drie en had het hele stuk in de auto gezegd dat hij niemand kende. Trainer wil hem als linksback.
2026-02-24 16:10 dwight | visit | Tienminutengesprek nabesproken bij Grace thuis. Voor Frans en aardrijkskunde staat Chidi een vijf, de rest is voldoende. Hij gaat op dinsdag naar de huiswerktafel in De Spoel en mag zijn zusje meenemen als dat nodig is.
2026-02-24 16:25 dwight | correct | Tienminutengesprek nabesproken bij Grace thuis. Chidi staat alleen voor Frans op een vijf, de rest is voldoende. Hij gaat op dinsdag naar de huiswerktafel in De Spoel en mag zijn zusje meenemen als dat nodig is.
2026-03-25 14:10 dwight | phone | Goed nieuws van Grace: het hotel geeft haar vanaf april vaste dagdiensten, vier dagen. Zij verdient 90 euro minder en slaapt acht uur.
2026-03-25 14:15 dwight | done | s2
2026-04-16 10:20 sevda | phone | Op verzoek van Dwight met Grace naar haar toeslagen gekeken. Door het lagere loon krijgt ze meer huurtoeslag, netto scheelt het 22 euro. Zij had de aanvraag al half ingevuld.
2026-05-06 17:10 joost | street | Chidi en een vriend aangesproken omdat zij zonder licht fietsten. Hij zei netjes sorry en liep verder met de fiets aan de hand.
2026-06-09 16:10 dwight | visit | Verzuim in mei nul. Chidi is over naar klas drie, met een compliment van de mentor op papier. Dat hangt nu boven zijn bed. Blessing wil ook een compliment op papier en heeft er een gekregen.
2026-06-09 16:18 dwight | goal-reached | g1
2026-06-09 16:19 dwight | follow-up | f1 | call | 2026-09-08 | Bellen hoe het schooljaar is begonnen
2026-09-08 15:40 dwight | phone | Begin gaat goed, maar Chidi heeft ruzie gehad bij de fietsenstalling en een scooter is omgeduwd. Eigenaar wil 250 euro. Chidi zegt dat hij het niet alleen was en noemt geen namen.
2026-09-08 15:46 dwight | follow-up-done | f1
2026-09-10 17:20 dwight | visit | Met Chidi en Grace aan tafel. Hij wil de helft betalen omdat hij erbij stond. Grace is streng en eerlijk. Hij schrijft zelf een brief aan de eigenaar en leest die eerst aan Grace voor.
2026-09-10 17:32 dwight | goal | g2 | Chidi: rechtzetten wat er bij de fietsenstalling gebeurde | 2026-12-31
2026-09-10 17:33 dwight | step | s3 | g2 | Gesprek met de eigenaar van de scooter | +p2 | 2026-10-02
2026-09-10 17:34 dwight | step | s4 | g2 | Zaterdagbaantje zoeken om 125 euro te verdienen | +p2 | 2026-10-30
2026-09-10 17:35 dwight | step | s5 | g2 | Joost vragen of hij bij het gesprek wil zijn | @dwight | 2026-09-25
2026-09-22 13:50 dwight | done | s5
2026-10-01 17:30 joost | meeting | Gesprek op neutraal terrein, in De Spoel. Chidi las zijn brief voor. De eigenaar was eerst stug, vroeg toen waar hij voetbalt. Bedrag is 125 euro geworden, te betalen voor de jaarwisseling. Geen aangifte.
2026-10-01 17:45 dwight | done | s3
2026-10-27 16:40 dwight | visit | Chidi vouwt op zaterdag dozen bij de bloemist, 18 euro per ochtend. Hij heeft 54 euro in een pot met een slot. De sleutel ligt bij Grace, dat was zijn eigen idee.
2026-10-27 16:46 dwight | done | s4
2026-10-27 16:47 dwight | step | s6 | g2 | Eerste 75 euro overmaken en bewijs aan Dwight laten zien | +p2 | 2026-11-18
2026-10-27 16:48 dwight | step | s7 | g2 | Laatste deel betalen en handen schudden | +p2 | 2026-12-23
2026-11-10 16:30 dwight | phone | Grace gebeld. In de pot zit 90 euro. Chidi wil het geld liever zelf brengen dan overmaken, maar de eigenaar is deze week weg. Grace kijkt of het lukt voor de afgesproken datum.

== case F-JNV8 | Jansen–Yılmaz | Getouwstraat | 8 | 06-00000808 | 2022-203
2025-09-23 13:05 sevda | open | sevda
2025-09-23 13:06 sevda | person | p1 | Wendy | Jansen | 1981 | parent | 06-00000808
2025-09-23 13:07 sevda | person | p2 | Hakan | Yılmaz | 1979 | partner | 06-00000809
2025-09-23 13:08 sevda | person | p3 | Bo | Jansen | 2008 | child
2025-09-23 13:09 sevda | relation | p1 | partner | +p2 | yes
2025-10-01 13:20 sevda | meeting | Stand van zaken met Wendy en Hakan: de schuldregeling loopt sinds mei 2024 en is bijna aan het einde. 21 van de 24 termijnen zijn betaald. Zij zijn vooral bang voor wat er daarna komt.
2025-10-01 13:32 sevda | goal | g1 | Schuldenvrij zijn en het blijven | 2026-09-30
2025-10-01 13:33 sevda | step | s1 | g1 | Laatste drie termijnen betalen | +p1 | 2025-12-31
2025-10-01 13:34 sevda | step | s2 | g1 | Een potje van 600 euro opbouwen voor tegenvallers | +p2 | 2026-06-30
2025-11-05 14:40 sevda | phone | Wasmachine is kapot. Vroeger hadden ze die op afbetaling gekocht, nu belde Hakan eerst. Een tweedehands gevonden voor 80 euro via de ruilwinkel.
2025-11-21 10:10 sevda | phone | Wendy vroeg of Bo een bijbaan mag nemen zonder gevolgen voor de regeling. Dat mag, haar loon telt niet mee. Bo begint in december bij een drogist.
2025-12-16 10:20 sevda | phone | De laatste termijn is afgeschreven. Wendy las het bedrag drie keer voor. De slotverklaring komt in januari.
2025-12-17 09:40 sevda | done | s1
2026-01-27 11:10 sevda | letter | Finale kwijting ontvangen van alle elf schuldeisers. Origineel aan Wendy overhandigd in De Spoel. Zij heeft de envelop opengelaten, "voor als ik het straks niet meer geloof".
2026-01-27 11:18 sevda | step | s3 | g1 | Budget voor het eerste jaar zonder regeling maken | @sevda | 2026-02-20
2026-02-18 19:05 sevda | meeting | Avondafspraak omdat Hakan ploegendienst heeft. Budget gemaakt met drie potjes: vast, leven, later. Bo kwam erbij zitten en wilde weten waarom zij hier nooit les over krijgt op school.
2026-02-18 19:20 sevda | done | s3
2026-03-19 09:40 sevda | visit | Huisbezoek op verzoek van Hakan. Er kwam een brief van een schuldeiser die al kwijting had gegeven. Wij hebben samen gebeld: een oude computer, de vordering is ingetrokken en bevestigd per mail.
2026-04-14 13:10 sevda | phone | Eerste tegenvaller zelf opgevangen: naheffing van 140 euro, betaald uit potje later. Wendy belde om dat te vertellen en niet om hulp te vragen.
2026-06-11 10:15 sevda | phone | In het potje zit 640 euro. Hakan is er stiller van dan van de schulden, zegt Wendy.
2026-06-11 10:18 sevda | done | s2
2026-06-11 10:25 sevda | step | s4 | g1 | Als ervaringsdeskundigen meedoen aan de inloop van het Geldloket | +p1 | 2026-10-30
2026-08-26 10:20 sevda | message | Wendy stuurt de data voor de training van ervaringsdeskundigen: drie woensdagavonden in september. Hakan past zijn dienst aan.
2026-09-22 10:30 sevda | visit | Eerste keer dat Wendy bij de dinsdaginloop zat. Een man van in de dertig wilde weglopen en is door haar blijven zitten. "Ik had ook zo'n tas met brieven." Dat kan ik niet tegen hem zeggen en zij wel.
2026-10-27 10:40 sevda | phone | Wendy doet nu elke twee weken de inloop, Hakan helpt met de belastingdingen in het voorjaar. Afgesproken dat we het dossier na de kerst sluiten. Er staan geen stappen meer open.
2026-10-27 10:45 sevda | done | s4

== case F-12ZG | Van den Berg | Bleekstraat | 51 | 06-00000851 | 2025-027
2025-09-24 09:40 marleen | open | marleen
2025-09-24 09:41 marleen | person | p1 | Corrie | van den Berg | 1951 | partner | 06-00000851
2025-09-24 09:42 marleen | person | p2 | Wim | van den Berg | 1946 | partner
2025-09-24 09:43 marleen | relation | p1 | partner | +p2 | yes
2025-09-24 09:44 marleen | relation | p1 | parent_of | zoon Martijn | yes
2025-09-30 10:10 marleen | visit | Corrie doet alles voor Wim: wassen, eten, 's nachts drie keer op. Zij heeft in anderhalf jaar geen avond vrij gehad. Wim herkent mij elke week opnieuw en is altijd beleefd. Zij zegt: "Ik heb ja gezegd in 1973 en dat was geen proefversie."
2025-10-14 10:20 marleen | visit | Voorzichtig gesproken over hulp overnemen. Corrie wil wel iemand voor een uurtje maar niet "zo'n bus met gordijnen". Uitgelegd dat er in De Spoel op maandag een kleine groep is, zonder bus.
2025-10-14 10:32 marleen | goal | g1 | Corrie: een middag per week weten dat ik niets hoef | 2026-03-31
2025-10-14 10:33 marleen | step | s1 | g1 | Wim twee keer op proef naar de maandaggroep | +p1 | 2025-11-10
2025-10-14 10:34 marleen | step | s2 | g1 | Indicatie aanvragen voor dagbesteding | @marleen | 2025-11-14
2025-10-28 10:30 marleen | phone | Corrie belde dat zij de eerste maandag wil afzeggen, Wim had slecht geslapen. We hebben het een week verzet en niet afgezegd.
2025-11-10 15:30 marleen | visit | Tweede maandag. Wim heeft gebiljart en het spel uitgelegd aan een begeleidster die het al jaren speelt. Corrie zat thuis de hele middag naar de klok te kijken. Volgende week gaat zij naar de kapper.
2025-11-10 15:38 marleen | done | s1
2025-11-21 09:30 marleen | done | s2
2025-12-05 11:40 marleen | phone | De indicatie is rond, twee middagen per week. Corrie neemt er één. Martijn vindt dat ze er twee moet nemen, Corrie vindt dat Martijn dan zelf langs moet komen. Daar zat iets in.
2025-12-22 10:30 marleen | visit | Korte controle voor de feestdagen. Martijn haalt beiden op eerste kerstdag op. Medicijnen tot half januari liggen klaar.
2026-01-15 10:30 marleen | visit | Wim is in de nacht de straat op gegaan in zijn pyjama, een fietser bracht hem thuis. Corrie had het slot verdraaid en lag te slapen. Ze is heel erg geschrokken en huilde zonder geluid. Deursensor geregeld voor morgen.
2026-01-15 10:45 marleen | step | s3 | g1 | Deursensor plaatsen en Corrie uitleg geven | @marleen | 2026-01-16
2026-01-16 14:15 marleen | done | s3
2026-02-09 11:35 marleen | label | p1 | stakker | ww-list | Zorgt alleen voor haar man, slaapt volgens haar eigen schrift van 1 tot en met 7 februari gemiddeld drie uur per nacht en viel op 4 februari in de keuken | own_observation | 2026-08-07
2026-02-12 16:10 marleen | visit | Familiegesprek met Martijn en zijn vrouw. Uit het schrift van Corrie werd voorgelezen wat een nacht is. Martijn werd wit en ging zelf in de agenda zoeken: elke vrijdagnacht slaapt hij er nu.
2026-02-12 16:22 marleen | step | s4 | g1 | Martijn slaapt drie vrijdagnachten bij zijn vader | zoon Martijn | 2026-03-06
2026-03-06 09:45 marleen | phone | Drie vrijdagen zijn gelukt. Corrie sliep tien uur achter elkaar en dacht dat de klok stilstond.
2026-03-06 09:50 marleen | done | s4
2026-04-01 14:30 marleen | visit | Wim gaat nu twee middagen naar de groep. Corrie zit op dinsdag bij het koor, voor het eerst in vier jaar. Zij heeft een blaadje bij zich om de tekst te leren. We hebben een stukje tweede stem gedaan.
2026-04-01 14:38 marleen | goal-reached | g1
2026-04-22 10:40 marleen | phone | Wim is een week niet naar de groep geweest door verkoudheid. Corrie heeft toch gezongen, een vriendin van het koor zat bij hem.
2026-05-26 10:15 marleen | visit | Wim eet slecht en is drie kilo kwijt. Huisarts is geweest, zij volgt het. Corrie zegt dat ze soms niet meer weet of ze zijn vrouw is of zijn verpleegster. Over een verpleeghuis praten wij niet tot zij erover begint. Zij begon erover. Ze wil dat Martijn meebeslist, dat er een tuin is en dat zij mag blijven eten. Ik heb verteld hoe de wachtlijst werkt en dat inschrijven nog geen keuze is.
2026-05-26 10:30 marleen | goal | g2 | Samen beslissen wanneer thuis niet meer gaat, en niet in paniek | 2026-12-31
2026-05-26 10:31 marleen | step | s5 | g2 | Twee huizen bekijken, Martijn gaat mee | +p1 | 2026-07-10
2026-06-17 13:40 marleen | visit | Gewicht is gelijk gebleven. Wij bespraken wat een crisisplek is en wanneer die nodig zou zijn. Corrie schreef zelf drie punten op: vallen, weglopen, als ik ziek word.
2026-07-09 13:20 marleen | phone | De huizen zijn bekeken. Eén rook naar koffie en één naar niets, Corrie wist het meteen. Wim staat op de wachtlijst als het nodig is, en niet eerder.
2026-07-09 13:24 marleen | done | s5
2026-08-06 10:40 marleen | visit | Samen met Corrie de lijst bekeken. Zij wil op dit moment erop blijven omdat er nog van alles kan gebeuren en omdat ik dan "niet ineens op vakantie ben". Het ging over de nachten: er is weer een keer gevallen, gelukkig zonder schade.
2026-08-06 10:55 marleen | label | p1 | stakker | ww-list | Man staat sinds 9 juli op wachtlijst voor verpleeghuis; Corrie zorgt vijf nachten per week alleen en viel op 28 juli opnieuw | resident | 2027-02-05
2026-09-09 11:30 marleen | visit | Nachtzorg is bijgeschakeld: twee nachten per week komt er iemand. Wim denkt dat het zijn zus is en vertelt haar alles. Corrie slaapt en voelt zich daar schuldig over. Besproken dat zij die nachten nodig heeft om het vol te houden.
2026-09-09 11:40 marleen | step | s6 | g2 | Levensboek van Wim afmaken met foto's, voor het huis of voor de kast | +p1 | 2026-12-11
2026-10-07 10:15 marleen | phone | Plek komt vrij in het huis dat naar koffie rook, per half november. Corrie vroeg een week bedenktijd. Heb ik gevraagd of zij mij dan belt. Zij belt.
2026-10-13 14:15 marleen | phone | Corrie heeft ja gezegd. Martijn ook, en Wim zei dat hij wel weer eens op reis wilde. Verhuisdag is 17 november.
2026-10-13 14:20 marleen | step | s7 | g2 | Verhuisdag: wie doet wat, lijst maken met Martijn | @marleen | 2026-10-30
2026-10-29 13:30 marleen | done | s7
2026-11-17 16:20 marleen | visit | Vandaag is Wim verhuisd. Hij zocht eerst zijn jas, daarna het biljart. Dat stond er. Corrie is om drie uur weggegaan toen hij aan tafel zat te vertellen. Martijn eet en slaapt vanavond bij haar.
2026-11-17 16:34 marleen | person-left | p2
2026-11-17 16:35 marleen | step | s8 | g2 | In de eerste twee weken elke avond bellen met Corrie | @marleen | 2026-12-01

== case F-1H4B | Dijkstra | Haspelweg | 22 | 06-00000122 | 2025-033
2025-09-22 13:10 anouk | open | anouk
2025-09-22 13:11 anouk | person | p1 | Fokke | Dijkstra | 1955 | partner | 06-00000122
2025-09-22 13:12 anouk | person | p2 | Hennie | Dijkstra | 1957 | partner
2025-09-22 13:13 anouk | relation | p1 | partner | +p2 | yes
2025-09-22 13:14 anouk | relation | p1 | conflict_with | bewoonster van nummer 24 | no
2025-09-29 13:20 anouk | visit | Dhr. en mw. ontvingen mij met een logboek van 61 bladzijden over nummer 24: deuren, voetstappen, een wasmachine om 23.40 uur. Dhr. slaapt slecht en bonkt terug met een bezem. Mw. zegt zacht dat zij zich schaamt voor de bezem.
2025-10-06 14:30 anouk | visit | Ook bij nummer 24 gezeten, met wederhoor als doel. Bewoonster werkt in de zorg met late diensten, wast daarna haar uniform. Haar zoontje is drie. Zij durft na acht uur niet meer te lopen. Twee kanten, één dun plafond.
2025-10-13 12:15 anouk | meeting | Geen van beide partijen overtreedt de huurregels. Voorgesteld: buurtbemiddeling plus een geluidsmeting door Vlashof, zodat het over de vloer gaat en niet over de mensen.
2025-10-16 09:30 anouk | goal | g1 | Een nacht doorslapen zonder logboek | 2026-04-30
2025-10-16 09:31 anouk | step | s1 | g1 | Contactgeluid laten meten tussen 22 en 24 | @anouk | 2025-11-14
2025-10-16 09:32 anouk | step | s2 | g1 | Gesprek bij buurtbemiddeling | +p1 | 2025-11-28
2025-10-28 10:20 anouk | follow-up | f0 | check | 2025-11-11 | Uitslag geluidsmeting binnen?
2025-11-12 11:15 anouk | letter | Meting: de vloer isoleert ver onder wat bij nieuwbouw mag. Uitslag naar beide adressen gestuurd, met dezelfde tekst. De zwevende vloer uit de folder blijkt hier nooit gelegd.
2025-11-12 11:20 anouk | done | s1
2025-11-12 11:25 anouk | follow-up-done | f0
2025-11-27 15:45 lotte | meeting | Eerste bemiddeling. Fokke las twee bladzijden voor en stopte toen de bewoonster begon te huilen. Hennie haalde water. Afspraak: was tot 22.30 uur, vilt onder de stoelen, geen bezem. Over een maand weer.
2025-11-27 15:52 lotte | done | s2
2025-12-09 10:40 anouk | phone | Mw. belt om te melden dat er niets te melden is. Dat was nog niet gebeurd.
2025-12-30 11:05 anouk | phone | Oud en nieuw speelt op: het zoontje heeft koorts en huilt 's nachts. Dhr. heeft gebonkt en heeft spijt. Hij vroeg of hij een briefje mocht doen in plaats van zelf aanbellen. Ja.
2026-01-14 15:20 lotte | meeting | De tweede bemiddeling. Fokke had een zak drop mee voor het jongetje. De bewoonster heeft een kleed gekocht. Er wordt nog geklaagd, maar in zinnen met een punt erachter.
2026-02-03 14:10 anouk | visit | Vlashof legt in voorjaar een geluiddempende ondervloer bij 24. Kosten voor ons. Dhr. wilde meteen weten of de huur daardoor stijgt: nee.
2026-02-03 14:18 anouk | step | s3 | g1 | Ondervloer leggen op nummer 24 | Vlashof onderhoud | 2026-04-17
2026-03-10 10:30 anouk | phone | Dhr. meldt dat de bewoonster hem heeft gevraagd of hij haar zoontje twintig minuten kon opvangen omdat de bus te laat was. Hij deed het. "Hij is eigenlijk helemaal niet zwaar."
2026-04-16 13:30 anouk | visit | De ondervloer ligt. Nieuwe meting: zestien decibel stiller. Mw. stond op een stoel om te horen of ze niets hoorde.
2026-04-16 13:36 anouk | done | s3
2026-04-30 10:10 anouk | goal-reached | g1
2026-04-30 10:11 anouk | relation-ended | p1 | conflict_with | bewoonster van nummer 24
2026-04-30 10:12 anouk | relation | p1 | neighbour | bewoonster van nummer 24 | yes
2026-05-20 13:10 anouk | visit | Nazorg na de vloer. Beide adressen tevreden. De factuur voor het vilt, 23 euro, door mij betaald.
2026-06-23 15:05 anouk | phone | Het logboek is weg, mw. gooide het in het oud papier en dhr. heeft het er weer uitgehaald en in de schuur gelegd. Verder gaat het goed. Afgesproken: ik laat het los tot het najaar.
2026-06-23 15:12 anouk | follow-up | f1 | visit | 2026-10-08 | Najaarsbezoek: slapen ze nog, en hoe gaat het met het huis
2026-08-20 11:30 anouk | street | Dhr. en het jongetje van 24 stonden samen een fietsband te plakken op de stoep. Kort gegroet.
2026-10-08 13:40 anouk | visit | Slapen goed. Nieuw onderwerp: het huis is te groot en de trap te steil. Mw. wil naar beneden, dhr. wil bij het raam blijven. Zij hebben nog geen lijst van wensen, wel een lijst van bezwaren.
2026-10-08 13:46 anouk | follow-up-done | f1
2026-10-08 13:47 anouk | goal | g2 | Op tijd kleiner wonen, in de straat waar we de mensen kennen | 2027-10-31
2026-10-08 13:48 anouk | step | s4 | g2 | Inschrijven voor een gelijkvloerse woning | +p2 | 2026-10-30
2026-10-08 13:49 anouk | step | s5 | g2 | Wensenlijst maken: wat mag blijven, wat kan weg | +p1 | 2026-12-10
2026-10-29 11:20 anouk | phone | De inschrijving is gedaan door mw. zelf, na één mislukte poging met het wachtwoord. Dhr. vroeg of hij de wensenlijst in het oude logboek mag schrijven.
2026-10-29 11:23 anouk | done | s4
2026-11-05 10:15 anouk | phone | Mw. vraagt wat "inschrijfduur" betekent op de site. Uitgelegd. Zij staan op plek 61 voor de Bleekstraat, dat zal ongeveer anderhalf jaar zijn.

== case F-053H | Rahimi | Twijnlaan | 53 | 06-00000753 | 2025-044
2025-09-25 13:15 lotte | open | lotte
2025-09-25 13:16 lotte | person | p1 | Soraya | Rahimi | 1972 | parent | 06-00000753
2025-09-25 13:17 lotte | person | p2 | Farzana | Rahimi | 2000 | child | 06-00000754
2025-09-25 13:18 lotte | person | p3 | Omid | Rahimi | 2009 | child
2025-09-25 13:19 lotte | relation | p1 | parent_of | +p2 | yes
2025-09-25 13:20 lotte | relation | p2 | sibling | +p3 | yes
2025-10-02 14:15 lotte | visit | Farzana doet alles: de administratie van haar moeder, de oudergesprekken van Omid, de boodschappen. Zelf komt ze weinig buiten. Op tafel stond een naaimachine onder een doek. "Die is van vroeger", zei ze, en trok het doek recht.
2025-10-09 15:30 lotte | visit | De machine mocht onder het doek uit. Farzana had een atelier met twee vriendinnen. Ze naait nu gordijnen voor buren en krijgt betaald in eten. Soraya zei via haar dochter dat ze die handen verspilt aan formulieren.
2025-10-09 15:44 lotte | goal | g1 | Farzana: weer naaien met andere vrouwen en niet alleen thuis | 2026-06-30
2025-10-09 15:45 lotte | step | s1 | g1 | In De Spoel kijken of er een ruimte vrij is | @lotte | 2025-11-07
2025-10-09 15:46 lotte | step | s2 | g1 | Vijf vrouwen vragen of ze mee willen doen | +p2 | 2025-12-12
2025-10-28 13:20 lotte | phone | Beheer van De Spoel: de achterkamer is op woensdagochtend vrij, als wij hem zelf opruimen. Er staat nu een kapotte tafeltennistafel en een kerstman.
2025-11-06 13:50 lotte | done | s1
2025-11-13 14:30 lotte | visit | Farzana liep voor het eerst mee naar binnen. Ze mat de tafels, telde stopcontacten en vroeg wie de verzekering doet. Ik had alleen aan thee gedacht.
2025-11-27 13:40 sevda | phone | Soraya heeft recht op aanvullende toeslag waar nooit om is gevraagd. Aanvraag gedaan met de dochter als gemachtigde, 74 euro per maand met drie maanden terug. Farzana wil daarna dat iemand anders dit doet.
2025-12-10 15:20 lotte | visit | Zij heeft geen vijf maar negen vrouwen. Voor de eerste ochtend wilde ze per se een lijst met afspraken: ieder een schoon werkblad, niemand praat over wie er niet is, kinderen mogen mee.
2025-12-10 15:30 lotte | done | s2
2025-12-10 15:31 lotte | step | s3 | g1 | Drie naaimachines en stof bij elkaar krijgen | +p2 | 2026-01-30
2026-01-20 11:10 lotte | message | Oproep in de buurtapp: zes machines, waarvan vier werken, en 40 kilo stof van een vertrekkende stoffeerder. Dozen staan tot het plafond.
2026-01-28 14:20 lotte | done | s3
2026-02-04 12:15 lotte | visit | Eerste naaiochtend. Elf vrouwen, drie kinderen onder de tafel, één machine die rook. Farzana gaf les met haar handen en haar ogen. Na afloop veegde ze de vloer, ze wilde geen hulp en neuriede.
2026-02-25 13:30 lotte | visit | Zestien vrouwen. Er ontstaat een rij. Farzana heeft het gesplitst in beginners en gevorderden, en leert twee anderen om te begeleiden. Omid bouwde een rooster in zijn telefoon.
2026-03-04 09:50 lotte | goal | g2 | Omid: wiskunde snappen en niet alleen overschrijven | 2026-06-30
2026-03-04 09:51 lotte | step | s4 | g2 | Huiswerkbegeleiding in De Spoel op dinsdag en donderdag | +p3 | 2026-04-30
2026-03-18 12:10 lotte | message | Foto van het bord in de achterkamer: twee groepen, wachtlijst van vier. Onderaan in Farzana's handschrift: wie te laat is, strijkt.
2026-03-24 16:35 dwight | phone | Op verzoek van Lotte met Omid gepraat. Hij wil niet dat zijn zus zijn mentor blijft bellen. Wij spraken af dat hij zelf één keer per maand verslag doet, in zijn eigen woorden.
2026-04-14 15:10 lotte | visit | De groep heeft een opdracht: dertig tassen voor de wijkbibliotheek. Farzana heeft zelf de prijs bepaald en mij gevraagd om niets te zeggen. De bibliotheek betaalde zonder af te dingen.
2026-04-29 16:20 lotte | phone | Omid staat voor wiskunde op een zes. Hij gaat naar de huiswerktafel voor de koekjes en blijft voor de sommen, volgens de begeleider.
2026-04-30 13:30 lotte | done | s4
2026-05-20 10:40 sevda | meeting | Met Farzana gekeken naar een eigen bedrijf naast de groep. Het plan is klein en goed: verstelwerk op vrijdag, inschrijving bij de Kamer van Koophandel na de zomer. Zij rekent nauwkeuriger dan ik.
2026-06-02 14:30 lotte | goal-reached | g2
2026-06-04 13:20 lotte | visit | De laatste dossierafspraak. Soraya komt nu ook op woensdag en knipt patronen. De machtiging ligt bij een vrijwilliger van de formulierenhulp. Farzana zegt dat ik gerust mag komen, maar dan om iets te leren.
2026-06-11 11:45 lotte | phone | Groep draait zonder ons. Farzana heeft een sleutel van De Spoel en twee begeleidsters. Afgesproken dat dit dossier dicht kan. Zij zei: "Dan hebben jullie weer een plank vrij."
2026-06-18 13:30 lotte | goal-reached | g1
2026-06-18 13:32 lotte | close | goals_reached

== case F-RFK3 | Bakkali | Twijnlaan | 71 | 06-00000771
2025-11-06 15:10 dwight | open | dwight
2025-11-06 15:11 dwight | person | p1 | Fatiha | Bakkali | 1974 | parent | 06-00000771
2025-11-06 15:12 dwight | person | p2 | Ilias | Bakkali | 2003 | child | 06-00000772
2025-11-06 15:13 dwight | person | p3 | Hafsa | Bakkali | 2008 | child
2025-11-06 15:14 dwight | relation | p1 | parent_of | +p2 | yes
2025-11-06 15:15 dwight | relation | p2 | sibling | +p3 | yes
2025-11-10 17:00 dwight | visit | Fatiha had zelf om het gesprek gevraagd. Zij hoort 's avonds haar zoon tussen de scooters op het plein en schaamt zich voor de buren. Ilias (22) is gestopt met zijn opleiding en slaapt tot twaalf. Hij kwam halverwege binnen en bleef staan.
2025-11-14 21:50 joost | street | Ruit van het bushokje aan de Twijnlaan vernield. Ilias stond er nog en zei meteen dat hij het was, uit kwaadheid om een opmerking. Meegenomen voor verhoor, daarna naar huis. Moeder gebeld met zijn instemming.
2025-11-18 16:40 dwight | visit | Ilias aan tafel, Fatiha in de keuken met de deur open. Hij vindt het plein saai en gaat toch, "omdat thuis de klok tikt". De ruit kost 640 euro. Hij wil het betalen en heeft nul euro.
2025-11-24 11:35 joost | label | p2 | rakker | ww-nuisance | Op 14 november ruit van bushokje vernield en dat bekend; in 2025 drie keer bekeurd op een opgevoerde scooter op of bij het Weversplein | register | 2026-05-22
2025-11-24 17:15 dwight | phone | Ilias uitgelegd wat er in het dossier staat. Reactie: "Rakker, zo noemde mijn opa zijn hond." Hij vroeg wanneer het eraf gaat en wat hij daarvoor moet doen. Dat schrijven we samen op.
2025-12-02 15:20 dwight | goal | g1 | Ilias: de ruit betalen, en daarna iets doen waar ik goed in ben | 2026-09-30
2025-12-02 15:21 dwight | step | s1 | g1 | Regeling met de gemeente voor de 640 euro, met werken of met geld | @dwight | 2025-12-19
2025-12-02 15:22 dwight | step | s2 | g1 | Glaszetter vragen of hij mee mag bij het vervangen | +p2 | 2025-12-19
2025-12-16 13:40 dwight | meeting | Bij de gemeente: 24 uur meehelpen bij het herstel van straatmeubilair telt als schadevergoeding. Ilias zat erbij en stelde zelf voor om bushokjes te doen. De glaszetter heeft ja gezegd.
2025-12-16 13:50 dwight | done | s1
2025-12-19 13:10 dwight | message | De gemeente bevestigt per mail de 24 uur, te beginnen na de kerstvakantie. Doorgestuurd aan Ilias met de naam van de voorman.
2026-01-06 15:15 dwight | done | s2
2026-01-14 10:20 dwight | street | Ilias stond om half acht op de ladder aan de Twijnlaan, in een jas die drie maten te groot is. De glaszetter floot en hij ook. Ik ben doorgelopen.
2026-02-03 17:30 joost | phone | De glaszetter meldt dat de 24 uur vol zijn, foutloos. Hij houdt hem drie dagen op proef. Ilias belde mij om te vragen of hij dat moet doorgeven bij het bureau. Nee, maar fijn dat hij het vraagt.
2026-02-26 16:50 dwight | visit | Contract voor zes maanden als hulpglaszetter, 32 uur. Fatiha had gebak voor de hele trap gehaald. Hafsa (17) plaagt hem dat hij nu in een busje rijdt met zijn eigen naam erop. Die staat er met plakband.
2026-03-17 17:20 joost | street | Op het plein gesproken met drie jongens van de oude groep. Ilias komt er nog maar zelden. Ze noemen hem nu "meneer Glas" en dat bedoelen ze aardig.
2026-03-31 16:30 dwight | visit | Thuis bij Fatiha. Ilias betaalt nu 150 euro kostgeld per maand. Zij wist niet wat ze ermee moest en heeft er een spaarrekening voor Hafsa van gemaakt.
2026-04-22 17:05 dwight | phone | Fatiha vertelt dat Hafsa haar havo-examen voorbereidt maar thuis geen rust heeft. Zij kan terecht in de studiezaal van De Spoel tot acht uur. Geregeld.
2026-05-18 11:40 joost | label-withdrawn | p2 | Geen nieuwe feiten sinds 14 november 2025, schade vergoed door 24 uur werk en sinds 1 maart een contract voor 32 uur
2026-05-18 16:20 dwight | phone | Het nieuws doorgegeven. Ilias was net een etalageruit aan het plaatsen en kon niet lang praten. Moeder belde later: hij heeft haar de sms laten lezen en toen is hij een rondje gaan lopen.
2026-06-10 16:25 dwight | visit | Hafsa geslaagd. Zij wil naar het hbo in de stad en reiskosten zijn het probleem. Fatiha wil helpen als buurtmoeder en zoekt waar dat kan. Ilias spaart voor zijn vakdiploma en houdt dat bij in een schrift.
2026-06-10 16:36 dwight | goal | g2 | Hafsa: zelf reizen en mijn diploma halen | 2027-07-31
2026-06-10 16:37 dwight | step | s3 | g2 | Studentenreisproduct en reiskostenvergoeding aanvragen | +p3 | 2026-08-20
2026-07-09 14:40 dwight | visit | Drie buurtmoeders in oprichting gesproken, Fatiha is een van hen. Zij willen een opleiding van vier ochtenden en een vergoeding voor de oppas. Dat leg ik neer bij Ineke.
2026-08-19 13:20 sevda | phone | De aanvraag voor reiskosten is goedgekeurd voor het eerste jaar. Hafsa vulde alles zelf in, ik heb alleen een vinkje gezet.
2026-08-19 13:24 sevda | done | s3
2026-09-10 10:35 dwight | visit | Fatiha is dinsdagochtend gastvrouw bij de inloop in De Spoel, samen met twee anderen. "Wie met een zorgelijk gezicht binnenkomt, gaat met een pannetje soep naar huis." Zij heeft de sleutel van de keuken.
2026-09-24 17:45 joost | street | Drie jongens uit de nieuwe groep op het plein gesproken. Ilias kwam op eigen initiatief langs en legde uit wat een bushokje kost. Hij rekende het ter plekke uit.
2026-09-30 16:30 dwight | goal-reached | g1
2026-10-28 16:50 dwight | phone | Hafsa is na de herfstvakantie drie keer te laat door de bus en vroeg mij niets, maar de mentor wel. Samen een andere verbinding gevonden met één overstap minder.
2026-10-28 16:58 dwight | step | s4 | g2 | Na een maand kijken of de nieuwe verbinding werkt | +p3 | 2026-11-27
2026-11-11 16:10 dwight | phone | Hafsa is in twee weken één keer te laat geweest, de nieuwe verbinding werkt. We kijken eind november nog een keer.

== case F-P387 | Wagenaar | Spoelstraat | 29 | 06-00000729 | 2024-098
2025-09-24 10:30 rachid | open | rachid
2025-09-24 10:31 rachid | person | p1 | Frits | Wagenaar | 1968 | lodger | 06-00000729
2025-09-24 10:32 rachid | relation | p1 | friend | Gerard, oud-collega van de drukkerij | yes
2025-10-02 13:30 rachid | visit | Frits werkte 28 jaar bij de drukkerij en is sinds februari thuis. Hij staat om tien uur op en loopt naar de brug en terug. De was hangt al dagen. Hij zei: "Ik heb geen hulp nodig, ik heb een maandag nodig."
2025-10-13 11:55 rachid | label | p1 | stakker | ww-list | Sinds 1 februari zonder werk en zonder aanvraag voor uitkering, gaat sinds augustus door zijn spaargeld heen; heeft niemand die hij dagelijks ziet | resident | 2026-04-10
2025-10-17 15:10 sevda | phone | WW kan nog worden aangevraagd, met korting wegens te laat. Frits zei dat het hem niets kan schelen en vulde toch het formulier in terwijl ik aan de lijn bleef.
2025-11-05 10:45 rachid | visit | WW is toegekend. Hij was er niet blij mee en niet boos om. Naar De Werf gevraagd: "Ik ga niet fietsen plakken." Wel vroeg hij welke machines er staan.
2025-11-05 10:56 rachid | goal | g1 | Weer ergens op maandag verwacht worden | 2026-03-31
2025-11-05 10:57 rachid | step | s1 | g1 | Eén ochtend bij De Werf kijken naar de oude drukpers | +p1 | 2025-11-28
2025-11-11 14:20 rachid | follow-up | f1 | call | 2025-12-08 | Bellen hoe de eerste ochtend was
2025-11-26 13:15 rachid | message | Frits is niet gegaan. Hij stuurde: sorry, niet vandaag. Ik heb teruggeschreven dat de pers niet wegloopt.
2025-12-10 13:10 rachid | phone | Op drie verschillende dagen gebeld, geen gehoor. Via Gerard weet ik dat hij wel boodschappen doet. Ik laat hem tot na de feestdagen met rust.
2025-12-10 13:14 rachid | follow-up-done | f1
2025-12-22 13:50 rachid | letter | Kerstkaart in de bus gedaan, zonder vraag erop.
2026-01-20 14:30 rachid | visit | Hij deed open in zijn jas. Geen koffie. "Ik weet dat je het goed bedoelt. Ik word er nerveuzer van dat iemand wacht." We spraken af: één keer per maand een kaartje, geen bezoek.
2026-02-19 10:40 rachid | letter | Kaartje gestuurd met een foto van de drukpers.
2026-03-24 15:20 rachid | message | Frits antwoordt voor het eerst: "Mooie pers. Stop verder maar. Ik ga in april met Gerard naar zijn volkstuin." Dat hij het zelf opschreef vind ik belangrijk.
2026-04-02 14:00 rachid | phone | Gebeld om te horen of hij het zeker weet. Ja, en hij klonk steviger dan in het najaar. Uitgelegd dat hij altijd terug mag, met of zonder reden.
2026-04-09 11:35 rachid | label-withdrawn | p1 | Heeft WW, ziet zijn vriend wekelijks en wil geen hulp; herhaald en duidelijk verzoek om te stoppen op 24 maart en 2 april
2026-04-09 11:37 rachid | lapsed | s1 | Frits wil niet meer gevolgd worden
2026-04-09 11:38 rachid | goal-dropped | g1 | Frits kiest zijn eigen weg via de volkstuin van zijn vriend
2026-04-09 11:40 rachid | close | resident_stopped

== case F-2Q0D | Özdemir–De Vries | Kaardestraat | 40 | 06-00000140 | 2025-036
2025-10-02 10:00 dwight | open | dwight
2025-10-02 10:01 dwight | person | p1 | Emine | Özdemir | 1988 | parent | 06-00000140
2025-10-02 10:02 dwight | person | p2 | Jeroen | de Vries | 1985 | parent | 06-00000141
2025-10-02 10:03 dwight | person | p3 | Lina | de Vries | 2018 | child
2025-10-02 10:04 dwight | person | p4 | Mats | de Vries | 2018 | child
2025-10-02 10:05 dwight | relation | p1 | partner | +p2 | yes
2025-10-02 10:06 dwight | relation | p3 | sibling | +p4 | yes
2025-10-07 10:15 dwight | visit | Tweeling van zeven in een tweekamerflat. Mats gebruikt een rolstoel en past niet door de badkamerdeur. Emine tilt hem. Zij wil geen medelijden maar een deur. Jeroen werkt in ploegen en slaapt op de bank.
2025-10-07 10:28 dwight | goal | g1 | Een huis waar Mats zelf naar de wc kan | 2026-08-31
2025-10-07 10:29 dwight | step | s1 | g1 | Urgentie en Wmo-aanpassing tegelijk aanvragen | @dwight | 2025-10-31
2025-10-30 11:15 dwight | done | s1
2025-11-20 13:30 anouk | visit | Badkamerdeur kan 10 cm breder, meer laat de draagmuur niet toe. Dat is te weinig voor de rolstoel. Eerlijk gezegd: deze flat wordt nooit geschikt. De familie wist het al en was blij dat iemand het zei.
2025-12-17 09:50 dwight | meeting | Wmo-consulent, Vlashof en ouders. Aangepaste woning in Weversveld is er pas in 2028. In de stad vijftig kilometer verder, waar Jeroen een vestiging van zijn bedrijf heeft, binnen een jaar. Zij willen erover nadenken.
2026-01-15 13:20 dwight | visit | Emine en Jeroen zijn er nog niet uit. Zij hebben een lijst voor en tegen op de deur van de badkamer gehangen, dan zien ze hem allebei. Volgende maand wil Emine beslissen.
2026-02-12 10:10 dwight | phone | Emine heeft gekozen: verhuizen. Jeroens bedrijf wil hem overplaatsen. Haar moeder ziet ertegen op, maar gaat mee kijken. Lina vroeg of de nieuwe gang geel mag.
2026-02-12 10:20 dwight | step | s2 | g1 | Inschrijven bij de corporatie in de andere stad | +p1 | 2026-03-13
2026-03-12 09:50 dwight | done | s2
2026-04-21 11:30 dwight | phone | Woning aangeboden: begane grond, brede deuren, tuin. Oplevering eind juli. De ouders gingen kijken met een rolmaat, Mats reed drie keer de gang op en neer.
2026-05-28 10:50 dwight | visit | Verhuizing voorbereid: nieuwe school gevonden, papieren van het jeugdteam gaan met hen mee en worden door Emine zelf gelezen. De oude bedden gaan naar een gezin van de Twijnlaan.
2026-06-25 11:20 anouk | phone | Huuropzegging ontvangen en bevestigd per 31 juli. De drempelhulpen mogen mee, die zijn van de Wmo.
2026-07-16 10:15 dwight | visit | Uitzwaaibezoek. Buren van drie verdiepingen stonden beneden met een spandoek. Mats kreeg een toeter. Emine zei dat zij de naaigroep van De Spoel het meest gaat missen.
2026-08-06 14:10 dwight | phone | Gebeld met de nieuwe gemeente: warme overdracht aan de collega is gedaan, en die was vorige week op bezoek. Mats gaat alleen naar de wc. Dat was het doel.
2026-08-06 14:20 dwight | goal-reached | g1
2026-08-06 14:22 dwight | close | moved

== case F-A0YR | Nguyen | Kaardestraat | 26 | 06-00000126 | 2025-014
2025-09-23 09:05 anouk | open | anouk
2025-09-23 09:06 anouk | person | p1 | Lan | Nguyen | 1985 | parent | 06-00000126
2025-09-23 09:07 anouk | person | p2 | Minh | Nguyen | 1980 | parent | 06-00000127
2025-09-23 09:08 anouk | person | p3 | Mai | Nguyen | 2016 | child
2025-09-23 09:09 anouk | person | p4 | Tommy | Nguyen | 2021 | child
2025-09-23 09:10 anouk | relation | p1 | partner | +p2 | yes
2025-10-01 14:20 anouk | visit | Schimmel in twee slaapkamers, achter de kast en rond het raam. Tommy hoest al drie weken. Minh maakt elke zaterdag schoon met chloor en krijgt er hoofdpijn van. Mw. heeft het vier keer gemeld via de app: geen antwoord. Dat klopt niet en dat zoek ik uit.
2025-10-03 10:20 anouk | phone | Gevonden: de vier meldingen stonden op een verkeerd adres. Excuses namens Vlashof. De schoonmaakkosten van 65 euro maak ik over.
2025-10-13 14:10 anouk | visit | Meting met opzichter: 78 procent luchtvochtigheid, muur is nat. Lan had een schrift bij met elke dag de waarde van haar eigen metertje. Onze meting en haar schrift verschillen twee procent. Respect.
2025-10-13 14:20 anouk | goal | g1 | Droge kamers en een kind dat niet meer hoest | 2026-06-30
2025-10-13 14:21 anouk | step | s1 | g1 | Ventilatie en muurisolatie laten aanbrengen | @anouk | 2026-02-27
2025-10-13 14:22 anouk | step | s2 | g1 | Tommy en Mai slapen voorlopig in de voorkamer, bed lenen | +p2 | 2025-10-24
2025-10-23 11:10 anouk | done | s2
2025-11-18 11:05 anouk | meeting | Besproken in het overleg dat de Kaardestraat even nummers allemaal last hebben. Vlashof maakt er één onderhoudsplan van. De Nguyens zijn een van de vier eerste adressen.
2025-11-27 13:20 anouk | phone | Aan Minh gemeld dat de offerte van de aannemer er ligt en deze week wordt ondertekend.
2025-12-04 16:10 marleen | visit | Gevraagd om naar de kinderen te kijken. Zij slapen in de voorkamer en hoesten minder. Ik heb niets voorgeschreven, dat doet de huisarts. Wel samen met Minh het klemmende rooster in de keuken losgemaakt, dat zat al jaren dicht.
2025-12-18 10:20 anouk | visit | Bouwdroger gecontroleerd, stand 71 procent. De stroomkosten van november zijn vergoed, 48 euro.
2026-01-20 14:40 anouk | phone | De aannemer begint 16 maart in plaats van in februari. Minh vroeg of dat 16 maart van dit jaar is. Ik heb het jaar erbij gezegd.
2026-01-20 14:44 anouk | due | s1 | 2026-04-17
2026-02-24 13:50 anouk | visit | Buren van nummer 28 en de Nguyens hebben een lijst gemaakt van wat een slaapkamer nodig heeft. Het staat nu in ons plan. Lan wil bij de oplevering een meting, "niet een verhaal".
2026-03-16 09:40 anouk | visit | De aannemer is begonnen. De kinderen slapen bij oma aan de overkant. De oude isolatie bleek uit krantenpapier te bestaan, uit 1967.
2026-04-16 10:15 anouk | visit | Opgeleverd. Meting 54 procent. Mai hangt een tekening op van de meter, met een lachend gezicht. Tommy mag weer in zijn eigen bed.
2026-04-16 10:22 anouk | done | s1
2026-05-21 10:25 anouk | phone | Nacontrole: vijf weken, nergens nieuwe vlekken. Lan houdt zelf nog bij. Zij wil de muur wel schilderen maar de verf is duur.
2026-05-21 10:32 anouk | step | s3 | g1 | Verf en rollers via het bewonersfonds, samen met bewoners van 28 | +p1 | 2026-06-19
2026-06-18 11:15 anouk | done | s3
2026-06-30 14:20 anouk | goal-reached | g1
2026-07-14 14:30 anouk | phone | Zomercontrole: alles droog, ook na de zware bui van zondag.
2026-09-15 10:20 anouk | visit | Herfstmeting: 57 procent, dat is goed. Minh heeft een baan als monteur voor airco gevonden. Toeval, zei hij. Lan is gevraagd voor de bewonersgroep Kaardestraat en twijfelt of haar taal goed genoeg is. Die is goed genoeg.
2026-09-15 10:34 anouk | goal | g2 | Lan: meedenken in de bewonersgroep en er iets van durven zeggen | 2027-04-30
2026-09-15 10:35 anouk | step | s4 | g2 | Eén vergadering meelopen met iemand naast haar | +p1 | 2026-10-15
2026-10-15 09:40 anouk | done | s4
2026-10-22 14:30 anouk | phone | Zij heeft op de vergadering drie zinnen gezegd en iedereen was stil. Haar punt: meld vocht samen en op dezelfde dag, dan raakt het niet meer kwijt. De voorzitter vroeg of zij het huurdersoverleg wil doen.
2026-10-22 14:38 anouk | step | s5 | g2 | Met de andere bewoners een lijst maken van wat wij nu controleren | +p1 | 2026-11-30
2026-11-12 11:10 anouk | visit | Lijst half klaar: roosters, kitnaden, meterstanden. Mw. heeft hem in drie talen laten vertalen door buren. Herfstmeting in de kinderkamer 56 procent.

== case F-X266 | Tesfaye | Bleekstraat | 14 | 06-00000914 | 2025-046
2025-10-01 10:10 sevda | open | sevda
2025-10-01 10:11 sevda | person | p1 | Dawit | Tesfaye | 1991 | lodger | 06-00000914
2025-10-01 10:12 sevda | relation | p1 | friend | huisgenoot Samuel | yes
2025-10-07 13:30 sevda | visit | Dawit huurt een kamer van 14 vierkante meter voor 620 euro. Hij heeft een uitkering en houdt na de huur weinig over. Hij wil werken, liefst met zijn handen, en begreep een brief van het CJIB niet. Die boete was al ingetrokken, dat stond op bladzijde drie.
2025-10-07 13:42 sevda | goal | g1 | Betaald werk, zodat ik zelf kies wat ik eet | 2026-04-30
2025-10-07 13:43 sevda | step | s1 | g1 | Gesprek met werkcoach en cv maken | @sevda | 2025-10-31
2025-10-07 13:44 sevda | step | s2 | g1 | Drie ochtenden meewerken bij De Werf | +p1 | 2025-11-28
2025-10-30 10:20 sevda | meeting | Gesprek met de werkcoach. Dawit heeft zes jaar in een wasserij gewerkt en kan machines onderhouden. Dat stond nergens in zijn dossier, omdat niemand het had gevraagd.
2025-10-30 10:30 sevda | done | s1
2025-11-13 10:50 sevda | phone | Zorgtoeslag van Dawit was nooit aangevraagd. Alsnog gedaan over heel 2025, dat is bij elkaar ongeveer 1.400 euro.
2025-11-27 14:30 lotte | phone | De Werf is tevreden, Dawit komt vijf ochtenden in plaats van drie. Hij praat meer dan in oktober. De andere mannen noemen hem "chef olie".
2025-11-28 09:10 sevda | done | s2
2025-11-28 09:11 sevda | step | s3 | g1 | Solliciteren bij de wasserij van het ziekenhuis | +p1 | 2026-01-16
2025-12-10 13:50 sevda | phone | Brief samen doorgenomen. Hij had hem zelf geschreven, ik heb drie woorden veranderd en één daarvan weer terug.
2026-01-15 09:20 sevda | done | s3
2026-01-15 09:25 sevda | message | Dawit mag op gesprek komen op 22 januari. Hij vraagt of je dan zelf koffie moet weigeren of aannemen.
2026-01-23 09:50 sevda | phone | Aangenomen: 32 uur, een jaarcontract vanaf 2 februari. Hij wil eerst zijn moeder bellen en dan pas de werkcoach.
2026-02-24 14:20 sevda | visit | Eerste salaris 1.690 euro netto. Uitkering stopgezet, huurtoeslag kan niet voor deze kamer. Budget gemaakt. Hij wil sparen voor een eigen woning en staat nu vier jaar ingeschreven.
2026-03-12 10:10 sevda | goal-reached | g1
2026-03-26 11:40 sevda | phone | Afsluitend gesprek. Hij redt zich en heeft mijn nummer. Afgesproken: als de huisbaas moeilijk doet belt hij meteen, niet na een maand.
2026-03-26 11:44 sevda | close | goals_reached
2026-08-20 10:20 sevda | reopen | sevda
2026-08-20 10:25 sevda | phone | Dawit belde, zoals afgesproken meteen. De kamer is verkocht en hij moet er volgens de nieuwe eigenaar op 1 oktober uit. Zijn uren zijn bovendien teruggebracht naar 24 omdat de wasserij een klant kwijt is.
2026-08-20 10:32 sevda | goal | g2 | Een plek om te wonen waar niemand mij zomaar uit kan zetten | 2027-03-31
2026-08-20 10:33 sevda | step | s4 | g2 | Huurcontract laten nakijken door het juridisch loket | @sevda | 2026-08-28
2026-08-20 10:34 sevda | step | s5 | g2 | Reageren op woningen, elke week minstens twee | +p1 | 2026-12-02
2026-08-27 14:10 sevda | letter | Het juridisch loket: koop breekt geen huur, de opzegging is niet geldig. Brief aan de eigenaar opgesteld, Dawit heeft hem ondertekend en aangetekend verstuurd.
2026-08-27 14:16 sevda | done | s4
2026-09-09 16:10 joost | phone | Nieuwe eigenaar stond bij Dawit aan de deur met twee mannen en een schroefmachine. Dawit belde 112. Er is een gesprek gevoerd, het slot is blijven zitten. Vastgelegd, en de gemeente krijgt een melding vanwege verhuurregels.
2026-09-10 11:35 sevda | visit | Hij sliep die nacht met een stoel tegen de deur. Toezicht van de gemeente komt vrijdag bij de eigenaar langs. Huisgenoot Samuel krijgt dezelfde brief, die hebben we samen beantwoord.
2026-09-18 13:20 ineke | phone | Toezicht heeft de eigenaar een waarschuwing gegeven op grond van de verhuurregels. Dat aan Dawit en Samuel zelf verteld. Bij herhaling volgt een boete.
2026-09-28 10:15 sevda | phone | Dawit is twee keer niet op tijd op zijn werk geweest door slecht slapen. Hij heeft dat zelf aan zijn chef verteld en mag een maand later beginnen met zijn dienst.
2026-09-28 10:24 sevda | correct | Dawit kwam twee keer te laat op zijn werk doordat hij slecht sliep. Hij heeft dat zelf aan zijn chef verteld en mag een maand lang om negen uur beginnen in plaats van om zeven.
2026-10-06 10:40 sevda | phone | Rust in huis. Huur is gewoon betaald op de oude rekening. Zijn uren gaan in november terug naar 32, er is een nieuwe klant.
2026-10-06 10:46 sevda | step | s6 | g2 | Samen met Samuel vragen om een vast huurcontract op papier | +p1 | 2026-12-11
2026-11-04 14:10 sevda | visit | Negen reacties op woningen, beste plek was nummer 14. Ik heb verteld hoe lang het gemiddeld duurt en dat is eerlijk lang. Dawit zei dat hij ook vijf jaar op zijn werk heeft gewacht. Hij kookt op vrijdag met Samuel voor de trap.

== case F-4QSW | Postma | Spoelstraat | 41 | 06-00000741 | 2023-140
2025-09-25 10:20 marleen | open | marleen
2025-09-25 10:21 marleen | person | p1 | Aaltje | Postma | 1938 | lodger | 06-00000741
2025-09-25 10:22 marleen | relation | p1 | friend | Riet Faber, nicht | yes
2025-09-29 10:30 marleen | visit | Mevrouw is 87 en woont hier sinds 1961. Vorige week gevallen bij het afstapje naar de tuin, blauwe heup, niets gebroken. Zij lag twee uur. Alarm wilde ze niet "want dan ben ik oud".
2025-10-06 10:10 marleen | phone | Nicht Riet gebeld. Zij doet de boodschappen op zaterdag en maakt zich al langer zorgen over de trap. Zij wil geen dingen achter haar tante om regelen.
2025-10-13 11:42 marleen | label | p1 | stakker | ww-list | Lag op 22 september twee uur op de vloer zonder hulp te kunnen roepen en weigerde tot nu toe een alarm; geen bezoek door de week | own_observation | 2026-04-10
2025-10-16 13:30 marleen | visit | Koffie met Riet erbij. Mevrouw vertelde dat zij in de oorlog als kind onder de vloer sliep en niet bang is om te liggen, wel om lastig te zijn. Toen wilde ze best een knop, als hij onder haar vest past.
2025-10-16 13:42 marleen | goal | g1 | Hier blijven wonen tot het niet meer gaat, en niemand tot last zijn
2025-10-16 13:43 marleen | step | s1 | g1 | Alarmknop aanvragen en onder het vest laten passen | @marleen | 2025-10-31
2025-10-16 13:44 marleen | step | s2 | g1 | Beugel bij het afstapje | Vlashof onderhoud | 2025-11-14
2025-10-30 10:45 marleen | visit | Knop geplaatst en uitgeprobeerd. De meldkamer vroeg hoe het met haar ging en mevrouw hield ze een kwartier aan de praat.
2025-10-30 10:50 marleen | done | s1
2025-11-13 11:20 anouk | phone | Beugel zit. De monteur heeft ook de losse tegel vastgelegd, dat stond niet op de bon.
2025-11-13 11:23 marleen | done | s2
2025-11-20 14:20 lotte | visit | Met mevrouw naar de foto's gekeken van de straat in 1961. Zij wist bij elke deur een naam. Ze vroeg of wij de foto's willen bewaren, dat doen we in De Spoel.
2025-12-03 10:15 marleen | visit | Zij is kleiner geworden, zegt ze zelf. Eet weinig. De huisarts komt nu elke twee weken. Overbuurvrouw brengt op dinsdag en vrijdag een bakje.
2025-12-22 13:40 marleen | visit | Kerststukje gebracht van de eettafel. Mevrouw gaf mij een doosje knopen voor "die meisjes die gaan naaien". Zij had het in de krant van De Spoel gelezen.
2026-01-12 14:10 marleen | visit | Erg moe. Wil niet naar het ziekenhuis, dat heeft ze met de huisarts en met Riet besproken en laten opschrijven. Wijkzorg komt vanaf nu twee keer per dag.
2026-01-26 10:10 marleen | visit | Bed staat in de voorkamer. Riet slaapt er om de nacht, de overbuurvrouw de andere. Er was veel te lachen om een verhaal over een geit.
2026-02-05 08:40 marleen | phone | Riet belde vanochtend om acht uur: tante Aaltje is vannacht rustig overleden, thuis, met Riet erbij. Huisarts is geweest. Ik ga vanmiddag langs.
2026-02-05 14:20 marleen | label-withdrawn | p1 | Mevrouw is op 5 februari overleden
2026-02-10 11:30 marleen | visit | Bij het afscheid geweest. De kamer zat vol tot op de trap. De vrouwen van de naaigroep hadden haar knopen op een strook gezet. Riet is verdrietig en tevreden dat het thuis kon.
2026-02-12 10:10 marleen | phone | Riet gebeld: sleutel gaat eind van de maand naar Vlashof, Anouk helpt met de opzegging. Zij mag mij in maart nog bellen, zomaar.
2026-02-12 10:14 marleen | goal-reached | g1
2026-02-12 10:16 marleen | close | deceased

== case F-FNA3 | Lemmens–Fofana | Kaardestraat | 33 | 06-00000133
2026-01-12 14:10 dwight | open | dwight
2026-01-12 14:11 dwight | person | p1 | Mariama | Fofana | 1987 | parent | 06-00000133
2026-01-12 14:12 dwight | person | p2 | Bart | Lemmens | 1984 | involved_elsewhere | 06-00000134
2026-01-12 14:13 dwight | person | p3 | Aïssa | Lemmens | 2015 | child
2026-01-12 14:14 dwight | person | p4 | Lowie | Lemmens | 2018 | child
2026-01-12 14:15 dwight | relation | p1 | ex_partner | +p2 | yes
2026-01-12 14:16 dwight | relation | p2 | parent_of | +p3 | yes
2026-01-12 14:17 dwight | relation | p1 | sibling | Kadiatou Fofana | yes
2026-01-13 15:30 dwight | phone | School belde met medeweten van moeder: Lowie zit sinds de kerst onder de tafel als er op de deur wordt geklopt. Ouders zijn in november uit elkaar gegaan en praten alleen via de telefoon van Aïssa.
2026-01-19 16:15 dwight | visit | Bij Mariama. Zij is boos en ook opgelucht. De kinderen gaan om de week, maar er is niets afgesproken over gymspullen, geld of verjaardagen. "Ik ben klaar met raden."
2026-01-21 17:30 dwight | visit | Bij Bart, die op de bank slaapt bij zijn broer. Hij houdt van zijn kinderen en weet niet wat er van hem wordt verwacht. Op de vraag wat hij zou willen zei hij: "Dat ze niet hoeven kiezen."
2026-01-21 17:45 dwight | goal | g1 | Beide ouders: dat de kinderen niet hoeven kiezen | 2026-10-31
2026-01-21 17:46 dwight | step | s1 | g1 | Aïssa is geen postbode meer: ouders mailen elkaar rechtstreeks | +p2 | 2026-01-30
2026-01-21 17:47 dwight | step | s2 | g1 | Drie gesprekken bij ouderschapsbemiddeling | +p1 | 2026-04-03
2026-01-21 17:48 dwight | step | s3 | g1 | Met Lowie en de juf een plan maken voor als er geklopt wordt | @dwight | 2026-02-13
2026-02-02 13:40 dwight | message | Mail van beide ouders, met mij in de cc: eerste week zonder appjes via Aïssa. Aïssa schreef eronder dat ze het rustig vindt.
2026-02-02 13:43 dwight | done | s1
2026-02-11 10:30 dwight | visit | Op school met Lowie. Hij heeft een tekening gemaakt van de deur en wil dat er drie keer wordt geklopt. Sindsdien zat hij één keer onder de tafel, en dat was om een gum te pakken.
2026-02-11 10:40 dwight | done | s3
2026-03-05 11:10 dwight | phone | De bemiddelaar: eerste gesprek was stroef, er is alleen over de vakantie gesproken. Bart liep weg en kwam na tien minuten terug. Dat hij terugkwam telt.
2026-03-17 16:20 dwight | visit | Bij Mariama geweest na het tweede bemiddelingsgesprek. Zij vond Bart voor het eerst duidelijk. Aïssa wil op donderdag bij haar tante Kadiatou eten, dat is geregeld.
2026-04-02 12:30 dwight | meeting | Het derde gesprek. Ouders hebben een ouderschapsplan van vier bladzijden, waarvan een halve door Aïssa is geschreven. Vakanties verdeeld, alimentatie rekent de mediator uit. Over twee dingen zijn zij het nog niet eens: de kosten van de brillen en wie er bij de tandarts is. Dat hebben zij zelf op een lijst gezet, met een datum erachter.
2026-04-02 12:40 dwight | done | s2
2026-04-14 16:10 anouk | phone | Bart gesproken over een woning. Zonder urgentie duurt het jaren. Hij kan een kamer huren bij een kennis in de Getouwstraat, dat is vlakbij school. Ik heb uitgelegd wat er in een onderhuurcontract moet staan.
2026-04-14 16:18 dwight | step | s4 | g1 | Kamer regelen waar de kinderen kunnen slapen | +p2 | 2026-05-29
2026-05-19 09:40 dwight | phone | Mariama heeft twee nachten niet geslapen, de eerste rekening van de advocaat is 1.180 euro. Zij is bang voor beslag. Met Sevda gebeld: toevoeging kan met terugwerkende kracht.
2026-05-19 09:46 dwight | step | s5 | g1 | Toevoeging aanvragen voor de advocaatkosten | @sevda | 2026-06-05
2026-05-28 14:30 dwight | visit | Bart laat zijn kamer zien: twee matrassen, een nachtlampje, een lijst van Lowie waarop staat wat er allemaal moet komen. De laatste regel is: "een hond (later)".
2026-05-28 14:38 dwight | done | s4
2026-06-04 11:40 sevda | letter | Toevoeging is toegekend. De eigen bijdrage is 196 euro, in vier delen. De brief aan de advocaat is verstuurd en Mariama heeft een kopie.
2026-06-04 11:45 sevda | done | s5
2026-06-16 15:10 dwight | phone | Bart belde of hij mee mag naar de schoolmusical als het niet zijn week is. Staat in het plan: ja. Ik heb de bladzijde voorgelezen.
2026-06-16 15:20 dwight | goal | g3 | Mariama: een avond per week voor mijzelf | 2026-12-31
2026-06-16 15:21 dwight | step | s9 | g3 | Zangles op donderdag uitzoeken, tante Kadiatou past op | +p1 | 2026-07-10
2026-07-07 10:40 dwight | visit | Rapportgesprek met beide ouders aan één tafel, zonder mij in het midden. Lowie gaat over. Aïssa vroeg mij op de gang of zij nu nog moest opletten. Nee.
2026-08-31 10:10 dwight | phone | Het was een lange zomer met één ruzie, over de vliegreis naar oma. Opgelost met de regel uit het plan: twee weken van tevoren schriftelijk. Ze hebben allebei de regel voorgelezen, zei Mariama.
2026-09-08 16:30 dwight | phone | Start van het schooljaar rustig. Lowie heeft dezelfde juf en dat was zijn grootste wens.
2026-09-08 16:38 dwight | lapsed | s9 | Zangles is op de avond dat zij vanaf oktober werkt
2026-09-08 16:39 dwight | goal-dropped | g3 | Mariama wil eerst aan haar nieuwe baan wennen en er later op terugkomen
2026-09-23 16:30 dwight | visit | Lowie slaapt weer alleen. Mariama werkt vanaf oktober 24 uur in een kinderdagverblijf. Bart wil een vaste woensdagmiddag in plaats van om de week. De kinderen vroegen daar zelf om.
2026-09-23 16:42 dwight | step | s6 | g1 | Woensdag en om de week proberen tot de kerst, daarna samen bekijken | +p1 | 2026-12-18
2026-10-20 15:40 dwight | visit | De woensdag loopt goed. Aïssa speelt mee in het schooltoneel. Bart vraagt hulp bij het huurcontract, de verhuurder wil hem er met een maand uit hebben.
2026-10-20 15:48 dwight | goal | g2 | Bart: een eigen plek met een kamer voor de kinderen | 2027-06-30
2026-10-20 15:49 dwight | step | s7 | g2 | Opzegging laten beoordelen door het juridisch loket | @sevda | 2026-11-06
2026-11-05 13:30 sevda | letter | Het juridisch loket: kamer in een bewoonde woning mag opgezegd worden met drie maanden. Bart heeft dus tot 1 februari. Hij vreesde dat hij er deze maand al uit moest. Nu kan hij gericht zoeken.
2026-11-05 13:38 sevda | done | s7
2026-11-05 13:39 sevda | step | s8 | g2 | Sociale urgentie als co-ouder onderzoeken | @anouk | 2026-12-07
2026-11-17 15:50 anouk | phone | Bart heeft de stukken voor urgentie ingeleverd: ouderschapsplan, opzegging, loonstroken. Compleet. De commissie vergadert 7 december.

== case F-PHX3 | Kramer | Getouwstraat | 30 | 06-00000830 | 2024-126
2025-09-25 09:15 rachid | open | rachid
2025-09-25 09:16 rachid | person | p1 | Gerrit | Kramer | 1962 | parent | 06-00000830
2025-09-25 09:17 rachid | person | p2 | Niels | Kramer | 1996 | child | 06-00000831
2025-09-25 09:18 rachid | relation | p1 | parent_of | +p2 | yes
2025-09-25 09:19 rachid | relation | p1 | ex_partner | moeder van Niels | no
2025-09-29 13:20 rachid | visit | Gerrit rijdt vrachtwagen en is vier nachten per week weg. Zoon Niels woont boven, komt er alleen af om te eten. Door de deur gezegd wie ik ben. Antwoord: "Prima." Meer hoefde het vandaag niet te zijn.
2025-10-09 14:15 rachid | visit | Weer via de deur, nu een kwartier. Niels speelt een spel waarin hij een stad bouwt en hij kan het goed uitleggen. Hij is sinds maart niet buiten geweest. Gerrit weet niet of hij moet duwen of wachten.
2025-10-22 14:10 rachid | message | Op verzoek van Niels gemaild in plaats van langsgekomen. Ik vroeg welke winkel er in zijn stad het langst bestaat. Hij stuurde een schermafbeelding terug: een bibliotheek.
2025-11-05 14:30 rachid | visit | De deur stond op een kier. We hebben over zijn stad gepraat en tien minuten over zijn moeder, met wie hij geen contact wil. Hij wil van zijn schuld bij een webwinkel af, 460 euro.
2025-11-05 14:44 rachid | goal | g1 | Niels: weer kunnen bestaan buiten deze kamer | 2026-10-31
2025-11-05 14:45 rachid | step | s1 | g1 | De schuld van 460 euro uitzoeken | @sevda | 2025-12-05
2025-11-20 10:30 rachid | label | p2 | stakker | ww-list | Sinds maart 2025 niet buiten geweest, geen inkomen en niet ingeschreven voor zorg, spreekt behalve zijn vader niemand persoonlijk | own_observation | 2026-05-18
2025-12-02 13:50 sevda | phone | Webwinkel heeft een regeling van 25 euro per maand aangeboden en kosten laten vallen. Er is geen geld om te betalen want Niels heeft geen inkomen. Gerrit betaalt de eerste twee.
2025-12-02 13:58 sevda | done | s1
2025-12-16 14:10 rachid | visit | Voor het eerst beneden aan tafel. Niels had chocolademelk gemaakt en zei niet veel. Hij wil een bijstandsuitkering aanvragen maar kan de balie niet aan. Wij proberen het met een huisbezoek van de consulent.
2025-12-16 14:20 rachid | step | s2 | g1 | Bijstand aanvragen met een consulent aan huis | @sevda | 2026-01-30
2026-01-07 14:30 rachid | phone | Gerrit belde: met oudjaar is Niels met hem op het dak gaan zitten om vuurwerk te kijken. Gerrit vond het niet verantwoord en zeldzaam mooi.
2026-01-19 13:40 rachid | phone | Gerrit gesproken vanuit zijn cabine. Hij heeft de neiging om elke avond te bellen of Niels gegeten heeft. Wij spraken af: één keer per dag een appje, en Niels bepaalt het tijdstip.
2026-01-28 10:45 sevda | visit | Consulent is met mij meegegaan. Niels kwam beneden, had zelf zijn papieren uitgeprint. Na een half uur moest hij naar boven. Aanvraag is compleet ingediend.
2026-01-28 10:55 sevda | done | s2
2026-02-17 09:50 sevda | letter | Bijstand toegekend, 1.120 euro en aanvullende zorgtoeslag. Niels heeft de 460 euro in één keer afbetaald. Dat raden wij niet meteen aan, hij vond het nodig.
2026-02-25 13:40 rachid | visit | Niels wil bij daglicht naar buiten, zegt hij, maar de buurt is druk. Buurvrouw van 32 heeft een hond die vroeg uit moet. Ik heb haar gevraagd of ze iemand zoekt. Ze zocht al een jaar.
2026-02-25 13:52 rachid | step | s3 | g1 | Twee keer per week de hond van nummer 32 uitlaten, voor zevenen | +p2 | 2026-03-31
2026-03-11 09:40 rachid | message | Mail van Niels om 6.48 uur: "Hond was blij. Ik niet. Volgende keer kijken." Ik heb hem niets terug gevraagd.
2026-03-31 13:20 rachid | phone | Al zes keer. Hij loopt nu tot de brug en terug. De hond heet Boris en is volgens Niels "geen prater, dat scheelt".
2026-03-31 13:25 rachid | done | s3
2026-04-23 13:30 rachid | visit | Niels vroeg of hij iets kon doen waarbij hij niet hoeft te bellen. De naaigroep zoekt iemand voor een website. Hij bekeek het plan van zes bladzijden en zei: "Dat kan in één."
2026-04-23 13:44 rachid | step | s4 | g1 | Website voor de naaigroep maken, op afstand | +p2 | 2026-06-12
2026-05-18 10:20 rachid | label | p2 | stakker | ww-list | Komt drie keer per week buiten maar alleen voor acht uur, heeft nog geen dagbesteding en at in de week van 4 mei vier dagen alleen brood | own_observation | 2026-11-16
2026-06-11 15:10 lotte | message | De website is af, met foto's en een rooster. De begeleidster nodigde Niels uit om te komen kijken. Hij kwam, om kwart voor acht, toen de groep nog niet was begonnen. Dat was precies goed.
2026-06-11 15:18 rachid | done | s4
2026-07-14 10:20 rachid | phone | Warmte is lastig, Niels kwam drie weken niet buiten. Hij wil daarna weer beginnen, niet omdat het moet maar omdat Boris er dan is. Gerrit is twee weken vrij.
2026-08-19 13:50 rachid | visit | Hij loopt weer. De bibliotheek heeft gevraagd of hij ook hun site wil bekijken, tegen een vrijwilligersvergoeding. Hij wil eerst weten wie er in het gebouw zit en op welke tijd.
2026-08-19 14:02 rachid | step | s5 | g1 | Kennismaken bij de bibliotheek, rustig uur | +p2 | 2026-09-18
2026-09-17 14:30 rachid | visit | De kennismaking is gelukt. Niels was een half uur binnen, gaf drie mensen een hand en sloeg de vierde over. Hij gaat er elke dinsdagochtend heen. Gerrit huilde bij de voordeur, Niels deed alsof hij het niet zag.
2026-09-17 14:42 rachid | done | s5
2026-10-09 10:10 rachid | message | Mailwisseling met Niels over de bibliotheek. Hij heeft twee fouten in hun agenda gevonden en opgelost. De medewerkster schreef terug dat hij ook koffie mag.
2026-10-26 14:15 rachid | visit | Vier dinsdagen bij de bibliotheek. Hij heeft een nieuwe jas gekocht, zelf, in een winkel. We hebben gepraat over de lijst: hij wil er voor de kerst af, ik wil nog even zien hoe de winter gaat. Afgesproken 16 november samen te beslissen. Tot die tijd schrijft hij per week één regel op over hoe het ging, voor zichzelf; hij bepaalt of ik het mag lezen.
2026-10-26 14:26 rachid | step | s6 | g1 | Overleg over een leertraject webontwerp bij de gemeente | @sevda | 2026-12-11
2026-10-26 14:28 rachid | follow-up | f1 | review | 2026-11-16 | Met Niels beslissen over het label

== case F-PA12 | Wolters | Haspelweg | 60 | 06-00000160 | 2024-064
2025-09-24 13:10 anouk | open | anouk
2025-09-24 13:11 anouk | person | p1 | Stefan | Wolters | 1980 | partner | 06-00000160
2025-09-24 13:12 anouk | person | p2 | Kim | Post | 1988 | partner | 06-00000161
2025-09-24 13:13 anouk | relation | p1 | partner | +p2 | yes
2025-09-24 13:14 anouk | relation | p1 | conflict_with | bewoners van het portiek 56-64 | yes
2025-09-30 10:15 joost | visit | Met Anouk aan de deur. Dhr. Wolters stond ons te woord in de deuropening, hond aan de ketting. Onderwerp: zeven meldingen van geschreeuw en een los lopende hond in het portiek. Hij noemt de buren leugenaars. Gesprek duurde vier minuten.
2025-10-07 11:30 anouk | meeting | Portiekgesprek met zes buren, zonder dhr. Wolters. Drie van hen nemen 's avonds de achteringang. Niemand wil met naam in een brief. Afgesproken: wij schrijven op grond van eigen waarneming, niet op hun naam.
2025-10-14 21:15 joost | street | Hond los in het portiek, dhr. Wolters stond ernaast met twee bezoekers. Aangesproken op de aanlijnplicht. Hij lijnde de hond aan en maakte er een opmerking bij die ik in het mutatiesysteem heb gezet en niet hier.
2025-10-20 11:10 joost | label | p1 | rakker | ww-list | Op 14 oktober waarschuwing wegens loslopende hond in portiek; in september zeven meldingen, waarvan twee door de politie zelf waargenomen | own_observation | 2026-04-20
2025-10-20 11:30 anouk | letter | Dhr. schriftelijk meegedeeld dat zijn naam is besproken, waarom, en tot wanneer. Met het verzoek zijn kant te vertellen, op een plek die hij kiest.
2025-10-30 16:10 anouk | visit | Hij kwam, bij ons op kantoor, een half uur te vroeg. Zijn kant: hij werd in juni zelf bedreigd om een parkeerplek en heeft de hond daarna genomen. Dat stond nog nergens. Ik heb het opgeschreven zoals hij het zei.
2025-10-30 16:25 anouk | goal | g1 | Stefan: met rust gelaten worden en anderen met rust laten | 2026-06-30
2025-10-30 16:26 anouk | step | s1 | g1 | Hond aan de lijn en muilkorf in het portiek | +p1 | 2025-11-14
2025-10-30 16:27 anouk | step | s2 | g1 | Navragen wat er met zijn melding van juni is gebeurd | @joost | 2025-11-14
2025-11-06 20:10 joost | street | Ronde door het portiek van 56 tot 64. Rustig, hond binnen.
2025-11-13 13:20 joost | phone | Teruggevonden: zijn melding van juni is nooit opgepakt. Dat heb ik hem gezegd en mijn excuses aangeboden namens het team. Het was even stil. Hij zei: "Nou. Dat is een begin."
2025-11-13 13:26 joost | done | s2
2025-11-25 14:30 anouk | done | s1
2025-12-03 20:20 joost | street | Hond aangelijnd, geen muilkorf. Gezegd dat het een goed begin is. Twee buren kwamen gewoon door de voordeur.
2026-01-12 13:40 anouk | phone | Vermoeden van onderhuur: er staan vier namen op de brievenbus en het waterverbruik is verdrievoudigd. Dhr. zegt dat het neven zijn. Aangekondigd dat ik donderdag kom kijken.
2026-01-15 15:30 anouk | visit | Woonkamer is verdeeld met gordijnen, vier matrassen. Drie mannen, elk 90 euro per week. Kim zat in de keuken en zei dat het geld nodig is voor haar schuld. Dit is onderhuur en dat mag niet. Ook is het gevaarlijk: één uitgang voor vijf mensen.
2026-01-19 11:25 anouk | meeting | Besluit met gemeente en politie: geen ontruiming nu. Onderhuur stopt per 1 maart, de drie mannen krijgen elk een eigen adres om te bellen. De hulpvraag van Kim wordt door een ander opgepakt dan ik, zodat het niet door elkaar loopt. Wat zij vertelt komt niet in het spoor van de handhaving. Dhr. krijgt het besluit eerst mondeling, met Joost erbij, en daarna op papier met de mogelijkheid om zijn reactie te geven.
2026-01-19 11:35 anouk | step | s3 | g1 | Onderhuur beëindigen en brievenbus opschonen | +p1 | 2026-02-27
2026-01-27 10:15 sevda | visit | Met Kim alleen gesproken, in De Spoel. Zij heeft 6.200 euro schuld op haar naam door een telefoonzaak die van Stefan was. Zij wil weg maar niet naar haar ouders. Op haar verzoek blijft haar adres buiten dit dossier.
2026-02-10 14:20 sevda | phone | Kim heeft een kamer gevonden en is aangemeld bij het Geldloket. Zij wil dat dit team haar niet meer in verband brengt met dit adres, en dat doen wij ook niet meer.
2026-02-10 14:24 anouk | relation-ended | p1 | partner | +p2
2026-02-10 14:25 anouk | person-left | p2
2026-02-26 16:20 anouk | visit | Twee matrassen weg, één man is nog twee weken gebleven omdat hij anders op straat stond. Dhr. vroeg uitstel en kreeg dat, tot 13 maart, op papier.
2026-02-26 16:26 anouk | due | s3 | 2026-03-13
2026-03-13 14:10 anouk | visit | Alle drie vertrokken, gordijnen weg. Dhr. zit voor het eerst in een lege kamer en zegt niets. Ik vroeg of hij iemand had om mee te eten. Zijn moeder, op zondag.
2026-03-13 14:18 anouk | done | s3
2026-04-17 11:05 joost | label | p1 | rakker | ww-list | Onderhuur in de woning tot 13 maart, op 15 januari door Vlashof vastgesteld; op 28 maart nieuw proces-verbaal wegens bedreiging van een buurman | register | 2026-10-16
2026-04-17 11:12 joost | phone | Stefan gebeld over de herziening. Hij vindt de bedreiging opgeblazen, de buurman had ook geschreeuwd. Gezegd dat de rechter daar iets van vindt en dat ik opschrijf dat hij het ermee oneens is.
2026-04-30 13:20 anouk | step | s4 | g1 | Kennismaking met het cursusaanbod over omgaan met boosheid, vrijwillig | +p1 | 2026-06-12
2026-05-26 15:10 anouk | phone | Stefan is niet gegaan. "Ik ben niet boos, ik ben moe." Wel gaat hij nu elke ochtend om zeven uur met de hond naar het park en komt zo de buren niet tegen. Dat is ook een vorm.
2026-06-12 13:50 anouk | lapsed | s4 | Stefan wil de cursus niet en heeft zelf een manier gevonden om buren te ontlopen
2026-06-30 11:40 joost | street | Hij stond bij de glasbak met een buurvrouw die hem wat vroeg. Ze spraken normaal. Zij vertelde mij later dat hij haar de fles had aangegeven die ze liet vallen.
2026-07-22 14:30 anouk | visit | Zitting was op 14 juli: taakstraf van 40 uur en een contactverbod met de buurman. Hij heeft het meteen gezegd, nog voor ik zat. Taakstraf doet hij bij de plantsoenendienst.
2026-08-12 14:10 anouk | phone | Eén buur belde: hij groet weer en zij weet niet wat ze ervan moet vinden. Ik ook nog niet, heb ik gezegd.
2026-08-27 16:15 joost | street | Bij het plantsoen aan de Vlaskamp gezien, hij snoeide met vier anderen. De voorman is tevreden: op tijd en geen praatjes.
2026-09-16 14:10 anouk | visit | De 40 uur zijn gedaan, de voorman heeft hem gevraagd of hij op dinsdag kan blijven, betaald. Stefan twijfelt omdat hij "geen tuinman is". Hij had aarde onder zijn nagels.
2026-09-16 14:22 anouk | step | s5 | g1 | Proefdag betaald werk bij de plantsoenendienst | +p1 | 2026-10-06
2026-10-07 11:20 anouk | phone | De proefdag is geweest. Hij mag van november tot maart twee dagen per week. Hond mag mee als hij in de bus blijft. Dat vond hij de belangrijkste voorwaarde.
2026-10-07 11:28 anouk | done | s5
2026-10-16 11:15 joost | label | p1 | rakker | ww-list | Op 14 juli veroordeeld tot taakstraf van 40 uur en contactverbod van twee jaar; op 4 oktober nog een melding over geschreeuw in het portiek | register | 2027-04-16
2026-10-28 14:15 anouk | visit | Stefan was teleurgesteld over de verlenging, maar hij begrijpt dat het contactverbod twee jaar loopt. Hij vraagt of de brief van het werk meetelt bij de volgende keer. Ja, dat telt mee.
2026-10-28 14:24 anouk | step | s6 | g1 | Nieuwe gedragsafspraken portiek ondertekenen met buren | +p1 | 2026-11-17
2026-11-10 15:20 anouk | message | Appje van dhr.: hij werkt de 17e de hele dag, of het ondertekenen een week later kan. Voorgesteld op dinsdag de 24e om zes uur, ik moet het nog met de buren afstemmen.

== case F-BT1Z | Ramdin | Getouwstraat | 77 | 06-00000877 | 2025-022
2025-09-30 11:10 dwight | open | dwight
2025-09-30 11:11 dwight | person | p1 | Sheila | Ramdin | 1957 | parent | 06-00000877
2025-09-30 11:12 dwight | person | p2 | Anjali | Ramdin | 2012 | child
2025-09-30 11:13 dwight | person | p3 | Rishi | Ramdin | 2016 | child
2025-09-30 11:14 dwight | relation | p1 | grandparent_of | +p2 | yes
2025-09-30 11:15 dwight | relation | p1 | grandparent_of | +p3 | yes
2025-09-30 11:16 dwight | relation | p2 | sibling | +p3 | yes
2025-10-08 16:10 dwight | visit | Sheila zorgt al drie jaar voor de kleinkinderen, hun moeder woont in een andere stad en komt soms langs. Er is geen papier dat zegt dat zij dat mag. School belt haar en mag haar eigenlijk niets vertellen. "Ik ben de oma met alle sleutels behalve die ene."
2025-10-16 14:10 dwight | phone | Uitgezocht welke mogelijkheden er zijn: pleegzorg binnen het netwerk of voogdij via de rechter. Bij beide is een gesprek met de moeder nodig. Sheila wil dat ik eerst bel.
2025-10-16 14:20 dwight | goal | g1 | Oma: het papier krijgen bij de sleutels | 2026-07-31
2025-10-16 14:21 dwight | step | s1 | g1 | Gesprek met de moeder van Anjali en Rishi | @dwight | 2025-11-14
2025-10-16 14:22 dwight | step | s2 | g1 | Bij de gemeente pleegzorgvergoeding aanvragen | @sevda | 2026-01-30
2025-10-29 16:20 dwight | street | Rishi en oma bij de bushalte. Hij vroeg of ik al met zijn moeder had gepraat. Nog niet, wel een afspraak.
2025-11-11 11:40 dwight | meeting | Moeder kwam met de trein, we zaten in het kantoor van De Spoel. Zij zei dat ze haar kinderen mist en dat zij bij oma goed zitten. Zij wil een handtekening zetten onder iets dat haar niet uitwist. Wij hebben samen opgeschreven wat van haar blijft: de zondagse telefoon, de verjaardagen, meebeslissen over school. Sheila las het voor en voegde er zelf de vakanties aan toe.
2025-11-11 11:52 dwight | done | s1
2025-12-04 15:20 dwight | visit | Rishi vroeg of pleegzorg betekent dat er een ander gezin komt. Nee. Anjali wil weten of zij haar achternaam houdt. Ja. De moeder mag op zondag bellen en doet dat.
2026-01-13 16:10 dwight | visit | Anjali zit op een nieuwe school en vindt de weg. Sheila wil graag één avond in de maand voor zichzelf. Buurvrouw Joke biedt de eerste dinsdag aan.
2026-01-29 10:40 sevda | phone | De vergoeding is aangevraagd, beslissing volgt binnen acht weken. Sheila houdt tot die tijd 60 euro per week over. Bijzondere bijstand voor februari is toegekend.
2026-01-29 10:45 sevda | done | s2
2026-02-17 13:30 sevda | phone | Kindgebonden budget stond nog op naam van de moeder. Met beide vrouwen aan de lijn omgezet, vanaf maart komt het bij Sheila.
2026-03-18 14:30 dwight | phone | Pleegzorg heeft een gezinsonderzoek gedaan en is positief. Rishi liet zijn hamster zien aan de onderzoeker, die ook positief was.
2026-03-18 14:38 dwight | step | s3 | g1 | Verzoek voogdij voor oma indienen bij de rechtbank | @dwight | 2026-05-29
2026-04-02 16:20 dwight | visit | Vergoeding is toegekend vanaf januari. Sheila kocht er een tweedehands bureau van voor Anjali en een stoel die bij de hoogte hoort. Zij doet zich flinker voor dan ze is, denk ik.
2026-04-22 11:05 marleen | visit | Kennisgemaakt. Haar knie is slecht en zij tilt Rishi nog naar bed als hij slaapt. Zij wil geen operatie zolang er niemand is voor de kinderen. Buurvrouw Joke wil 's nachts oproepbaar zijn.
2026-05-12 15:40 dwight | phone | Advocaat heeft het verzoekschrift klaar, de toevoeging is binnen. Sheila wilde elk woord begrijpen en heeft er vier laten veranderen.
2026-05-26 10:30 dwight | correct-step | s3 | Verzoek voogdij voor oma met instemming van moeder, ingediend door de advocaat
2026-05-28 12:10 dwight | done | s3
2026-06-23 16:40 dwight | phone | Zitting is op 8 juli. Sheila heeft een jurk gestreken en twee keer opnieuw.
2026-07-08 14:40 dwight | meeting | De rechter heeft de voogdij toegewezen aan Sheila, met omgang voor de moeder zoals nu. Moeder heeft in de zaal gezegd dat het goed is. Anjali hield tijdens het lezen zijn hand vast.
2026-07-08 14:50 dwight | correct | De rechter heeft de voogdij toegewezen aan Sheila, met omgang voor de moeder zoals nu. De moeder heeft in de zaal gezegd dat het goed is. Anjali hield tijdens de uitspraak Rishi's hand vast.
2026-07-08 14:52 dwight | goal-reached | g1
2026-07-08 14:53 dwight | relation | p1 | guardian_of | +p2 | yes
2026-07-08 14:54 dwight | relation | p1 | guardian_of | +p3 | yes
2026-08-19 15:10 dwight | visit | Vakantiebezoek. Rishi leerde zwemmen bij zijn moeder in de stad en bleef daar drie nachten. Sheila sliep de eerste nacht niet en de derde tot tien uur.
2026-09-02 15:40 dwight | visit | Sheila heeft ja gezegd tegen de knieoperatie, in januari, nu de papieren kloppen. De moeder slaapt dan twee weken bij de kinderen, voor het eerst in vier jaar. Iedereen vindt het spannend en zegt het ook.
2026-09-02 15:52 dwight | goal | g2 | Oma: die knie laten doen terwijl iedereen weet waar hij slaapt | 2027-02-28
2026-09-02 15:53 dwight | step | s4 | g2 | Proefweekend met moeder in huis, oma bij Joke | +p1 | 2026-10-30
2026-09-02 15:54 dwight | step | s5 | g2 | Ziekenhuisafspraak en nazorg thuis plannen | @marleen | 2026-12-09
2026-10-29 15:30 dwight | phone | Proefweekend was redelijk: Rishi heeft gehuild en ook gelachen, moeder is gebleven. Anjali had een lijst gemaakt van wat mama niet wist. Zij hebben hem samen afgewerkt.
2026-10-29 15:38 dwight | done | s4
2026-10-29 15:40 dwight | step | s6 | g2 | Tweede proefweekend, nu ook een schooldag | +p1 | 2026-12-11
2026-11-12 15:20 marleen | phone | Ziekenhuis: opname op 13 januari, twee nachten. Fysiotherapie thuis vanaf dag drie. Sheila vroeg of zij op tijd haar dal kan koken om in te vriezen. Dat kan.

== case F-75MZ | Kovač | Weversplein | 12 | 06-00000312
2026-02-05 09:15 joost | open | -
2026-02-05 09:16 joost | person | p1 | Jasna | Kovač | 1968 | parent | 06-00000312
2026-02-05 09:17 joost | person | p2 | Milan | Kovač | 1994 | involved_elsewhere | 06-00000313
2026-02-05 09:18 joost | relation | p1 | parent_of | +p2 | forbidden
2026-02-05 09:24 joost | visit | Gisteravond melding van buren: geschreeuw op het plein. Milan stond bij zijn moeder aan de deur en eiste geld. Zij heeft de politie gebeld. Burgemeester heeft een huisverbod van tien dagen opgelegd. Moeder wil ondersteuning, Milan niet.
2026-02-06 10:30 lotte | visit | Met Jasna gepraat. Zij heeft hem sinds november 1.400 euro gegeven en dat is al het spaargeld. "Hij is mijn zoon en ik ben bang voor hem, allebei." Zij wil eerst slapen en dan pas praten.
2026-02-09 11:45 ineke | meeting | Besloten dat dit bij ons hoort: Anouk wordt regisseur omdat de woning van Vlashof is. Milan krijgt een apart spoor bij Joost. Wat Jasna vertelt gaat niet naar zijn kant.
2026-02-16 10:10 anouk | director | anouk
2026-02-18 14:30 anouk | visit | Kennisgemaakt. Sloten vervangen op kosten van Vlashof. Jasna heeft 2.700 euro huurachterstand, dat is meer dan zij dacht. Tot oktober betaalde zij altijd op de eerste.
2026-02-18 14:41 anouk | correct | Kennisgemaakt. Sloten vervangen op kosten van Vlashof. Jasna heeft 2.007 euro huurachterstand, drie maanden, dat is meer dan zij dacht. Tot november betaalde zij altijd op de eerste.
2026-02-23 11:20 joost | label | p2 | rakker | ww-list | Huisverbod van tien dagen op 5 februari na bedreiging van zijn moeder; op 12 februari aangehouden voor overtreding van dat verbod | register | 2026-08-21
2026-02-23 11:35 joost | phone | Milan verteld dat hij is besproken, waarom en tot wanneer. Hij hing op en belde vijf minuten later terug met de vraag of zijn moeder dit heeft gewild. Nee, wij.
2026-03-02 13:20 anouk | goal | g1 | Jasna: mijn deur dicht kunnen doen zonder dat mijn hart dichtgaat | 2026-12-31
2026-03-02 13:21 anouk | step | s1 | g1 | Regeling huurachterstand in negen termijnen | @anouk | 2026-03-13
2026-03-02 13:22 anouk | step | s2 | g1 | Drie keer per week koffie bij De Spoel | +p1 | 2026-04-30
2026-03-02 13:23 anouk | step | s3 | g1 | Afspreken wie zij belt als hij aan de deur staat | +p1 | 2026-03-20
2026-03-12 13:40 anouk | letter | Regeling van 223 euro per termijn, negen keer. Jasna tekende met een pen die zij nog van haar man had. Zij wilde dat hij erbij was.
2026-03-12 13:45 anouk | done | s1
2026-03-19 10:50 lotte | visit | Jasna weet wie ze belt: eerst de buurman, dan de politie, dan mij of Anouk. Het briefje zit in haar jas. Ze zei dat ze het al twee keer heeft gelezen toen er niemand aanbelde.
2026-03-19 10:58 lotte | done | s3
2026-03-31 15:30 joost | street | Milan zat op een bank bij de Vlaskamp met een plastic tas. Gesproken over slapen. Hij slaapt bij wisselende vrienden. Hij vroeg niet naar zijn moeder en ik begon er niet over.
2026-04-02 13:50 anouk | phone | Eerste termijn van 223 euro is binnen. Mw. wilde weten of ik het bedrag zelf zie. Ja, elke eerste van de maand.
2026-04-10 10:20 anouk | correct-step | s2 | Drie keer per week koffie bij De Spoel, en op woensdag bij de naaigroep
2026-04-15 10:25 lotte | visit | Jasna zit nu aan de vaste tafel bij de naaigroep. Zij naait niet, zij knipt draadjes en dat is gezellig.
2026-04-29 09:40 anouk | done | s2
2026-05-12 10:10 anouk | phone | Mevrouw belde: hij heeft op moederdag een brief in de bus gedaan. Zij heeft hem nog niet opengemaakt. Afgesproken dat ze niets hoeft te doen.
2026-05-19 13:30 lotte | visit | De brief gelezen met haar naast mij. Er stond in: sorry, en dat hij niet weet hoe het moet. Geen woord over geld. Zij heeft hem in de lade gelegd, bovenop.
2026-06-09 17:10 joost | visit | Milan kwam zelf naar het bureau: hij wil van zijn schulden af en heeft een plek nodig om te slapen. Doorverwezen naar de opvang met een warme overdracht, ik ben meegegaan. Hij was zenuwachtig en stil.
2026-06-09 17:24 joost | step | s4 | g1 | Aanmelden bij de opvang en het Geldloket | +p2 | 2026-06-30
2026-06-29 11:20 sevda | phone | Intake Geldloket met Milan: 9.400 euro en geen vast inkomen. Een traject start zodra hij een postadres heeft. De opvang geeft hem dat. Hij kwam op tijd en had een map.
2026-06-30 10:15 sevda | done | s4
2026-07-08 14:30 anouk | visit | Mevrouw gesproken over de nachten. Slaapt weer in haar eigen bed in plaats van op de bank bij de deur. De ketting gaat er 's avonds op en dat vindt zij voldoende.
2026-07-15 16:05 joost | street | Hij heeft een plek op de opvang en werkt drie ochtenden bij De Werf. Zegt weinig en doet zijn werk. Huisverbod is allang voorbij en hij is niet bij zijn moeder geweest.
2026-08-20 11:30 joost | label | p2 | rakker | ww-list | Sinds 12 februari geen nieuw feit tegen zijn moeder, wel op 30 juni een proces-verbaal wegens winkeldiefstal; verblijft in de opvang en heeft geen eigen adres | register | 2027-02-19
2026-08-20 11:36 joost | phone | Milan had de herziening zelf in zijn agenda staan. Hij baalde van de diefstal: "Een pak kaas en een deodorant, ik had gewoon honger." De werkgever bij De Werf weet het en houdt hem.
2026-08-26 13:40 anouk | visit | Jasna heeft de laatste vier termijnen alvast overgemaakt van haar vakantiegeld. De huurachterstand is nul. Zij wil nu het gesprek met Milan, in aanwezigheid van een bemiddelaar.
2026-08-26 13:52 anouk | step | s5 | g1 | Begeleid gesprek tussen moeder en zoon voorbereiden | @rachid | 2026-09-30
2026-08-26 13:53 anouk | relation-ended | p1 | parent_of | +p2
2026-08-26 13:54 anouk | relation | p1 | parent_of | +p2 | no
2026-09-30 12:40 rachid | meeting | Eerste begeleid gesprek, een half uur. Milan vroeg of ze het goed vindt dat hij weet waar zij boodschappen doet. Zij vond het goed. Er is niet over geld gesproken. Vervolg is over drie weken.
2026-09-30 12:48 rachid | done | s5
2026-09-30 12:50 rachid | step | s6 | g1 | Tweede begeleid gesprek, afspraak over hoe ze elkaar zien | +p1 | 2026-10-23
2026-10-13 16:20 joost | phone | Begeleider van de opvang: Milan houdt zich aan de huisregels en staat op de lijst voor een kamer met begeleiding. Wachttijd ongeveer vier maanden.
2026-10-22 13:10 rachid | meeting | Tweede gesprek, drie kwartier. Jasna vroeg waarom hij niet naar zijn vader was gegaan voor hij stierf. Hij antwoordde. Afspraak: zondag om vier koffie op het plein, buiten, zolang dat gaat.
2026-10-22 13:20 rachid | done | s6
2026-10-22 13:22 anouk | relation-ended | p1 | parent_of | +p2
2026-10-22 13:23 anouk | relation | p1 | parent_of | +p2 | yes
2026-10-22 13:25 anouk | step | s7 | g1 | Na zes zondagen kijken wat zij daarvan vinden | +p1 | 2026-12-04
2026-11-06 14:10 anouk | phone | Twee zondagen zijn geweest, een met regen. Zij zaten onder de luifel van de kapper. Zij vroeg of ik in het dossier zet dat hij zijn paraplu gaf.

== case F-7J6B | De Boer | Vlaskamp | 17 | 06-00000417 | 2025-039
2025-09-25 11:00 anouk | open | anouk
2025-09-25 11:01 anouk | person | p1 | Truus | de Boer | 1948 | parent | 06-00000417
2025-09-25 11:02 anouk | relation | p1 | parent_of | dochter Annelies | yes
2025-10-02 10:20 anouk | visit | Tuin staat tot heuphoogte vol, de heg hangt over de stoep. Er liggen drie brieven van ons op de mat, ongeopend. Mw. kan door haar rug niet meer bukken en schaamt zich voor de tuin van haar overleden man.
2025-10-02 10:34 anouk | goal | g1 | De tuin van Gerrit weer zo dat ik er koffie kan drinken | 2026-05-31
2025-10-02 10:35 anouk | step | s1 | g1 | Tuinploeg van De Werf vragen voor de heg | @anouk | 2025-10-31
2025-10-28 13:10 anouk | visit | Heg is op hoogte, stoep is vrij. De drie jongens van De Werf kregen appeltaart. De brieven heb ik ingetrokken: die hadden nooit verstuurd moeten worden zonder eerst aan te bellen.
2025-10-28 13:16 anouk | done | s1
2025-11-25 09:40 anouk | phone | Mw. vraagt of de planten in de border mogen blijven. Ja, de border is van haar. Wij spreken in februari af wat er gesnoeid wordt.
2025-11-25 09:46 anouk | follow-up | f1 | visit | 2026-02-24 | Border bekijken, samen kiezen wat er gesnoeid wordt
2025-12-09 11:30 anouk | phone | Mw. belde over een loszittende dakgoot. Doorgezet naar onderhoud, binnen vijf werkdagen.
2026-01-13 14:30 anouk | message | Onderhoud meldt de goot als klaar. Mw. bevestigt per telefoon aan mijn collega dat het niet meer lekt.
2026-02-24 10:30 anouk | visit | Met mw. door de tuin gelopen, zij met stok. Zij wees aan en ik zette lintjes: rood weg, wit blijft. Er bleef veel wit.
2026-02-24 10:40 anouk | follow-up-done | f1
2026-02-24 10:41 anouk | step | s2 | g1 | Snoeien wat een rood lintje heeft | tuinploeg De Werf | 2026-03-27
2026-03-26 14:30 anouk | done | s2
2026-04-09 13:40 anouk | phone | Dochter Annelies belde uit zichzelf. Zij wist niet dat haar moeder hulp nodig had en komt nu eens per maand grasmaaien.
2026-05-21 14:40 anouk | visit | Koffie in de tuin. Twee stoelen, een tafeltje, rozen. Buurkinderen mogen over het hek klimmen voor hun bal, als ze het vragen.
2026-05-21 14:46 anouk | goal-reached | g1
2026-07-02 14:10 anouk | street | Langs de tuin gelopen. Drie kinderen haalden een bal op en deden het hek achter zich dicht.
2026-08-13 10:15 anouk | phone | Zomercontrole per telefoon: gras is bij, mw. is twee weken bij haar dochter geweest. Zij vroeg naar een seniorenwoning, voor later.
2026-08-13 10:22 anouk | goal | g2 | Kleiner wonen met een stukje tuin | 2027-12-31
2026-08-13 10:23 anouk | step | s3 | g2 | Inschrijven en zoekprofiel maken, dochter helpt | +p1 | 2026-09-30
2026-09-24 14:20 anouk | phone | Met Annelies het zoekprofiel nagelopen: begane grond, maximaal 650 euro, tuin of ruim balkon. Mw. luisterde mee en voegde toe: geen lift.
2026-09-29 11:10 anouk | done | s3
2026-09-29 11:12 anouk | step | s4 | g2 | Drie complexen bekijken | +p1 | 2026-12-15
2026-11-03 11:40 anouk | phone | Eén complex bezocht met Annelies. De tuin was van grind, "dus dat wordt hem niet". De twee andere staan in december.
2026-11-03 11:46 anouk | step | s5 | g2 | Uitzoeken of de rozen mee kunnen verhuizen | dochter Annelies | 2027-02-26
2026-11-03 11:47 anouk | step | s6 | g2 | Verhuiskostenregeling navragen | @anouk | 2027-01-15

== case F-1BHK | Sørensen | Kaardestraat | 5 | 06-00000105 | 2025-040
2025-09-30 13:20 sevda | open | sevda
2025-09-30 13:21 sevda | person | p1 | Mette | Sørensen | 1966 | lodger | 06-00000105
2025-09-30 13:22 sevda | relation | p1 | creditor | energieleverancier
2025-10-06 10:10 sevda | phone | Signaal energieachterstand: 890 euro. Mette werkt als zelfstandig vertaalster en had drie maanden geen opdrachten. Zij wil het zelf oplossen en vroeg alleen wat haar rechten zijn. Die heb ik uitgelegd en nagestuurd.
2025-10-14 11:30 sevda | visit | Aan de keukentafel de jaarafrekening bekeken. Het voorschot staat al twee jaar 60 euro te laag. Zij rekende het na op de achterkant van een woordenboek.
2025-10-14 11:42 sevda | goal | g1 | Weer bij zijn met de energie, op mijn eigen manier | 2026-12-31
2025-10-14 11:43 sevda | step | s1 | g1 | Voorschot aanpassen en regeling van tien maanden vragen | +p1 | 2025-10-31
2025-10-22 11:10 sevda | step | s0 | g1 | Energiecoach langs laten komen | @sevda | 2025-11-28
2025-10-31 09:20 sevda | message | Mail van Mette met de bevestiging van de leverancier: 89 euro per maand, tien maanden.
2025-10-31 09:24 sevda | done | s1
2025-11-20 10:40 sevda | phone | Eerste termijn is afgeschreven. Mette heeft ook tijdelijk een lager voorschot voor haar zorgverzekering kunnen regelen, dat wist ik niet eens.
2025-11-20 10:46 sevda | lapsed | s0 | Mette wil geen bezoek van een coach, zij heeft de tips per mail gekregen
2025-12-18 14:30 anouk | phone | Op verzoek van Sevda: radiatoren op de begane grond worden nagekeken. Er zat lucht in, en een kraan die nooit is opengedraaid.
2026-02-11 13:20 sevda | phone | Vier termijnen betaald. Een nieuwe vaste opdrachtgever. Mette vindt het gesprek prettig zolang het kort is.
2026-02-11 13:25 sevda | follow-up | f1 | call | 2026-05-12 | Vragen of de regeling nog past
2026-05-12 13:40 sevda | phone | Regeling past. Zij vroeg of ze de inloop van het Geldloket kan helpen met brieven die niemand begrijpt. Doorgegeven aan de coördinator.
2026-05-12 13:44 sevda | follow-up-done | f1
2026-08-24 10:30 sevda | phone | Laatste termijn is betaald. De nieuwe jaarafrekening komt in september en die wil zij samen openmaken.
2026-08-24 10:35 sevda | step | s2 | g1 | Jaarafrekening samen bekijken en voorschot bijstellen | @sevda | 2026-10-02
2026-10-02 11:50 sevda | visit | Afrekening geopend: 112 euro terug. We hebben er even naar gekeken of er iets niet klopte. Het klopte.
2026-10-02 11:56 sevda | done | s2
2026-10-02 11:58 sevda | follow-up | f2 | call | 2026-11-09 | Bellen over afsluiten, en of zij bij de inloop is begonnen

== case F-Z8TE | Yıldırım | Twijnlaan | 88 | 06-00000788
2026-04-14 09:40 ineke | open | -
2026-04-14 09:41 ineke | person | p1 | Selin | Yıldırım | 1992 | parent | 06-00000788
2026-04-14 09:42 ineke | person | p2 | Emre | Yıldırım | 1990 | parent | 06-00000789
2026-04-14 09:48 ineke | phone | Vroegsignaal: twee maanden huur achter. Emre gebeld, hij weet ervan en wil geholpen worden. Het tweede kind wordt in mei verwacht. Ik leg het maandag voor in het overleg.
2026-04-20 11:20 sevda | director | sevda
2026-04-23 10:45 sevda | visit | Emre rijdt taxi en zijn auto stond vijf weken stil met motorschade, geen auto is geen inkomen. Selin is acht maanden zwanger. Zij hebben een buffer gehad en die is op.
2026-04-23 10:58 sevda | person | p3 | Deniz | Yıldırım | 2023 | child
2026-04-23 10:59 sevda | goal | g1 | De huur bij voordat de kleine kan lopen | 2027-06-30
2026-04-23 11:00 sevda | step | s1 | g1 | Regeling met Vlashof: 1.300 euro in dertien maanden | @sevda | 2026-05-08
2026-04-23 11:01 sevda | step | s2 | g1 | Tijdelijke aanvulling voor zelfstandigen aanvragen | +p2 | 2026-05-15
2026-05-07 13:20 sevda | letter | Regeling akkoord, ingaand 1 juni. Vlashof vraagt geen kosten.
2026-05-07 13:26 sevda | done | s1
2026-05-15 14:10 sevda | done | s2
2026-05-21 09:50 sevda | message | Een dochter geboren, Elif, gezond. Selin stuurde een foto en schreef dat iedereen moe en blij is.
2026-05-21 09:55 sevda | person | p4 | Elif | Yıldırım | 2026 | child
2026-06-02 11:20 sevda | follow-up | f1 | call | 2026-07-09 | Is de aanvulling op de rekening?
2026-06-09 10:30 anouk | phone | Eerste termijn op tijd binnen. Emre heeft gevraagd om betaling op de vijfde in plaats van de eerste, omdat het taxibedrijf dan uitbetaalt. Aangepast.
2026-06-18 10:40 marleen | visit | Op verzoek van Selin. De tweede slaapt slecht en zij ook. Advies gegeven over ritme en haar doorgegeven dat er op donderdag een moedergroep is in De Spoel, ook om gewoon te zitten.
2026-07-02 13:30 sevda | phone | Aanvulling is toegekend voor drie maanden. Emre rijdt weer, vooral ziekenhuisritten, overdag. Zij zijn twee termijnen verder.
2026-07-02 13:36 sevda | follow-up-done | f1
2026-08-18 14:20 marleen | phone | Selin gaat nu elke donderdag naar de moedergroep. Elif slaapt vijf uur achter elkaar. Selin ook.
2026-08-18 14:26 sevda | goal | g2 | Selin: leren autorijden | 2027-06-30
2026-09-08 11:20 sevda | visit | Vier termijnen op tijd. Deniz begint op de peuterspeelzaal, betaald via de regeling. Selin wil haar werk als kapster twee dagen weer oppakken zodra het kan.
2026-09-08 11:34 sevda | step | s3 | g1 | Opvang en toeslag uitrekenen als Selin gaat werken | @sevda | 2026-10-09
2026-09-08 11:36 sevda | goal-dropped | g2 | Lessen zijn nu te duur; zij begint erover als zij weer werkt
2026-10-09 11:10 sevda | done | s3
2026-10-09 11:20 sevda | step | s5 | g1 | Kinderopvangtoeslag aanvragen zodra de begindatum vaststaat | +p1 | 2026-12-18
2026-10-22 10:20 sevda | phone | Uitkomst: twee dagen werken levert na opvangkosten 164 euro per maand op. Selin had op meer gehoopt en begint in januari toch, "ook voor mijn hoofd".
2026-10-22 10:28 sevda | step | s4 | g1 | Termijn van december en vakantieroosters bespreken | +p1 | 2026-12-08
2026-11-12 14:30 sevda | phone | Emre heeft ook de termijn van november betaald, nog zeven te gaan. Grote beurt van de taxi is in december, hij heeft er geld voor opzijgezet.

== case F-MRH9 | Van Houten | Bleekstraat | 33 | 06-00000933 | 2025-045
2025-10-02 09:20 rachid | open | rachid
2025-10-02 09:21 rachid | person | p1 | Jaap | van Houten | 1959 | parent | 06-00000933
2025-10-02 09:22 rachid | relation | p1 | ex_partner | ex-vrouw in de stad | no
2025-10-02 09:23 rachid | relation | p1 | parent_of | dochter Floor | yes
2025-10-08 11:40 rachid | visit | Jaap is sinds een jaar gescheiden en kwam hier in een te grote woning met zeven dozen. Hij heeft er drie opengemaakt. Zijn dochter Floor belt en hij neemt niet altijd op, om haar niet ongerust te maken. Dat maakt haar juist ongerust.
2025-10-08 11:52 rachid | goal | g1 | Vanzelf weer mensen tegenkomen | 2026-06-30
2025-10-08 11:53 rachid | step | s1 | g1 | Floor één keer per week zelf bellen, op zondag | +p1 | 2025-11-02
2025-10-08 11:54 rachid | step | s2 | g1 | Vrijwilliger rijden voor het wijkbusje bekijken | @rachid | 2025-11-14
2025-11-04 09:20 rachid | phone | Drie van de vier zondagen gebeld. Hij zei dat Floor nu vrijdag ook belt, "omdat ze toch wist dat ik er was".
2025-11-04 09:25 rachid | done | s1
2025-11-12 13:30 rachid | done | s2
2025-11-13 09:50 rachid | visit | Het wijkbusje zoekt chauffeurs. Jaap was dertig jaar buschauffeur en vroeg of je er ook mag omroepen. Dat mag, als je het kort houdt.
2025-12-15 10:20 rachid | phone | Eerste drie ritten gereden. Hij kent nu elf mensen bij naam, waaronder mevrouw die altijd te laat is en nooit boos.
2026-01-15 13:50 rachid | visit | Koffie tussen twee ritten. Jaap slaapt beter nu hij twee ochtenden vroeg op moet. Zijn ex-vrouw heeft een kerstkaart gestuurd, die staat achter de andere kaarten.
2026-02-10 14:10 rachid | visit | Doos vier tot zeven zijn open, er hingen foto's. Hij rijdt twee ochtenden en op donderdag haalt hij mensen voor de eettafel. Wil zelf niet aan tafel zitten maar doet dat toch.
2026-03-12 10:10 lotte | phone | Jaap had een bijna-aanrijding met het busje en was ontdaan. Met de coördinator gesproken: niets stuk, wel een weekje rust. Hij wil door.
2026-04-16 09:30 rachid | phone | Jaap belt om te vragen of er subsidie is voor een extra stoeltje in het busje. Ik zoek het uit, doorgeven aan Ineke.
2026-05-21 15:10 lotte | message | Foto van het extra stoeltje, gemonteerd door twee jongens van de sleutelavond. Jaap schreef erbij: "Nu kan de rollator ook mee."
2026-06-30 09:50 rachid | goal-reached | g1
2026-06-30 09:54 rachid | phone | Het stoeltje is er gekomen. Floor kwam een week logeren. Hij redt het prima, ik houd de zaak nog even open tot na de zomer omdat hij dat vroeg.
2026-09-24 11:10 rachid | visit | Nazorgbezoek in het busje, ik ben meegereden naar de markt. Hij kende alle namen en één verjaardag. De rest van het gesprek ging over parkeren.
2026-10-30 14:20 rachid | phone | Jaap wil op 1 december een kaart krijgen dat het dossier dicht is. Ik regel die. Er is niets meer dat wij voor hem moeten doen.

== case F-9B49 | Mensah | Spoelstraat | 55 | 06-00000755 | 2025-038
2025-09-25 14:00 sevda | open | sevda
2025-09-25 14:01 sevda | person | p1 | Joseph | Mensah | 1975 | lodger | 06-00000755
2025-09-25 14:02 sevda | relation | p1 | friend | koor van de Bleekstraat | yes
2025-10-01 15:10 sevda | visit | Joseph is conciërge op een school, 30 uur. Hij heeft 1.260 euro achterstand bij het waterbedrijf en schaamt zich daarvoor. De ongeopende post bewaart hij in de oven, want die gebruikt hij niet.
2025-10-01 15:24 sevda | goal | g1 | Water en huur op tijd, en genoeg over voor de sportschool | 2026-12-31
2025-10-01 15:25 sevda | step | s1 | g1 | Betalingsregeling waterbedrijf | +p1 | 2025-10-24
2025-10-01 15:26 sevda | step | s2 | g1 | Alle post uit de oven halen en sorteren | +p1 | 2025-10-24
2025-10-23 13:10 sevda | phone | Regeling staat: veertien keer 90 euro, vanaf november. Er kwam ook een brief tevoorschijn dat hij recht had op 210 euro huurtoeslag.
2025-10-23 13:16 sevda | done | s1
2025-10-23 13:17 sevda | done | s2
2025-12-11 14:30 sevda | phone | Regeling loopt, huur op tijd. Joseph is gevraagd als leesouder op zijn eigen school. Hij zei: "Ik ben degene met de sleutels, waarom niet."
2026-01-22 14:10 sevda | phone | Joseph meldt dat het koor weer begint en dat hij de zaal mag afsluiten. Drie termijnen betaald.
2026-03-19 14:40 sevda | phone | Twee termijnen gemist in februari door een ziek kind van zijn zus, hij is daarheen gereisd. Hij belde mij pas toen de herinnering kwam. Afgesproken: eerst bellen, dan reizen.
2026-03-19 14:47 sevda | step | s3 | g1 | Gemiste twee termijnen inlopen in vier keer | +p1 | 2026-07-31
2026-04-23 13:40 sevda | message | Bericht van Joseph met een foto van twee kwitanties. Hij is één termijn ingelopen, volgende week volgt de tweede.
2026-05-28 11:40 sevda | visit | Op zijn werk langs. Twee van de vier inhaaltermijnen zijn gedaan. Zijn baas wil zijn uren uitbreiden na de zomer, hij wilde weten wat dat doet met de toeslag. Uitgerekend op de achterkant van een tekening.
2026-07-09 10:20 sevda | phone | Vakantiegeld gebruikt voor de laatste inhaaltermijn. Hij houdt 180 euro over en gaat twee dagen weg met zijn zus.
2026-07-30 10:20 sevda | done | s3
2026-08-27 10:20 sevda | phone | Alles ingelopen, uren naar 36 vanaf 1 september. De huurtoeslag wordt 95 euro lager, dat wist hij en dat is goed.
2026-10-13 09:40 sevda | phone | Voor het eerst 300 euro gespaard. De laatste termijn is 1 december. Ik bel hem half december om af te sluiten, dat wilde hij graag netjes.
2026-10-13 09:47 sevda | step | s4 | g1 | Laatste termijn betalen en bewijs sturen | +p1 | 2026-12-14

== case F-D7Z5 | Peeters | Kaardestraat | 61 | 06-00000162 | 2025-034
2025-09-29 14:10 lotte | open | lotte
2025-09-29 14:11 lotte | person | p1 | Rosa | Peeters | 1993 | parent | 06-00000162
2025-09-29 14:12 lotte | person | p2 | Finn | Peeters | 2020 | child
2025-09-29 14:13 lotte | relation | p1 | parent_of | +p2 | yes
2025-10-06 11:20 lotte | visit | Anonieme melding: "er wordt elke nacht geschreeuwd op nummer 61". Rosa deed open met een kind op de arm en verf op haar trui. Finn heeft nachtmerries en zij zingt. Op twee avonden heb ik zelf in het portiek geluisterd: slaapliedjes, verder niets.
2025-10-09 17:15 lotte | phone | Drie andere buren gebeld, met haar instemming. Niemand hoorde geschreeuw, twee hoorden zingen. Een van hen had dat eigenlijk altijd mooi gevonden.
2025-10-21 10:30 marleen | visit | Op verzoek van Rosa. Zij slaapt zelf te weinig maar doet het verder prima. Een tip over warme melk en een lampje in de gang, verder is er niets nodig.
2025-10-30 10:30 lotte | visit | Nog een keer koffie gedronken. Rosa wilde weten of de melding in een systeem blijft staan. Uitgelegd wat er wordt bewaard en hoe zij dat kan laten nakijken.
2025-11-12 13:40 lotte | phone | Rosa meldt: het lampje doet het en Finn ook. Zij vond het niet leuk dat er een melding was en was blij dat wij gewoon kwamen vragen.
2025-11-25 10:50 ineke | meeting | Uitkomst: het ging niet om overlast. De melder is teruggebeld met die mededeling en niet met details. Melding is uit onze lijst met zorgen gehaald.
2025-12-04 13:40 lotte | phone | Rosa verteld dat wij afsluiten als niet gegrond, en dat zij dat op papier krijgt. Zij hing het boven de wc.
2025-12-04 13:44 lotte | close | unfounded

== case F-Y3AX | Groenewoud | Ververspad | 22 | 06-00000222 | 2024-141
2025-10-06 13:30 marleen | open | marleen
2025-10-06 13:31 marleen | person | p1 | Ada | Groenewoud | 1949 | parent | 06-00000222
2025-10-06 13:32 marleen | relation | p1 | parent_of | dochter Saskia | yes
2025-10-09 14:40 marleen | visit | Ada woont vanaf 1971 aan het pad. Sinds de zomer vergeet zij de waterkoker en loopt ze midden op de dag in haar duster naar de brievenbus. Zelf zegt ze: "Ik ben gewoon wat langzaam opgestart."
2025-10-16 10:20 marleen | phone | Dochter Saskia gesproken, in een ander deel van de stad. Zij komt drie keer per week en is uitgeput. Zij wil haar moeder bij zich in huis, er wordt een aanbouw geplaatst.
2025-10-16 10:30 marleen | goal | g1 | Nog een jaar aan mijn eigen pad, en daarna bij Saskia | 2026-03-31
2025-10-16 10:31 marleen | step | s1 | g1 | Dagelijkse check door Wijkzorg, ochtend en avond | @marleen | 2025-10-24
2025-10-16 10:32 marleen | step | s2 | g1 | Aanbouw klaar, beugels en verlichting | dochter Saskia | 2026-02-27
2025-10-23 10:15 marleen | done | s1
2025-12-02 10:35 marleen | visit | Zij kent mij bij de naam van mijn collega, dat vind ik geen probleem. Wel was de kookplaat aan. Een veilige plaat met automatische uitschakeling aangevraagd, komt vrijdag.
2025-12-18 11:20 marleen | phone | Nieuwe kookplaat zit. Ada vindt hem lelijk en slim. Saskia kookt op zondag mee om te wennen.
2026-01-27 10:20 marleen | visit | Ada pakt elke dag een doos in en weer uit. Wij laten dat zo, het geeft haar houvast. Saskia zegt dat de aanbouw op schema ligt. De oude buurman vraagt of hij haar dan nog kan zien.
2026-02-26 11:10 marleen | done | s2
2026-03-03 11:40 marleen | phone | De verhuizing was zondag. Ada vond haar stoel op de nieuwe plek en vroeg wanneer zij weer naar huis gaan. Saskia zei "als de thee op is" en dat was een goed antwoord.
2026-03-12 10:40 marleen | meeting | Warme overdracht aan het ouderenteam van de andere wijk, met Ada en Saskia erbij. De medicijnlijst, de sleutelafspraak en de dagindeling zijn samen doorgelopen.
2026-03-19 11:10 marleen | phone | Saskia gebeld, eerste week met het nieuwe team gaat goed. De oude buurman komt zaterdag op bezoek. Wij sluiten af, Saskia mag altijd bellen.
2026-03-19 11:14 marleen | goal-reached | g1
2026-03-19 11:16 marleen | close | handed_over

== case F-NVW5 | Achterberg | Vlaskamp | 3 | 06-00000403 | 2025-043
2025-09-29 10:50 marleen | open | marleen
2025-09-29 10:51 marleen | person | p1 | Nel | Achterberg | 1945 | parent | 06-00000403
2025-09-29 10:52 marleen | relation | p1 | parent_of | zoon Ruud | yes
2025-09-29 10:53 marleen | relation | p1 | neighbour | familie van nummer 5 | yes
2025-10-07 11:20 marleen | visit | Mevrouw Achterberg is sinds mei weduwe. Haar scootmobiel staat al twee maanden stil omdat de accu leeg is en zij niet weet wie zij moet bellen. Zij komt daardoor niet verder dan de hoek. Boodschappen doet de buurvrouw van nummer 5.
2025-10-07 11:34 marleen | goal | g1 | Weer zelf naar de markt kunnen | 2026-03-31
2025-10-07 11:35 marleen | step | s1 | g1 | Leverancier bellen voor een nieuwe accu | @marleen | 2025-10-17
2025-10-07 11:36 marleen | step | s2 | g1 | Een keer samen de route naar de markt rijden | @lotte | 2025-11-07
2025-10-15 09:30 marleen | phone | Leverancier komt vrijdag. De accu valt onder de voorziening van de gemeente, mevrouw hoeft niets te betalen. Ze had al 400 euro opzijgelegd.
2025-10-20 14:15 marleen | done | s1
2025-11-04 10:20 lotte | visit | Met mevrouw naar de markt, zij op de scootmobiel en ik ernaast. Bij het oversteken van de Twijnlaan is de stoeprand te hoog, dat meld ik bij de gemeente. Op de markt werd zij door drie mensen herkend.
2025-11-04 11:50 lotte | done | s2
2025-11-18 13:15 ineke | phone | Melding over de stoeprand is doorgezet naar beheer openbare ruimte. Zij beloven een verlaagde band in het eerste kwartaal. Mevrouw zelf gebeld met dit antwoord.
2025-11-18 13:20 ineke | step | s3 | g1 | Stoeprand Twijnlaan verlagen | gemeente, openbare ruimte | 2026-03-27
2025-12-16 10:40 marleen | phone | Gebeld voor de feestdagen. Zoon Ruud haalt haar met kerst op. Oudjaar is zij alleen en dat wil ze dit jaar ook zo.
2026-02-03 10:30 marleen | visit | Mevrouw heeft een griep gehad en niet gebeld omdat ze niemand wilde lastigvallen. Samen een kaart gemaakt met vier nummers, die hangt nu naast de telefoon. Buurvrouw van nummer 5 heeft een sleutel.
2026-03-03 11:15 ineke | correct-step | s3 | Stoeprand Twijnlaan aan beide kanten verlagen
2026-03-26 11:30 ineke | phone | De stoeprand is vorige week verlaagd. Mevrouw belde om te zeggen dat de andere kant nog niet gedaan is. Zij heeft gelijk, ik heb het opnieuw gemeld.
2026-03-26 11:34 ineke | due | s3 | 2026-04-30
2026-04-23 15:20 lotte | street | Allebei de stoepranden bekeken, zijn nu goed.
2026-04-23 15:22 lotte | done | s3
2026-05-07 10:50 marleen | visit | Een jaar weduwe. Mevrouw had de foto van haar man op tafel gezet en vertelde hoe zij elkaar hebben ontmoet in de spinnerij. Zij gaat elke zaterdag naar de markt en neemt nu boodschappen mee voor de buurvrouw.
2026-05-07 11:02 marleen | goal-reached | g1
2026-09-03 14:20 marleen | phone | Keuring van de scootmobiel is geweest, alles in orde. Mevrouw vraagt of zij in de winter mag bellen als zij zich alleen voelt. Dat mag. Zij wil niet op een belcirkel.
2026-09-03 14:26 marleen | goal | g2 | De winter doorkomen zonder de gordijnen dicht te houden | 2027-03-31
2026-09-03 14:27 marleen | step | s4 | g2 | Elke twee weken een half uur koffie met een vrijwilliger | @marleen | 2026-10-16
2026-10-14 13:40 marleen | visit | Kennismaking met de vrijwilligster, zij werkte vroeger op dezelfde afdeling van de spinnerij. Ik was na een kwartier overbodig.
2026-10-14 13:50 marleen | done | s4
2026-11-05 11:15 marleen | phone | Twee keer koffie geweest en dat gaat goed. Mevrouw ziet op tegen december. De vrijwilligster komt op tweede kerstdag.
2026-11-05 11:20 marleen | follow-up | f1 | visit | 2027-01-11 | Na de feestdagen langs: hoe was december

== case F-YN4K | Ferreira | Getouwstraat | 19 | 06-00000819
2026-05-11 10:15 marleen | open | marleen
2026-05-11 10:16 marleen | person | p1 | Lúcia | Ferreira | 1979 | parent | 06-00000819
2026-05-11 10:17 marleen | person | p2 | Diogo | Ferreira | 2013 | child
2026-05-11 10:18 marleen | relation | p1 | parent_of | +p2 | yes
2026-05-11 10:19 marleen | relation | p1 | friend | Conceição, buurvrouw op 21 | yes
2026-05-13 14:10 marleen | visit | Lúcia is gevallen op haar werk in de kas en zit met haar arm in het gips. Een brief van het uitzendbureau snapte zij niet; Diogo (12) las hem voor. Er staat in dat zij zich te laat ziek heeft gemeld. Zij zegt dat zij dezelfde dag heeft gebeld.
2026-05-18 13:30 sevda | phone | Met tolk Lúcia gesproken. Zij heeft haar telefoon bewaard: het belletje naar het uitzendbureau staat erin, 8.04 uur op de dag van de val. Schermafdruk gemaakt. Wij schrijven samen een bezwaar.
2026-05-18 13:42 sevda | goal | g1 | Lúcia: krijgen waar ik recht op heb, ook al praat ik langzaam | 2026-12-31
2026-05-18 13:43 sevda | step | s1 | g1 | Bezwaar tegen het niet betalen van ziekengeld | @sevda | 2026-05-29
2026-05-18 13:44 sevda | step | s2 | g1 | Melding bij het bedrijf over de val in de kas | +p1 | 2026-06-05
2026-05-26 15:20 sevda | letter | Bezwaar verstuurd, met schermafdruk en een verklaring van een collega. Afschrift voor Lúcia, met een samenvatting in eenvoudige woorden.
2026-05-26 15:26 sevda | done | s1
2026-06-02 16:10 dwight | visit | Kennisgemaakt met Diogo, op verzoek van zijn moeder. Hij gaat naar de brugklas, tolkt voor de halve trap en vindt dat hij daar geen zin meer in heeft. Afgesproken dat wij bij officiële gesprekken altijd een tolk bellen.
2026-06-09 13:20 marleen | done | s2
2026-06-24 13:40 marleen | phone | Conceição belde namens Lúcia: het gips knelt. Zelf teruggebeld en een afspraak gemaakt bij de gipskamer, vanmiddag nog.
2026-07-01 10:15 sevda | phone | Uitzendbureau heeft het bezwaar erkend. Zes weken ziekengeld wordt nabetaald, 2.460 euro. Lúcia vroeg drie keer of het echt waar was en belde daarna zelf haar zus.
2026-07-14 11:30 marleen | visit | Gips eraf, oefeningen gestart. Zij kan het werk in de kas nog niet doen. De bedrijfsarts heeft een gesprek gepland in augustus. Conceição doet de zware boodschappen.
2026-08-20 14:40 marleen | meeting | Gesprek bij de bedrijfsarts, met tolk, ik was erbij op haar verzoek. Er komt aangepast werk: twaalf uur inpakken, zittend. Lúcia vindt het een goed begin.
2026-08-20 14:52 marleen | step | s3 | g1 | Start aangepast werk, na vier weken samen kijken | +p1 | 2026-09-25
2026-08-27 14:25 sevda | phone | Loonstrook van Lúcia gecontroleerd, er ontbraken vier uren. Ze heeft het zelf nagevraagd en het wordt hersteld.
2026-09-24 13:30 marleen | phone | Het inpakken gaat goed, haar arm houdt het. Een ploegbaas noemt haar langzaam. Dat heeft ze zelf bij de vertrouwenspersoon gemeld. Zij liet mij het mailtje horen, in het Nederlands.
2026-09-24 13:36 marleen | done | s3
2026-09-24 13:37 marleen | goal | g2 | Lúcia: op taalles, zodat Diogo gewoon kind kan zijn | 2027-06-30
2026-09-24 13:38 marleen | step | s4 | g2 | Intake taalles op dinsdagavond in De Spoel | +p1 | 2026-10-13
2026-10-13 19:10 marleen | visit | Meegelopen naar de intake. Acht anderen in de klas, ze kende er al twee van het werk. Diogo bracht haar tot de deur en ging voetballen.
2026-10-13 19:22 marleen | done | s4
2026-10-26 16:30 dwight | phone | De mentor van Diogo is tevreden. Hij is gekozen als klassenvertegenwoordiger. Op het formulier voor de ouderavond heeft zijn moeder zelf 'ja' ingevuld.
2026-11-11 13:20 marleen | visit | Lúcia werkt nu achttien uur. Het bedrijf wil in december beslissen over een vast contract. Zij wil zich voorbereiden en vroeg of Sevda naar het contract wil kijken.
2026-11-11 13:28 marleen | step | s5 | g1 | Contractvoorstel doornemen vóór het gesprek | @sevda | 2026-12-01
2026-11-11 13:29 marleen | step | s6 | g2 | Eerste deeltoets taalles | +p1 | 2027-01-19
2026-11-11 13:31 marleen | step | s7 | g1 | Rust en oefeningen volhouden tot de controle van de arm | +p1 | 2026-12-18

== case F-2C3S | Huisman | Haspelweg | 9 | 06-00000509
2026-09-07 10:10 bram | open | bram
2026-09-07 10:11 bram | person | p1 | Tobias | Huisman | 2004 | lodger | 06-00000509
2026-09-07 10:12 bram | relation | p1 | neighbour | hospita op de begane grond | yes
2026-09-07 10:20 bram | phone | De hospita belde met een zorg: Tobias, die boven huurt, laat sinds juni de gordijnen dicht en zet vuilniszakken op de overloop. Zij mag hem graag en wil geen gedoe. Zij gaat hem zelf zeggen dat zij heeft gebeld.
2026-09-10 14:20 bram | visit | Tobias deed open. Hij wist dat ik kwam en was niet boos. Gestopt met zijn studie in maart, dat weten zijn ouders nog niet. Kamer staat vol, hij slaapt overdag. Hij vroeg wat ik precies kom doen. Dat vond ik een goede vraag.
2026-09-10 14:36 bram | goal | g1 | Een kamer waar ik iemand durf te laten binnenkomen | 2026-12-31
2026-09-10 14:37 bram | step | s1 | g1 | Overloop leeg en vuilnis op de vaste dag buiten | +p1 | 2026-09-18
2026-09-17 11:30 bram | visit | Overloop is leeg. Wij hebben samen acht zakken naar de container gebracht, hij zes en ik twee. Zijn telefoon werkt niet meer wegens een rekening, ik heb mijn nummer op papier gegeven.
2026-09-17 11:42 bram | done | s1
2026-09-17 11:43 bram | step | s2 | g1 | Studieschuld en telefoonrekening op een rij zetten | @sevda | 2026-10-09
2026-09-24 11:15 bram | visit | Niet thuis. De hospita zei dat hij naar de supermarkt was, overdag. Dat is goed nieuws.
2026-09-24 11:22 bram | undone | s1
2026-09-24 11:24 bram | message | De overloop staat weer vol, appte de hospita. Aan Tobias gevraagd wat er nodig is: een vaste dag en iemand die meeloopt. Dat werd de maandag, met de hospita.
2026-10-06 11:10 bram | done | s1
2026-10-06 13:10 sevda | meeting | Met Tobias in De Spoel: zijn studiefinanciering loopt nog door terwijl hij gestopt is. Dat moet hij zelf stopzetten en dat deden we ter plekke. Terug te betalen ongeveer 1.900 euro, dat kan in termijnen.
2026-10-06 13:22 sevda | done | s2
2026-10-06 13:24 bram | step | s3 | g1 | Ouders vertellen dat hij is gestopt | +p1 | 2026-10-30
2026-10-15 15:10 bram | visit | Het raam stond open. Hij oefende hardop wat hij tegen zijn ouders gaat zeggen, ik speelde de vader. Ik was te streng, zei hij, zijn vader is stiller.
2026-10-22 10:40 bram | phone | Tobias stelde het gesprek met zijn ouders een week uit en belde om dat te zeggen. Dat had ik niet gevraagd.
2026-10-29 16:10 bram | message | Bericht van Tobias: "Gezegd. Mijn moeder wist het al. Mijn vader komt zaterdag met de aanhanger."
2026-10-29 16:14 bram | done | s3
2026-11-04 11:20 bram | visit | De kamer is opgeruimd, vader heeft een plank opgehangen. Tobias wil werken tot de zomer en dan een andere opleiding. De hospita heeft soep gebracht en is langer gebleven dan zij van plan was.
2026-11-04 11:34 bram | goal | g2 | Werken tot ik weet wat ik wil leren | 2027-08-31
2026-11-04 11:35 bram | step | s4 | g2 | Inschrijven bij twee uitzendbureaus | +p1 | 2026-11-24
2026-11-04 11:36 bram | step | s5 | g2 | Loopbaangesprek bij de gemeente aanvragen | @bram | 2026-12-04
2026-11-18 14:30 bram | phone | Hij heeft één inschrijving gedaan en ziet op tegen de tweede omdat daar een video bij moet. Wij doen die dinsdag samen.

== case F-ZMM1 | Şahin | Weversplein | 3 | 06-00000303
2026-06-15 11:10 sevda | open | sevda
2026-06-15 11:11 sevda | person | p1 | Murat | Şahin | 1977 | parent | 06-00000303
2026-06-15 11:12 sevda | person | p2 | Derya | Şahin | 1980 | parent | 06-00000304
2026-06-15 11:13 sevda | person | p3 | Ceren | Şahin | 2010 | child
2026-06-15 11:14 sevda | relation | p1 | partner | +p2 | yes
2026-06-15 11:15 sevda | relation | p1 | creditor | verhuurder bedrijfspand
2026-06-18 09:30 sevda | visit | Murat heeft een kapperszaak op het plein. Door het groot onderhoud aan het plein in het voorjaar liep de klandizie terug. Drie maanden huur van de zaak niet betaald, woninghuur wel. Derya houdt de boeken bij en had alles netjes klaarliggen.
2026-06-18 09:44 sevda | goal | g1 | De zaak houden en 's avonds niet meer rekenen | 2027-03-31
2026-06-18 09:45 sevda | step | s1 | g1 | Aanvraag hulp voor ondernemers, met cijfers van Derya | @sevda | 2026-07-03
2026-06-18 09:46 sevda | step | s2 | g1 | Nadeelcompensatie vragen vanwege de werkzaamheden | @ineke | 2026-07-10
2026-06-30 16:10 sevda | phone | Derya heeft de cijfers van 2024 en 2025 aangeleverd, compleet en op volgorde. Zij had één vraag over de btw, die is doorgezet naar de adviseur.
2026-07-02 10:50 sevda | done | s1
2026-07-06 15:20 ineke | phone | Nadeelcompensatie kan worden aangevraagd tot een half jaar na oplevering van het plein. Formulier met Murat doorgesproken, hij vult het zelf in. Ik let op de termijn.
2026-07-07 09:15 ineke | done | s2
2026-07-21 13:10 sevda | meeting | Een adviseur voor ondernemers kwam in de zaak kijken, tussen twee klanten door. Zijn oordeel: gezonde zaak, te lage prijzen, te veel op de pof. Murat schrok van dat laatste en knikte.
2026-08-06 11:10 ineke | phone | Teruggebeld over de nadeelcompensatie: aanvraag is ontvangen, beslistermijn acht weken. Murat wilde dat op papier en krijgt dat.
2026-08-25 10:50 sevda | phone | De pofklapper is geteld: 1.140 euro. Murat heeft iedereen een briefje geschreven zonder dreiging. Een derde heeft al betaald.
2026-09-14 11:25 sevda | letter | Krediet voor ondernemers toegekend: 6.000 euro, in drie jaar terug te betalen. De verhuurder gaat akkoord met inlopen van de achterstand in één keer uit dat krediet.
2026-09-14 11:31 sevda | step | s3 | g1 | Huurachterstand van de zaak betalen en kwitantie bewaren | +p2 | 2026-09-30
2026-09-29 09:20 sevda | done | s3
2026-10-06 16:30 dwight | phone | Ceren werkt op zaterdag in de zaak en op vrijdagavond ook. School vindt haar moe. Met haar en Derya afgesproken: vrijdag vrij, tot aan de toetsweek in januari.
2026-10-06 16:38 dwight | goal | g2 | Ceren: vier havo halen en zelf mijn zaterdag kiezen | 2027-07-16
2026-10-06 16:39 dwight | step | s4 | g2 | Vrijdagavond vervangen door een leerling-kapper | +p1 | 2026-11-06
2026-10-20 13:40 sevda | visit | In de zaak langs. Nieuwe prijslijst hangt voor het raam. Derya heeft de drie maanden achterstand betaald en de kwitantie aan de muur geplakt naast het diploma.
2026-10-20 13:46 sevda | correct | In de zaak langs. De nieuwe prijslijst hangt nog niet, die gaat op 1 november in. Derya heeft de drie maanden achterstand betaald en de kwitantie opgehangen naast het diploma.
2026-11-05 17:20 dwight | done | s4
2026-11-05 17:24 dwight | phone | Een leerling van het roc staat nu op vrijdag. Ceren was die avond naar de film en appte dat haar vader drie keer had gebeld om te vragen waar de handdoeken liggen.
2026-11-13 10:40 sevda | visit | Nadeelcompensatie is toegekend, 1.850 euro. Murat wil het geld op de spaarrekening laten staan. Derya heeft de prijzen met twee euro verhoogd en er is niemand weggebleven.
2026-11-13 10:50 sevda | step | s5 | g1 | Kwartaalcijfers bespreken met de adviseur | +p2 | 2026-12-11

== case F-D96Q | Dekker–Ali | Twijnlaan | 15 | 06-00000715
2026-09-14 13:20 bram | open | bram
2026-09-14 13:21 bram | person | p1 | Sanne | Dekker | 1994 | parent | 06-00000715
2026-09-14 13:22 bram | person | p2 | Ahmed | Ali | 1991 | parent | 06-00000716
2026-09-14 13:23 bram | person | p3 | Zoë | Ali | 2022 | child
2026-09-14 13:24 bram | relation | p1 | partner | +p2 | yes
2026-09-14 13:25 bram | relation | p1 | parent_of | +p3 | yes
2026-09-17 15:10 bram | visit | Sanne is zes maanden zwanger en woont met Ahmed en Zoë op een tijdelijk contract dat op 1 januari afloopt. Ahmed werkt als kok in de avond. Zij hebben geen schulden en geen familie in de buurt. "Wij redden alles, behalve een huis."
2026-09-17 15:24 bram | goal | g1 | Weten waar de wieg komt te staan | 2026-12-31
2026-09-17 15:25 bram | step | s1 | g1 | Navragen of het tijdelijke contract verlengd kan worden | @anouk | 2026-10-02
2026-09-17 15:26 bram | step | s2 | g1 | Alle inschrijvingen controleren en punten optellen | +p1 | 2026-10-09
2026-09-29 14:30 bram | phone | Ahmed gesproken, hij was er bij het eerste gesprek maar een kwartier bij vanwege zijn dienst. Hij wil dat wij ook hem bellen en niet alleen Sanne. Terecht.
2026-10-01 10:20 anouk | phone | Sanne gebeld: verlengen kan één keer met een jaar, als de sloop van het blok wordt uitgesteld. Daarover wordt in november besloten. Ik beloof niets en bel op de dag dat ik het weet.
2026-10-01 10:26 anouk | done | s1
2026-10-08 11:15 bram | message | Sanne stuurt een overzicht van vier inschrijvingen in drie gemeenten, met wachttijd per plaats. Het is duidelijker dan onze eigen lijst.
2026-10-08 11:20 bram | done | s2
2026-10-20 10:15 marleen | visit | Op verzoek van Sanne over de bevalling gesproken. Zij wil graag thuis, als er een thuis is. Kraamzorg aangevraagd op dit adres, met een tweede adres open. Zoë wilde mijn bloeddrukmeter houden.
2026-10-20 10:28 marleen | goal | g2 | Een kraamtijd met iemand die voor Zoë zorgt | 2027-01-31
2026-10-20 10:29 marleen | step | s3 | g2 | Oppas voor Zoë vragen bij de moedergroep van De Spoel | +p1 | 2026-11-23
2026-10-27 13:15 bram | visit | Zoë op de peuterspeelzaal gezien met haar moeder. De leidster denkt mee over een extra dagdeel rond de bevalling. Wordt volgende week beslist.
2026-10-27 13:22 bram | step | s5 | g2 | Kraampakket en babybed regelen via de ruilwinkel | +p2 | 2026-12-18
2026-11-05 14:40 bram | visit | Ahmed vertelde dat hij een aanbod heeft voor een baan met woning, in een hotel aan de kust. Hij wil het, Sanne niet. Beiden hebben hardop gezegd wat zij bang zijn te verliezen. Er is nog niets besloten.
2026-11-05 14:52 bram | step | s4 | g1 | Samen een lijst maken van wel en niet verhuizen, zonder ons | +p2 | 2026-12-04
2026-11-12 10:30 bram | message | Sanne laat weten dat het extra dagdeel is toegezegd van half december tot eind januari. Kosten worden vergoed.
2026-11-12 10:34 bram | step | s6 | g1 | Spreekuur woonurgentie bezoeken met alle papieren | +p1 | 2026-12-09
2026-11-17 15:30 anouk | phone | Het besluit over de sloop is een week uitgesteld. Dat heb ik Sanne meteen gezegd, zoals beloofd. Zij zei dat ze liever een laat antwoord heeft dan een vaag antwoord.

== case F-E16W | Bosman | Bleekstraat | 72 | 06-00000972 | 2025-047
2025-10-07 13:40 marleen | open | marleen
2025-10-07 13:41 marleen | person | p1 | Henk | Bosman | 1953 | lodger | 06-00000972
2025-10-07 13:42 marleen | relation | p1 | sibling | broer Albert | no
2025-10-14 13:50 marleen | visit | Geen gehoor, wel licht aan.
2025-10-21 13:40 marleen | visit | Meneer Bosman deed open en hield het kort. Hij heeft een wond aan zijn voet en gaat niet naar de huisarts omdat daar "altijd gezeur" is. Ik mocht kijken. Een verband meegegeven en donderdag terug.
2025-10-23 13:20 marleen | visit | Verband gewisseld. De wond is rustig maar moet worden gezien. Hij gaat mee als ik meega en als het vóór tien uur is.
2025-10-23 13:30 marleen | goal | g1 | Die voet beter zonder gezeur | 2026-02-28
2025-10-23 13:31 marleen | step | s1 | g1 | Samen naar de huisarts, vroeg op de ochtend | @marleen | 2025-10-31
2025-10-30 09:20 marleen | visit | Bij de huisarts geweest. Er werd inderdaad gezeurd, over roken. Hij kreeg een behandelplan en wij wisselen drie keer per week het verband.
2025-10-30 09:36 marleen | done | s1
2025-11-18 13:20 marleen | visit | Verbandwissel. Meneer had de stoel alvast klaargezet en de radio uit.
2025-12-09 14:30 marleen | visit | De voet is bijna dicht. Meneer vertelde over zijn jaren als tegelzetter. In de badkamer ligt een vloer die hij in 1988 legde, elke tegel recht.
2025-12-30 10:20 marleen | phone | Geen bezoek nodig deze week, zegt meneer. Verband zit goed, huid is gesloten op een klein plekje na.
2026-01-22 13:30 marleen | phone | Wond is dicht. Hij wil geen vaste bezoeken meer. Afgesproken dat ik eens in de twee maanden aanbel, zonder agenda.
2026-01-22 13:36 marleen | goal-reached | g1
2026-01-22 13:37 marleen | follow-up | f1 | visit | 2026-03-24 | Aanbellen zonder agenda
2026-03-24 14:10 marleen | visit | Koffie op de stoep, op twee omgekeerde emmers. Hij vroeg naar mijn auto.
2026-03-24 14:14 marleen | follow-up-done | f1
2026-03-24 14:15 marleen | follow-up | f2 | visit | 2026-05-26 | Langsgaan, vragen naar de voet
2026-05-26 13:50 marleen | visit | Voet goed. Hij heeft een stuk tegelwerk hersteld bij de buurvrouw en daar een taart voor gekregen die hij niet lust. Die heb ik meegenomen, met toestemming.
2026-05-26 13:54 marleen | follow-up-done | f2
2026-07-22 14:10 marleen | phone | Zomertelefoontje. Hij neemt op met "ja" en hangt op met "nou". Daartussen zei hij dat het gaat.
2026-09-24 14:30 marleen | visit | Broer Albert is ziek, zij spreken elkaar al tien jaar niet. Meneer wilde weten of je dan een kaart stuurt of juist niet. Wij dachten allebei: wel. Hij heeft er een gekozen met een brug.
2026-09-24 14:42 marleen | goal | g2 | Met Albert nog één keer koffie drinken | 2027-01-31
2026-09-24 14:43 marleen | step | s2 | g2 | De kaart sturen en afwachten | +p1 | 2026-12-07

== case F-0FPE | Koopmans | Spoelstraat | 62 | 06-00000762
2026-10-26 10:10 bram | open | bram
2026-10-26 10:11 bram | person | p1 | Wil | Koopmans | 1974 | parent | 06-00000762
2026-10-26 10:12 bram | person | p2 | Isa | Koopmans | 2009 | child
2026-10-26 10:13 bram | relation | p1 | parent_of | +p2 | yes
2026-10-28 16:20 bram | visit | Na een gesprongen leiding is de halve inboedel nat geworden en Wil bleek niet verzekerd. Hij maakt 's nachts schoon in het ziekenhuis. Isa heeft toetsweek en doet haar huiswerk op een klapstoel. Zij slapen voorlopig in één kamer.
2026-10-28 16:36 bram | goal | g1 | Weer een woonkamer, zonder er jaren voor te moeten betalen | 2027-04-30
2026-10-28 16:37 bram | step | s1 | g1 | Bijzondere bijstand voor vloer en bedden aanvragen | @sevda | 2026-12-04
2026-10-28 16:38 bram | step | s2 | g1 | Inboedelverzekering vergelijken en afsluiten | +p1 | 2026-12-11
2026-10-28 16:39 bram | step | s3 | g1 | Muren laten drogen en oplevering vastleggen | Vlashof onderhoud | 2026-12-18
2026-10-30 10:20 anouk | phone | Leiding is gemaakt, oorzaak was een verouderde koppeling en dus voor onze rekening. Huurkorting over november toegezegd. De droger staat er tot ongeveer 10 december.
2026-11-06 09:30 sevda | phone | Wil gesproken na zijn nachtdienst. Loonstroken en offertes zijn nodig. Hij had één offerte van 2.900 euro en vond dat zelf ook te veel, hij vraagt er nog twee op.
2026-11-13 15:40 bram | visit | Isa werkt nu drie middagen in de studiezaal van De Spoel. Twee bedden geregeld via de ruilwinkel, zondag brengt een buurman ze met zijn bus. De offertes zijn er nog niet.

== case F-NZR1 | Molenaar | Ververspad | 38 | 06-00000238
2026-11-12 13:10 ineke | open | -
2026-11-12 13:11 ineke | person | p1 | Dirk | Molenaar | 1949 | partner | 06-00000238
2026-11-12 13:12 ineke | person | p2 | Jannie | Molenaar | 1952 | partner
2026-11-12 13:13 ineke | relation | p1 | partner | +p2 | yes
2026-11-12 13:20 ineke | phone | De apotheek belt met instemming van mevrouw Molenaar: zij haalt steeds de medicijnen van haar man te laat op omdat zij hem niet alleen durft te laten. Zij wil graag dat er iemand langskomt, liefst in de ochtend.
2026-11-16 11:30 ineke | meeting | In het overleg kort genoemd. Marleen heeft deze week geen ruimte, volgende week maandag beslissen we wie het oppakt. Ik bel mevrouw om te zeggen dat het even duurt.
2026-11-16 13:40 ineke | phone | Mevrouw Molenaar gebeld. Zij vond een week wachten geen probleem, als het maar echt een week is. Genoteerd.

== case F-2KAH | Zhang | Haspelweg | 77 | 06-00000577
2026-11-17 09:30 joost | open | -
2026-11-17 09:31 joost | person | p1 | Mei | Zhang | 1986 | parent | 06-00000577
2026-11-17 09:32 joost | person | p2 | Leo | Zhang | 2014 | child
2026-11-17 09:33 joost | relation | p1 | parent_of | +p2 | yes
2026-11-17 09:40 joost | visit | Bij mevrouw Zhang geweest na een inbraak in de berging. Fiets en winterjassen weg, aangifte opgenomen. Zij vertelde dat zij sinds september geen werk heeft en dat de jassen van het kind waren. Zij wil wel met iemand van de gemeente praten.
2026-11-18 16:30 joost | phone | Mevrouw Zhang gebeld: fiets is nog niet gevonden. Via de ruilwinkel zijn er twee jassen in de juiste maat, Welzijn brengt ze morgen. Maandag wordt in het overleg bepaald wie haar belt over inkomen.
2026-11-19 14:40 bram | visit | Jassen gebracht. Leo koos de blauwe. Kort aan de deur gestaan, niets gevraagd behalve of maandag bellen goed is.

== case F-C8J8 | Lindeman | Vlaskamp | 29 | 06-00000429
2026-11-19 10:10 ineke | open | -
2026-11-19 10:11 ineke | person | p1 | Yvonne | Lindeman | 1971 | parent | 06-00000429
2026-11-19 10:12 ineke | person | p2 | Roy | Lindeman | 2007 | child
2026-11-19 10:13 ineke | relation | p1 | parent_of | +p2 | yes
2026-11-19 10:20 ineke | phone | Vroegsignaal van de zorgverzekeraar: vijf maanden premie achter. Yvonne gebeld, zij schrok dat wij dat weten en was daarna opgelucht. Haar zoon Roy is in oktober van school gegaan en zit thuis. Zij kan dinsdag na vier uur.
2026-11-20 09:10 dwight | phone | School van Roy gebeld, nadat Yvonne dat goedvond. Hij is uitgeschreven op eigen verzoek en mag in februari terugkomen. De mentor zou dat leuk vinden.

== board | Weversveld: elkaar kennen, dan durf je aan te bellen
2025-10-06 15:00 ineke | opened
2025-10-06 15:06 ineke | note | n1 | strength | resident | bewonersgroep Kaardestraat | De bewonersgroep komt elke maand bij elkaar, ook als er geen probleem is
2025-10-06 15:09 ineke | note | n2 | strength | resident | bezoekers eettafel | Op donderdag kan iedereen aanschuiven voor drie euro en niemand vraagt waarom je alleen komt
2025-10-06 15:12 ineke | note | n3 | strength | partner | basisschool De Klinker | 's Ochtends staan de ouders op het plein, daar horen wij alles het eerst
2025-10-06 15:16 ineke | note | n4 | strength | team |  | Eén telefoontje en woning, zorg, school en politie zitten aan dezelfde tafel
2025-10-06 15:21 ineke | note | n5 | weakness | resident | bewonersgroep Kaardestraat | Vocht aan de even kant, en wie het meldt hoort maanden niets
2025-10-06 15:25 ineke | note | n6 | weakness | resident | jongeren Weversplein | Na acht uur 's avonds is er nergens iets open waar je mag zijn
2025-10-06 15:28 ineke | note | n7 | weakness | team |  | Wij merken pas dat iemand de post niet meer openmaakt als de deurwaarder belt
2025-10-06 15:33 ineke | note | n8 | weakness | resident | bewoners Haspelweg | De vloeren zijn zo dun dat je elkaars wasmachine kent
2025-10-06 15:38 ineke | note | n9 | opportunity | partner | bakkerij Bleekstraat | Wij willen mensen uit de buurt aannemen, als iemand meedenkt over de taal
2025-10-06 15:42 ineke | note | n10 | opportunity | resident | jongeren Weversplein | Geef ons een plek om te sleutelen, dan staan we niet op het plein
2025-10-06 15:47 ineke | note | n11 | threat | resident | bewoners Haspelweg | Mensen die niemand kent trekken in bij buren die geen nee durven zeggen
2025-10-06 15:52 ineke | note | n12 | threat | partner | energieadviseur | Een koude winter met deze prijzen, en de helft van de woningen heeft label E
2025-10-15 11:10 rachid | note | n13 | opportunity | partner | De Werf | De werkplaats staat 's avonds leeg en wij hebben een begeleider die wel wil
2025-10-15 11:14 rachid | note | n14 | weakness | partner | leerplicht | Onze brieven zijn te moeilijk, ook voor mensen die hier geboren zijn
2025-11-03 14:10 anouk | note | n15 | opportunity | partner | Woonstichting Vlashof | Het onderhoud van de Kaardestraat kan naar 2026 worden gehaald als we het in één keer doen
2025-11-17 14:05 lotte | note | n16 | opportunity | resident | bezoekers De Spoel | Er zitten hier vrouwen die kunnen naaien, koken en boekhouden en die niemand ooit iets heeft gevraagd
2025-11-17 14:09 lotte | edit | n2 | Op donderdag kan iedereen aanschuiven voor drie euro; in november waren we gemiddeld met 38
2025-11-24 14:15 ineke | goal | g1 | n10 | Elke vrijdag een sleutelavond bij De Werf, gedragen door jongeren zelf | quick_win
2025-11-24 14:20 ineke | goal | g2 | n5 | De even kant van de Kaardestraat is droog en wie meldt krijgt binnen drie dagen antwoord | 1y
2025-11-24 14:26 ineke | goal | g3 | n7 | Elke dinsdag inloop voor post en geld in De Spoel, zonder afspraak | quick_win
2025-12-08 13:45 joost | note | n17 | threat | partner | politie | Jongens van veertien kijken naar wat de oudere groep op het plein mag
2026-01-05 14:10 sevda | note | n18 | opportunity | team |  | Wie zelf uit de schulden is gekomen, wordt door anderen eerder geloofd dan wij
2026-01-13 14:40 sevda | goal-reached | g3
2026-01-26 14:10 marleen | note | n19 | weakness | partner | huisartsenpraktijk | Ouderen komen pas als het mis is, omdat zij niemand tot last willen zijn
2026-02-09 13:30 lotte | note | n20 | strength | resident | naaigroep | Op woensdagochtend zitten er vrouwen naast elkaar die een jaar geleden niet groetten
2026-02-09 13:36 lotte | move | n16 | strength
2026-02-16 14:15 ineke | note | n21 | threat | resident | ouderen Spoelstraat | Als de bus naar het ziekenhuis verdwijnt kan ik nergens meer heen
2026-03-09 14:05 ineke | goal | g4 | n9 | Twintig buurtgenoten aan het werk bij ondernemers op loopafstand | 4y
2026-03-09 14:12 ineke | note | n22 | strength | resident | chauffeurs wijkbusje | Het wijkbusje rijdt nu vier ochtenden, met chauffeurs uit de buurt
2026-03-30 13:40 joost | edit | n17 | Jongens van veertien kijken naar wat ouderen op het plein mogen; sinds de sleutelavond is het op vrijdag stil
2026-04-10 13:30 lotte | goal-reached | g1
2026-04-10 13:34 lotte | move | n6 | opportunity
2026-04-10 13:37 lotte | edit | n6 | Op vrijdag is er nu een sleutelavond; jongeren vragen om nog een avond, ook voor meiden
2026-04-20 14:20 anouk | withdraw | n8 | Aan de Haspelweg krijgen de eerste woningen een geluiddempende vloer, de rest staat op de planning
2026-05-11 14:05 ineke | note | n23 | opportunity | resident | tuinders Vlaskamp | Op de volkstuinen liggen twaalf lege perceeltjes
2026-05-11 14:11 ineke | note | n24 | threat | team |  | Wie nu een woning zoekt wacht jaren; stellen, starters en mensen uit de opvang staan in dezelfde rij
2026-06-01 14:10 anouk | edit | n5 | Vocht aan de even kant is bij de eerste vier adressen opgelost; twaalf adressen wachten nog
2026-06-15 14:05 ineke | note | n25 | weakness | team |  | Na vijf uur en in het weekend is alleen de politie bereikbaar
2026-06-22 13:50 rachid | note | n26 | strength | partner | VV Brugveen | Negentien kinderen uit de wijk zijn dit seizoen lid geworden en geen enkele ouder hoefde om geld te vragen
2026-07-06 14:30 ineke | note | n27 | opportunity | resident | moeders Twijnlaan | Wij willen buurtmoeder worden als er een opleiding en oppas is
2026-07-06 14:36 ineke | goal | g5 | n24 | Een blok met gelijkvloerse en aangepaste woningen in de wijk zelf | 10y
2026-09-07 14:10 ineke | note | n28 | threat | partner | Welzijn Brugveen | De subsidie voor De Spoel loopt tot het einde van volgend jaar en er is nog geen toezegging
2026-09-07 14:18 ineke | goal | g6 | n28 | De Spoel blijft open met een eigen bestuur van bewoners | 1y
2026-09-21 13:40 sevda | move | n18 | strength
2026-09-21 13:43 sevda | edit | n18 | Twee bewoners die zelf uit de schulden kwamen, draaien om de week de dinsdaginloop
2026-09-28 14:05 joost | note | n29 | threat | resident | bewoners Weversplein | Er staat weer een groep, jonger en met nieuwe scooters, en de buren halen de namen door elkaar
2026-10-05 14:25 bram | note | n30 | weakness | resident | bewoners met een tijdelijk contract | Wij horen steeds een andere datum over de sloop van het blok aan de Twijnlaan
2026-10-12 14:10 ineke | withdraw | n23 | Alle perceeltjes zijn in september uitgegeven
2026-10-12 14:16 ineke | edit | n21 | De bus naar het ziekenhuis rijdt vanaf januari nog maar één keer per uur; het wijkbusje vangt een deel op
2026-11-02 14:20 anouk | move | n15 | strength
2026-11-02 14:24 anouk | edit | n15 | Het onderhoud van de Kaardestraat loopt sinds maart, met bewoners die zelf meten
2026-11-16 14:15 ineke | withdraw | n12 | Vervangen door de afspraak om elke huurder een energiegesprek aan te bieden
