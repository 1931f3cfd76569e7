frontlijn-story 1
language en
neighbourhood De Hopvelden
seed 20261121

== team
2025-09-22 08:30 ilse | joined | Ilse Vermeulen | Welfare foundation De Brugwachter | director
2025-09-22 08:32 ilse | joined-other | marlies | Marlies van Oort | Municipality of Ravensluis | lead
2025-09-22 08:34 ilse | joined-other | hanneke | Hanneke Dijkhof | Welfare foundation De Brugwachter | chair
2025-09-22 08:36 ilse | joined-other | karim | Karim Haddou | Housing corporation Kadewoon | director
2025-09-22 08:38 ilse | joined-other | sjoerd | Sjoerd Bakelaar | Police, Ravensluis team | enforcer
2025-09-22 08:40 ilse | joined-other | gerben | Gerben Roelfs | Debt Advice Ravensluis | director
2025-09-22 08:42 ilse | joined-other | naima | Naima Ouali | Youth Health Service Middelwaard | director
2025-09-22 08:44 ilse | joined-other | bas | Bas Kolenbrander | Welfare foundation De Brugwachter | director
2026-03-02 08:45 marlies | joined-other | dewi | Dewi Lasut | Welfare foundation De Brugwachter | director
2026-07-31 16:40 marlies | left | bas

== case F-4KQ7 | Dekker–Belhaj | Gerststraat | 41 | 06-00000101 | A-003
2025-09-22 13:10 ilse | open | ilse
2025-09-22 13:12 ilse | person | samira | Samira | Belhaj | 1988 | parent | 06-00000101
2025-09-22 13:13 ilse | person | yara | Yara | Dekker | 2011 | child
2025-09-22 13:15 ilse | person | milo | Milo | Dekker | 2015 | child
2025-09-22 13:16 ilse | person | noor | Noor | Dekker | 2019 | child
2025-09-22 13:17 ilse | relation | samira | parent_of | +yara | yes
2025-09-22 13:19 ilse | relation | samira | sibling | Loubna Belhaj | yes
2025-09-24 10:15 ilse | visit | Long talk at the kitchen table. Samira has run everything on her own for fourteen months and says it works "as long as nothing breaks". The children's father will be released on 12 November. She wants him back home, and she wants rules on paper before he rings the bell.
2025-09-24 10:18 ilse | goal | c01g1 | I want to get through the winter without one more reminder on the mat. | 2026-03-31
2025-09-24 10:19 ilse | goal | c01g2 | The children must get used to having their dad back, one thing at a time.
2025-09-24 10:20 ilse | step | c01s1 | c01g1 | Put every unopened letter on one pile and go through it with Gerben | +samira | 2025-10-03
2025-09-24 10:22 ilse | step | c01s2 | c01g2 | Ask the prison's case manager what is arranged for the release: papers, income, supervision | @ilse | 2025-10-10
2025-10-03 09:40 gerben | visit | Went through two shoeboxes of post. Energy supplier, school trip, a mobile contract in his name that is still running: together 1,260 euros. Nothing has gone to a bailiff yet. Samira had sorted it by colour of envelope, which turned out to be quicker than my way.
2025-10-03 09:44 gerben | done | c01s1
2025-10-03 09:46 gerben | step | c01s3 | c01g1 | Cancel the mobile contract and ask the energy supplier for eight instalments | @gerben | 2025-10-17
2025-10-09 11:20 ilse | phone | Case manager at the prison: he has no valid identity card, no income from day one, and probation supervision until 13 May. He took a forklift course inside and passed. She will send the probation officer's name next week.
2025-10-09 11:21 ilse | done | c01s2
2025-10-09 11:23 ilse | step | c01s4 | c01g2 | Make an appointment at the town hall for the identity card in the week of release | @marlies | 2025-11-14
2025-10-20 15:30 gerben | phone | Energy supplier agrees to eight times 74 euros, first on 1 November. The mobile company wants his signature, so that one waits until he is home. Told Samira both parts.
2025-10-20 15:31 gerben | done | c01s3
2025-10-30 16:05 naima | visit | Spoke with Yara, at her own request without her mother. At school people know where her father is; she eats lunch in the toilets on Tuesdays and Thursdays. She let me tell her mentor, not her class.
2025-10-30 16:06 naima | goal | c01g3 | Yara: I want to go to school without anyone asking about my dad.
2025-10-30 16:07 naima | step | c01s5 | c01g3 | Agree with the mentor on a quiet place for lunch and one adult to go to | @naima | 2025-11-07
2025-11-06 13:35 naima | meeting | At school with the mentor and Yara. She may use the music room at lunch and she picked the caretaker as "her" adult, because he never asks anything. Mentor will ring me if she misses two mornings.
2025-11-06 13:37 naima | done | c01s5
2025-11-13 14:20 ilse | visit | Ronnie came home last night. All five were on the settee when I arrived. Samira read out the rules she had written: no visitors after nine, no money lent, tell me where you are. Ronnie read them twice and signed. Agreed for the first month: Ilse comes every Thursday, probation on Mondays, the children do not have to be there. Noor asked whether he stays tonight as well. He said yes, and the whole year.
2025-11-13 14:21 ilse | person | ronnie | Ronnie | Dekker | 1984 | partner | 06-00000151
2025-11-13 14:23 ilse | relation | ronnie | parent_of | +yara | yes
2025-11-13 14:25 ilse | relation | ronnie | partner | +samira | yes
2025-11-13 14:26 ilse | goal | c01g4 | Ronnie: I want to come home tired from work, not tired from nothing.
2025-11-13 14:28 ilse | step | c01s6 | c01g4 | Register at the employment desk and bring the forklift certificate | +ronnie | 2025-11-21
2025-11-14 09:25 marlies | message | The identity card appointment on the 13th went ahead, but the desk asked for a fee he could not pay. It was paid from the small emergency fund. We promised "no costs" and should have checked.
2025-11-14 09:26 marlies | done | c01s4
2025-11-18 09:30 hanneke | meeting | Case discussion. The old list had Ronnie down as rakker. The police know of nothing since he went in, so there is no fact to base a label on and we have not taken it over. Probation, Ilse and Ronnie meet once a month; Samira is invited every time.
2025-11-18 09:32 hanneke | follow-up | c01f1 | review | 2026-01-13 | Back at the table: how are the first two months at home?
2025-11-24 10:40 ilse | phone | Ronnie did not go to the employment desk. Says he stood in front of the door and turned round. Offered to go with him on Thursday; he said yes straight away.
2025-11-24 10:41 ilse | due | c01s6 | 2025-11-27
2025-11-27 10:05 ilse | visit | Went to the employment desk together. The lady there asked about the gap in his CV; he told her himself where he had been. Two warehouses are looking for drivers, but both want a certificate of conduct, which he will not get for now.
2025-11-27 10:06 ilse | done | c01s6
2025-11-27 10:08 ilse | step | c01s7 | c01g4 | Ask three local firms that do not need a certificate of conduct, starting with the window fitter on Haverkade | @karim | 2025-12-19
2025-12-05 15:50 ilse | street | Met Samira with Noor by the swings. It is going "sideways, not backwards": he is sweet with the little ones, sleeps badly and cannot stand closed doors. She has not told her sister everything.
2025-12-11 19:20 bas | street | Ronnie on Brouwersplein with two men I know from before. He saw me, came over by himself and walked home with me. Told him I would write this down and that I would tell Ilse. "Fine," he said, "tell her I walked."
2025-12-15 11:10 ilse | phone | Rang Ronnie about Thursday evening. He owes one of those men 400 euros from before and they had not forgotten. He will not say the name. He did tell Samira the same night; that was rule three.
2025-12-15 11:11 ilse | step | c01s8 | c01g1 | Put the old private debt on the table with Gerben, without names if need be | +ronnie | 2026-01-09
2025-12-19 13:30 karim | message | Window fitter on Haverkade is willing to meet him in January. Two other firms said no. Rang Ronnie; he was pleased with one out of three.
2025-12-19 13:31 karim | done | c01s7
2026-01-08 10:20 gerben | visit | Ronnie and Samira together. We agreed that no borrowed money goes to this man. Ronnie also signed the cancellation of the mobile contract. First three energy instalments are in on time; reminder pile is down to two envelopes.
2026-01-08 10:22 gerben | done | c01s8
2026-01-13 09:35 hanneke | meeting | Two months home, Ronnie at the table himself. Supervision appointments all kept. What he asks of us: "Stop looking so relieved every time I turn up." Noted. Next look in May, when supervision ends.
2026-01-13 09:37 hanneke | follow-up-done | c01f1
2026-01-13 09:39 hanneke | follow-up | c01f2 | review | 2026-05-12 | End of supervision: what stays needed?
2026-01-16 16:10 karim | meeting | Sat in on the talk at the window fitter's. Trial of four weeks from 26 January, minimum wage, van leaves at 06:45. The owner knows everything and says he has hired worse with a clean certificate.
2026-01-16 16:11 karim | step | c01s9 | c01g4 | Finish the four-week trial | +ronnie | 2026-02-20
2026-01-29 17:40 ilse | phone | First four days done. His hands are cut to ribbons and he bought the children chips on Friday. Yara answered the phone and laughed, which I had not heard before.
2026-02-05 12:15 naima | phone | Mentor: Yara missed Tuesday morning and Wednesday morning. Not about lunch this time: a boy had put a photo in the class chat. The school had it taken down and spoke to his parents the same day.
2026-02-05 12:17 naima | step | c01s10 | c01g3 | Talk with Yara about the photo and what she wants the school to do | @naima | 2026-02-11
2026-02-10 15:45 naima | visit | Yara wants no assembly, no poster, no "project". She wants the boy to apologise without his mates there. Agreed that I pass on exactly that. She has been back in class since Monday.
2026-02-10 15:47 naima | done | c01s10
2026-02-20 17:05 ilse | phone | The trial is over; he may stay until the summer on a contract of 32 hours. He read the contract to me over the phone, including the small print, "in case you don't believe it".
2026-02-20 17:07 ilse | done | c01s9
2026-02-20 17:08 ilse | goal-reached | c01g4
2026-02-27 10:30 gerben | message | His wage affects the benefit and the rent allowance. Sent Samira the two forms, marked where to sign. If they go in late, around 300 euros will have to be paid back.
2026-02-27 10:31 gerben | step | c01s11 | c01g1 | Report the new income to benefits and to the tax office | +samira | 2026-03-06
2026-03-06 14:10 gerben | phone | Both forms went in yesterday. Samira kept photos of them. I had given her the wrong office for one of them; she found the right one herself.
2026-03-06 14:12 gerben | done | c01s11
2026-03-16 11:00 ilse | visit | Samira is tired. Now that he is working she does the evenings alone again, and she had counted on his help then. We looked at the week together; he takes Milo to swimming on Saturday, she gets Saturday morning for herself.
2026-03-16 11:02 ilse | step | c01s12 | c01g2 | Four Saturdays in a row: Ronnie to the pool with Milo and Noor | +ronnie | 2026-04-18
2026-04-01 10:15 gerben | phone | A whole quarter with no reminders at all. The last three instalments are paid in one go from his first full wage. They ticked off the goal themselves, on speakerphone.
2026-04-01 10:16 gerben | goal-reached | c01g1
2026-04-20 13:05 ilse | visit | Five Saturdays instead of four. Milo has his first diploma in sight. Noor now asks her father for her shoes, "and not me by accident", says Samira.
2026-04-20 13:06 ilse | done | c01s12
2026-05-12 09:30 hanneke | meeting | Supervision ends tomorrow without a single missed appointment. Probation steps back. The family wants one person to ring, not six: that stays Ilse. Monthly meeting becomes every three months.
2026-05-12 09:31 hanneke | follow-up-done | c01f2
2026-05-13 15:15 ilse | phone | Ronnie rang on his own account: he has signed for the last time. He asked whether he is "off the list". Explained that he was never on ours with a label, and that he may read everything in this file whenever he likes.
2026-06-04 16:30 naima | phone | Yara moves up to the next year with a seven for maths. The boy did apologise in the end, in the corridor, in four words. It counts, she says.
2026-06-04 16:31 naima | goal-reached | c01g3
2026-06-25 14:45 karim | street | Ronnie fitting a window three doors down from his own house. Neighbour brought coffee out to the whole crew. First time I have seen anyone on that side of the street do that.
2026-07-09 10:25 ilse | visit | Ronnie's contract runs until 31 August and the owner has not said whether it will be renewed. Samira sleeps badly because of it. They have 600 euros put aside; a year ago this would have been a different talk.
2026-07-09 10:26 ilse | goal | c01g5 | We want to know by autumn where we stand: work, and a plan for if it stops. | 2026-11-30
2026-07-09 10:28 ilse | step | c01s13 | c01g5 | Ask the boss for a clear answer before the building trade holiday | +ronnie | 2026-07-17
2026-07-16 17:25 ilse | message | From Ronnie: "Asked. He says yes for September and then we'll see. He also said I should do the glazing course." A thumbs up from Samira on the same phone.
2026-07-16 17:26 ilse | done | c01s13
2026-07-16 17:27 ilse | step | c01s14 | c01g5 | Find out who pays for the glazing course | @ilse | 2026-08-28
2026-08-20 11:35 ilse | phone | The course costs 1,900 euros; the trade fund pays half if the employer signs. I had promised to ring in July and did not. Apologised and rang the fund today.
2026-09-01 17:10 ilse | visit | Contract extended by six months. He and the owner signed the form for the training fund together. The course starts in November, on Wednesday evenings.
2026-09-01 17:12 ilse | done | c01s14
2026-09-15 20:10 sjoerd | street | Evening round, Brouwersplein. Group of six, among them the man Ronnie owed money. Ronnie cycled past with his daughter on the back and did not stop. No contact.
2026-09-15 20:12 sjoerd | correct | Evening round, Brouwersplein. Group of six; the man from last December was among them. Ronnie cycled past with his youngest on the back and did not stop. Nothing to follow up.
2026-09-28 13:20 ilse | phone | Samira has started two mornings a week in the school kitchen, unpaid for now. She likes that people call her by her name there and not "mother of".
2026-09-28 13:21 ilse | step | c01s15 | c01g5 | Ask the school whether the kitchen mornings can become paid hours | +samira | 2026-11-26
2026-10-13 10:10 ilse | visit | Quarterly talk, at the table as always. Milo has his diploma framed next to the television. Ronnie said himself that December is a difficult month, because of the evenings; he wants something fixed to do on Thursdays.
2026-10-13 10:11 ilse | step | c01s16 | c01g5 | Help out at the bike repair evening in De Mouterij on Thursdays | +ronnie | 2026-12-17
2026-11-04 15:25 ilse | phone | Course has started. There are eleven lads of nineteen and Ronnie; they call him "grandad" and ask him everything. The school will give Samira an answer about the kitchen on the 26th.
2026-11-04 15:27 ilse | follow-up | c01f3 | visit | 2026-12-10 | Quarterly talk: course, kitchen hours, and whether we can stop
2026-11-16 16:40 hanneke | street | Ronnie at De Mouterij with a bike upside down and four children round it. He has come three Thursdays running. Nothing needed from us.

== case F-9T2C | Van Leusden | Hopstraat | 118 | 06-00000102 | A-007
2025-09-22 14:20 karim | open | karim
2025-09-22 14:21 karim | person | albert | Albert | van Leusden | 1951 | parent | 06-00000102
2025-09-22 14:23 karim | person | corrie | Corrie | van Leusden | 1979 | involved_elsewhere | 06-00000152
2025-09-22 14:25 karim | relation | albert | parent_of | +corrie | no
2025-09-22 14:26 karim | relation | albert | neighbour | Mrs Timmer, Hopstraat 120 | yes
2025-09-26 10:30 karim | visit | Not let in. Talked through the gap in the door for ten minutes, mostly about valve radios. Hall is full to shoulder height, one path of some forty centimetres. Told him I will be back on Tuesday, and without a skip.
2025-09-30 10:40 karim | visit | In as far as the kitchen. Gas hob works, there is paper on and next to it. Asked only for the hob: 50 cm free, today. He cleared it himself while I held the bags.
2025-09-30 10:41 karim | goal | c02g1 | I want to keep my things and my house. In that order, if you must know.
2025-09-30 10:42 karim | step | c02s1 | c02g1 | Keep half a metre around the hob free | +albert | 2025-10-07
2025-09-30 10:43 karim | step | c02s2 | c02g1 | Ask the fire service for an advice visit without a report | @karim | 2025-10-17
2025-10-07 09:15 karim | visit | Hob still free. He had put a strip of tape on the worktop and nothing had crossed it. Told him so; next visit is with the fire officer.
2025-10-07 09:16 karim | done | c02s1
2025-10-13 14:00 karim | visit | Fire officer came in plain clothes, as agreed. Three things must change: the path to the front door, the extension leads, a smoke alarm. Mr Van Leusden asked good questions about the alarm and wants to solder his own. No.
2025-10-13 14:01 karim | done | c02s2
2025-10-13 14:02 karim | step | c02s3 | c02g1 | Fit two smoke alarms | @karim | 2025-10-15
2025-10-13 14:04 karim | step | c02s4 | c02g1 | Make the path to the front door ninety centimetres wide | +albert | 2025-11-28
2025-10-14 09:40 hanneke | meeting | Case discussion; present: housing, welfare, police, fire advice. Housing could go to court over the fire risk. Kadewoon chooses not to, as long as each agreed step is kept, and puts that in writing to him. Ilse looks at contact with the daughter, Karim stays the only one who comes indoors. Mr Van Leusden was told beforehand that we would talk about him and sent along a drawing of his house.
2025-10-14 09:41 hanneke | label | albert | stakker | ww-list | On 26 September 2025 the only way through the hall was 40 cm wide; the fire service judged the escape route unsafe on 13 October | own_observation | 2026-04-10
2025-10-16 11:30 karim | visit | Alarms up, one in the hall, one upstairs. He tested both himself. Leads in the front room replaced by one with a switch, paid by Kadewoon.
2025-10-16 11:32 karim | done | c02s3
2025-10-31 13:45 ilse | visit | First acquaintance, came along with Karim. Since his wife died in 2016 the house has filled up, in his words, "from the back to the front". He has not slept in the bed for six years; he sleeps in the chair.
2025-11-11 10:20 karim | visit | Path measured: 62 cm. Twelve crates out to his shed, one thrown away. He wrote down what was in that one. Slow, but it is his pace and it is going in the right direction.
2025-11-21 15:10 ilse | phone | Rang Corrie with his permission. They last spoke at the funeral of an aunt, three years ago. She cried and said she does not want to clean up behind him again. She is willing to write him a card.
2025-11-21 15:11 ilse | step | c02s5 | c02g1 | Write a card to her father, no questions in it | +corrie | 2025-12-05
2025-11-28 10:10 karim | visit | 88 cm. He asked for two more days, then measured again himself: 90. Step done, on the agreed day.
2025-11-28 10:12 karim | done | c02s4
2025-11-28 10:14 karim | goal | c02g2 | I would like to sleep in a bed before I am seventy-five.
2025-12-04 16:20 ilse | message | Corrie sent a photo of the card before posting it. A drawing of a radio by her youngest, and "we are well, I hope you too".
2025-12-04 16:22 ilse | done | c02s5
2025-12-12 09:50 karim | visit | Card stands against the alarm clock on top of the tallest stack. He pretended I had not seen it. Heating had been off for a week; the thermostat was behind a stack. Cleared that together.
2025-12-22 11:15 karim | phone | Is he warm, is he eating. Yes and yes, and Mrs Timmer brings him soup. Wished him a good Christmas; next visit in the first week of January.
2026-01-07 13:30 karim | visit | New step agreed: getting the bedroom door to open. There is a carpet, a bicycle and some thirty boxes of magazines behind it.
2026-01-07 13:31 karim | step | c02s6 | c02g2 | Get the bedroom door open | +albert | 2026-01-30
2026-01-07 13:32 karim | step | c02s7 | c02g2 | Ask the volunteer with the van who also likes radios | @hanneke | 2026-01-23
2026-01-22 10:00 hanneke | phone | Found him: retired radio mechanic, drives for the food bank on Fridays, has patience. He will come for a coffee first and for boxes only if asked.
2026-01-22 10:01 hanneke | done | c02s7
2026-01-30 10:45 karim | visit | Door opens far enough for a thin man. Mr Van Leusden went in first and came out with a wedding photo. That was enough for the day.
2026-01-30 10:46 karim | done | c02s6
2026-02-06 14:30 hanneke | visit | Introduced the volunteer. They talked for an hour and a half about tuning coils. One box of magazines left the house, to a collector, with a receipt.
2026-02-17 09:45 hanneke | meeting | Progress is steady, Kadewoon content with the escape route. Neighbour at 116 complains about mice; pest control will do the whole row, so that nobody is singled out.
2026-02-17 09:47 hanneke | step | c02s8 | c02g1 | Order pest control for Hopstraat 112 to 122 as one block | @karim | 2026-03-06
2026-03-03 15:20 karim | visit | Pest control has been in all six houses. Bait also behind the fridge here, which meant finding the fridge first. He laughed about it himself.
2026-03-03 15:21 karim | done | c02s8
2026-03-18 10:15 karim | visit | Step back: the hall has narrowed again to 55 cm. There had been a sale at the recycling yard: four cassette decks "for parts". Told him plainly what the court letter would look like. He was quiet, then started carrying.
2026-03-18 10:16 karim | step | c02s9 | c02g1 | Hall back to ninety centimetres, nothing new in from the recycling yard | +albert | 2026-04-02
2026-04-02 09:30 karim | visit | Hall at 91 cm. Two of the decks sold by the volunteer for 35 euros, which Mr Van Leusden wants to spend on shelves.
2026-04-02 09:31 karim | done | c02s9
2026-04-09 11:10 karim | label | albert | stakker | ww-list | On 18 March 2026 the hall had narrowed again from 90 to 55 cm; bedroom still cannot be used for sleeping | own_observation | 2026-10-08
2026-04-09 11:11 karim | visit | Told him about the review of the label and read the sentence out to him. "Those figures are correct," he said. In October he would like it to say how far the bedroom has got.
2026-04-23 13:50 ilse | visit | Corrie came with me for the first time, on neutral ground: the bench in front of De Mouterij. Twenty minutes. They talked about the grandchildren's teeth. She walked with him as far as his corner.
2026-05-08 10:35 karim | visit | Shelves are up in the back room, all 35 euros of them. There is a system: left goes, right stays, top is undecided. So far there is not much on the left.
2026-05-08 10:37 karim | step | c02s10 | c02g2 | Clear the floor between the bedroom door and the bed | +albert | 2026-06-19
2026-05-29 14:15 hanneke | phone | Volunteer wonders how far he should go; he he had bought something at the yard himself to please him. Agreed: only out, never in. He had thought so too.
2026-06-19 10:20 karim | visit | Floor free up to the bed. Underneath: a suitcase from 1984, packed. He carried on without opening it and I did not ask.
2026-06-19 10:21 karim | done | c02s10
2026-06-19 10:23 karim | step | c02s11 | c02g2 | Buy a mattress and have the old one collected | @ilse | 2026-07-10
2026-07-02 15:40 ilse | visit | Chose a mattress from the catalogue of the second-hand shop, new in plastic, 80 euros, half from the emergency fund. He wanted to know the spring count.
2026-07-10 09:55 ilse | visit | Bed made up with sheets that Corrie brought. He sat on the edge and said it was high. First night is tonight, or tomorrow.
2026-07-10 09:56 ilse | done | c02s11
2026-07-21 10:05 karim | phone | Five nights in the bed, two in the chair because of the tennis on television. He will be seventy-five in October, so he made it with three months to spare.
2026-07-21 10:06 karim | goal-reached | c02g2
2026-08-19 11:25 karim | visit | Back from my holiday. Hall 84 cm, bed free, hob free. The back room is the sore point, it has filled up over the summer. Left it at that in this heat.
2026-09-04 10:45 hanneke | message | The volunteer has a new hip coming and stops until January. Mr Van Leusden has sent him a parcel with a radio in it. It works.
2026-09-17 16:05 karim | phone | Kadewoon's technical department needs access for the new boiler on 14 October: two men and a ladder. He is losing sleep over it. Agreed that I am there all day.
2026-09-17 16:07 karim | step | c02s12 | c02g1 | Keep one metre free around the boiler cupboard before the fitters come | +albert | 2026-10-12
2026-10-06 09:20 karim | label | albert | stakker | ww-list | On 6 October 2026 the back room was filled to above the window sill; hall, hob and bed are free | own_observation | 2027-03-30
2026-10-06 09:22 karim | visit | Walked through the house with the tape measure and the old drawing from a year ago. He kept score. Three rooms better, one worse. Boiler cupboard still to do.
2026-10-12 14:20 karim | visit | The cupboard is free, with eleven centimetres to spare. He had worked until midnight. Asked him not to do that alone on a step ladder again.
2026-10-12 14:21 karim | done | c02s12
2026-10-14 16:30 karim | visit | New boiler in. One of the fitters turned out to collect valve radios and stayed after hours to look at two of them. I was there until four, as promised.
2026-10-14 16:32 karim | step | c02s13 | c02g1 | Back room down to the window sill, one shelf a week | +albert | 2026-11-13
2026-10-14 16:33 karim | step | c02s14 | c02g1 | Ask the second-hand shop for someone to replace the volunteer until January | @hanneke | 2026-11-27
2026-10-22 10:50 ilse | street | Birthday on the bench: Corrie, her two youngest, a cake with seventy-five on it. He waved me over and introduced me as "the one with the mattress".
2026-10-30 09:35 karim | visit | Two shelves done out of five. Without the volunteer it goes at half speed. He is a bit ashamed of it; I said we had set the date too tight.
2026-11-17 10:10 karim | phone | Back room is not finished, he says so himself. Wants me to come and look before we set a new date, "else it is just a figure". Will be next week.

== case F-B6XN | Hoekstra–Pinas | Moutlaan | 64 | 06-00000103 | A-001
2025-09-22 11:05 gerben | open | gerben
2025-09-22 11:06 gerben | person | jolanda | Jolanda | Hoekstra | 1985 | parent | 06-00000103
2025-09-22 11:08 gerben | person | winston | Winston | Pinas | 1981 | partner | 06-00000153
2025-09-22 11:10 gerben | person | dylan | Dylan | Hoekstra | 2007 | child
2025-09-22 11:12 gerben | person | shanice | Shanice | Pinas | 2012 | child
2025-09-22 11:14 gerben | person | jaylen | Jaylen | Pinas | 2016 | child
2025-09-22 11:16 gerben | person | lois | Loïs | Pinas | 2020 | child
2025-09-22 11:17 gerben | relation | jolanda | partner | +winston | yes
2025-09-22 11:18 gerben | relation | jolanda | creditor | Kadewoon | yes
2025-09-25 10:10 gerben | visit | Rent three months behind: 2,145 euros. Further: water 310, health insurance 1,080, a car loan of 6,900, and letters I have not seen yet. Winston's transport firm went under in March; since then they have lived on her part-time wage and what they could sell. No contact with the tax office yet. They opened the door within five seconds. We agreed: no new payment plans with anybody until the list is complete.
2025-09-25 10:12 gerben | goal | c03g1 | We want to open our own post again without feeling sick.
2025-09-25 10:13 gerben | step | c03s1 | c03g1 | List all debts with letter, amount and date | @gerben | 2025-10-10
2025-09-25 10:14 gerben | step | c03s2 | c03g1 | Pay the October rent before anything else | +jolanda | 2025-10-01
2025-09-25 10:15 gerben | follow-up | c03f1 | call | 2025-10-02 | Has the October rent gone through?
2025-10-02 09:10 gerben | phone | October rent paid, two days early. Jolanda sold the second bicycle for it. I said that it should not have to be that way; she said it is only a bicycle.
2025-10-02 09:11 gerben | follow-up-done | c03f1
2025-10-02 09:12 gerben | done | c03s2
2025-10-09 13:20 gerben | visit | List complete: seventeen creditors, 23,410 euros in all. Three of the letters were threats from firms that have no claim; those can go. Winston wrote the total on the back of his hand and looked at it for a while.
2025-10-09 13:21 gerben | done | c03s1
2025-10-09 13:23 gerben | step | c03s3 | c03g1 | Apply for the debt settlement scheme with all papers | +winston | 2025-10-24
2025-10-09 13:25 gerben | step | c03s4 | c03g1 | Ask Kadewoon to hold off the eviction file while the application runs | @karim | 2025-10-17
2025-10-16 15:05 karim | message | Kadewoon holds the file for 120 days on condition that current rent is paid each month. Letter went out today, copy to the family.
2025-10-16 15:06 karim | done | c03s4
2025-10-23 11:40 gerben | phone | One paper missing for the application: the closing statement of the firm, and the accountant does not answer. I ring him myself tomorrow morning and let them know by noon.
2025-10-23 11:41 gerben | due | c03s3 | 2025-11-07
2025-11-05 14:30 gerben | visit | Accountant delivered. We filled in the application at the table, Shanice did the typing because she is fastest. Posted it together in the box on the corner.
2025-11-05 14:32 gerben | done | c03s3
2025-11-13 10:45 naima | visit | Home visit for Loïs, check-up. Lively child. Jolanda tells me they have a cooked meal four times a week and that the children do not notice. Shanice notices. Gave the address of the food bank and of the school breakfast, no form needed.
2025-11-13 10:47 naima | step | c03s5 | c03g1 | Register with the food bank | +jolanda | 2025-11-21
2025-11-20 16:15 gerben | phone | She went to the food bank and turned back because her former neighbour works there. She would like someone to go with her; Hanneke will.
2025-11-27 13:00 hanneke | visit | Went together. The former neighbour gave her a hug and a bag of leeks. Collects on Thursdays from now on.
2025-11-27 13:02 hanneke | done | c03s5
2025-12-04 09:30 gerben | phone | Application accepted, stabilisation phase of four months. Told them what it means: 75 euros a week to live on from 1 January. Silence, then Winston: "Then at least it is our 75."
2025-12-18 17:50 gerben | visit | Went through the weekly budget with everyone, children included. Dylan wants to pay for his own phone from his Saturday job. Jaylen asked if the cat counts as a creditor.
2025-12-18 17:52 gerben | goal | c03g2 | Winston: I want to drive again, for a boss this time.
2025-12-18 17:53 gerben | step | c03s6 | c03g2 | Renew the driver qualification card, courses and costs worked out | @gerben | 2026-01-23
2025-12-18 17:55 gerben | step | c03s7 | c03g2 | Write to five transport firms in the region | +winston | 2026-01-30
2026-01-06 10:20 gerben | phone | First week on 75 euros: six left over. They had a jar for it on the windowsill.
2026-01-15 14:40 gerben | phone | Driver qualification card: 35 hours, 640 euros. The employment desk pays if a firm says in writing that it wants him. So the firm comes first and then the course.
2026-01-15 14:42 gerben | done | c03s6
2026-01-28 11:30 gerben | visit | Five letters written and two replies, one friendly no. Winston has become quieter. Jolanda says he goes out walking at night. Asked whether he would like to talk to somebody; "to a lorry", he said. I leave the offer open.
2026-01-28 11:31 gerben | done | c03s7
2026-02-05 10:05 karim | phone | Rent for February came in four days late, because of the budget account and not because of them. Kadewoon has noted that on the file so that it does not count against them.
2026-02-12 15:25 gerben | phone | That late payment was our mistake: I had put in the wrong day for the standing order. Rang them to say so. Put right, and I asked Karim to confirm in writing.
2026-02-24 09:20 ilse | visit | Winston rang me himself. He sleeps three hours a night and feels useless at home. We walked to the water and back. He agreed to see his doctor and I told him that asking is not the same as failing.
2026-02-24 09:22 ilse | step | c03s8 | c03g2 | Make an appointment with the doctor, go along if wanted | @ilse | 2026-03-06
2026-03-05 16:35 ilse | message | Winston has been to the doctor, alone in the end. "It was all right. Her husband drives as well." More is not needed in this file.
2026-03-05 16:37 ilse | done | c03s8
2026-03-19 11:15 gerben | phone | A wholesaler in flowers and plants wants him from May, on nights, if the card is in order. Letter arrives tomorrow. Winston asked me to repeat it and put me on loudspeaker.
2026-03-19 11:16 gerben | step | c03s9 | c03g2 | Follow the 35 hours of courses | +winston | 2026-04-24
2026-03-19 11:17 gerben | step | c03s10 | c03g2 | Have the course paid by the employment desk | @gerben | 2026-03-27
2026-03-27 13:45 gerben | message | Employment desk approved the 640 euros within a day. The five course days are booked, the first on Monday.
2026-03-27 13:47 gerben | done | c03s10
2026-04-09 10:30 gerben | visit | Proposal is out to the creditors: 14 per cent over eighteen months. Nine have agreed, six have not answered, two refuse. Explained that a judge can order the last ones to accept.
2026-04-09 10:32 gerben | goal | c03g3 | We want a date on the calendar on which we owe nobody anything.
2026-04-09 10:33 gerben | step | c03s11 | c03g3 | Get the last creditors to agree or ask the court | @gerben | 2026-06-12
2026-04-24 17:30 gerben | phone | All five course days done. The card itself will come by post within two weeks.
2026-04-24 17:31 gerben | done | c03s9
2026-05-07 14:20 naima | phone | Shanice's mentor rang: she takes on a lot at home, falls asleep in the last hour. Jolanda will bring the little ones to bed herself on school nights and I will talk to Shanice.
2026-05-07 14:21 naima | step | c03s12 | c03g1 | Talk with Shanice about what she does at home and what she would rather do | @naima | 2026-05-20
2026-05-19 15:40 naima | visit | Shanice and I made a list: cooking on Sunday she likes, the forms she wants to be rid of. "I know our IBAN by heart, that is not normal for thirteen." Her parents heard it and took it well.
2026-05-19 15:42 naima | done | c03s12
2026-06-02 10:15 gerben | visit | First night shifts done. The household runs the other way round now, everyone whispers until two. His wage is 2,380 net: the instalments can go up, and the weekly money too, to 110.
2026-06-02 10:16 gerben | goal-reached | c03g2
2026-06-11 16:00 gerben | phone | The last creditor gave in after a letter that the court would be next. All seventeen agreed. The scheme starts on 1 July 2026 and ends on 31 December 2027. They asked me to read out that date twice.
2026-06-11 16:02 gerben | done | c03s11
2026-06-30 12:10 gerben | visit | Signed. Jolanda hung the end date on the fridge next to the school photos. Jaylen has worked out that he will be eleven and a half by then.
2026-07-14 11:00 gerben | phone | Dylan passed his exams. He starts in September as an apprentice electrician and wants to know if his wage counts towards the debts. It does not; I will confirm that in writing.
2026-08-05 10:40 gerben | visit | Washing machine broke down. There is a reserve of 90 euros and a machine costs 250. The repair shop at De Mouterij looks at it on Friday. If that fails, I will apply to the fund.
2026-08-05 10:41 gerben | step | c03s13 | c03g1 | Have the washing machine repaired or replaced | @gerben | 2026-08-07
2026-08-07 15:20 hanneke | message | The repair shop got it running: a hair clip in the pump. Cost: four euros and a box of biscuits. Passed it on for Gerben, who is away.
2026-08-07 15:22 hanneke | done | c03s13
2026-09-03 13:35 gerben | phone | Reserve is back at 90. Jolanda worries about the energy bill for the year, due in October. From now on they put twenty a week aside for it.
2026-09-03 13:37 gerben | step | c03s14 | c03g1 | Check the annual energy bill as soon as it is in | @gerben | 2026-10-16
2026-10-15 14:05 gerben | visit | Annual bill: 118 euros to pay, there was 120 in the envelope. Jolanda wanted to buy cake for the two euros left. I had no objection.
2026-10-15 14:07 gerben | done | c03s14
2026-10-22 09:45 gerben | phone | Winston's firm is offering him a permanent contract from January. He wants to know what he can ask for. We listed three things: Sundays off, renewal of the card at their expense, travel money.
2026-10-22 09:47 gerben | step | c03s15 | c03g3 | Sign the permanent contract with the three points in it | +winston | 2026-12-18
2026-10-22 09:48 gerben | step | c03s16 | c03g3 | Six-monthly check of income for the scheme, papers ready | +jolanda | 2026-11-24
2026-11-10 16:50 gerben | visit | Papers for the check are half complete, his last payslip is missing because the firm sends them late. Jolanda opens the post on Fridays now, with coffee. She had forgotten that this was her first goal; we ticked it off together.
2026-11-10 16:51 gerben | goal-reached | c03g1

== case F-M3RJ | Kowalczyk | Tonnenmakersweg | 57 | 06-00000104 | A-012
2025-09-23 09:20 naima | open | naima
2025-09-23 09:21 naima | person | beata | Beata | Kowalczyk | 1983 | parent | 06-00000104
2025-09-23 09:23 naima | person | oskar | Oskar | Kowalczyk | 2010 | child
2025-09-23 09:25 naima | person | zuzanna | Zuzanna | Kowalczyk | 2017 | child
2025-09-23 09:27 naima | relation | beata | parent_of | +oskar | yes
2025-09-23 09:29 naima | relation | beata | friend | Mrs Wójcik, Tonnenmakersweg 61 | yes
2025-09-26 15:10 naima | visit | Beata works nights in the distribution centre and sleeps from eight to two. Oskar gets his sister up, brings her to school and then goes home again himself. Attendance since the summer: 46 per cent. The letters about it were in official language; she had put them with the junk mail.
2025-09-26 15:11 naima | goal | c04g1 | Beata: my son goes to school and I do not have to be awake to make it happen.
2025-10-02 16:20 bas | street | Found Oskar at the skate bowl at half past eleven on a school day. Chatty about wheels, mute about school. He thinks third year is "for people who know what comes after it".
2025-10-07 09:25 hanneke | meeting | School attendance officer present. A fine is possible and would help nobody, in her own words. Agreed: the school rings in plain words with an interpreter, the officer sends a figure every Friday to Naima and to Beata herself, and there is no fine while the plan runs. Naima explains this at home today. The officer asked to hear what Oskar wants to learn; nobody at the table knew, so that comes first.
2025-10-07 09:26 hanneke | step | c04s1 | c04g1 | Ask the school to ring with an interpreter instead of writing | @naima | 2025-10-14
2025-10-07 09:27 hanneke | step | c04s2 | c04g1 | Find a family in the block that brings Zuzanna to school | @ilse | 2025-10-24
2025-10-14 13:40 naima | phone | School has booked the interpreter line and rang Beata at three, when she is awake. She had thought all along that he was at school until noon.
2025-10-14 13:41 naima | done | c04s1
2025-10-16 17:00 ilse | visit | Mrs Wójcik at 61 takes Zuzanna along with her own two from Monday. Beata wanted to pay; they settled on soup. They have each other's numbers now.
2025-10-16 17:02 ilse | done | c04s2
2025-10-16 17:04 ilse | goal | c04g2 | Oskar: I want to do something where you can see at the end of the day what you did.
2025-10-27 15:30 naima | visit | Talked to Oskar over a sandwich. He does not understand half of what is said in physics and stopped asking in the second year. He takes scooters apart and puts them back together. Nothing but good about his mother.
2025-10-27 15:32 naima | step | c04s3 | c04g2 | Look with the mentor at the technical route, with a visit to the workshop | @naima | 2025-11-14
2025-10-27 15:34 naima | step | c04s4 | c04g2 | Be at school by nine on Mondays and Wednesdays, the rest we build up | +oskar | 2025-11-21
2025-11-07 10:10 naima | phone | Attendance in the two weeks since the autumn holiday: four out of four on the agreed days, and two extra. The mentor said "well done" to him in front of the class. He would rather not have that again.
2025-11-13 14:25 naima | meeting | Workshop visit at the technical school with Oskar and Beata, who had come straight from work. He was shown a gearbox and had to be called away from it. Switching is possible in February if attendance is above 80 per cent by then.
2025-11-13 14:26 naima | done | c04s3
2025-11-13 14:28 naima | step | c04s5 | c04g2 | Attendance above 80 per cent until the February switch | +oskar | 2026-01-30
2025-11-21 15:50 naima | message | Friday report: 71 per cent. The agreed mornings are all there. Sent Beata a thumbs up and the figure; she answered with a row of exclamation marks.
2025-11-21 15:52 naima | done | c04s4
2025-11-28 19:15 sjoerd | street | Oskar on the back of a moped at Brouwersplein, no helmet, driver rode off. Spoke with him alone, calmly. He is fifteen; I rang his mother through the interpreter line and told her exactly what I had seen.
2025-12-01 14:50 naima | phone | Beata took the call from the police badly: in her head that means court. Explained what it was and what it was not. She wants to meet the officer, so that he has a face.
2025-12-01 14:52 naima | step | c04s6 | c04g1 | Let Beata and Sjoerd meet over coffee | @naima | 2025-12-12
2025-12-10 15:15 sjoerd | visit | Coffee at De Mouterij with Beata and Mrs Wójcik as interpreter. She asked what I would do if it were my son. Gave an honest answer: ask who drove. She already knew.
2025-12-10 15:17 sjoerd | done | c04s6
2025-12-18 13:20 naima | phone | Report at 78 per cent. Week before Christmas is a poor week at school for everybody. Oskar asked his mentor whether 78 rounds up.
2026-01-09 11:30 naima | phone | First week after the holiday: five out of five. Alarm clock was a present from his sister, shaped like a hen.
2026-01-15 16:10 bas | street | Passed the skate bowl three times this week in school hours. Oskar was not there, and the others say he is "at lessons".
2026-01-29 10:45 naima | meeting | At the technical school: 84 per cent over the period. He may start on 9 February in the second half of the third year, motor vehicles. Beata signed, with a pen she had bought for it.
2026-01-29 10:46 naima | done | c04s5
2026-01-29 10:48 naima | step | c04s7 | c04g2 | Arrange work clothes and safety shoes, size 44 | @gerben | 2026-02-06
2026-02-04 09:35 gerben | message | Shoes and overalls paid from the children's fund, 136 euros. Collected by Oskar himself, who put them on in the shop.
2026-02-04 09:36 gerben | done | c04s7
2026-02-12 16:40 naima | phone | First days at the new school. Tired, dirty and on time every day. He explained the clutch to his sister at dinner, Beata says.
2026-02-26 15:00 ilse | visit | Beata is worn out and worried about her job; she gets her hours by text message one day ahead. Looked at her contract together. After eighteen months she is entitled to fixed hours and has never asked for them.
2026-02-26 15:02 ilse | goal | c04g3 | Beata: I want to work by day, and know on Sunday what my week will be.
2026-02-26 15:03 ilse | step | c04s8 | c04g3 | Ask the employer in writing for the fixed hours she is entitled to | @ilse | 2026-03-13
2026-03-12 13:15 ilse | message | The letter to the employer is off, in two languages. Beata read it aloud to her friend and changed "kindly" into "hereby".
2026-03-12 13:17 ilse | done | c04s8
2026-03-24 10:20 naima | phone | School rang: two days missed. Beata was ill and he stayed at home with Zuzanna. He had rung in himself at half past seven. It counts as authorised absence.
2026-04-02 14:35 ilse | phone | The employer offers 24 fixed hours, all nights. Not what she asked for. I had told her that day shifts were likely, and that was too optimistic of me.
2026-04-02 14:37 ilse | step | c04s9 | c04g3 | Apply for two day jobs with help on the letters | +beata | 2026-05-15
2026-04-16 15:25 naima | visit | Oskar showed me his report: a seven for workshop, a four for language. His workshop teacher offers an extra hour on Tuesdays.
2026-04-16 15:26 naima | step | c04s10 | c04g2 | Take the extra language hour on Tuesdays until summer | +oskar | 2026-06-30
2026-05-15 11:10 ilse | phone | Two letters out, to the school cleaning firm and to a nursing home kitchen. Beata practised the interview with the language volunteer of De Mouterij.
2026-05-15 11:12 ilse | done | c04s9
2026-05-21 17:15 bas | street | Oskar repairs punctures at the bike evening for one euro each and gives change. There was a queue. He sends the scooters away: "Not here, the lady upstairs sleeps."
2026-06-08 16:05 ilse | visit | The nursing home kitchen takes Beata on from 1 July, 28 hours, days only. She told me the whole story in her new language and would not be helped.
2026-06-08 16:07 ilse | goal-reached | c04g3
2026-06-30 15:35 naima | phone | He went fourteen Tuesdays out of fifteen, and his language mark is up to a pass. He moves up to the fourth year.
2026-06-30 15:36 naima | done | c04s10
2026-07-02 13:00 naima | visit | Last visit before the summer. Everybody is awake in the daytime now, which alone makes it a different house. Zuzanna had drawn all of us at one table. Agreed that I ring after the holidays and do not visit unless asked.
2026-07-02 13:02 naima | goal-reached | c04g1
2026-07-02 13:04 naima | follow-up | c04f1 | call | 2026-09-10 | Start of the fourth year: is he finding his feet?
2026-08-27 14:10 ilse | street | Beata on her bicycle in kitchen whites. Wages come on the 25th, and every Sunday she knows her week. "Boring," she says. "Wonderful."
2026-09-10 10:05 naima | phone | Oskar has started well, but has no work placement yet. They were meant to find one before the summer and he put it off. School is giving him until the end of November.
2026-09-10 10:06 naima | follow-up-done | c04f1
2026-09-10 10:08 naima | step | c04s11 | c04g2 | Find a work placement at a garage or bicycle firm | +oskar | 2026-11-27
2026-09-10 10:10 naima | step | c04s12 | c04g2 | Ask around among employers in the network | @dewi | 2026-10-09
2026-10-09 12:20 dewi | message | Passed three addresses on to Oskar: the bus depot, a bicycle shop, a mower repair firm. He will ring them himself; that was his own condition.
2026-10-09 12:22 dewi | done | c04s12
2026-10-20 15:45 naima | visit | Rang one, hung up twice. We wrote four sentences on a card, and then he phoned the bus depot in the kitchen with the door shut. He may come and look on 5 November.
2026-11-06 16:25 naima | phone | The visit to the depot was postponed by them to the 18th. Oskar takes it as a no. Told him it says something about their diary and nothing about him.
2026-11-06 16:27 naima | follow-up | c04f2 | call | 2026-11-23 | How was the bus depot?

== case F-8WDZ | Azzouzi | Gerststraat | 12 | 06-00000105 | A-009
2025-09-22 15:30 bas | open | bas
2025-09-22 15:32 bas | person | latifa | Latifa | Azzouzi | 1978 | parent | 06-00000105
2025-09-22 15:33 bas | person | soufian | Soufian | Azzouzi | 2004 | child | 06-00000155
2025-09-22 15:35 bas | person | hind | Hind | Azzouzi | 2009 | child
2025-09-22 15:36 bas | person | ayoub | Ayoub | Azzouzi | 2011 | child
2025-09-22 15:38 bas | relation | latifa | parent_of | +soufian | yes
2025-09-22 15:39 bas | relation | latifa | friend | Mrs De Bruin, school cleaning team | yes
2025-09-22 15:41 bas | relation | soufian | sibling | +ayoub | yes
2025-09-29 16:15 bas | visit | Tea with Latifa after her shift. She cleans at two schools and knows every teacher by first name. She hears the scooters stop under her window at two and counts: one key in the door means one son home. Hind did her homework beside us and corrected my spelling.
2025-09-29 16:17 bas | goal | c05g1 | Latifa: I want to sleep at night and know where my sons are.
2025-09-29 16:18 bas | step | c05s1 | c05g1 | Sit down with Soufian, in a place that he picks | @bas | 2025-10-10
2025-10-08 20:30 bas | street | Soufian picked the snack bar. He has no work since the parcel depot let him go in June. Says the square is the only place where nobody asks for a code. He admits they are loud; "old people don't sleep anyway".
2025-10-08 20:31 bas | done | c05s1
2025-10-20 21:15 sjoerd | street | Brouwersplein, eight scooters, loud. Soufian spokesman, polite to me. Sent them off at half past nine; back at ten according to residents.
2025-10-24 23:10 sjoerd | street | Bus shelter on Brouwersplein kicked in around 22.40. Two witnesses. Soufian admitted it on the spot and was fined. He said he lost a bet.
2025-10-28 09:35 hanneke | meeting | Discussed with police, welfare and Kadewoon. Soufian gets the label on what he did, not on who he is with; his brother and sister do not. Latifa will be told today by Bas, before anyone else tells her.
2025-10-28 09:37 hanneke | label | soufian | rakker | ww-nuisance | On 24 October 2025 he kicked in the bus shelter on Brouwersplein and was fined for it; on 20 October police sent away a group of eight scooters that he spoke for | partner | 2026-04-24
2025-10-28 16:50 bas | visit | Told Latifa about the label and the fine. She asked whether it would follow Hind to her placement. No, it stays with him, and it has an end date. Soufian stood in the door frame and said that he would pay for the shelter in instalments.
2025-10-28 16:51 bas | step | c05s2 | c05g1 | Agree with the municipality to pay for the shelter in instalments, or with work if possible | @marlies | 2025-11-14
2025-10-28 16:53 bas | goal | c05g2 | Soufian: I want a driving licence and a job with a van that isn't stolen.
2025-11-04 15:40 bas | street | Three residents, four lads and me on the cold benches. The lads learned that the woman at number 8 gets up at five for work; they had not known. No promises made, but they shook hands on meeting again.
2025-11-13 13:15 marlies | phone | Municipality accepts 60 hours of maintenance in the park instead of paying for the shelter. Starts on 24 November with the parks crew, the foreman wants to see him first.
2025-11-13 13:17 marlies | done | c05s2
2025-11-13 13:19 marlies | step | c05s3 | c05g2 | Sixty hours with the parks crew | +soufian | 2026-01-30
2025-11-26 12:10 bas | street | Dropped by the parks crew. Soufian was raking leaves and did not stop to talk. Foreman: "He's on time. I can do a lot with on time."
2025-12-03 15:20 naima | visit | Talk with Latifa and Ayoub. Two older boys have asked him to keep a package "for a day". He says he refused. He no longer wants to walk home across the square.
2025-12-03 15:21 naima | goal | c05g3 | Ayoub: I just want to play football and be left alone.
2025-12-03 15:22 naima | step | c05s4 | c05g3 | Walk Ayoub home by the other route on training days | +hind | 2025-12-19
2025-12-11 16:45 bas | street | The package story again, now from a second source. Passed it to Sjoerd without names of children. Rang Latifa to say that I had.
2025-12-19 17:20 naima | phone | Ayoub goes by the Haverkade route with Hind, and the trainer waits at the gate. Two weeks without being spoken to.
2025-12-19 17:21 naima | done | c05s4
2026-01-02 10:30 bas | street | New Year's Eve, out on the round until half past one. Soufian set off fireworks by the water with the rest, at the spot that had been agreed, and swept up on the way home. The shelter is undamaged.
2026-01-16 10:10 bas | phone | 52 of 60 hours done. The foreman asked, off the record, if he wants to stay on. I said he should ask him on the record.
2026-01-29 13:25 marlies | message | Sixty hours completed and signed off. The fine is paid as well. A letter confirming both goes to Soufian himself today, not via his mother.
2026-01-29 13:26 marlies | done | c05s3
2026-02-05 15:05 bas | visit | Letter is on the cupboard in the hall. But the parks crew has no vacancy until summer. Latifa: "Please do not promise him things in January."
2026-02-05 15:07 bas | step | c05s5 | c05g2 | Sign him up for the traineeship in the parks crew when it opens | @bas | 2026-03-13
2026-02-19 21:20 sjoerd | street | Square busier again with the mild weather, five scooters. Soufian there, engine off. He told two younger boys to go home. Noted because I heard it myself.
2026-03-05 11:00 bas | meeting | Warm handover with Dewi at the kitchen table: Latifa, Hind and Soufian present, Ayoub at school. Went through what runs: place with the parks crew (Bas asked, no answer), route home for Ayoub, review of the label on 21 April. Latifa had made a list of what Dewi should know; number one was "don't ring at eight, I sleep". I keep doing the street work, Dewi is the one they ring.
2026-03-05 11:05 bas | director | dewi
2026-03-12 14:45 dewi | visit | First visit on my own. I asked each of them what should stay the same. Latifa: that someone tells her things before the street does. Soufian: that Bas keeps coming. Hind: biscuits.
2026-03-12 14:46 dewi | lapsed | c05s5 | Traineeship put back by the municipality to September
2026-03-20 10:30 dewi | phone | I had to tell Soufian that the place in the parks crew is put back to September. He hung up. Rang again after an hour: "not your fault, but don't say soon."
2026-03-28 23:35 sjoerd | street | Saturday night. Scooter stopped at speed in the pedestrian zone on Brouwersplein, rider Soufian, a woman with a pushchair had to jump aside. Fined, scooter impounded for uninsured riding.
2026-04-01 16:20 dewi | visit | Soufian on the settee under a blanket. He says the woman's face stays with him. I asked whether he wants to tell her that. He does not know. Latifa is leaving it to him to sort out, which she finds hard.
2026-04-01 16:22 dewi | step | c05s6 | c05g1 | Ask the woman, through the police, whether she wants to hear an apology | @sjoerd | 2026-04-17
2026-04-16 13:50 sjoerd | phone | She will meet him for ten minutes, with me there and without the pushchair.
2026-04-16 13:52 sjoerd | done | c05s6
2026-04-21 09:30 hanneke | meeting | Label reviewed. Six months with one clear relapse and a lot that went well; both are on the table and in the text. Soufian had written three lines, which Dewi read out.
2026-04-21 09:31 hanneke | label | soufian | rakker | ww-nuisance | On 28 March 2026 he rode an uninsured scooter at speed through the pedestrian zone and was fined; the scooter was impounded | partner | 2026-10-16
2026-04-23 17:05 sjoerd | meeting | Apology at the police station. He had practised. She told him about her child and asked nothing in return. Ten minutes became twenty. Closed on my side.
2026-05-07 16:40 bas | street | Football on the square instead of scooters: residents' committee marked a pitch with chalk. Soufian refereed. Quite strictly; he sent his own brother off.
2026-05-20 15:15 naima | visit | Ayoub is back on the square by himself because it is now a pitch. The two older boys have not been seen there since April. He would like to try out for the regional team in August.
2026-05-20 15:16 naima | step | c05s7 | c05g3 | Pay the registration for the trials from the youth sports fund | @naima | 2026-06-12
2026-06-04 10:25 dewi | phone | Hind has her internship at the town library, arranged by herself. I had a list ready of six places; she said "keep it for someone who needs it".
2026-06-11 14:10 naima | message | Youth sports fund pays registration and boots. The trial is on 22 August.
2026-06-11 14:11 naima | done | c05s7
2026-06-18 13:30 dewi | visit | Debt for the impounded scooter: 780 euros with storage. Soufian wants to let it go and give up the scooter. Latifa had wanted that for two years and now did not know what to say.
2026-06-18 13:32 dewi | step | c05s8 | c05g2 | Sign the form to give up the scooter and end the storage costs | +soufian | 2026-06-26
2026-06-26 11:45 dewi | phone | Form signed. The storage costs stop. What is left to pay is 540 euros, in six parts.
2026-06-26 11:46 dewi | done | c05s8
2026-07-09 20:15 bas | street | My last warm evening on the square. The older lads' moped workshop drew twelve kids. Soufian explains brakes; "because I know what happens without," he says.
2026-07-23 15:40 dewi | visit | Went through the summer with Latifa: she has three weeks off and goes to her sister for two of them. Soufian stays behind alone with Ayoub. Agreed on who cooks and who rings whom.
2026-08-14 12:05 dewi | phone | Rang twice a week as agreed. They eat, they fight about the dishes. Ayoub says his brother wakes him for running.
2026-08-21 22:50 sjoerd | street | Last bus on Brouwersplein. Soufian blocked the door and called the driver names after a friend had been refused. Driver felt threatened and reported it. No violence. He came along to the station without being asked twice.
2026-08-31 16:15 dewi | visit | Back from leave and straight here. Soufian: one evening wrong, eleven weeks right, "and they only write the one." I showed him the file on the screen, the eleven weeks are in it. He read for a long time.
2026-08-31 16:17 dewi | step | c05s9 | c05g1 | Write to the bus driver, in his own words | +soufian | 2026-09-11
2026-08-31 16:19 dewi | step | c05s10 | c05g3 | Bring Ayoub to the regional training twice a week until his bus pass arrives | +soufian | 2026-09-30
2026-09-11 10:50 dewi | message | Letter to the driver handed in at the depot. Latifa asked me whether it had spelling mistakes. It had four and it was good.
2026-09-11 10:52 dewi | done | c05s9
2026-09-22 13:20 marlies | phone | The traineeship with the parks crew is open at last. Much later than we let him hope in January. The foreman asked for Soufian by name, in spite of August.
2026-09-22 13:21 marlies | step | c05s11 | c05g2 | Intake and start with the parks crew | +soufian | 2026-10-19
2026-09-30 17:30 naima | phone | Ayoub made the regional selection and was brought to every single training. The trainer thought Soufian was his father.
2026-09-30 17:32 naima | done | c05s10
2026-09-30 17:33 naima | goal-reached | c05g3
2026-10-13 09:40 hanneke | meeting | Reviewed again. Police and Dewi both say: one fact since April, apology made. The label stays because of that fact, with a review in three months instead of six.
2026-10-13 09:41 hanneke | label | soufian | rakker | ww-nuisance | On 21 August 2026 he blocked the door of the last bus and abused the driver, who reported it | partner | 2027-01-15
2026-10-19 15:25 dewi | phone | First day with the parks crew. Contract for a year, 24 hours with one day of school. He asked for the round that takes in the bus shelter.
2026-10-19 15:26 dewi | done | c05s11
2026-10-19 15:28 dewi | step | c05s12 | c05g2 | Theory exam for the driving licence | +soufian | 2026-12-03
2026-11-05 16:10 dewi | visit | Latifa sleeps through the night three nights out of five. She wants no new goals, just this one for a while longer. Hind earns in the library now and has bought her mother ear plugs, as a joke, which she uses.
2026-11-05 16:12 dewi | step | c05s13 | c05g1 | Pay the last 180 euros of the storage bill in two parts | +soufian | 2026-12-31
2026-11-05 16:13 dewi | follow-up | c05f1 | visit | 2026-12-11 | How is the first winter month with the parks crew?

== case F-P5HV | Tuinstra | Kuipershof | 8 | 06-00000106 | A-015
2025-09-23 11:00 ilse | open | ilse
2025-09-23 11:01 ilse | person | geert | Geert | Tuinstra | 1948 | partner | 06-00000106
2025-09-23 11:03 ilse | person | aaltje | Aaltje | Tuinstra | 1950 | partner
2025-09-23 11:05 ilse | person | marije | Marije | Tuinstra | 1977 | involved_elsewhere | 06-00000156
2025-09-23 11:07 ilse | relation | geert | partner | +aaltje | yes
2025-09-23 11:08 ilse | relation | aaltje | parent_of | +marije | yes
2025-09-23 11:09 ilse | relation | geert | friend | Sieb, conductor of the men's choir | yes
2025-09-29 10:00 ilse | visit | Geert had coffee ready and the door locked, "otherwise she goes out to meet you and keeps walking". Aaltje was friendly and asked four times where I came from. He does everything: washing, cooking, the buttons. He gave up the choir in March.
2025-09-29 10:01 ilse | goal | c06g1 | Geert: I want to keep her at home as long as I am still her husband and not only her nurse.
2025-09-29 10:03 ilse | step | c06s1 | c06g1 | Ask the municipality for an assessment of support at home | @ilse | 2025-10-10
2025-09-29 10:05 ilse | step | c06s2 | c06g1 | Put a card with name and phone number in every one of Aaltje's coats | +geert | 2025-10-03
2025-10-06 13:25 hanneke | phone | Explained what informal care support can do: someone to take over for an afternoon, talks with others, a form or two less. He asked whether any of them are men. Two are; he will think about it.
2025-10-06 13:27 hanneke | done | c06s2
2025-10-17 14:30 ilse | visit | The assessor was here. Aaltje was at her very best for an hour and made the tea. Geert sat beside her in despair. I told the assessor what we see on other days, in their presence, as agreed with him beforehand.
2025-10-17 14:32 ilse | done | c06s1
2025-10-30 10:45 ilse | phone | Two half-days at the day centre have been granted from December. Geert thinks it is early. Marije, on the other line, thinks it is late. I wrote both down, at their request.
2025-10-30 10:47 ilse | step | c06s3 | c06g1 | Visit the day centre together, without obligation | +geert | 2025-11-20
2025-11-19 15:10 hanneke | visit | To the day centre with the two of them. Aaltje sat down at the table with wool and did not look up again. Geert cried in the corridor and could not say whether it was relief.
2025-11-19 15:12 hanneke | done | c06s3
2025-12-02 16:00 ilse | phone | First Tuesday at the day centre: driver rang, Aaltje got in, waved. Geert used the afternoon to sleep. Told him that is what it is for.
2025-12-18 11:20 ilse | visit | Marije had come over for this. Hard conversation about Christmas: Geert will not admit how short the nights are. He gets up five times. She lives two hours away and feels guilty, which he says is unnecessary and she says is not up to him.
2025-12-18 11:21 ilse | step | c06s4 | c06g1 | Ask for a door sensor that wakes Geert only when the front door opens | @ilse | 2026-01-16
2026-01-06 09:50 ilse | phone | Between Christmas and New Year Aaltje was outside twice at night. Once the neighbour at number 10 brought her back, in her slippers. The door sensor has been ordered but will not be here before the 20th.
2026-01-15 23:20 sjoerd | street | Found Mrs Tuinstra at the water on Haverkade at 22.50, cold but unhurt. The card in her coat worked: home within ten minutes. Husband had not heard her go.
2026-01-16 10:15 ilse | visit | Went the morning after. He has pushed a chair against the door and sleeps on it. We rang the supplier together; the sensor will be fitted today instead of on the 20th. Until it works the neighbour at number 10 keeps a phone by the bed.
2026-01-16 10:17 ilse | done | c06s4
2026-01-20 09:45 hanneke | meeting | Discussed with Geert's knowledge; he wanted to hear the word and its meaning first. "If it helps that there is somebody on the phone at night, call me what you like."
2026-01-20 09:46 hanneke | label | geert | stakker | ww-list | Gets up about five times a night for his wife; on 15 January 2026 she was found at the water without his having noticed | resident | 2026-07-17
2026-01-20 09:47 hanneke | step | c06s5 | c06g1 | Arrange a third half-day and a night phone line | @ilse | 2026-02-06
2026-02-04 14:20 ilse | message | The third half-day starts on 16 February. Night line is arranged, the number is on the fridge in large figures.
2026-02-04 14:22 ilse | done | c06s5
2026-02-11 13:40 hanneke | phone | Volunteer found for Wednesday evenings: a retired teacher from Eestpad who plays the piano. Wednesday is choir night, so Geert could go.
2026-02-11 13:41 hanneke | goal | c06g2 | Geert: I want to sing second bass again on Wednesdays.
2026-02-11 13:43 hanneke | step | c06s6 | c06g2 | Four trial evenings with the volunteer at home | @hanneke | 2026-03-18
2026-02-25 21:40 hanneke | phone | Second evening. Geert rang from the choir break, in a whisper, to ask if everything was all right. The volunteer picked up: they were at the piano. He went back in.
2026-03-18 20:55 hanneke | message | Four evenings done. Aaltje sings along by heart, verse after verse. The volunteer stays on, "as long as you like, I have a piano at home but no audience".
2026-03-18 20:57 hanneke | done | c06s6
2026-03-18 20:59 hanneke | goal-reached | c06g2
2026-04-08 10:30 ilse | visit | Aaltje thinner. She forgets that she has eaten or that she has not. Geert keeps a notebook, in the hand of a bookkeeper. The district nurse takes over the bath on Mondays and Fridays; they had put that off because he found it embarrassing.
2026-04-08 10:32 ilse | step | c06s7 | c06g1 | Weigh weekly and ring the practice nurse if it drops further | +geert | 2026-05-08
2026-04-22 11:05 ilse | phone | Geert's figures: steady for two weeks. Custard between meals helps; he has noted which one.
2026-05-08 15:30 ilse | visit | Weight up one kilo. He told me about their honeymoon, cycling along the coast, and she corrected him twice, rightly. A good hour.
2026-05-08 15:32 ilse | done | c06s7
2026-05-22 09:15 ilse | phone | Marije has arranged leave for every second Friday. She had been afraid to ask her manager, who turned out to understand very well.
2026-06-09 13:50 hanneke | meeting | Talk group of carers at De Mouterij, Geert there for the third time. He said aloud that some nights he shouts at her. Two others recognised that. Asked if I may tell Ilse; he will do so himself.
2026-06-17 16:40 ilse | visit | We talked about the shouting, at his own initiative. He is ashamed. What helps is going to the shed and counting screws. We agreed that he rings the night line before the shed, not after.
2026-06-17 16:41 ilse | step | c06s8 | c06g1 | Plan one week of respite in summer | @ilse | 2026-07-10
2026-07-08 14:00 ilse | phone | The respite house has a room from 24 to 31 August. Geert said yes, then no, then yes. Marije will take him along to the coast that week, whether he wants to or not.
2026-07-08 14:02 ilse | done | c06s8
2026-07-14 09:35 hanneke | meeting | Review of the label, Geert attended for ten minutes and read out his notebook: 143 nights, 611 times up. Nobody said anything for a bit.
2026-07-14 09:36 hanneke | label | geert | stakker | ww-list | His own notebook shows that he got up 611 times in 143 nights to care for his wife, and he asked in writing for help with the nights | resident | 2027-01-08
2026-08-12 10:40 ilse | visit | Practised the respite house: two hours with coffee. Aaltje took the cat of the house on her lap and would not give it back. Packing list made, photo book on top.
2026-08-28 13:10 hanneke | phone | Rang the respite house: she sleeps, eats, asks for "the man". Rang Geert on the beach: he sleeps, eats and asks whether she asks for him. I said yes.
2026-09-02 11:15 ilse | visit | Both back. He was brown and had slept seven nights through, "I'd forgotten it exists". She did not know him for the first hour, afterwards she did. He keeps coming back to that hour.
2026-09-02 11:17 ilse | step | c06s9 | c06g1 | Talk with Marije and the assessor about what comes after home | @ilse | 2026-10-09
2026-09-23 14:25 ilse | phone | Geert wants no talk about "after". Marije does. Suggested that we only talk about who decides, not about what. He could live with that.
2026-10-08 15:45 ilse | meeting | At the kitchen table: Geert, Marije, the assessor and I; Aaltje sat with us and held his hand. Three signs were agreed that would mean it can no longer be done at home: she no longer lets him help her at night, he falls ill himself, or she is outside again without anyone noticing. Geert worded them. None of them is there yet. If one occurs, he rings Marije first and then me, the same day.
2026-10-08 15:47 ilse | done | c06s9
2026-10-08 15:49 ilse | step | c06s10 | c06g1 | Have the three signs put on paper and sign them, one copy each | @ilse | 2026-11-18
2026-10-08 15:51 ilse | step | c06s11 | c06g1 | Look at two homes in the region, only the two of them | +marije | 2026-12-11
2026-10-21 16:20 hanneke | street | Geert after choir, in the rain, humming. There is a Christmas concert on 16 December. He has asked for two seats in front, near the exit.
2026-11-03 10:05 ilse | visit | Aaltje was still in her nightdress at eleven; he had let her. At the third cup of coffee he told me that one of the three signs came close on Sunday. We wrote down precisely what happened.
2026-11-03 10:09 ilse | correct | Aaltje was still in her nightdress at ten; he had let her. At the third cup of coffee he told me that one of the three signs came close on Saturday. We wrote down precisely what happened, and he rang Marije while I was there.
2026-11-12 13:30 ilse | phone | Paper with the signs is typed but not signed; Marije has flu and he won't do it without her. Rather late than without.

== case F-2YGS | De Graaf–Hassan | Haverkade | 27 | 06-00000107 | A-017
2025-09-22 16:10 naima | open | naima
2025-09-22 16:12 naima | person | amal | Amal | Hassan | 1990 | parent | 06-00000107
2025-09-22 16:14 naima | person | liv | Liv | de Graaf | 2014 | child
2025-09-22 16:15 naima | person | jonas | Jonas | de Graaf | 2018 | child
2025-09-22 16:17 naima | person | robert | Robert | de Graaf | 1986 | involved_elsewhere
2025-09-22 16:19 naima | relation | amal | ex_partner | +robert | forbidden
2025-09-22 16:20 naima | relation | amal | parent_of | +liv | yes
2025-09-22 16:21 naima | relation | robert | parent_of | +jonas | no
2025-09-22 16:22 naima | relation | amal | friend | Nicole, Haverkade 31 | yes
2025-09-25 13:30 naima | visit | Amal opened after looking through the side window. Since the judge's order of 4 September Robert may not come within 200 metres of the house. She sleeps with her phone under the pillow. Jonas told me unasked that the lock is new and has three clicks.
2025-09-25 13:31 naima | goal | c07g1 | Amal: I want to hang my washing outside without looking left and right.
2025-09-25 13:32 naima | step | c07s1 | c07g1 | Safety plan: who rings whom, code word, spare key at Nicole's | @naima | 2025-10-01
2025-10-01 14:10 naima | visit | Made the plan with Amal and Nicole. The code word is a vegetable. Liv knows what to do and does not have to do it; that is for the adults, we told her, twice.
2025-10-01 14:11 naima | done | c07s1
2025-10-01 14:13 naima | step | c07s2 | c07g1 | Explain the court order to the patrol teams and flag it on the address | @sjoerd | 2025-10-08
2025-10-07 15:15 sjoerd | phone | Order is flagged on the address, priority if she rings. Explained to her what I can do and what I cannot do, which is stand there all night.
2025-10-07 15:16 sjoerd | done | c07s2
2025-10-21 10:20 karim | visit | Door viewer, lamp at the back and a chain fitted, at the corporation's expense. Amal asked to have the lease put in her name alone. That needs his signature or a judge.
2025-10-21 10:22 karim | step | c07s3 | c07g1 | Have the tenancy transferred to Amal's name only | @karim | 2026-01-30
2025-10-28 09:50 hanneke | meeting | Discussed at the table, Amal gave her view on paper: "I am not weak. I am tired." Kept literally. Label discussed on what happened, with her knowledge.
2025-10-28 09:52 hanneke | label | amal | stakker | ww-list | Court order of 4 September 2025 after injury at home; she reported on 10 and 14 October that she was followed from the school gate | partner | 2026-04-24
2025-11-03 08:50 sjoerd | phone | Amal rang 112 yesterday evening, 2 November, 21.05. Robert stood in front of the window. Patrol within six minutes, arrested for breach of the order. Children slept through it, says Amal. Liv did not, says Liv.
2025-11-04 15:30 naima | visit | Talked with Liv alone. She had counted until the car came: 340. I told her that her mother did precisely what is in the plan and that it worked. She wanted to know who counts next time.
2025-11-04 15:32 naima | goal | c07g2 | Liv: I want to see Dad only when somebody else is there who is not Mum.
2025-11-04 15:33 naima | step | c07s4 | c07g2 | Ask for supervised contact at the family house in town | @naima | 2025-12-12
2025-11-18 09:38 hanneke | meeting | Enforcement side: the breach of 2 November is with the public prosecutor, the police inform Amal directly of every step. Care side: Naima for Amal and the children. Ilse will approach Robert separately as a father; what he tells her does not go to this table unless it concerns safety, and she tells him that beforehand. The label for Robert rests on the fact of 2 November and nothing else.
2025-11-18 09:39 hanneke | label | robert | rakker | ww-list | Arrested on 2 November 2025 for breach of the court order at Haverkade | partner | 2026-05-15
2025-11-27 16:00 ilse | phone | Robert answered at the fourth attempt. He rents a room above a garage elsewhere in town. He is angry, and he wants to see his children. Told him there is one road to that and I know where it starts.
2025-12-09 11:10 naima | meeting | Family house willing from January, one hour every fortnight, if both parents do a separate intake. Amal agrees for the children's sake. Robert asked for a week to think.
2025-12-09 11:12 naima | done | c07s4
2025-12-16 13:15 ilse | message | Robert says yes to the intake. He also said he has stopped driving through the district. "Put that in too." So I do.
2025-12-19 15:50 naima | visit | Last visit of the year. Tree in the window, curtains open for the first time. Amal has asked Nicole and her children over on Christmas Day. I left the numbers for the holidays on the fridge.
2026-01-13 14:40 naima | phone | First supervised hour. Jonas built a tower, Liv sat by the door for forty minutes and then helped. Robert was on time and did not ask about their mother.
2026-01-27 10:50 karim | phone | Robert will not sign for the lease. So it goes to court; Amal's lawyer will take it along with the divorce. I had promised January. It won't be January.
2026-01-27 10:52 karim | due | c07s3 | 2026-04-30
2026-02-06 13:20 gerben | visit | Joint debts: 9,800 euros, of which she signed for half without reading. Looked at what is really hers. The tax office can split the allowances with effect from September; that is 210 a month more for her.
2026-02-06 13:22 gerben | step | c07s5 | c07g1 | Have the allowances split from the date of the order | @gerben | 2026-03-06
2026-02-18 16:15 naima | phone | School says Jonas hits when someone stands behind him. The teacher now sets his chair against the wall. It was his own idea.
2026-03-04 09:40 gerben | message | Allowances split, 1,260 euros in back payments for Amal. She asked whether this was certain before she touched it. It is.
2026-03-04 09:42 gerben | done | c07s5
2026-03-12 15:25 naima | visit | Amal bought the children bicycles. She is thinking of training as a teaching assistant, as she was before Jonas. She has kept the books.
2026-03-12 15:27 naima | goal | c07g3 | Amal: I was good at my work and I want it back.
2026-03-12 15:29 naima | step | c07s6 | c07g3 | Information afternoon at the college for teaching assistants | +amal | 2026-04-10
2026-03-31 14:05 naima | phone | Court date was last week: the order is extended by a year, he got community service for the breach. Robert did not appeal. Amal slept on it for two days and then rang me.
2026-04-10 12:30 naima | message | Amal went to the information afternoon, with Nicole along for courage. Starts in September if childcare is arranged.
2026-04-10 12:31 naima | done | c07s6
2026-04-21 10:05 hanneke | meeting | Review of Amal's label. She was there herself this time. Still applicable as long as she avoids routes because of it, she says. She asked us to take out the word "injury" next time, if it can be said in a different way.
2026-04-21 10:07 hanneke | label | amal | stakker | ww-list | Court order extended by a year in March 2026; she still takes a different route to school every day because of it | resident | 2026-10-16
2026-04-30 11:45 karim | visit | Judge has awarded the tenancy to Amal. Put her name under the bell there and then. Three months later than I said.
2026-04-30 11:47 karim | done | c07s3
2026-05-12 09:55 hanneke | meeting | Review on Robert: community service under way, but on 9 April he had a friend ask around at school, which counts as contact through a third party. Ilse told him so herself.
2026-05-12 09:56 hanneke | label | robert | rakker | ww-list | On 9 April 2026 he had a third party ask at school for information about his former partner, against the court order | partner | 2026-11-06
2026-05-27 13:10 ilse | phone | Spoke with Robert about the friend and the school. First excuses, then silence, then: "I wanted to know if they have bicycles." Told him they do.
2026-06-10 15:40 naima | visit | Jonas rode me round the block. Liv writes letters to her father that she does not send; she asked if I thought that odd. I don't.
2026-06-10 15:42 naima | step | c07s7 | c07g2 | Ask the family house about an hour outdoors, on the playing field | @naima | 2026-09-18
2026-06-24 16:30 naima | phone | Childcare for September: two afternoons after-school club, the rest Nicole in return for three dinners a week. Amal has drawn up a contract with a drawing of a pan.
2026-06-24 16:32 naima | step | c07s8 | c07g3 | Sign up for the course before 1 July | +amal | 2026-06-30
2026-06-30 10:15 naima | message | Registered and confirmed. She sent a picture of the confirmation next to her old diploma.
2026-06-30 10:17 naima | done | c07s8
2026-07-30 13:35 naima | visit | Quiet summer. They went camping for a week at Nicole's sister's. Amal: "I hung up wet towels between two trees and had looked at nothing." Goal almost there, she says, but not yet here.
2026-08-26 15:05 naima | phone | Robert's community service is completed. He has a steady job at a garage. The supervisor at the family house calls the hours "ordinary", which is good news there.
2026-09-17 14:20 naima | meeting | Family house: outdoors possible from October, on the field behind the house, Liv chose the ball. Robert signed that he leaves by the other gate.
2026-09-17 14:22 naima | done | c07s7
2026-09-29 16:05 naima | phone | Amal's third week at college. She is the oldest and has the highest mark for the first assignment. Jonas's teacher: he sits in the middle of the class now.
2026-10-09 10:10 naima | visit | We walked the route to school together, the short one, for the first time. She looked round once. At the gate she said: "Write down: once."
2026-10-13 10:10 hanneke | meeting | Label for Amal ended with her present. She asked for the floor: "I said I was tired. I'm not so tired any more." There was tea with cake, brought by herself.
2026-10-13 10:12 hanneke | label-withdrawn | amal | Takes the direct route to school again since 9 October 2026 and arranges her own affairs; no report since April
2026-11-03 10:00 hanneke | meeting | Review on Robert. No breach of his own since November last year, one through somebody else in April. The order still runs. The label follows the order, not our feeling about him; Ilse explains that to him.
2026-11-03 10:01 hanneke | label | robert | rakker | ww-list | The court order runs until March 2027 after two breaches, on 2 November 2025 and 9 April 2026; none since | partner | 2027-04-30
2026-11-10 11:20 ilse | phone | Robert took it calmly. He asked what has to happen for it to stop in April. I said: what you are doing now.
2026-11-13 15:30 naima | visit | Washing on the line, sheets and all, in November. Liv wants to skip one Saturday at the family house for a party and dares not say so. We practised the sentence; she will ring herself and I will sit beside her.
2026-11-13 15:32 naima | step | c07s9 | c07g2 | Let Liv ring the family house herself to skip one Saturday | @naima | 2026-11-27
2026-11-13 15:34 naima | step | c07s10 | c07g3 | Find a practice school for the second term | +amal | 2026-12-18

== case F-J7E4 | Terhorst | Vaatjespad | 3B | 06-00000108 | A-022
2025-09-24 09:30 bas | open | bas
2025-09-24 09:31 bas | person | romy | Romy | Terhorst | 2007 | lodger | 06-00000108
2025-09-24 09:33 bas | person | kay | Kay | Terhorst | 2012 | involved_elsewhere
2025-09-24 09:34 bas | relation | romy | sibling | +kay | yes
2025-09-24 09:35 bas | relation | romy | friend | Mrs Overbeek, landlady | yes
2025-09-30 16:00 bas | visit | Room of nine square metres, spotless. Romy turns eighteen on 11 November and then everything that now pays for her stops. Eleven addresses since she was six. She offered me the chair and sat on the bed with her coat on.
2025-09-30 16:01 bas | goal | c08g1 | I want to stay somewhere long enough to need a second plant.
2025-09-30 16:02 bas | step | c08s1 | c08g1 | List what ends on her birthday and what has to start on the same day | @bas | 2025-10-17
2025-10-16 15:20 bas | visit | The list is a page and a half. Health insurance, benefit, student grant, rent contract, GP. She had half of it in her head already. She does not have a bank card of her own, it is still with the guardian.
2025-10-16 15:21 bas | done | c08s1
2025-10-16 15:23 bas | step | c08s2 | c08g1 | Get the bank card and papers from the guardian before 11 November | @bas | 2025-11-07
2025-10-16 15:24 bas | step | c08s3 | c08g1 | Apply for health insurance and allowance, first premium on time | +romy | 2025-11-14
2025-10-29 11:40 gerben | visit | Romy and I did the sums for December: 1,060 in, 985 out, if the grant is on time. She asked what people do when it is not on time. We put 150 euros aside for that from her bakery wage.
2025-11-06 13:10 bas | phone | Guardian changed again. New one can't find the card. Asked for his manager; got him; card comes by courier tomorrow.
2025-11-06 13:12 bas | done | c08s2
2025-11-11 16:30 bas | visit | Eighteen. Cake from the landlady, a card from Kay, a bill from the insurer. She put the three of them on the windowsill in that order. She rang the insurer herself to have the starting date confirmed.
2025-11-11 16:31 bas | done | c08s3
2025-12-02 09:40 hanneke | meeting | Romy sat with us for the first part and then chose to leave "so you can say it". She knows what is put down. Her student grant is three weeks late; she has been eating at the landlady's for two.
2025-12-02 09:42 hanneke | label | romy | stakker | ww-list | Since her eighteenth birthday on 11 November 2025 no income except a Saturday job: the student grant was not paid in November and she has no family to fall back on | partner | 2026-05-29
2025-12-02 09:43 hanneke | step | c08s4 | c08g1 | Bridge the gap from the emergency fund and chase the grant office | @gerben | 2025-12-09
2025-12-08 10:25 gerben | phone | 450 euros from the emergency fund, as a gift and not a loan. Grant office found her file under an address from four moves ago. Payment on the 19th.
2025-12-08 10:27 gerben | done | c08s4
2025-12-17 17:15 bas | street | Ran into her at the bakery where she works on Saturdays. She is now trusted with the oven. Kay is coming for one night at Christmas, with permission from his foster parents.
2025-12-17 17:16 bas | goal | c08g2 | I want Kay to have a drawer here.
2026-01-08 15:00 bas | visit | Kay stayed one night, slept on a mattress from the landlady. He left a T-shirt behind, on purpose. Back at school on Monday: second year of bakery college.
2026-01-21 14:35 bas | phone | She did not pick up for four days. Turns out she has a friend, Nick, twenty-four. She wants to know if I am going to write that down. Only that she told me.
2026-02-11 16:45 bas | visit | There is a new television and a phone contract of 62 euros a month in her name, used by Nick. Three more parcels with payment afterwards. She defended him and was pale. I said what I saw and that the door stays open.
2026-02-11 16:46 bas | step | c08s5 | c08g1 | Show Gerben the contracts, when she is ready | +romy | 2026-03-06
2026-02-19 12:30 gerben | phone | Romy rang herself, from the toilet at school. She asked if you can undo a signature. Some of them, within fourteen days. One was on day twelve.
2026-02-19 12:31 gerben | step | c08s6 | c08g1 | Cancel the phone contract and send back two parcels | @gerben | 2026-02-20
2026-02-20 16:20 gerben | message | Phone contract undone with half a day to spare, two parcels on their way back. Remains: the television, 540 euros, and one parcel that has been opened.
2026-02-20 16:21 gerben | done | c08s6
2026-03-06 15:30 bas | visit | She had all papers ready in a plastic sleeve for Gerben. Nick has "borrowed" her bicycle and has not answered for a week. She did not want to go to the police. Agreed to come back to that in a week.
2026-03-06 15:32 bas | done | c08s5
2026-03-17 11:15 gerben | visit | Total 812 euros. Shop took back the television for 300, the rest in ten parts of 51. She signed with a pen of her own and read each line. Asked me to check the seventh.
2026-03-17 11:16 gerben | step | c08s7 | c08g1 | Ten instalments, each on the 25th | +romy | 2026-12-25
2026-03-27 17:40 bas | street | The bicycle was back outside the door, with flat tyres and no note. She takes it as goodbye. I pumped up the tyres and we left it at that.
2026-04-15 14:50 bas | visit | Landlady is selling the house in the autumn. Romy heard it last night. She had watered her plant three times already when I came. I promised to find out about studios for young people, I did not promise a studio.
2026-04-15 14:51 bas | step | c08s8 | c08g1 | Register with Kadewoon for a youth studio, with priority if possible | @karim | 2026-05-01
2026-04-30 13:25 karim | message | Registered. Priority is possible for young people leaving care, but needs a municipal form that was withdrawn in January. I am finding out which one replaced it.
2026-05-13 10:35 karim | phone | New form exists. Sent in with a letter from Bas. Decision within eight weeks.
2026-05-13 10:36 karim | done | c08s8
2026-05-28 16:10 bas | label | romy | stakker | ww-list | Her room ends when the landlady sells the house in autumn 2026; no other housing yet and 357 euros of debt left from contracts that a friend used | resident | 2026-11-26
2026-05-28 16:12 bas | visit | Went through the review with her on the steps outside. She changed "boyfriend" into "a friend" and left the rest. Her last report is in: an eight for pastry.
2026-06-11 15:45 bas | phone | Told her that I am leaving at the end of July. Long silence. "You're number nineteen." Agreed that she meets the next one before anything is decided.
2026-06-25 16:30 bas | meeting | Dewi, Romy and I at the bakery, with three experimental éclairs. Dewi said little and asked if she could come again. Romy afterwards: "She washes up. You never did."
2026-07-08 15:10 bas | visit | Third time together with Dewi. We drew the whole year on a roll of baking paper and Romy told the story herself, I was only allowed to add dates. The roll goes with her, a photo of it to Dewi.
2026-07-16 14:00 bas | meeting | Handover completed at her table, with Dewi. Open: priority for a studio (Karim expects an answer in July), weekend arrangement for Kay, six instalments of 51 euros, college fees in September. Sensitive: changes at short notice, and people who say "we'll see". Three agreements, Romy's own: Dewi comes on Thursdays, never cancels by text, and says so when she doesn't know something. Plant number two was my present.
2026-07-16 14:04 bas | director | dewi
2026-07-23 16:20 dewi | visit | Thursday. We iced forty biscuits and hardly talked. She asked me at the door whether I write down everything. I said: what you need me to remember, and showed her this line before I left.
2026-07-29 11:30 karim | phone | Priority has been granted. Valid six months, first studio that comes free in the new block on Roggekade. That can take a while, and I told her so.
2026-07-29 11:32 karim | step | c08s9 | c08g1 | Respond to every studio offered, with Dewi as second reader | +romy | 2026-11-25
2026-08-13 15:50 dewi | visit | Kay's foster parents came with him to see how she lives. Good talk in a very small room. They propose one weekend a month. He has brought socks, in the plural.
2026-08-13 15:52 dewi | step | c08s10 | c08g2 | Put the weekend arrangement in writing with foster parents and Kay's guardian | @dewi | 2026-09-24
2026-09-03 16:15 dewi | phone | Six instalments paid, each on the day. Nick rang after half a year. She hung up and then rang me, because it was Thursday, she said, and I was due anyway.
2026-09-24 15:35 dewi | visit | The arrangement for Kay is on paper: one weekend a month, and he may ring on any evening. He drew a drawer underneath as a signature. Romy emptied the top one.
2026-09-24 15:37 dewi | done | c08s10
2026-09-24 15:39 dewi | goal-reached | c08g2
2026-10-08 16:05 dewi | visit | House has been sold, handover on 15 January. She was second in line for a studio and missed it by one. I did not know if there would be another before the new year, and said that I did not know.
2026-10-22 17:10 dewi | visit | Third year at college, four days at the bakery. The owner lets her make the Saturday tart. Long weeks; agreed that she keeps Sunday free.
2026-11-05 14:30 karim | message | Two studios on Roggekade will be offered on 23 November, her priority counts for both. Asked my colleague to ring her instead of only e-mailing.
2026-11-12 16:40 dewi | visit | Nineteen since yesterday; Kay rang at seven in the morning. Prepared the answers and photos for the 23rd. She wants to see the kitchen before anything else. Review of the label comes up on the 26th: she would like to write the sentence herself this time.
2026-11-12 16:41 dewi | follow-up | c08f1 | review | 2026-11-26 | Review with Romy; her own sentence

== case F-X1BM | Fofanah | Tonnenmakersweg | 88 | 06-00000109 | A-005
2025-09-23 13:30 ilse | open | ilse
2025-09-23 13:31 ilse | person | isatu | Isatu | Fofanah | 1988 | parent | 06-00000109
2025-09-23 13:32 ilse | person | mohamed | Mohamed | Fofanah | 1982 | parent | 06-00000159
2025-09-23 13:33 ilse | person | fatmata | Fatmata | Fofanah | 2013 | child
2025-09-23 13:35 ilse | person | samuel | Samuel | Fofanah | 2016 | child
2025-09-23 13:36 ilse | person | mariama | Mariama | Fofanah | 2025 | child
2025-09-23 13:38 ilse | relation | isatu | partner | +mohamed | yes
2025-09-23 13:40 ilse | relation | isatu | friend | Women's cooking group, De Mouterij | yes
2025-09-25 15:20 ilse | visit | Black corners in both bedrooms, water on the inside of the windows at three in the afternoon. The baby's cot stands in the middle of the living room. Isatu has kept a diary of calls to Kadewoon: eleven since January, two visits, no repair.
2025-09-25 15:21 ilse | goal | c09g1 | We want a bedroom that smells of nothing.
2025-09-25 15:22 ilse | step | c09s1 | c09g1 | Have an independent moisture report made, not by Kadewoon | @ilse | 2025-10-31
2025-09-30 10:05 karim | visit | Measured behind the wardrobe: very wet. Earlier file says "ventilate more". They have the windows open all day and a heating bill to match. This is not their behaviour, it is the outside wall. Said so there and will say so at the office.
2025-10-09 14:40 naima | visit | Routine baby check for Mariama. She is growing, but coughs at night like her brother. Wrote a letter for the housing file saying only that the house is too damp for young children to sleep in. Isatu read it before it left.
2025-10-21 11:15 marlies | phone | The municipal building inspectors will do the report at no charge. Date: 29 October. Kadewoon has been informed and has no objection.
2025-10-29 13:10 karim | visit | Inspector was here for two hours. Cold bridge along the whole outer wall, extraction dead in the entire stack of flats. So it is eight homes, not one.
2025-10-29 13:11 karim | follow-up | c09f1 | call | 2025-11-14 | Where is the inspector's report?
2025-11-14 15:25 ilse | phone | The report is in. Isatu had it read out by Fatmata first, who stumbled over "thermal bridge" and then explained it to her mother. "So it is the wall and not us." She asked me to say that out loud too.
2025-11-14 15:26 ilse | follow-up-done | c09f1
2025-11-14 15:28 ilse | done | c09s1
2025-11-14 15:30 ilse | step | c09s2 | c09g1 | Kadewoon answers in writing: what, when, and what until then | @karim | 2025-11-28
2025-11-25 09:55 hanneke | meeting | Karim put it on the table himself: Kadewoon has money for the extraction now and for the wall in 2026. Director remains Ilse, on purpose, because housing is a party here.
2025-11-28 12:05 karim | letter | Letter delivered by hand and read through together. It says: extraction of the whole stack repaired before 20 December, drying equipment this week, outside wall insulated in the second quarter of 2026, rent down by 110 a month from 1 December until the wall is finished, one contact person (me) with a direct number. Signed by the manager. Isatu asked what happens if a date is missed. Then I come and tell her in person.
2025-11-28 12:07 karim | done | c09s2
2025-11-28 12:09 karim | step | c09s3 | c09g1 | Extraction of the stack repaired | Kadewoon technical department | 2025-12-19
2025-12-11 16:30 ilse | visit | Two drying machines roar in the hall; they work, but nobody can sleep. Mohamed drives a taxi at night and sleeps in the car by day. He said it very politely. Rang Karim from the stairs about quieter machines.
2025-12-19 14:10 karim | phone | Extraction not repaired: part on back order. Rang all eight homes myself rather than send a letter. Fofanahs got the second call and the first apology.
2025-12-19 14:11 karim | due | c09s3 | 2026-01-16
2026-01-15 10:30 karim | visit | Extraction runs in all eight. Held a sheet of paper against the grille with Samuel: it sticks. He has now stuck all his drawings up.
2026-01-15 10:32 karim | done | c09s3
2026-01-28 13:50 ilse | visit | Less water on the windows, but the corner in the back room is black again already. Isatu has stopped ringing people. She is saving her energy for the cooking group, which has asked her to do the budget.
2026-01-28 13:52 ilse | goal | c09g2 | Isatu: I kept the books of a clinic once. I want to do that kind of work here.
2026-01-28 13:53 ilse | step | c09s4 | c09g2 | Have her diplomas valued | @ilse | 2026-03-31
2026-02-13 11:20 gerben | visit | Energy bill for the year: 1,140 euros above the estimate, with windows open because Kadewoon had told them to. Claim goes to Kadewoon, with the report attached. I expect a discussion.
2026-02-13 11:21 gerben | step | c09s5 | c09g1 | Claim the extra energy costs from Kadewoon | @gerben | 2026-03-13
2026-03-10 15:05 gerben | phone | Kadewoon offers 400. I pointed out that the report covers eight homes with the same wall. They will look at it again and answer before the end of the month.
2026-03-26 09:40 gerben | message | Kadewoon pays the 1,140 euros and compensates all eight homes in proportion. Isatu let the neighbours know before I had put down the phone.
2026-03-26 09:41 gerben | done | c09s5
2026-03-31 14:15 ilse | phone | The valuation came in: equal to a Dutch secondary vocational diploma in administration, level 3. Isatu: "Three. We'll make it four."
2026-03-31 14:17 ilse | done | c09s4
2026-03-31 14:19 ilse | step | c09s6 | c09g2 | Talk with the work coach about a refresher course in bookkeeping | +isatu | 2026-05-08
2026-04-22 10:10 karim | phone | Wall insulation postponed: contractor has the wrong permits for scaffolding on the canal side. New date is September. I told Isatu myself. She said "thank you for telling me" and hung up.
2026-04-23 13:05 ilse | visit | Isatu had more to say to me. She wants to move, now. We looked at what that would cost her: the school, the group, Mohamed's garage. She asked me to put the request on paper, so that it exists.
2026-04-23 13:06 ilse | step | c09s7 | c09g1 | Lodge the request for a move with Kadewoon in case September fails | @ilse | 2026-05-01
2026-04-30 15:50 ilse | letter | Request handed in, with a date on which it becomes active: 1 October 2026. Copy to Isatu, who entered it in her diary of calls as number nineteen.
2026-04-30 15:52 ilse | done | c09s7
2026-05-08 11:35 ilse | phone | The work coach was enthusiastic: refresher course of twelve weeks, starts in September, laptop on loan.
2026-05-08 11:37 ilse | done | c09s6
2026-06-02 16:15 naima | visit | In summer the house is bearable. Both children sleep in the bedroom, window open, birds. Samuel hasn't missed school since April. Mariama walks along the wall and leaves little handprints on it.
2026-07-02 10:45 karim | visit | Contractor, Isatu and I went through the planning at her table. She asked four questions the contractor had no answer to. He came back with three the next day.
2026-08-18 13:40 ilse | visit | Back from holiday. Date stands: scaffolding on 7 September. They may use the guest flat for two weeks, furniture under plastic. Mohamed asked who pays for the parking. Nobody had thought of that; I noted it as my question.
2026-08-18 13:42 ilse | step | c09s8 | c09g1 | Arrange parking and moving help for the two weeks in the guest flat | @ilse | 2026-09-04
2026-09-04 12:15 ilse | phone | Parking permit arranged, four men from the football club will help carry on Saturday. Isatu is cooking for them.
2026-09-04 12:17 ilse | done | c09s8
2026-09-24 15:10 karim | visit | Outside wall finished, in two weeks and three days. Inside needs to dry for four weeks, then plaster and paint. They are back in. Smells of cement, which Isatu calls progress.
2026-09-24 15:12 karim | step | c09s9 | c09g1 | Plaster and paint both bedrooms after drying | Kadewoon technical department | 2026-11-10
2026-10-07 11:00 ilse | phone | Isatu withdrew the request to move, in writing, with a reason: "The wall has been done." First week of the course was hard, second was easy.
2026-10-07 11:02 ilse | step | c09s10 | c09g2 | Finish the refresher course in bookkeeping | +isatu | 2026-12-18
2026-10-29 14:35 karim | visit | Moisture meter: all walls dry, also behind the wardrobe. Same meter as thirteen months ago. Samuel wrote the figures on the wall in pencil, as it still has to be painted. Plasterer is booked for 10 November.
2026-11-11 10:20 ilse | phone | Plasterer did not show up yesterday. Nobody rang. Isatu has the beds in the living room again. Passed it to Karim and asked for a name and a day.
2026-11-13 16:20 karim | phone | The plasterer is off after a fall at another site and the subcontractor forgot to tell us. I have no new date yet and won't invent one. Told Isatu I will ring every other day until I do.

== case F-C9QK | Hoekzema | Tonnenmakersweg | 140 | 06-00000110 | A-010
2025-09-23 15:40 karim | open | karim
2025-09-23 15:41 karim | person | jelle | Jelle | Hoekzema | 1996 | parent | 06-00000110
2025-09-23 15:42 karim | person | evi | Evi | Hoekzema | 2019 | involved_elsewhere
2025-09-23 15:43 karim | relation | jelle | parent_of | +evi | no
2025-09-23 15:44 karim | relation | jelle | ex_partner | Mother of Evi | no
2025-09-23 15:46 karim | relation | jelle | sibling | Maarten Hoekzema | yes
2025-10-01 11:10 karim | visit | No answer. Three people rang the bell while I stood in the gallery, all of them in a hurry when they saw me.
2025-10-14 16:20 karim | visit | Opened at the second ring. Friendly, tired, curtains shut. Neighbours report traffic at the door until four in the morning. He says he has a lot of friends. Gave him the first warning letter and explained what a second one means.
2025-10-24 13:30 sjoerd | visit | Talk at the door about visitors at night. He did not invite me in. Told him what neighbours see and that I write down times. He asked which neighbours. I did not tell him.
2025-11-06 10:40 hanneke | meeting | Two files next to each other: nuisance with police and Kadewoon, and a man of 29 who no longer sees his daughter. Agreed that Ilse offers help separately from the warnings and that neither is a condition for the other.
2025-11-12 14:50 ilse | visit | He let me in because I was not "the letter". Flat is empty apart from a mattress, a scale and a child's bed made up with a duvet with foxes. Evi has not slept there since May. He asked if she can come back.
2025-11-12 14:52 ilse | goal | c10g1 | Evi back in the fox bed, one night to begin with.
2025-11-27 23:50 sjoerd | street | Report at 23.15: door of number 140 kicked in by two unknown men. Hoekzema hurt his hand, will not report it. He owes somebody. Neighbour and her children were awake and frightened.
2025-11-28 11:20 karim | visit | Temporary door fitted. Jelle was in the stairwell, visibly shaken. Told him that I come for the door today and with the second letter on Monday.
2025-12-01 15:00 karim | letter | Second warning letter handed over: nuisance at night, dealing from the home suspected; a third time means court. He read it all in front of me.
2025-12-09 09:45 hanneke | meeting | Both sides on the table and both in one label, each with its own fact. Police share that there is an investigation, no more. Jelle was asked for his view: "Put down that I know it."
2025-12-09 09:47 hanneke | label | jelle | both | ww-list | On 27 November 2025 his door was kicked in over a debt of his own; police recorded 14 reports of visitors at night between 1 October and 1 December | partner | 2026-06-05
2025-12-15 10:35 ilse | phone | He rang me. Would like an appointment, and has asked me to keep out of this file what it is for. So it stays out. I will go with him on the 18th.
2025-12-15 10:37 ilse | step | c10s1 | c10g1 | Go along to the appointment on 18 December | @ilse | 2025-12-18
2025-12-18 16:15 ilse | message | He was there, ten minutes early. Second appointment is in January.
2025-12-18 16:17 ilse | done | c10s1
2025-12-23 12:30 karim | visit | No one at the door for a week, says the neighbour. Curtains open. He was washing windows and asked what he should do with the scale. Told him to take it to the police.
2026-01-08 14:20 sjoerd | meeting | Hoekzema came to the station with his brother Maarten, of his own accord. What was said there belongs to the investigation. Fact for this table: he is cooperating and has asked for protection of his address.
2026-01-20 10:20 hanneke | meeting | Kadewoon suspends court proceedings for six months on three conditions: no visitors after ten, somebody of the team in the house every fortnight, rent on time. In return: no letter without a visit first, Ilse helps with contact about his daughter, Gerben with the debts. What he discusses with Ilse about his health stays with Ilse. Written down as an agreement with two sides. He signs if his brother can be there.
2026-01-20 10:21 hanneke | step | c10s2 | c10g1 | Sign the behaviour agreement, with the brother there | +jelle | 2026-01-28
2026-01-28 17:10 karim | visit | Signed, Maarten co-signed. He asked for one sentence to be added: "Kadewoon reports positive things too." Put in.
2026-01-28 17:12 karim | done | c10s2
2026-01-28 17:14 karim | goal | c10g2 | I want to get up because somebody counts on me.
2026-02-11 11:25 karim | visit | Fortnightly visit. Two chairs and a table, from Maarten. No visitors. Rent three days early. Wrote the neighbours a short card about the quiet, with his consent.
2026-02-26 15:30 ilse | visit | We rang Evi's mother together. She will consider a meeting in the playground, in her town, and wants to see four quiet months first. He took a moment and said that was fair.
2026-02-26 15:32 ilse | step | c10s3 | c10g1 | Four quiet months, seen by the team: March to June | +jelle | 2026-06-30
2026-03-11 10:45 karim | visit | All quiet. He has a cat now, grey, which came by itself. Agreed that the next visit is on Wednesday the 25th, with Gerben.
2026-03-25 16:05 gerben | visit | Debts that exist on paper: 6,700 euros. Debts that do not exist on paper: he named no figure. I help with the first kind, and told him where my job ends.
2026-03-25 16:07 gerben | step | c10s4 | c10g2 | Ask for the debts on paper to be put on hold | @gerben | 2026-04-17
2026-04-08 13:15 karim | visit | Neighbour at 142 stopped me: she sleeps. She has not spoken to him yet and does not need to. He asked me to pass on his apologies. I said a card from him would mean more.
2026-04-17 11:50 gerben | message | On hold for six months; two of the five creditors would rather have a settlement now. Budget account from May.
2026-04-17 11:51 gerben | done | c10s4
2026-04-29 17:25 karim | visit | He tells me the card for number 142 lay on the table for two weeks; yesterday he delivered it. She has hung it on her fridge. Her youngest told him so in the lift.
2026-05-20 11:05 ilse | visit | Started as a volunteer at the animal shelter, three mornings. He talks about a dog that lets nobody near. He goes and sits beside it with his back turned.
2026-05-20 11:07 ilse | step | c10s5 | c10g2 | Three mornings a week at the animal shelter | +jelle | 2026-09-01
2026-06-04 09:50 karim | label | jelle | both | ww-list | Conditions of Kadewoon still run and the investigation is not closed; he himself asked on 8 January 2026 for his address to be protected | partner | 2026-12-01
2026-06-04 09:52 karim | visit | Read out the review. He asked when the last night report was. 4 December 2025. He wanted me to put that somewhere as well, so here it is.
2026-06-30 15:20 ilse | phone | Told Evi's mother about the four quiet months, with the dates from Karim's visits. A silence, then: a Sunday in July, one hour, swings.
2026-06-30 15:21 ilse | done | c10s3
2026-06-30 15:22 ilse | step | c10s6 | c10g1 | First hour in the playground, Maarten drives | +jelle | 2026-07-19
2026-07-13 10:10 ilse | phone | It went well. Evi did not recognise his beard, so he is clean-shaven now. Next one in four weeks.
2026-07-13 10:12 ilse | done | c10s6
2026-07-15 16:35 karim | visit | Six months over. Kadewoon drops the court case for good as of 28 July, in writing. The fortnightly visits become monthly; he asked that they do not stop altogether.
2026-08-19 13:20 karim | street | At the lift with two men I don't know. He stepped towards me, they left. He said they came to ask and he said no. Reported to Sjoerd with his knowledge.
2026-08-20 10:15 sjoerd | phone | Extra rounds on Tonnenmakersweg for two weeks at irregular times. He has a direct number. He sounded frightened and did not hide it.
2026-09-01 11:40 ilse | visit | The shelter offers a paid job for sixteen hours from October if he gets the animal care certificate. The dog from May lies with its head on his shoe, there is a photo of it.
2026-09-01 11:42 ilse | done | c10s5
2026-09-01 11:44 ilse | step | c10s7 | c10g2 | Pass the animal care certificate | +jelle | 2026-11-30
2026-09-30 14:30 gerben | phone | Settlement of the paper debts: three years, 54 a month. Approved today. He wanted to know if he may pay more if he earns more. He may; looked it up and told him.
2026-10-15 15:45 karim | visit | Bed with foxes has a second duvet, horses, because Evi is seven now. Her mother came up to look at the flat, five minutes with her coat on. She stayed until the tea was finished.
2026-10-15 15:47 karim | step | c10s8 | c10g1 | First night, in the holidays, her mother decides the date | Mother of Evi | 2026-12-22
2026-11-09 11:15 ilse | visit | Theory of the certificate passed, practical on the 30th. He practises bandaging on the cat. No visits from strangers since August.

== case F-6ZPT | Lammers | Moutlaan | 11 | 06-00000111 | A-013
2025-09-23 16:30 karim | open | karim
2025-09-23 16:31 karim | person | patrick | Patrick | Lammers | 1979 | partner | 06-00000111
2025-09-23 16:33 karim | person | miranda | Miranda | Lammers | 1981 | partner
2025-09-23 16:35 karim | relation | patrick | partner | +miranda | yes
2025-09-23 16:37 karim | relation | patrick | conflict_with | Household at Moutlaan 9 | yes
2025-10-02 15:10 karim | visit | His side: children's feet on the stairs at six, prams in the hall, a drill on Sundays. He has kept a log since 2023, 212 entries. Miranda said nothing until I was leaving: "It used to be about noise."
2025-10-02 15:11 karim | goal | c11g1 | Patrick: I want quiet in my own house. And to be believed for once.
2025-10-02 15:12 karim | step | c11s1 | c11g1 | Measure impact noise in both houses for two weeks | @karim | 2025-11-07
2025-11-07 11:30 karim | visit | Result: the floor at number 9 meets the 1974 standard it was built to, not today's. Peaks at 06.10 and 18.30, nothing unusual on Sundays. Showed him the graph. He was right about six o'clock and wrong about Sundays. Left the graph with him.
2025-11-07 11:32 karim | done | c11s1
2025-11-20 16:10 ilse | meeting | Mediation offered to both, separately. Moutlaan 9 says yes. Patrick says he'll come when they admit it.
2025-12-18 18:40 sjoerd | street | Called to the shared front garden. Lammers had his car parked across the neighbours' path and shouted at the eldest daughter. Words are on a recording. Told him to move it. He did, slowly.
2026-01-09 10:05 sjoerd | phone | Neighbours at 9 reported that on 7 January he struck their front door with a hammer handle while the children were at home. Damage photographed. Lammers interviewed at the station: admits the door, denies any intent.
2026-01-13 09:45 hanneke | meeting | Fact of 7 January was admitted, so it can be named. Label for Patrick alone; Miranda does not fall under it in any way. Karim tells him with the police there.
2026-01-13 09:47 hanneke | label | patrick | rakker | ww-nuisance | On 7 January 2026 he struck the neighbours' front door with a hammer handle while children were at home; he admitted it at the police station | partner | 2026-07-10
2026-01-14 13:45 karim | visit | Told them together with Sjoerd. He: "So now I'm the criminal." I said: now there is a sentence about one afternoon, with a date on which we look again. Handed over Kadewoon's warning letter.
2026-01-14 13:46 karim | step | c11s2 | c11g1 | Stay off the neighbours' path and door; ring Karim first, at any hour | +patrick | 2026-04-14
2026-02-03 06:25 karim | phone | He rang, at 06.11: "Hear that?" I heard a child running. We talked until half past six about his night shifts at the bakery factory. That is the first time he mentioned he had been on nights for nine years.
2026-02-18 14:25 karim | visit | Proposal on the table: Kadewoon lays an underlay on the stairs and upper floor of number 9, he gets a bedroom at the back. He wants it in writing. I will put it in writing this week.
2026-02-18 14:26 karim | step | c11s3 | c11g1 | Underlay in number 9 and door with acoustic seal in number 11 | Kadewoon technical department | 2026-04-30
2026-03-19 16:50 ilse | phone | Miranda rang. She goes to her sister's on the days he comes off nights. She asked for nothing in particular, only that I know it.
2026-04-14 10:15 karim | visit | Three months without a call to the police. Seventeen calls to me, fewer each week, the last few mostly about football.
2026-04-14 10:17 karim | done | c11s2
2026-05-12 15:15 karim | visit | Underlay in, acoustic door in, two weeks late. He lay down in the back room while I jumped on the stairs next door. "Do that again." He fell asleep before I was back, according to Miranda.
2026-05-12 15:17 karim | done | c11s3
2026-06-09 19:10 ilse | meeting | First mediation talk after all, in De Mouterij with a mediator from outside. Ninety minutes. The word sorry was not used; the words "I did not know" were, on both sides.
2026-07-07 09:40 hanneke | meeting | Review: no new facts since January. Team doubts whether the label still has a use. Kadewoon would like to wait for the second mediation talk; the girl next door is still frightened. Renewed once more, for that reason.
2026-07-07 09:42 hanneke | label | patrick | rakker | ww-nuisance | Fact of 7 January 2026 stands; the neighbours' eldest daughter told the youth nurse on 2 July that she still walks round by the back because of him | partner | 2027-01-04
2026-07-21 13:35 karim | visit | He took the news about the girl worse than the label. Went quiet. Then asked how old she is exactly. Fourteen.
2026-07-21 13:37 karim | step | c11s4 | c11g1 | Second mediation talk, with the question what the girl needs | mediator | 2026-09-30
2026-08-25 16:30 karim | phone | His firm is offering him day shifts from October, after nine years of nights. He had asked because of Miranda. He asked me if I thought that was weak. I told him I thought the opposite.
2026-09-29 20:05 ilse | meeting | Second talk. Patrick read something from a sheet of paper about 7 January, with his hands under the table. The father at number 9 thanked him. They agreed that the prams go in the shed and the log goes in the bin.
2026-09-29 20:06 ilse | done | c11s4
2026-10-16 09:15 karim | street | Log lay in the paper container, page 1 on top, date 4 March 2023. Met him beside it. He shrugged and said it was full anyway.
2026-10-16 09:16 karim | relation-ended | patrick | conflict_with | Household at Moutlaan 9
2026-10-16 09:17 karim | step | c11s5 | c11g1 | Agree on six months without log or calls and put that on paper | @karim | 2026-11-19
2026-11-02 17:20 karim | visit | First weeks of day shifts; he sleeps at night like everyone else and finds it dull. Miranda is home all week. Paper for the six months needs number 9's signature too; they are away until mid-November.
2026-11-02 17:21 karim | step | c11s6 | c11g1 | Closing talk with both households before the label is reviewed | @karim | 2026-12-21

== case F-RH35 | Gündoğan | Moutlaan | 9 | 06-00000112 | A-014
2025-09-24 11:15 ilse | open | ilse
2025-09-24 11:17 ilse | person | emre | Emre | Gündoğan | 1984 | parent | 06-00000112
2025-09-24 11:18 ilse | person | selin | Selin | Gündoğan | 1986 | parent
2025-09-24 11:19 ilse | person | defne | Defne | Gündoğan | 2012 | child
2025-09-24 11:21 ilse | person | kaan | Kaan | Gündoğan | 2018 | child
2025-09-24 11:23 ilse | person | ela | Ela | Gündoğan | 2023 | child
2025-09-24 11:24 ilse | relation | emre | partner | +selin | yes
2025-09-24 11:26 ilse | relation | emre | conflict_with | Neighbour at Moutlaan 11 | yes
2025-10-01 19:15 ilse | visit | They walk in socks, have bought rugs and go to the park at half past six on Sunday mornings. "We live on tiptoe." Selin wants to move, Emre does not: he laid this floor himself. Defne listened from the stairs.
2025-10-01 19:17 ilse | goal | c12g1 | We want to live normally and say good morning without thinking about it.
2025-10-01 19:18 ilse | step | c12s1 | c12g1 | Write down for two weeks when there is noise and what it was | +selin | 2025-11-07
2025-11-06 14:15 ilse | phone | Selin's list is honest: six in the morning is Kaan, running to his father before work. They had no idea it was so loud next door.
2025-11-06 14:16 ilse | done | c12s1
2025-11-06 14:17 ilse | step | c12s2 | c12g1 | Kaan's morning run moves to the kitchen, on the ground floor | +emre | 2025-11-21
2025-11-21 08:50 ilse | message | From Emre: "Kaan runs in the kitchen now. The cat has complained." No reaction from number 11 as yet.
2025-11-21 08:52 ilse | done | c12s2
2025-12-19 13:00 ilse | visit | Came about yesterday's shouting. Defne did not go to school. She played me the recording; I have heard it once, that is enough. Selin has asked for forms to move. I put them in my bag and she let me.
2026-01-07 21:10 sjoerd | visit | Attended after report of blows on the front door at 20.15. Wood splintered at chest height. Family of five at home, shaken, no injuries. Statement taken from both parents.
2026-01-08 10:40 ilse | visit | They have hardly slept. Emre has screwed a board across the inside of the door. Went over who they can ring: 112 if he is at the door, Sjoerd for everything else by day, me for anything. Kadewoon replaces the door tomorrow. Selin wants to know what happens to him; told her I do not know yet and that Karim will tell her what he may. Defne would like to speak to somebody who is not her mother.
2026-01-08 10:41 ilse | step | c12s3 | c12g1 | Talks with Defne at school, at her own pace | @naima | 2026-03-27
2026-01-15 11:50 karim | visit | New front door, chosen by Ela: blue. Told them what I may about next door: that there has been a talk and a formal warning.
2026-02-05 14:55 naima | meeting | Third talk with Defne. She knows exactly at what time his car leaves and lives accordingly. We are making a map of the routes she takes, and of those she would like.
2026-03-05 16:40 karim | visit | Explained the underlay: three days of dust, then quiet. Emre hesitated; it is his floor. He is going to lift it himself and lay it back himself, with the underlay and his time paid for by Kadewoon.
2026-03-05 16:41 karim | step | c12s4 | c12g1 | Lift and relay the floor with underlay | +emre | 2026-04-24
2026-03-27 13:25 naima | phone | Talks with Defne finished for now, at her wish. She does gymnastics again on Tuesdays. The route by the back stays for the moment.
2026-03-27 13:27 naima | done | c12s3
2026-04-24 17:05 karim | visit | Floor is back, and it is quiet on the stairs. Measured again: six decibels less at number 11.
2026-04-24 17:06 karim | done | c12s4
2026-06-10 09:35 ilse | phone | About the first mediation talk, the morning after. Selin was surprised that he works at night. "Had we known that, in 2023..." She did not finish the sentence.
2026-07-02 15:45 naima | visit | Defne still takes the back route. I asked if I may mention that at the meeting. She thought it over and said: yes, but not as a complaint, as a fact.
2026-09-08 11:25 ilse | visit | Prepared the second talk. Defne gave her parents one question for him: "Would you greet me?" Selin asked me for the removal forms back and tore them up.
2026-09-30 12:10 ilse | phone | The question was put. He said yes and coughed. This morning at eight he said good morning, too loudly, and Defne said it back.
2026-09-30 12:11 ilse | relation-ended | emre | conflict_with | Neighbour at Moutlaan 11
2026-09-30 12:13 ilse | step | c12s5 | c12g1 | Clear the hall: prams into the shed | +emre | 2026-10-16
2026-10-16 16:00 ilse | street | Hall is empty, shed is full, Ela on the new tricycle on the path between the two houses. Selin waved from the window with the curtains open.
2026-10-16 16:01 ilse | done | c12s5
2026-10-30 15:15 naima | phone | Defne rang herself: since the autumn holiday she goes out by the front door. "I don't think about it, mostly." She wants me to know and then not to mention it any more.
2026-10-30 15:16 naima | follow-up | c12f1 | review | 2026-12-08 | Can this case be closed? Ask Defne as well

== case F-T8NF | Schouwenaar | Kuipershof | 21 | 06-00000113 | A-002
2025-09-22 10:10 ilse | open | ilse
2025-09-22 10:11 ilse | person | wim | Wim | Schouwenaar | 1943 | partner | 06-00000113
2025-09-22 10:13 ilse | relation | wim | friend | Gerrit, former shipyard mate | no
2025-09-22 10:15 ilse | relation | wim | neighbour | Kuipershof 19 | yes
2025-09-29 13:40 ilse | visit | He had put on a jacket and tie. Widower since April. The last person who came in was the meter reader, in July. He says a day has four parts: coffee, paper, potato, television. He would like a fifth.
2025-09-29 13:42 ilse | goal | c13g1 | I'd like to be expected somewhere once a week.
2025-09-29 13:44 ilse | step | c13s1 | c13g1 | Go along to the coffee morning at De Mouterij the first time | @ilse | 2025-10-08
2025-10-08 11:45 ilse | visit | Went to the coffee morning together. He stayed by the coat rack for twenty minutes and then explained to two ladies how a rivet works. At the door he said it had been very noisy.
2025-10-08 11:47 ilse | done | c13s1
2025-10-21 10:20 hanneke | meeting | Mr Schouwenaar knows that we discuss him. He found the word "stakker" rather old-fashioned "but I am that too". The neighbour notices that his curtains stay shut until the afternoon.
2025-10-21 10:21 hanneke | label | wim | stakker | ww-list | By his own account nobody but the meter reader entered his house between April and September 2025 | resident | 2026-04-17
2025-11-12 14:05 hanneke | phone | He has skipped three coffee mornings: too loud with his hearing aid. Looking for something with fewer people and more air.
2025-11-12 14:07 hanneke | step | c13s2 | c13g1 | Introduce him to the Monday walking group, eight people, slow | @hanneke | 2025-11-24
2025-11-24 12:20 hanneke | street | Walked along with him. Five kilometres in ninety minutes, the dog of the group stayed beside him the whole time.
2025-11-24 12:23 hanneke | correct | Walked along with him. Four kilometres in ninety minutes, the dog of the group stayed beside him the whole time. He has bought proper socks for it.
2025-11-24 12:24 hanneke | done | c13s2
2025-12-16 10:00 ilse | phone | Did he want to come to the Christmas lunch? He would rather not; that was always his wife Riet's day. He does walk on Mondays, also last week in the sleet, with two others.
2026-01-12 13:15 hanneke | street | Walked as usual. He told the group about his wife, between the lock and the bakery. They listened and kept walking, and two of them walked him home.
2026-02-03 15:00 ilse | visit | He asked whether I could find "a Gerrit", last known address a shipyard in 1988. We looked on my phone. There is one in the telephone directory two towns away.
2026-02-03 15:01 ilse | step | c13s3 | c13g1 | Write Gerrit a letter | +wim | 2026-02-20
2026-02-26 11:10 ilse | phone | Gerrit has written back. Four pages. He starts with the weather in 1988.
2026-02-26 11:12 ilse | done | c13s3
2026-03-30 12:30 hanneke | street | The owner of the group's dog is moving in with her daughter and can't take it along. Mr Schouwenaar asked what would happen to it, twice.
2026-04-08 14:20 ilse | visit | Bobbie lives at number 21 now. Basket next to the bed, rota of neighbours for when he is ill: two names, he rang them both himself.
2026-04-15 10:30 ilse | label-withdrawn | wim | Walks every Monday, has the neighbours in, writes with a friend; the ground no longer holds and he agrees
2026-04-15 10:31 ilse | visit | Told him the label is gone. He asked if I would still come. Yes, there is a goal left. He poured coffee before I had my coat off: "There. You're expected."
2026-06-15 12:50 hanneke | street | Mr Schouwenaar led the walk for once, because I was late. He had waited four minutes and then set off. Good decision.
2026-07-16 15:40 ilse | visit | Gerrit came over by taxi-bus. Between them they know every bolt of a dredger. I stayed at the door.
2026-07-16 15:42 ilse | goal-reached | c13g1
2026-09-07 12:15 hanneke | street | He was not there, for the first time since November. Rang from the lock: cold, Bobbie walked by number 19. All arranged by himself.
2026-10-26 11:30 ilse | visit | His knees are troubling him on the stairs. Kadewoon has ground floor flats in the same court. He wants it for the sake of the dog, he says.
2026-10-26 11:31 ilse | goal | c13g2 | I want to stay in this court, but without the stairs.
2026-10-26 11:33 ilse | step | c13s4 | c13g2 | Apply for a ground floor flat in Kuipershof | @karim | 2026-12-15
2026-10-26 11:35 ilse | step | c13s5 | c13g2 | Ask the GP surgery for the medical form | +wim | 2026-12-18

== case F-V4CW | Vonk | Hopstraat | 33 | 06-00000114 | A-018
2025-09-24 14:15 gerben | open | gerben
2025-09-24 14:17 gerben | person | astrid | Astrid | Vonk | 1972 | parent | 06-00000114
2025-09-24 14:18 gerben | person | demi | Demi | Vonk | 1999 | involved_elsewhere
2025-09-24 14:19 gerben | relation | astrid | parent_of | +demi | yes
2025-10-02 13:30 gerben | visit | Two months of rent behind, 1,310 euros, since she lost her evening hours at the canteen. The flat is tidy, the cupboard with post is locked. She had agreed to the visit because her daughter insisted.
2025-10-02 13:31 gerben | goal | c14g1 | I want to sort this out myself, you can hold the torch.
2025-10-02 13:32 gerben | step | c14s1 | c14g1 | Open the cupboard and bring the post to the office hour | +astrid | 2025-10-15
2025-10-02 13:33 gerben | step | c14s2 | c14g1 | Ask Kadewoon for a payment plan of ten months | @gerben | 2025-10-17
2025-10-16 10:40 gerben | phone | Kadewoon accepts ten times 131 euros. She did not come to the office hour. On the phone she said the key to the cupboard is "somewhere".
2025-10-16 10:41 gerben | done | c14s2
2025-11-04 10:15 gerben | visit | Key found. We opened seven letters and then she wanted to stop. Seven is more than none. The first instalment has been paid.
2025-11-19 09:30 gerben | phone | She cancelled for Thursday. And for the week after. Asked what makes it hard; "that you're nice about it".
2025-11-25 13:35 gerben | visit | No answer. Card through the door.
2025-12-03 14:20 gerben | visit | Not opened, though I heard the radio being turned down. Put a card through the door with one sentence and my number on it.
2025-12-16 15:15 gerben | message | Message from Astrid: "I am stopping with this. Instalments go on. Nothing against you." Replied that it is her choice and that I will ring once more in January.
2026-01-14 11:10 gerben | phone | She stands by it. Rent plan runs on standing order, that is something. Told her how she can come back: one call, no form, no why.
2026-01-14 11:12 gerben | lapsed | c14s1 | Resident stops the help
2026-01-14 11:13 gerben | goal-dropped | c14g1 | She wants to go on without us
2026-01-14 11:15 gerben | close | resident_stopped
2026-05-18 09:05 gerben | reopen | gerben
2026-05-18 09:06 gerben | phone | One call, no why, as agreed. The bailiff has been at the door for a debt with the tax office from 2023 that was in the cupboard. 2,960 euros. "Bring the torch," she said.
2026-05-18 09:07 gerben | goal | c14g2 | I want that cupboard empty and used for towels.
2026-05-18 09:08 gerben | step | c14s3 | c14g2 | Open all post, three sessions | +astrid | 2026-06-12
2026-05-21 13:10 gerben | visit | First session, two hours, daughter Demi there with sandwiches. Fifty-three letters. One of them was a refund of 212 euros that had been waiting for her since 2024.
2026-05-28 13:15 gerben | visit | Second session. Bailiff withdraws on a payment plan of 24 months; the tax office agrees as well, now that somebody has rung them.
2026-06-11 13:05 gerben | visit | Third and last session. Cupboard empty. She wiped the shelves at once and stood in front of it with her arms folded.
2026-06-11 13:06 gerben | done | c14s3
2026-06-11 13:08 gerben | step | c14s4 | c14g2 | Standing orders for both plans and a fixed post day | +astrid | 2026-07-03
2026-07-03 10:20 gerben | phone | The orders are in place. Post day is Wednesday, with Demi on the phone for company. Canteen has given her back two evenings.
2026-07-03 10:21 gerben | done | c14s4
2026-07-03 10:22 gerben | follow-up | c14f1 | call | 2026-10-08 | Three months on: are the plans still running?
2026-10-08 11:25 gerben | phone | Both plans run without a hitch, rent arrears will be gone in a month. Asked about the cupboard. Towels, sorted by colour. She would like to stop now, properly this time.
2026-10-08 11:26 gerben | follow-up-done | c14f1
2026-10-08 11:27 gerben | goal-reached | c14g2
2026-10-08 11:28 gerben | close | goals_reached

== case F-K2MX | Smeets–Owusu | Tonnenmakersweg | 212 | 06-00000115
2025-11-11 10:10 naima | open | naima
2025-11-11 10:12 naima | person | chantal | Chantal | Smeets | 2004 | parent | 06-00000115
2025-11-11 10:13 naima | person | kofi | Kofi | Owusu | 2001 | partner | 06-00000165
2025-11-11 10:15 naima | relation | chantal | partner | +kofi | yes
2025-11-11 10:17 naima | relation | chantal | sibling | Kim Smeets | yes
2025-11-14 14:00 naima | visit | Due at the end of February. Chantal was in a children's home herself and expects us to come for the baby. Told her what I am here for: nappies, sleep, questions. Kofi asked whether he could write that down. Please do.
2025-11-14 14:01 naima | goal | c15g1 | Chantal: I want to be the kind of mum nobody needs a meeting about.
2025-11-14 14:03 naima | step | c15s1 | c15g1 | First midwife appointment together | @naima | 2025-11-21
2025-11-14 14:04 naima | step | c15s2 | c15g1 | Make a list of what the baby needs in the first month | +kofi | 2025-12-05
2025-11-20 15:20 naima | message | Midwife went well. Chantal messaged a photo of the heart rate on paper with "148!!" under it.
2025-11-20 15:21 naima | done | c15s1
2025-12-04 16:25 naima | phone | Kofi's list has 61 items, of which three are a fire extinguisher. We brought it down to nineteen. Baby bank of De Mouterij has fourteen of them.
2025-12-04 16:26 naima | done | c15s2
2025-12-12 13:40 gerben | visit | Income: his parcel round, her sickness benefit. Enough if the allowances for a child are applied for in the first week. Filled in everything except name and date, they only need to add those.
2025-12-12 13:41 gerben | step | c15s3 | c15g1 | Send in the form for the child allowance in the first week | +kofi | 2026-03-06
2026-01-13 14:15 naima | visit | Cot stands, mobile of paper boats above it. Lift out of order for the third time and they live on the seventh floor. Chantal goes up in two stages with a chair on the fourth, which the neighbours there have put out for her.
2026-01-13 14:16 naima | step | c15s4 | c15g1 | Lift in working order before the due date, or a plan for the stairs | @karim | 2026-02-13
2026-02-12 10:30 karim | phone | The lift has a new motor since yesterday. There is a notice in it with my direct number. Rang Chantal to say so.
2026-02-12 10:31 karim | done | c15s4
2026-02-27 09:10 naima | message | From Kofi at 05.50: "She is here. Abena. 3,310 grams. Both good. I cut it." Congratulated them; first visit on Wednesday.
2026-02-27 09:12 naima | person | abena | Abena | Owusu | 2026 | child
2026-02-27 09:14 naima | relation | kofi | parent_of | +abena | yes
2026-03-04 13:15 naima | visit | Day five. Feeding is hesitant, the parents are not. Maternity nurse is staying two days longer. Form has been posted, says Kofi, by registered mail to be safe.
2026-03-04 13:16 naima | done | c15s3
2026-03-17 11:05 naima | visit | Chantal slept for twenty minutes while I held Abena. She is afraid of doing things wrong at night. We made a card for above the cot: what you can try, in what order, and when you ring.
2026-04-14 13:35 naima | phone | Kofi is back on his late round. Chantal is on her own from eleven to nine and walks along the canal with her sister. The crying starts about nine, as he comes in; they take turns, with ear defenders from his work.
2026-05-06 15:30 naima | visit | Growing along her own curve, smiles at anyone with glasses. Chantal asked about the parents' group and then said it was for other people. I left the flyer under the mobile.
2026-05-06 15:32 naima | goal | c15g2 | Kofi: I want to be home when she goes to bed, not only when she gets up.
2026-05-06 15:33 naima | step | c15s5 | c15g2 | Ask the parcel firm for the early round | +kofi | 2026-06-05
2026-05-06 15:35 naima | step | c15s6 | c15g1 | Try the parents' group once, with Kim along | +chantal | 2026-06-12
2026-06-05 16:35 naima | phone | Early round is his from July. He starts at five and is free at one. Chantal wants to keep two of those afternoons for herself.
2026-06-05 16:37 naima | done | c15s5
2026-06-12 12:15 naima | street | Saw them come out of the parents' group: Chantal, Kim, pram, and two other mothers walking along to the same bus. I kept my distance.
2026-06-12 12:17 naima | done | c15s6
2026-08-04 14:25 dewi | visit | Standing in for Naima. Abena rolled over in front of me as though it were nothing. Chantal: "She only does it for visitors." They asked about swimming lessons for parents rather than for babies, neither of them can swim.
2026-08-27 13:10 naima | phone | A swimming course for adults starts in October, paid from the participation fund. Kofi puts his name down at once, Chantal after a night's sleep.
2026-08-27 13:11 naima | step | c15s7 | c15g2 | Adult swimming course, ten lessons, taking turns with Abena | +kofi | 2026-12-18
2026-10-07 11:20 naima | visit | Seven months. Crawls backwards. Chantal brought up the question of childcare herself; she would like to finish her hairdresser's certificate. A year ago she would not let me see the bedroom; I told her how much had changed.
2026-10-07 11:22 naima | step | c15s9 | c15g2 | Put a Sunday without work or visitors in the diary | +kofi | 2026-12-13
2026-10-07 11:23 naima | step | c15s8 | c15g1 | Compare two nurseries and the costs | +chantal | 2026-12-01
2026-11-05 13:20 naima | phone | One nursery seen, "too beige". Kofi swam his first width on Monday; Chantal watched with Abena on her arm and booked herself in for January.

== case F-7GDE | Faber | Haverkade | 5 | 06-00000116 | A-004
2025-09-22 14:45 gerben | open | gerben
2025-09-22 14:47 gerben | person | hein | Hein | Faber | 1968 | parent | 06-00000116
2025-09-22 14:49 gerben | person | tim | Tim | Faber | 2008 | child
2025-09-22 14:51 gerben | relation | hein | parent_of | +tim | yes
2025-09-22 14:52 gerben | relation | hein | creditor | Kadewoon | yes
2025-09-23 16:15 gerben | visit | Eviction set for 14 October: seven months of arrears, 5,080 euros. Hein has known since July and told nobody, Tim neither. He shook my hand as if I had come to take the furniture.
2025-09-23 16:16 gerben | goal | c16g1 | I don't want to be the Faber who lost the house. Three generations on this quay.
2025-09-23 16:18 gerben | step | c16s1 | c16g1 | Offer to Kadewoon: fixed charges via budget account, arrears in 48 months | @gerben | 2025-10-03
2025-09-23 16:20 gerben | step | c16s2 | c16g1 | Tell Tim | +hein | 2025-09-28
2025-09-29 17:20 gerben | phone | He told Tim on Saturday, in the car. Tim already knew. He had read the sticker on the door in August and peeled it off.
2025-09-29 17:21 gerben | done | c16s2
2025-10-03 15:30 karim | meeting | Kadewoon, Gerben and Hein at our office. The offer holds: rent and fixed charges through a budget account, arrears of 5,080 euros in 48 months, no further costs. Conditions: the account is running by 10 October and there is a home visit every two months in the first year. The eviction is suspended, not cancelled; after six months without arrears it is cancelled in writing. I said the difference twice, so that it is clear.
2025-10-03 15:32 karim | done | c16s1
2025-10-03 15:34 karim | step | c16s3 | c16g1 | Budget account running | @gerben | 2025-10-10
2025-10-07 09:50 hanneke | meeting | Hein did not want to be there but does want to know what was said. Gerben will tell him today, word for word.
2025-10-07 09:52 hanneke | label | hein | stakker | ww-list | Eviction order for 14 October 2025 after seven months of arrears; told nobody since July | register | 2026-04-02
2025-10-09 11:10 gerben | message | Budget account running, October rent transferred. A day to spare. Sent Hein the confirmation and asked him to show it to Tim.
2025-10-09 11:12 gerben | done | c16s3
2025-11-12 14:10 gerben | visit | He sits in the dark in the evenings "because that saves". Cost of one lamp: four cents a night. We worked it out together and he put on three.
2025-11-12 14:11 gerben | step | c16s4 | c16g1 | Ask for reduced working hours to be restored at the shipyard | +hein | 2025-12-12
2025-12-11 12:20 gerben | phone | From 24 hours back to 32 in January. He asked for it in writing, since his father had told him always to do so.
2025-12-11 12:22 gerben | done | c16s4
2026-02-10 15:50 gerben | visit | Four months without one arrear. Tim has a newspaper round and has bought his father a reading lamp.
2026-03-31 10:05 gerben | label-withdrawn | hein | Rent paid on time for six months, eviction cancelled by Kadewoon in writing, tells his son how things are
2026-03-31 10:06 gerben | visit | He got two letters today: Kadewoon's cancellation and our line about the label. They lay side by side on the table. Agreed that I ring every three months from now on.
2026-06-17 11:35 gerben | phone | Arrears down to 4,180. He wants to speed up with his holiday pay. Advised to keep half of it; something always breaks in autumn.
2026-06-17 11:36 gerben | follow-up | c16f1 | check | 2026-09-16 | Budget account: can he take over the rent himself?
2026-09-16 13:25 gerben | visit | He pays the rent himself from October, with a standing order, and the account stays for the arrears. Tim chose shipbuilding at college, fourth generation.
2026-09-16 13:27 gerben | follow-up-done | c16f1
2026-09-16 13:29 gerben | step | c16s5 | c16g1 | Pay the rent himself for three months | +hein | 2027-01-12
2026-10-28 15:40 gerben | phone | October was paid on the 1st. He rang to say that it had gone through and that nothing else had happened.
2026-10-28 15:42 gerben | step | c16s6 | c16g1 | Set half of the holiday pay aside for repairs | +hein | 2027-06-04

== case F-N9YB | Çelik | Gerststraat | 77 | 06-00000117 | A-011
2025-09-24 10:05 karim | open | karim
2025-09-24 10:06 karim | person | nuray | Nuray | Çelik | 1987 | parent | 06-00000117
2025-09-24 10:07 karim | person | hakan | Hakan | Çelik | 1983 | parent | 06-00000167
2025-09-24 10:09 karim | person | berkay | Berkay | Çelik | 2008 | child
2025-09-24 10:11 karim | person | elif | Elif | Çelik | 2010 | child
2025-09-24 10:12 karim | person | yusuf | Yusuf | Çelik | 2013 | child
2025-09-24 10:14 karim | person | zeynep | Zeynep | Çelik | 2016 | child
2025-09-24 10:16 karim | person | deniz | Deniz | Çelik | 2022 | child
2025-09-24 10:17 karim | relation | nuray | partner | +hakan | yes
2025-10-02 16:45 karim | visit | Seven people, three bedrooms, 68 square metres. Beds fold against the wall by day and there is a plan on the fridge of who sleeps where. No arrears, no complaints, nothing broken. They registered for a larger home in 2019 and have heard nothing since 2021. Hakan works in a joinery, Nuray three mornings at the school canteen. I promised to look up the registration and to ring within two weeks, also if it is bad news.
2025-10-02 16:47 karim | goal | c17g1 | Nuray: a table where all seven of us can sit at once.
2025-10-02 16:48 karim | step | c17s1 | c17g1 | Check the registration and points at Kadewoon | @karim | 2025-10-17
2025-10-15 11:50 karim | phone | Registration had lapsed in 2022 because a letter went to the old address. Three years of waiting time gone on paper. I will object to that internally.
2025-10-15 11:51 karim | done | c17s1
2025-10-15 11:52 karim | step | c17s2 | c17g1 | Objection to the lapsed waiting time | @karim | 2025-11-28
2025-11-19 14:50 naima | visit | Elif does her homework in the bath, dry, with a cushion; light is best there. She is aiming for the higher diploma. The library on the square is open until eight on Tuesdays and Thursdays, and she did not know that.
2025-11-19 14:52 naima | step | c17s3 | c17g1 | Fixed homework place in the library for Elif and Yusuf | @naima | 2025-12-05
2025-12-02 16:20 karim | phone | Objection upheld. Waiting time restored from 2019, with an apology from the manager. Nuray asked me to repeat it for Hakan on the loudspeaker.
2025-12-02 16:22 karim | done | c17s2
2025-12-05 16:10 naima | message | Two seats by the radiator reserved, with names on. Yusuf finds it "weirdly quiet" and stays until closing time.
2025-12-05 16:11 naima | done | c17s3
2026-01-21 10:55 karim | visit | Two houses came up this month; they were fourth and ninth on the list. Explained how the list works and what it means for them: probably another year. Meanwhile Hakan is building a bunk for three.
2026-03-12 15:20 karim | phone | Asked if they would consider an exchange: a widow on Hopstraat, five rooms, wants smaller and to stay near. They would. Widow wants to think until May.
2026-03-12 15:21 karim | step | c17s4 | c17g1 | Arrange for the two households to meet without Kadewoon | +nuray | 2026-05-15
2026-05-12 13:50 karim | visit | Nuray made lunch for the widow. Four hours. They spoke about everything except the houses, she says.
2026-05-12 13:52 karim | done | c17s4
2026-06-16 16:15 karim | phone | Widow's son objects to the exchange; she has put off her decision until after the summer. Nuray: "He is thinking of his mother. That's good. But we fold beds."
2026-07-22 10:40 karim | visit | The youngest sleeps in the living room because of the heat. Berkay has passed and starts at the technical college; he looks for a room too, so that his brothers can have his.
2026-09-10 14:30 karim | phone | The widow rang me: she wants to do it, her son has come round after counting the stairs. Exchange needs an inspection of both homes and one decision of the rents committee.
2026-09-10 14:32 karim | step | c17s5 | c17g1 | Inspection of both homes | @karim | 2026-10-09
2026-09-10 14:33 karim | step | c17s6 | c17g1 | Decision of the rents committee | Kadewoon rents committee | 2026-11-17
2026-10-09 15:15 karim | visit | Inspected both. In number 77 Hakan's bunk has to stay behind or move along; the widow wants to keep it for her grandchildren. Nothing else to report.
2026-10-09 15:17 karim | done | c17s5
2026-10-27 16:50 karim | phone | Nuray has measured the room on Hopstraat for a table. Two metres forty. I asked her to wait with ordering until the committee has met; she has ordered.
2026-10-27 16:52 karim | step | c17s7 | c17g1 | Removal help for both households on one day | @hanneke | 2026-12-18
2026-10-27 16:54 karim | step | c17s8 | c17g1 | Put on paper that the bunk stays behind | +hakan | 2026-12-11
2026-11-18 12:10 karim | message | The committee did not get to our item yesterday, adjourned to its next session. Told Nuray and the widow both within the hour. This is on us.

== case F-3SJH | Meijerink | Eestpad | 14 | 06-00000118
2026-01-12 11:20 naima | open | naima
2026-01-12 11:22 naima | person | yvonne | Yvonne | Meijerink | 1979 | parent | 06-00000118
2026-01-12 11:23 naima | person | fenna | Fenna | Meijerink | 2009 | child | 06-00000168
2026-01-12 11:24 naima | person | tijn | Tijn | Meijerink | 2014 | child
2026-01-12 11:26 naima | relation | yvonne | parent_of | +fenna | yes
2026-01-12 11:28 naima | relation | fenna | friend | Mrs Claassen, athletics coach | yes
2026-01-15 15:35 naima | visit | School doctor's question: why is Fenna always tired? Yvonne has been in bed most of the day since autumn. Fenna cooks, washes, signs the school letters "as mum" and has not been to athletics since October.
2026-01-15 15:37 naima | goal | c18g1 | Fenna: I want to be sixteen on Wednesdays.
2026-01-15 15:39 naima | step | c18s1 | c18g1 | Ask for domestic help at the municipality | @naima | 2026-01-30
2026-01-22 16:15 naima | meeting | Talk with Yvonne and Fenna together, Tijn at a friend's. Went through one ordinary day from seven to eleven and wrote down who does what: Fenna nineteen things, Yvonne three, Tijn one. Yvonne did not know about the signatures. She said: "I thought I kept it away from them." Agreed that school letters come by phone to Yvonne from now on and that I ask for help with the cooking until the assessment is done.
2026-01-30 10:25 naima | phone | Domestic help: four hours a week from 23 February. Until then Ilse's volunteers cook on Mondays and Thursdays.
2026-01-30 10:27 naima | done | c18s1
2026-02-10 09:45 hanneke | meeting | Case discussion; Yvonne sent a voice message that we played. She asks that nobody blame Fenna for the letters. Nobody does.
2026-02-10 09:46 hanneke | label | yvonne | stakker | ww-list | Has been in bed most of the day since October 2025 by her own account; her daughter of 16 ran the household | resident | 2026-08-07
2026-02-25 15:50 naima | visit | The home help has started; Tijn forgets her name but not her pancakes. It was a Wednesday afternoon and Fenna was out, at a friend's, for the first time since the autumn.
2026-02-25 15:51 naima | goal | c18g2 | Yvonne: I want to stand at the school gate again, dressed.
2026-02-25 15:53 naima | step | c18s2 | c18g2 | Walk to the corner and back each day with the neighbour's dog | +yvonne | 2026-04-03
2026-03-18 17:10 naima | street | Fenna on the athletics track, 800 metres, last but one. Her coach timed it and has written it down for next month.
2026-04-01 13:45 naima | visit | Nineteen walks out of twenty-six; she keeps a tally on the fridge. She now goes further than the corner and has seen that the bakery has new awnings.
2026-04-01 13:47 naima | step | c18s7 | c18g1 | Ask Yvonne's sister to come one weekend a month | +yvonne | 2026-05-29
2026-04-01 13:49 naima | done | c18s2
2026-04-01 13:51 naima | step | c18s3 | c18g2 | Collect Tijn from school on Fridays | +yvonne | 2026-06-26
2026-05-07 10:45 naima | phone | A setback, two weeks in bed. The tally stopped and Fenna took it over again without a word. Arranged two extra hours of help until June.
2026-05-20 16:35 hanneke | phone | Young carers' evening on Friday: Fenna asks if it is sad there. I told her that last time there was karaoke. She will come if a friend may come too; of course.
2026-06-12 15:25 naima | visit | Yvonne at the gate today, dressed, with a hand on the railing. Tijn walked past her at first, out of habit. Then he turned round and ran.
2026-06-26 13:20 naima | message | Three Fridays out of four. She writes: "The fourth I was there too, but late. Does that count?" Yes.
2026-06-26 13:21 naima | lapsed | c18s7 | The sister cannot, and Yvonne would rather not ask a second time
2026-06-26 13:23 naima | done | c18s3
2026-08-04 09:40 hanneke | meeting | Review with Yvonne there by phone. Better than in winter, summer holiday was hard. She prefers the label to stay until the school year is well under way.
2026-08-04 09:42 hanneke | label | yvonne | stakker | ww-list | Two weeks in bed again in May 2026 during which her daughter took over; help of six hours a week still needed | resident | 2027-01-29
2026-08-28 14:40 naima | visit | First two weeks of school behind them. Fenna in her exam year. She has put a timetable on the wall, and one column is empty on purpose.
2026-08-28 14:42 naima | step | c18s4 | c18g1 | Six Wednesdays in a row free of housework | +fenna | 2026-10-14
2026-08-28 14:43 naima | step | c18s5 | c18g2 | Go with Yvonne to the coffee morning, once | @hanneke | 2026-10-30
2026-10-20 16:25 naima | phone | Fenna counts five Wednesdays out of six, one lost to a flooded washing machine. She finds it enough. So do I.
2026-10-20 16:26 naima | done | c18s4
2026-10-20 16:27 naima | goal-reached | c18g1
2026-10-28 12:30 hanneke | street | Yvonne at the coffee morning for an hour, beside the radiator, next to a lady who talked for both of them. She put her name on the list for the crochet table.
2026-10-28 12:31 hanneke | done | c18s5
2026-10-28 12:32 hanneke | step | c18s6 | c18g2 | Hand back two hours of domestic help and see how that goes | +yvonne | 2026-12-11
2026-10-28 12:34 hanneke | follow-up | c18f1 | visit | 2026-11-23 | Fenna's exam plan, and how Wednesdays go

== case F-QW68 | Boersma | Hopstraat | 90 | 06-00000119 | A-006
2025-09-25 11:10 ilse | open | ilse
2025-09-25 11:12 ilse | person | klaas | Klaas | Boersma | 1965 | parent | 06-00000119
2025-09-25 11:13 ilse | person | rens | Rens | Boersma | 1994 | involved_elsewhere
2025-09-25 11:15 ilse | relation | klaas | parent_of | +rens | no
2025-09-25 11:16 ilse | relation | klaas | friend | Arjan, former colleague on the ferries | yes
2025-10-01 13:20 ilse | visit | He lets me in because I "don't carry a folder". No work since the ferry was cut in 2023. Table full of empties, in rows. He asks nothing of anyone and that is how he wants it.
2025-10-15 14:50 ilse | visit | No answer. Bicycle in the hall, radio on. Pushed a note under the door that I will come back on Thursday week at two.
2025-11-06 14:05 ilse | visit | Opened at two on the dot. Electricity had been cut off on Monday; he sat in his coat. It turns out that he can pay, he does not open. Rang the supplier from his kitchen.
2025-11-10 09:20 gerben | phone | Power is back on as of Saturday morning. Supplier wants 290 euros, which he has. He agreed to a standing order; set up by phone.
2025-11-25 10:20 hanneke | meeting | Discussed. He was asked and does not object "as long as I'm left alone at weekends".
2025-11-25 10:22 hanneke | label | klaas | stakker | ww-list | Electricity cut off on 3 November 2025 with unopened reminders and money in the bank | own_observation | 2026-05-22
2025-12-10 11:30 ilse | visit | We talked about the river for an hour. He can still recite all the berths. He mentioned Rens once: lives in the same province, does not visit.
2026-01-22 15:20 ilse | visit | No one came to the door. Light on upstairs. Card left with the times of the tide on the back.
2026-02-12 13:40 ilse | phone | He rang to say the tide times were wrong by eleven minutes. Long call. Arjan has a boat and asked if he wants to help with caulking in spring.
2026-03-11 14:10 ilse | visit | Rang the bell twice. Radio on, no reply.
2026-04-15 16:30 ilse | visit | Helped Arjan for two days and then not. He says his hands shake and he does not like it if people look. I said I would bring that up nowhere without him.
2026-05-19 10:15 hanneke | meeting | Review, with his answer by telephone: "Nothing has changed and that's the problem, isn't it."
2026-05-19 10:16 hanneke | label | klaas | stakker | ww-list | Between January and May 2026 let no one in on five of eight agreed visits; standing order for electricity keeps the light on | own_observation | 2026-11-17
2026-06-23 11:05 ilse | visit | In the garden for once, on an upturned crate. He has caulked a rowing boat there, by himself, unobserved. It floats, he says, he has tried it in the rain barrel.
2026-06-23 11:06 ilse | goal | c19g1 | Once more out on the water, before the season is over.
2026-06-23 11:07 ilse | step | c19s1 | c19g1 | Fix a day with Arjan and the boat | +klaas | 2026-08-28
2026-08-27 14:35 ilse | phone | No day fixed. Arjan has asked twice. Klaas: "When it's quieter on the water." It is quiet.
2026-08-27 14:36 ilse | due | c19s1 | 2027-03-31
2026-09-17 10:30 ilse | visit | Door stayed shut, voice through the letterbox: he is fine, he has soup, next month will do. He sounded as always. I did not like the smell of gas, but it turned out to be the camping stove of next door.
2026-09-17 10:36 ilse | correct | Door stayed shut, voice through the letterbox: he is fine, he has soup, next month will do. He sounded as always. A smell of gas on the landing came from next door's camping stove; checked with them.
2026-10-08 11:40 ilse | visit | Not in. Today's milk on the step. The neighbour saw him yesterday with shopping. Third time in a row that I have not seen him myself; next time I take Arjan along, if both want that.
2026-10-08 11:42 ilse | step | c19s2 | c19g1 | Ring Arjan about going together | @ilse | 2026-11-24
2026-10-08 11:43 ilse | step | c19s3 | c19g1 | Ask the GP surgery, with his consent, whether he still comes in | @ilse | 2026-12-04
2026-10-08 11:45 ilse | follow-up | c19f1 | visit | 2026-11-24 | Visit together with Arjan, by daylight

== case F-D5VR | Abdi | Tonnenmakersweg | 31 | 06-00000120 | A-020
2025-09-24 12:10 hanneke | open | -
2025-09-24 12:11 hanneke | person | hodan | Hodan | Abdi | 1991 | parent | 06-00000120
2025-09-24 12:12 hanneke | person | ayan | Ayan | Abdi | 2014 | child
2025-09-24 12:13 hanneke | person | zakaria | Zakaria | Abdi | 2017 | child
2025-09-24 12:14 hanneke | person | idil | Idil | Abdi | 2022 | child
2025-09-24 12:15 hanneke | person | farah | Farah | Abdi | 1996 | lodger
2025-09-24 12:16 hanneke | relation | hodan | sibling | +farah | yes
2025-09-30 10:30 hanneke | phone | Signal from the school: two children of school age, newly arrived in August and not yet in class because a form is missing. Mother has come to the desk four times with the same envelope.
2025-10-07 10:20 hanneke | meeting | Triage: the question is clear and there is nobody to oversee it. Naima takes it, since it begins with school.
2025-10-07 10:22 hanneke | director | naima
2025-10-09 10:30 naima | visit | With interpreter by telephone. Hodan has a folder with a tab for each child; what was missing was not with her but at the municipality. Idil served us tea in doll's cups. Her uncle Farah works at the auction and sleeps.
2025-10-09 10:32 naima | goal | c20g1 | I want to read my own letters. Until then I want one person who reads them, not five.
2025-10-09 10:33 naima | step | c20s1 | c20g1 | Get the missing registration from the municipality and bring it to the school | @marlies | 2025-10-15
2025-10-14 15:10 marlies | message | Registration found: in a tray with the wrong name on it. Brought it to the school on foot. Both start on the Monday after the holiday.
2025-10-14 15:12 marlies | done | c20s1
2025-10-28 08:55 naima | street | At the gate. Zakaria went in without looking back, Ayan looked back for both. Hodan stayed until the bell and then stayed some more.
2025-10-28 08:56 naima | step | c20s2 | c20g1 | Language classes, mornings, with childcare for Idil | @naima | 2025-12-12
2025-11-20 13:50 gerben | visit | Allowances never applied for because the portal wanted a code that was sent to the previous tenant. Applied on paper. Should yield about 3,400 euros over the year.
2025-11-20 13:51 gerben | step | c20s6 | c20g1 | Swimming lessons for Ayan and Zakaria through the sports fund | @naima | 2026-03-27
2025-11-20 13:52 gerben | step | c20s3 | c20g1 | Follow up on the allowance application | @gerben | 2026-01-23
2025-12-11 11:10 naima | phone | Language class starts on 12 January; a place for Idil in the playgroup next door. Hodan asked, via the interpreter, if there is homework. There is. Good, she says.
2025-12-11 11:11 naima | done | c20s2
2026-01-23 14:50 gerben | message | Allowances granted with retroactive effect. First payment 1,130 euros. Hodan wants to use it to pay off the sofa first.
2026-01-23 14:52 gerben | done | c20s3
2026-02-19 15:15 naima | visit | First time without the interpreter for the small talk. Ayan wanted to help translate and was sent outside to play by her mother. Agreed that the children never interpret for us.
2026-03-26 14:20 naima | phone | Teacher would like to test Ayan for a higher group: she has overtaken the class in sums. Hodan wants to know what the catch is. There is none.
2026-03-26 14:21 naima | due | c20s6 | 2026-09-25
2026-03-26 14:23 naima | goal | c20g2 | Hodan: I want to cycle to the market with Idil on the back.
2026-03-26 14:25 naima | step | c20s4 | c20g2 | Cycling lessons for women, eight Fridays | +hodan | 2026-06-12
2026-04-17 12:35 hanneke | street | Second lesson, in the car park by the lock. Six women, four bicycles, Sjoerd holding the saddles. Hodan rode eleven metres and shouted.
2026-06-12 13:45 naima | visit | Diploma on the wall. Bicycle arranged by the residents' committee, child seat still missing. She read me the instructions on the lock, word for word.
2026-06-12 13:47 naima | done | c20s4
2026-06-25 11:30 bas | message | Child seat found via the bike repair evening, with a cushion that Farah sewed. First trip to the market was on Saturday. They forgot the shopping.
2026-06-25 11:32 bas | goal-reached | c20g2
2026-09-03 15:05 naima | visit | Three children in two schools, the calendar is full of colours. Hodan handed two of our own letters back to me with the mistakes underlined. She had answered one municipal letter entirely by herself.
2026-09-03 15:06 naima | done | c20s6
2026-09-03 15:07 naima | step | c20s5 | c20g1 | Three months of opening and answering the post without help, questions kept for Thursdays | +hodan | 2026-12-10
2026-10-29 16:40 naima | phone | So far nine letters, two questions. Farah has found a room of his own for January; she is glad for him and has already decided who gets his corner.

== case F-H1TA | Rahimi | Gerststraat | 58 | 06-00000121 | A-021
2025-09-25 14:05 ilse | open | ilse
2025-09-25 14:07 ilse | person | shirin | Shirin | Rahimi | 1974 | parent | 06-00000121
2025-09-25 14:09 ilse | person | nasir | Nasir | Rahimi | 1970 | parent
2025-09-25 14:11 ilse | person | parwin | Parwin | Rahimi | 2001 | child | 06-00000171
2025-09-25 14:13 ilse | person | omid | Omid | Rahimi | 2008 | child
2025-09-25 14:14 ilse | relation | shirin | parent_of | +parwin | yes
2025-10-01 15:40 ilse | visit | Signal was about Shirin, who never comes out. It was Parwin who did the talking. Trained as a seamstress, works three hours a week at an alteration shop, and the attic is full of cloth. "I have hands for ten people."
2025-10-01 15:41 ilse | goal | c21g1 | Parwin: I want a table full of women and machines, and my mother at it.
2025-10-01 15:42 ilse | step | c21s1 | c21g1 | Find a room and four machines | @ilse | 2025-11-14
2025-10-28 13:35 marlies | phone | De Mouterij has a room on Tuesday mornings for nothing, on condition that the floor is free of pins. I promised that on their behalf and have told Parwin.
2025-11-21 16:15 ilse | message | Four machines from the second-hand shop, two of which run. Ronnie from Gerststraat carried them up. Parwin took the other two home to repair.
2025-11-21 16:17 ilse | correct | Four machines from the second-hand shop, two of which run. A neighbour from her street carried them up. Parwin took the other two home to repair.
2025-11-21 16:19 ilse | done | c21s1
2025-11-21 16:21 ilse | step | c21s2 | c21g1 | First four mornings, posters in the laundrette and at school | +parwin | 2025-12-16
2025-11-25 12:05 ilse | street | First morning: three women and Parwin. One hemmed a curtain, one came to look, one to get warm. All three asked whether it is on again next week.
2025-12-16 11:50 hanneke | visit | Fourth morning: nine women, a baby asleep in a basket of remnants. Parwin divides the work and the machines. The caretaker found one pin and asked for a magnet; bought one.
2025-12-16 11:51 hanneke | done | c21s2
2026-01-22 14:10 ilse | visit | Shirin asks what her daughter does there all morning. Nasir thinks that it does not pay. Parwin answered that the walk there doesn't cost anything either. They all laughed, he did too.
2026-01-22 14:12 ilse | step | c21s3 | c21g1 | Ask Shirin to teach the embroidery, once | +parwin | 2026-02-24
2026-02-24 12:20 ilse | street | Shirin walked in behind her daughter with a bag held against her chest. At half past eleven eleven women sat round her and nobody said a word, they were counting stitches.
2026-02-24 12:21 ilse | done | c21s3
2026-03-31 10:50 marlies | phone | Residents' fund gives 600 euros for thread, light and two more machines. The application was one page; Parwin had asked why it would have to be longer.
2026-05-19 11:15 hanneke | street | The school ordered thirty sports bags. They sew, deliver on Friday and get 240 euros for the kitty. Nasir drove the bags there.
2026-05-19 11:17 hanneke | step | c21s4 | c21g1 | Talk with the municipality about a small paid start as a sewing workshop | +parwin | 2026-09-25
2026-07-14 11:20 ilse | visit | Omid sweeps the attic, which is an attic again. Parwin has an offer from the alteration shop for twenty hours and is in two minds: a fixed wage or her own table. She laid out both on squared paper.
2026-09-25 13:25 marlies | meeting | Parwin presented her plan to the municipal business desk: twelve hours at the shop, two mornings of workshop on her own account. They said yes and asked her to take a seat on the jury of the residents' fund.
2026-09-25 13:27 marlies | done | c21s4
2026-09-25 13:29 marlies | goal-reached | c21g1
2026-10-27 12:10 ilse | street | Tuesday group: fifteen women, one pot of tea. Shirin opens up with her own key now. I was given back a torn coat of mine, mended.
2026-10-27 12:13 ilse | correct | Tuesday group: fourteen women, one pot of tea. Shirin opens up with her own key now. I was given back a torn coat of mine, mended. Parwin and I will talk about closing this file; she is in no hurry and nor am I.

== case F-YE7G | Santos | Moutlaan | 102 | 06-00000122 | A-016
2025-09-25 16:15 gerben | open | gerben
2025-09-25 16:17 gerben | person | edson | Edson | Santos | 1990 | parent | 06-00000122
2025-09-25 16:19 gerben | person | rafael | Rafael | Santos | 2015 | child
2025-09-25 16:20 gerben | relation | edson | parent_of | +rafael | yes
2025-09-25 16:21 gerben | relation | edson | friend | Mr Blok, Moutlaan 104 | yes
2025-10-02 10:15 gerben | visit | Edson has brought up Rafael alone for four years. Lost his job as a cook when the restaurant closed; unemployment benefit stops on 1 February. He showed me his knives before he showed me his bills. Both in good order.
2025-10-02 10:16 gerben | goal | c22g1 | I want to cook for people who sit down, and be home when Rafael goes to bed.
2025-10-02 10:17 gerben | step | c22s1 | c22g1 | List of employers who serve lunch and not dinner | @gerben | 2025-10-31
2025-10-30 16:20 gerben | phone | Eleven addresses on the list: canteens, the hospital, a nursing home, the barracks. He wants to start with the nursing home, because his mother worked in one.
2025-10-30 16:22 gerben | done | c22s1
2025-10-30 16:24 gerben | step | c22s2 | c22g1 | Apply to at least four of them before Christmas | +edson | 2025-12-19
2025-12-09 17:20 naima | phone | Rafael's teacher: the boy brings soup in a flask for the whole table and has stopped being shy since. He wanted us to know.
2025-12-18 13:10 gerben | visit | Five applications, one trial day at the nursing home on 8 January. Problem: starts at seven and school opens at half past eight.
2025-12-18 13:11 gerben | done | c22s2
2025-12-18 13:13 gerben | step | c22s3 | c22g1 | Someone for Rafael between half past six and half past eight | +edson | 2026-01-30
2026-01-09 11:50 gerben | message | His message after the trial day: "They all finished their plates, even the gentleman who never does." The manager rang as well: he can start on 2 February if the mornings are arranged.
2026-01-29 16:40 gerben | phone | Mr Blok from 104 takes Rafael in the morning. He is awake anyway and had been waiting for someone to ask him, he said.
2026-01-29 16:42 gerben | done | c22s3
2026-02-02 12:05 gerben | visit | Contract signed: 28 hours for a year, starting today, one day after his benefit stopped. Applied for extra income support to cover the weeks until his first wage.
2026-02-02 12:07 gerben | step | c22s4 | c22g1 | Arrange allowances and after-school club around the new income | @gerben | 2026-03-20
2026-03-20 10:35 gerben | phone | Everything arranged except the after-school club: waiting list. Mr Blok covers that as well, "but he has to learn chess".
2026-03-20 10:36 gerben | done | c22s4
2026-05-28 14:50 gerben | visit | Four months in work. Savings 300 euros. Rafael beats Mr Blok once a week. Edson has been asked to help write the summer menu; he has put in his mother's fish stew.
2026-08-05 13:30 gerben | phone | He rang about a parking fine, paid it while we talked and told me that he actually rang to hear whether I was still there.
2026-08-05 13:31 gerben | goal-reached | c22g1
2026-09-24 11:15 gerben | visit | Contract from February will be permanent, the manager told him in the corridor. In writing is better, I said; he had already asked for it.
2026-09-24 11:17 gerben | follow-up | c22f1 | call | 2026-12-04 | Is the permanent contract in writing? Then close
2026-11-06 12:20 gerben | phone | Short call: fish stew is on the winter menu too. Mr Blok has a cold, so Rafael brings the soup the other way.

== case F-4BXC | Jovanović | Kuipershof | 15 | 06-00000123 | A-019
2025-09-26 10:00 gerben | open | gerben
2025-09-26 10:01 gerben | person | dragan | Dragan | Jovanović | 1953 | partner | 06-00000123
2025-09-26 10:02 gerben | person | milica | Milica | Jovanović | 1955 | partner
2025-09-26 10:03 gerben | relation | dragan | partner | +milica | yes
2025-10-06 11:15 gerben | visit | With interpreter on the phone. They live on about 1,150 euros a month between the two of them and believed that that was it. I have a suspicion that there is a supplement nobody has told them about. Dragan fixed the wobbly chair while I was doing the sums.
2025-10-06 11:17 gerben | goal | c23g1 | We want to buy a train ticket to our daughter without counting coins.
2025-10-06 11:18 gerben | step | c23s1 | c23g1 | Find out about the supplement to their old-age pension | @gerben | 2025-10-31
2025-10-30 10:50 gerben | phone | Suspicion confirmed. They have been entitled to a supplement for years; it goes back at most one year. Told them both figures, the one they get and the one they missed.
2025-10-30 10:51 gerben | done | c23s1
2025-10-30 10:53 gerben | step | c23s2 | c23g1 | Apply with bank statements, marriage certificate and translation | +milica | 2025-12-05
2025-11-25 16:05 hanneke | visit | Milica had the marriage certificate between two sheets of cardboard, with a dried flower. Copied it at De Mouterij; the flower was copied along with it.
2025-12-05 11:35 gerben | letter | Application handed in at the counter with the two of them, receipt in the folder. Eleven appendices; a decision should follow within eight weeks.
2025-12-05 11:36 gerben | done | c23s2
2026-01-30 13:15 gerben | phone | Granted: 410 euros a month more and 4,920 in back payments. The interpreter needed a moment as well. Milica asked three times if we had the right people.
2026-02-26 14:10 gerben | visit | They have paid the dentist, bought shoes and put the rest in the bank. Train tickets are on the dresser.
2026-02-26 14:12 gerben | goal-reached | c23g1
2026-02-26 14:14 gerben | goal | c23g2 | Dragan: I repaired trams for thirty years. Give me something to repair.
2026-02-26 14:15 gerben | step | c23s5 | c23g2 | Conversation course for the two of them | @gerben | 2026-05-29
2026-02-26 14:16 gerben | step | c23s3 | c23g2 | Introduce Dragan to the repair shop of De Mouterij | @hanneke | 2026-03-27
2026-03-26 15:35 hanneke | street | First afternoon in the repair shop: two toasters, a sewing machine and the shop's own door. He and the other men talk with their hands and with screwdrivers.
2026-03-26 15:36 hanneke | done | c23s3
2026-06-16 11:50 gerben | visit | Rent allowance is being recalculated because of the supplement. They were afraid of losing all of it; it is eleven euros a month. Wrote "11" on a sheet of paper for the folder.
2026-06-16 11:52 gerben | lapsed | c23s5 | They learn what they need at the repair bench and at the market, they say
2026-08-27 15:15 hanneke | street | Dragan was training two boys at the bench, without a common language beyond "no" and "good". Both boys asked if they may come back next Thursday.
2026-10-14 10:25 gerben | visit | All calm here. The post is in the folder, nothing overdue, Milica does it herself with a magnifying glass. They are going to their daughter's for some weeks and will ring when they are back.
2026-10-14 10:26 gerben | step | c23s4 | c23g2 | Annual income form for the supplement, together at the table | @gerben | 2026-12-17

== case F-GP2Z | Van der Kroef | Hopstraat | 7 | 06-00000124 | A-008
2025-09-23 10:30 bas | open | bas
2025-09-23 10:31 bas | person | wilma | Wilma | van der Kroef | 1976 | parent | 06-00000124
2025-09-23 10:32 bas | person | danny | Danny | van der Kroef | 2005 | child | 06-00000174
2025-09-23 10:33 bas | relation | wilma | parent_of | +danny | yes
2025-09-23 10:34 bas | relation | danny | conflict_with | Two shopkeepers on Brouwersplein | yes
2025-09-30 11:20 bas | visit | Wilma cuts hair in her kitchen and has heard all the stories about her son from her customers. Danny asleep at eleven. She wants him to pay for his food and to stop lying about where the money comes from.
2025-09-30 11:21 bas | goal | c24g1 | Wilma: I want him to look me in the eye again when he comes in.
2025-09-30 11:23 bas | step | c24s1 | c24g1 | Three talks with Danny, without his mother | @bas | 2025-11-14
2025-10-14 17:10 bas | street | Talk one, walking. Charming, quick, says exactly what I would like to hear. Expensive trainers, third pair since summer.
2025-10-28 10:00 hanneke | meeting | Police bring a fact that they may share: charged with handling stolen scooters. Label on that fact only. Suspicions about other things stay with the police, where they belong.
2025-10-28 10:01 hanneke | label | danny | rakker | ww-list | Charged on 17 October 2025 with handling two stolen scooters, found in the shed he rents; date of hearing to follow | partner | 2026-04-24
2025-11-13 16:30 bas | street | Talk two. He has heard about the label from me and shrugs. "You've got to call it something." I asked who is paying for the shed. Silence, for the first time.
2025-11-13 16:32 bas | done | c24s1
2025-11-26 15:40 bas | visit | Danny not in. Wilma had a customer; waved and left.
2025-12-04 13:20 sjoerd | meeting | Two shopkeepers on the square feel pressed to "buy" parking protection. They named Van der Kroef but refuse to report it. Explained how it can be done anonymously.
2026-01-15 12:40 bas | visit | Wilma found 2,000 euros in a shoebox and put it on the table in front of me: "What do I do with this?" Told her the honest answer is to ring the police. She did, while I was there. Danny did not come home for three nights.
2026-01-19 16:00 bas | phone | She worked today all the same and does not regret the call. I asked who is there for her. Her sister comes on Thursdays.
2026-01-19 16:01 bas | step | c24s2 | c24g1 | Someone for Wilma herself: a parents' group outside town | @ilse | 2026-02-13
2026-02-12 17:00 ilse | phone | Wilma has been to the parents' group once. "Eight mothers and not one asked what I had done wrong." Goes again.
2026-02-12 17:02 ilse | done | c24s2
2026-03-10 09:40 sjoerd | meeting | Hearing was on the 5th: 80 hours of community service for the scooters. Younger boys say he recruits among them at the bus station. Discussed with the Safety House whether this is still for a neighbourhood team.
2026-03-26 15:10 bas | street | He walked along with me for a hundred yards. Says he can earn in a week what I earn in a month. I asked what he does with it. He thought about that and had no answer.
2026-04-21 10:40 hanneke | meeting | Label reviewed; new fact, so renewed. We are reaching the limit of what we may and can do here. Marlies prepares the crossing to the Safety House, in writing and with the legal ground.
2026-04-21 10:42 hanneke | label | danny | rakker | ww-list | Sentenced on 5 March 2026 to 80 hours of community service for handling stolen scooters; did not show up for the first two days of it | partner | 2026-10-16
2026-04-21 10:43 hanneke | step | c24s3 | c24g1 | Prepare the handover to the Safety House and tell Danny and Wilma in person | @marlies | 2026-06-05
2026-06-04 14:15 marlies | visit | Told Danny and Wilma at the kitchen table what is going to happen. The Safety House takes over as of 23 June, on a written ground of which they get a copy. What goes along: the two label grounds and the dates of the talks. What stays here: everything about Wilma and what she told Bas in January. They may read the file first and add their view. Danny asked one question: who reads it. Gave him the list.
2026-06-04 14:16 marlies | done | c24s3
2026-06-23 09:35 hanneke | meeting | The Safety House has taken it over from today; their director has been here. Wilma keeps Bas until his departure and then Ilse's telephone number, apart from all this.
2026-06-23 09:37 hanneke | label-withdrawn | danny | Handed over to the Safety House, which sets its own terms of review; our ground ends here
2026-06-23 09:38 hanneke | goal-dropped | c24g1 | Wilma carries on with the parents' group; the rest passes to the Safety House
2026-06-23 09:40 hanneke | close | handed_over

== case F-W6KD | Pereira–de Boer | Haverkade | 40 | 06-00000125 | A-023
2025-09-26 11:20 naima | open | naima
2025-09-26 11:22 naima | person | ans | Ans | de Boer | 1958 | parent | 06-00000125
2025-09-26 11:24 naima | person | joao | João | Pereira | 1956 | partner
2025-09-26 11:26 naima | person | luna | Luna | Pereira | 2017 | child
2025-09-26 11:28 naima | person | sofia | Sofia | Pereira | 1992 | involved_elsewhere
2025-09-26 11:29 naima | relation | ans | grandparent_of | +luna | yes
2025-09-26 11:30 naima | relation | ans | guardian_of | +luna | yes
2025-09-26 11:31 naima | relation | sofia | parent_of | +luna | yes
2025-10-08 15:30 naima | visit | Luna has lived with her grandparents since she was five. They manage everything except the paperwork of being neither parents nor strangers. João's knees, Ans's patience: "We are the age of the other grandmothers and do the school run with the mothers."
2025-10-08 15:31 naima | goal | c25g1 | Ans: I want to be a grandma on Sundays and have somebody explain the rest of the week.
2025-10-08 15:32 naima | step | c25s1 | c25g1 | Find out about the allowance for foster care within the family | @naima | 2025-11-21
2025-11-20 11:10 naima | phone | They turn out to qualify as network foster parents and were never told so. Screening takes about four months. Ans: "Screen away, the cupboards are clean."
2025-11-20 11:11 naima | done | c25s1
2025-11-20 11:13 naima | step | c25s2 | c25g1 | Go through the screening: two talks, references, certificate of conduct | +ans | 2026-04-10
2026-01-13 16:10 naima | visit | Luna had a bad week: her mother did not come for her birthday. She cut her own fringe. João cut his as well, out of solidarity. We talked about what her mother could do instead of promising.
2026-02-17 13:30 ilse | phone | Spoke with Sofia, who asked for me by herself. She was ashamed to come without a present. Explained what Luna said: that she had kept a piece of cake until it was green.
2026-02-17 13:31 ilse | step | c25s3 | c25g1 | A fixed hour a week for Sofia and Luna, at the grandparents' | +sofia | 2026-04-30
2026-04-09 10:55 naima | message | Screening completed, approval on paper. Allowance from 1 April and a foster care worker of their own.
2026-04-09 10:57 naima | done | c25s2
2026-04-24 17:15 naima | visit | Sofia has come five Wednesdays out of six. They bake. Ans goes upstairs during that hour and listens, she admits it, at the radiator pipe.
2026-04-24 17:17 naima | done | c25s3
2026-07-01 14:40 naima | street | All four of them at the ice cream van. João paid, Luna ordered for everybody, in the right order.
2026-09-22 15:25 naima | visit | Holidays were good, school less so: Luna has to draw a family tree and does not know where to put whom. We drew it as a shrub. The teacher wants to hang it up.
2026-09-22 15:26 naima | follow-up | c25f1 | visit | 2026-12-16 | How is it going with the hour for Sofia, and with João's knees?
2026-11-04 16:05 naima | phone | The foster care worker does most of it now and they are happy with her. Sofia brought a present that was late by ten months. It was worn the same day.
2026-11-04 16:06 naima | follow-up-date | c25f1 | 2027-01-20
2026-11-04 16:07 naima | goal | c25g2 | Luna: I want Mum at my birthday, on the day itself.
2026-11-04 16:09 naima | step | c25s4 | c25g2 | Fix the ninth of January with work and buy the train ticket | +sofia | 2026-12-14
2026-11-04 16:10 naima | step | c25s5 | c25g2 | Bake the cake together the day before | +luna | 2027-01-08

== case F-ZM94 | Van Wijngaarden | Eestpad | 3 | 06-00000126 | A-024
2025-09-26 13:40 karim | open | karim
2025-09-26 13:42 karim | person | cor | Cor | van Wijngaarden | 1971 | partner | 06-00000126
2025-09-26 13:43 karim | person | bianca | Bianca | van Wijngaarden | 1973 | partner
2025-09-26 13:45 karim | relation | cor | partner | +bianca | yes
2025-10-07 17:00 karim | visit | Three letters about fence and shed, no answer, fine threatened. Bianca normally does the post and was in hospital for six weeks. Cor stood with the letter upside down. Neither of us mentioned it.
2025-10-07 17:01 karim | goal | c26g1 | Cor: I want to be able to read what I sign.
2025-10-14 14:10 karim | phone | Got the fine cancelled. Asked for the letters on this address to be replaced by a call. The system has no box for that, so it is on a yellow note on my colleague's screen.
2025-10-30 17:15 hanneke | visit | He brought it up himself when Bianca was in the kitchen. Fifty-four, twenty-nine years in roads, never a form he did not take home. There is a group on Thursday evening in another district, where nobody knows him.
2025-10-30 17:17 hanneke | step | c26s1 | c26g1 | First evening of the reading group, Hanneke waits in the car park | +cor | 2025-11-20
2025-11-20 21:30 hanneke | street | He went in. He came out with a book under his coat. Agreed that I drive him next week as well and that after that he goes alone.
2025-11-20 21:32 hanneke | done | c26s1
2025-11-20 21:34 hanneke | step | c26s2 | c26g1 | Ten evenings | +cor | 2026-02-26
2026-01-22 17:20 karim | street | Met Cor beside the new fence. He read me the sign of the building firm on the other side, letter by letter, and then all at once.
2026-02-27 12:30 hanneke | phone | Ten evenings out of ten. Bianca thought he was having an affair, he says. He has told her now. She cried, and then wrote him a note and put it on the fridge, and he read it.
2026-02-27 12:32 hanneke | done | c26s2
2026-02-27 12:33 hanneke | step | c26s3 | c26g1 | Write a letter to Kadewoon himself about the gutter | +cor | 2026-05-29
2026-05-21 11:10 karim | letter | Letter received: "The guter leeks at the back. Greetings, C. van Wijngaarden." Shortest and clearest of this year. Gutter will be done on Tuesday.
2026-05-21 11:11 karim | done | c26s3
2026-07-09 13:20 karim | street | He asked me about the form for foreman. The roads firm wants him for it, but it requires a written safety test. He is not sure whether he dares.
2026-07-09 13:21 karim | step | c26s4 | c26g1 | Safety test with extra time, ask the firm for it | +cor | 2026-09-18
2026-09-16 15:10 karim | done | c26s4
2026-09-18 16:40 karim | phone | Failed by two points. He read everything but ran out of time. Had not asked for the extra time, because then he would have had to tell them why.
2026-09-18 16:42 karim | undone | c26s4
2026-09-18 16:44 karim | due | c26s4 | 2026-12-11
2026-10-22 15:25 karim | street | He has told his manager, who said that his own father could not read either, and that there is extra time. New test on 11 December. He read me the date from his own diary.

== case F-5RQH | Van Dongen | Vaatjespad | 11 | 06-00000127
2026-02-09 15:10 gerben | open | gerben
2026-02-09 15:12 gerben | person | kelly | Kelly | Roosenboom | 2000 | parent | 06-00000127
2026-02-09 15:13 gerben | person | dennis | Dennis | van Dongen | 1999 | partner | 06-00000177
2026-02-09 15:14 gerben | person | sem | Sem | van Dongen | 2022 | child
2026-02-09 15:16 gerben | relation | dennis | partner | +kelly | yes
2026-02-09 15:18 gerben | relation | dennis | parent_of | +sem | yes
2026-02-12 10:15 gerben | visit | Kelly came to the office hour on Monday with a bank statement she was not supposed to see: 7,300 euros to betting sites in five months. Today Dennis came along. Rent and energy are paid up, the overdraft is at its limit, two lenders and a colleague are waiting for money. He wants to tell it once and then not to everybody again. He held Sem on his lap all through the talk, like a shield, and then said so himself.
2026-02-12 10:16 gerben | goal | c27g1 | Dennis: I want to be able to hand my phone to Kelly without thinking first.
2026-02-12 10:17 gerben | step | c27s1 | c27g1 | Sign up to the national exclusion register, tonight, at the table | +dennis | 2026-02-12
2026-02-12 10:19 gerben | step | c27s2 | c27g1 | Wages to Kelly's account for six months, agreed on paper | +kelly | 2026-03-01
2026-02-13 09:05 gerben | message | "Done. Blocked everywhere. 23.40 hours. Feels like losing a leg and a rucksack." Answered that it was a big step and that I will ring on Monday.
2026-02-13 09:07 gerben | done | c27s1
2026-02-26 13:25 gerben | visit | Debts listed: 11,900 with two lenders and a colleague. The colleague first, in Dennis's view, because he sees him daily. I would have started elsewhere, but I see his reasons.
2026-02-26 13:27 gerben | done | c27s2
2026-02-26 13:28 gerben | step | c27s3 | c27g1 | Tell the colleague the truth and agree on 50 a month | +dennis | 2026-03-13
2026-03-13 16:15 gerben | phone | Told him. Colleague was angry about the lying, not about the money. 50 a month is fine.
2026-03-13 16:16 gerben | done | c27s3
2026-03-17 10:05 hanneke | meeting | Discussed with consent of both. Dennis had been asked for his view and wrote: "I would rather it said what I did than what I am."
2026-03-17 10:06 hanneke | label | dennis | stakker | ww-list | Lost 7,300 euros to online betting between September 2025 and February 2026, and debts of 11,900 euros as a result | resident | 2026-09-11
2026-04-10 11:50 dewi | visit | Got to know Kelly, who needed someone of her own. She checks his pockets and does not want to be that woman. We spoke about what she may want to know and what she is allowed to leave alone.
2026-04-10 11:51 dewi | step | c27s4 | c27g1 | Fixed moment on Sunday: bank app open on the table, quarter of an hour, then closed | +kelly | 2026-05-31
2026-05-20 15:45 gerben | phone | Dennis had a slip: 60 euros on scratch cards, told Kelly on Sunday. She was furious and glad, in that order.
2026-06-03 12:50 gerben | visit | Sunday moments have been kept up eight times. Lenders agree to a joint plan of 36 months. Sum per month: 215 euros, from the wage account.
2026-06-03 12:51 gerben | done | c27s4
2026-06-03 12:53 gerben | step | c27s5 | c27g1 | Ask the group of ex-gamblers in the next town for a first evening | +dennis | 2026-07-03
2026-07-02 13:40 gerben | phone | He cycled there, twelve kilometres, and went in. He's the youngest. Someone of sixty-six has saved a chair for him next week.
2026-07-02 13:41 gerben | done | c27s5
2026-08-04 11:15 gerben | phone | Voicemail. Asked Dennis to ring back after work.
2026-09-08 10:15 hanneke | meeting | Review with both parents at the table. Dennis asked that it stays, "it's a fence and I know where it stands". Renewed for six months, no longer.
2026-09-08 10:17 hanneke | label | dennis | stakker | ww-list | Slip of 60 euros in May 2026 told by himself; the joint plan for 11,900 euros of debt from betting runs until 2029 | resident | 2027-03-05
2026-10-06 14:35 gerben | visit | Eight instalments, all of them on time. Wages back to his own account in November if both wish it. She does. He hesitates; he wants to practise with half.
2026-10-06 14:37 gerben | step | c27s6 | c27g1 | Half of the wages to his own account from November, look at it together after three weeks | +dennis | 2026-11-25
2026-10-30 10:35 dewi | phone | Kelly has started swimming on Sundays, after the quarter of an hour. "Clean water," she says. She does not check pockets any more, only the washing.

== case F-E3NV | Mulders | Kuipershof | 2 | 06-00000128 | A-025
2025-09-25 10:15 ilse | open | ilse
2025-09-25 10:16 ilse | person | piet | Piet | Mulders | 1939 | parent | 06-00000128
2025-09-25 10:17 ilse | person | anneke | Anneke | Mulders | 1966 | involved_elsewhere | 06-00000178
2025-09-25 10:19 ilse | relation | piet | parent_of | +anneke | yes
2025-10-01 10:45 ilse | visit | Former lock-keeper, can hardly see, and keeps the house in perfect order by touch. He fell twice in September and told nobody but the hairdresser. He wants no home and no fuss.
2025-10-01 10:46 ilse | goal | c28g1 | I want to die in this chair, but not this year.
2025-10-01 10:48 ilse | step | c28s1 | c28g1 | Rails by stairs and shower, and a button round his neck | @karim | 2025-10-24
2025-10-22 09:50 karim | visit | Rails up in three places. He felt along them and found one screw that was not flush. Right. Button tested: the voice on the other end made him jump.
2025-10-22 09:52 karim | done | c28s1
2025-11-18 15:40 hanneke | phone | Volunteer reads him the local paper on Tuesdays, including the tide tables. He corrects the pronunciation of the ships' names.
2025-12-17 14:05 ilse | visit | Anneke there with her sewing. They were arguing about Christmas: he wants to stay put. In the end she comes to him with the whole family and folding chairs.
2026-02-04 10:40 ilse | visit | He has a cold and sounds smaller. The district nurse comes daily. He said I should get on with my round, there are others who need it.
2026-03-04 11:50 ilse | phone | Anneke rang: he no longer wants to go to hospital and has said so to the doctor as well. She sleeps on the folding chairs. I asked what she needs. Someone for one night, on Friday.
2026-03-04 11:52 ilse | step | c28s2 | c28g1 | Volunteer to sit up on the night of Friday 6 March | @hanneke | 2026-03-06
2026-03-07 08:40 hanneke | message | A volunteer sat with him until six. They heard the first barge go through. He asked which one; she told him the name.
2026-03-07 08:41 hanneke | done | c28s2
2026-03-12 09:15 ilse | phone | Mr Mulders died last night, in the chair, Anneke beside him. "Not this year, he told you in October. So he kept his word." We laughed and then we didn't.
2026-03-12 09:16 ilse | goal-reached | c28g1
2026-03-17 14:10 ilse | street | Funeral. The lock opened for him without a ship. Half of Kuipershof stood along the quay, and the hairdresser in front.
2026-03-24 10:40 ilse | phone | Last call to Anneke. Kadewoon gives her until the end of April for the house, without extra rent. She leaves the rails for whoever comes next.
2026-03-24 10:42 ilse | close | deceased

== case F-S7JB | Nguyen–Terpstra | Moutlaan | 38 | 06-00000129 | A-026
2025-09-25 13:45 karim | open | karim
2025-09-25 13:46 karim | person | linh | Linh | Nguyen | 1986 | parent | 06-00000129
2025-09-25 13:47 karim | person | sietse | Sietse | Terpstra | 1983 | parent
2025-09-25 13:49 karim | person | mai | Mai | Terpstra | 2013 | child
2025-09-25 13:51 karim | person | jurre | Jurre | Terpstra | 2016 | child
2025-09-25 13:52 karim | relation | linh | partner | +sietse | yes
2025-10-08 09:40 karim | visit | Sietse works on a wind farm, two weeks on, two off. Linh looks after her own nail studio, two children and a leak. Leak is mine: drain pipe behind the bath. Two months of reduced rent agreed.
2025-10-08 09:42 karim | goal | c29g1 | We want to live under one roof, all four, and not in shifts.
2025-10-08 09:43 karim | step | c29s1 | c29g1 | Repair drain and ceiling | @karim | 2025-11-07
2025-11-06 10:35 karim | visit | Drain done, ceiling done, paint shade slightly different. Linh noticed at once. Offered to have it done again; she can live with it.
2025-11-06 10:36 karim | done | c29s1
2025-12-11 15:10 naima | phone | Jurre sleeps badly when his father is away. Teacher has made a calendar with a boat on it that he may move. It helps from Wednesday onwards.
2026-02-04 17:10 karim | visit | Sietse home for his fortnight. A job has come up on shore, in a harbour town an hour away. They don't dare: her studio, the school, her mother.
2026-02-04 17:14 karim | correct | Sietse home for his fortnight. A job has come up on shore, in a harbour town an hour and a half away. They hesitate, that is a better word than the one I used: her studio, the school, her mother.
2026-02-04 17:15 karim | step | c29s2 | c29g1 | Spend a weekend there and visit two schools | +linh | 2026-03-20
2026-03-19 14:15 karim | phone | Weekend done. Mai was against it until she saw the climbing hall. Linh found a shop space with a window on the market square.
2026-03-19 14:16 karim | done | c29s2
2026-03-19 14:18 karim | step | c29s3 | c29g1 | Look for a tenant exchange with the corporation over there | @karim | 2026-05-08
2026-05-07 11:40 karim | phone | Exchange found: an older couple who want to come here for the grandchildren. Keys change hands on 20 June.
2026-05-07 11:42 karim | done | c29s3
2026-06-17 16:50 karim | visit | Boxes up to the ceiling with the slightly different paint. Jurre gave me the boat for my own calendar. Passed on the name of a colleague there, with their permission and nothing else.
2026-06-17 16:51 karim | goal-reached | c29g1
2026-06-22 10:10 karim | phone | Arrived. All four asleep under one roof, on mattresses. They want to close the file here, and so we do.
2026-06-22 10:11 karim | close | moved

== case F-1XGW | Zijlmans | Kuipershof | 30 | 06-00000130
2025-11-17 11:30 ilse | open | ilse
2025-11-17 11:31 ilse | person | hennie | Hennie | Zijlmans | 1944 | parent | 06-00000130
2025-11-17 11:32 ilse | person | erik | Erik | Zijlmans | 1971 | involved_elsewhere
2025-11-17 11:34 ilse | relation | hennie | parent_of | +erik | yes
2025-11-18 10:15 ilse | visit | Somebody "from the bank" rang on Saturday and a "colleague" collected her card. 3,900 euros gone. She has washed the cup he drank from four times. Has told no one, not even Erik, because he will want to arrange everything.
2025-11-18 10:17 ilse | goal | c30g1 | I want to pick up the phone again like a normal person.
2025-11-18 10:18 ilse | step | c30s1 | c30g1 | Report it to the police, with Ilse there | +hennie | 2025-11-21
2025-11-18 10:19 ilse | step | c30s2 | c30g1 | Ask the bank for compensation | @gerben | 2025-12-19
2025-11-20 14:05 sjoerd | visit | Took the report at her kitchen table instead of the post. Good description. Told her what I tell everybody: these people are professionals, she is not, and that is to her credit.
2025-11-20 14:07 sjoerd | done | c30s1
2025-12-18 11:10 gerben | phone | Bank compensates 2,900 of the 3,900 euros as a gesture. The other 1,000 they do not repay because it was drawn with the code. Explained that to her; she had expected nothing at all.
2025-12-18 11:11 gerben | done | c30s2
2025-12-18 11:13 gerben | step | c30s3 | c30g1 | Tell Erik | +hennie | 2026-01-16
2026-01-15 13:20 ilse | phone | She told Erik. He wanted to arrange everything. She said no and he listened, which was new for both of them. He did fit a second lock; she chose the colour.
2026-01-15 13:22 ilse | done | c30s3
2026-03-10 14:30 sjoerd | meeting | Mrs Zijlmans told her story to forty people at De Mouterij, standing up. Afterwards eleven came forward with the same story. Usually it is two or three. Reports will be taken next week at the coffee morning.
2026-03-10 14:32 sjoerd | goal | c30g2 | I want to warn others before they wash the cup.
2026-05-19 14:45 ilse | visit | She picks up with "Who is this and why", and enjoys it. Two other blocks have asked her to give the talk as well. She does not need me for that. We had a last coffee and closed the file together.
2026-05-19 14:46 ilse | goal-reached | c30g1
2026-05-19 14:47 ilse | goal-reached | c30g2
2026-05-19 14:48 ilse | close | goals_reached

== case F-T6DP | Öztürk–Visser | Haverkade | 61 | 06-00000131
2026-01-20 13:30 naima | open | naima
2026-01-20 13:31 naima | person | marloes | Marloes | Visser | 1991 | parent | 06-00000131
2026-01-20 13:33 naima | person | kerem | Kerem | Öztürk | 1989 | partner
2026-01-20 13:35 naima | person | noa | Noa | Öztürk | 2021 | child
2026-01-20 13:36 naima | relation | marloes | partner | +kerem | yes
2026-01-21 15:55 naima | phone | Anonymous report: child cries every evening and is seen outside in pyjamas. Rang the parents myself and told them the content, so that they would not hear it from somebody else. Marloes was shocked; we may come by tomorrow.
2026-01-22 18:15 naima | visit | Was there at bedtime. Noa cries because she is not allowed to take the rabbit to bed, every evening, for seven minutes. Then the pyjama walk to the hutch to say goodnight. I went along; the rabbit is called Sir.
2026-01-27 10:40 hanneke | meeting | Report discussed: doctor, nursery and youth nurse see a healthy family and have no concerns. Nothing to keep open except a proper answer to the parents.
2026-02-10 13:50 naima | visit | Marloes has slept badly over who it might have been. Kerem carried Noa round the gallery and introduced her to everyone who was at home, rabbit as well. The man two doors down turned red.
2026-02-10 13:52 naima | goal | c31g1 | Marloes: tell me clearly in writing that nothing sticks to us.
2026-02-10 13:53 naima | step | c31s1 | c31g1 | A letter to the parents with the outcome, and a copy in the file on top | @naima | 2026-03-06
2026-03-05 11:40 naima | letter | Letter delivered: the report proved unfounded, this file will be closed, and this is what remains in it and for how long. Marloes read it standing up and then sat down.
2026-03-05 11:42 naima | done | c31s1
2026-03-05 11:44 naima | goal-reached | c31g1
2026-03-05 11:46 naima | close | unfounded

== case F-9CHK | Roelants | Hopstraat | 52 | 06-00000132 | A-027
2025-09-25 15:30 karim | open | karim
2025-09-25 15:32 karim | person | ineke | Ineke | Roelants | 1962 | parent | 06-00000132
2025-09-25 15:34 karim | person | stef | Stef | Roelants | 1990 | involved_elsewhere
2025-09-25 15:36 karim | relation | ineke | parent_of | +stef | yes
2025-10-07 13:15 karim | visit | Smell up to the second floor. Fourteen cats, I counted twice, she corrected me: fifteen, one under the bath. She takes them in because "they get dumped here, and nobody rings about that". All named and fed.
2025-10-07 13:16 karim | goal | c32g1 | I want each of them to go to somebody I have looked in the eye.
2025-10-07 13:18 karim | step | c32s1 | c32g1 | Vet's round at cost price, with the animal ambulance | @hanneke | 2025-10-31
2025-10-07 13:19 karim | step | c32s2 | c32g1 | Down to six cats before spring | +ineke | 2026-03-20
2025-10-29 14:15 hanneke | phone | Vet comes on the 31st, eleven to be neutered in two days, paid by the animal fund. Ineke sleeps in the kitchen for those nights, beside the baskets.
2025-10-29 14:16 hanneke | done | c32s1
2025-11-25 14:30 karim | visit | Twelve cats. Three new owners came by for an interview with Ineke; two passed. The third "had a dishonest coat", so that one stays.
2026-01-20 13:35 karim | visit | Nine. Stairwell smells of detergent. The downstairs neighbour says hello to her again, she tells me.
2026-03-19 10:40 karim | visit | Six. She had them sit on the windowsill for the count like an honours list. Stef came for it with a cake in the shape of a fish.
2026-03-19 10:41 karim | done | c32s2
2026-03-19 10:43 karim | goal-reached | c32g1
2026-07-15 14:10 karim | phone | Somebody dumped a box with kittens at her door. She rang the animal ambulance and then me, in tears, because she had let them go. Kept none.
2026-11-04 13:25 karim | street | Ineke with a shopping trolley full of flyers of the animal shelter. Still six. She asked whether I still need to come. Agreed that we both think about it.

== case F-M8YE | Wierenga | Eestpad | 22 | 06-00000133 | A-028
2025-09-25 12:20 hanneke | open | -
2025-09-25 12:21 hanneke | person | jikke | Jikke | Wierenga | 1941 | parent | 06-00000133
2025-09-25 12:22 hanneke | person | foekje | Foekje | Wierenga | 1944 | lodger
2025-09-25 12:23 hanneke | relation | jikke | sibling | +foekje | yes
2025-10-01 14:40 hanneke | phone | Neighbour reports that the sisters sit in the dark. Rang: they save, and besides they know where everything is. Jikke talks, Foekje says "yes" in the background.
2025-10-07 10:35 hanneke | meeting | Triage: mostly a question of house and heating. Karim goes to have a look.
2025-10-07 10:37 hanneke | director | karim
2025-10-10 11:20 karim | visit | Boiler from 1994, stairs from before that. They live in one room with two lamps. Foekje has not been upstairs since Easter. They have never asked for anything and would not know how.
2025-10-10 11:21 karim | goal | c33g1 | Jikke and Foekje: together, warm, and not in a home.
2025-10-10 11:22 karim | correct-goal | c33g1 | Together, warm, and not in a home. And Foekje wants to hear birds.
2025-10-10 11:23 karim | step | c33s1 | c33g1 | Boiler service and two months of energy check | @karim | 2025-11-14
2025-11-13 10:15 karim | visit | Boiler replaced instead of serviced. Jikke keeps a hand on the radiator as if it might leave. First bill will be lower than when they were sitting in the cold.
2025-11-13 10:16 karim | done | c33s1
2025-11-13 10:17 karim | step | c33s2 | c33g1 | Show them the ground floor flats in Kuipershof | @karim | 2026-02-27
2026-02-26 14:40 karim | visit | Walked round Kuipershof. Foekje spoke her first full sentence to me: "That one gets the sun in the morning." One may come free in the course of the year, no promises.
2026-02-26 14:41 karim | done | c33s2
2026-04-14 15:50 karim | phone | Number 2 in Kuipershof is theirs as of June, rails by the shower already in place. Told them who had lived there; they knew his lock.
2026-04-14 15:51 karim | step | c33s3 | c33g1 | Move with help from the football club | @hanneke | 2026-06-05
2026-06-05 13:15 karim | moved | Kuipershof | 2
2026-06-05 13:16 karim | done | c33s3
2026-06-05 13:17 karim | visit | Moved in four hours. They stood in the morning sun at one in the afternoon, looking at where it would come tomorrow.
2026-09-29 14:35 karim | phone | All well. Foekje waters the plants in the courtyard and has made that her job. They want no more visits before the winter, "we'll shout".
2026-09-29 14:37 karim | follow-up | c33f1 | call | 2027-01-14 | First winter bill in the new house

== case F-FV3R | Kaya | Brouwersplein | 4 | 06-00000134
2025-10-13 11:10 hanneke | open | -
2025-10-13 11:11 hanneke | person | serdar | Serdar | Kaya | 1975 | parent | 06-00000134
2025-10-13 11:13 hanneke | person | aylin | Aylin | Kaya | 1978 | parent
2025-10-13 11:15 hanneke | relation | serdar | partner | +aylin | yes
2025-10-13 11:40 hanneke | phone | He rings himself: greengrocer on the square, home above the shop. Energy for both on one contract, 1,180 a month. He is not used to asking, he says, he is used to giving credit.
2025-10-21 10:45 gerben | director | gerben
2025-10-23 16:30 gerben | visit | One meter for two households and a cold store. The business rate is charged on the kitchen. Aylin does the accounts in a school exercise book and is right to the cent.
2025-10-23 16:31 gerben | goal | c34g1 | Aylin: a bill at home for home, and a bill for the shop for the shop.
2025-10-23 16:33 gerben | step | c34s1 | c34g1 | Split the connection: ask the grid operator | @gerben | 2025-12-12
2025-12-11 16:10 gerben | phone | Grid operator has a waiting time of seven months. Meanwhile the monthly advance goes down to 840. Told them both that it will be summer before the bills are separate.
2025-12-11 16:12 gerben | done | c34s1
2026-02-19 10:20 gerben | visit | Turnover fell this winter because of the trouble on the square: people go home before dark. Serdar would rather talk to the lads than pay for a shutter. He has started putting out a crate of apples.
2026-05-20 16:20 sjoerd | street | Shop open until nine again. Apples in a crate with "for footballers" on it. No shutter.
2026-07-15 10:15 gerben | phone | New meter is in. House 190, shop 410. Aylin started a second exercise book and has drawn a line under the first one.
2026-07-15 10:16 gerben | goal-reached | c34g1
2026-07-15 10:17 gerben | goal | c34g2 | Serdar: our customers' old debts off the slate, in a way that nobody loses face.
2026-07-15 10:19 gerben | step | c34s2 | c34g2 | Work out how much credit is owed in total, without names | +aylin | 2026-09-18
2026-09-17 15:25 gerben | visit | 2,640 euros on the slate, 31 households. He has never sent a reminder. Aylin thinks half would pay if it could be done in fives.
2026-09-17 15:27 gerben | done | c34s2
2026-09-17 15:28 gerben | step | c34s3 | c34g2 | A jar on the counter with "fives" and a slip without a name | +serdar | 2026-12-22
2026-11-11 15:30 gerben | visit | In six weeks 415 euros in the jar. One customer who owed nothing paid as well. Serdar keeps the jar out of sight of the children.
2026-11-11 15:32 gerben | step | c34s4 | c34g2 | Ask the two other shops on the square whether a jar would work there | +serdar | 2027-01-29
2026-11-11 15:34 gerben | step | c34s5 | c34g2 | Have the energy coach look at the cold store | @gerben | 2027-01-15

== case F-2PZN | Hernández | Vaatjespad | 19 | 06-00000135
2026-03-09 10:15 dewi | open | dewi
2026-03-09 10:16 dewi | person | marisol | Marisol | Hernández | 1982 | lodger | 06-00000135
2026-03-09 10:18 dewi | relation | marisol | friend | Rosa, same cleaning team | yes
2026-03-11 17:15 dewi | visit | Marisol cleans holiday homes, eleven-hour days, paid in cash, nothing for January or February. Her room belongs to the same boss. She spoke softly and asked me to close the window first.
2026-03-11 17:17 dewi | goal | c35g1 | My money for my work, and a key that is mine.
2026-03-11 17:19 dewi | step | c35s1 | c35g1 | Write down all hours as far back as she can, with photos of the roster | +marisol | 2026-03-27
2026-03-11 17:20 dewi | step | c35s2 | c35g1 | Advice from the labour inspectorate without giving her name | @dewi | 2026-03-20
2026-03-19 13:40 dewi | phone | The inspectorate takes it seriously; this is not the first question about the firm. She can report with protection. I passed it on word for word and did not press her.
2026-03-19 13:41 dewi | done | c35s2
2026-03-30 18:10 dewi | visit | The hours are there: a school notebook, 412 hours, in pencil. Rosa kept one as well. They had not known that of each other.
2026-03-30 18:11 dewi | done | c35s1
2026-03-30 18:13 dewi | step | c35s3 | c35g1 | Find another room before the report goes in | @karim | 2026-05-01
2026-04-29 16:40 karim | phone | Room found with a lady on Moutlaan, through the noticeboard at De Mouterij. 360 euros a month, own key, from Saturday.
2026-04-29 16:42 karim | correct | Room found with a lady on Moutlaan, through the noticeboard at De Mouterij. 380 euros a month, own key, from Friday. The landlady wanted a reference; I gave her my name.
2026-04-29 16:43 karim | done | c35s3
2026-05-04 10:30 dewi | phone | Moved on Friday evening, with two bags and Rosa. The report was made this morning, by both. She sounded surer of herself than I have heard her before.
2026-05-04 10:31 dewi | step | c35s4 | c35g1 | Claim the unpaid wages with the legal desk | @dewi | 2026-09-11
2026-06-16 14:20 dewi | visit | She works at a hotel now with a contract and pay slips, all kept in one folder. The old firm offered 500 euros to drop it; she declined politely.
2026-09-10 11:05 dewi | message | Legal desk: firm has to pay 4,870 euros, in three parts. The first part came in on Monday. Marisol asked me to go through the other two dates with her.
2026-09-10 11:07 dewi | done | c35s4
2026-09-10 11:09 dewi | step | c35s5 | c35g1 | Watch the three payments come in | +marisol | 2026-12-02
2026-09-10 11:14 dewi | correct-step | c35s5 | Keep an eye on the second and third payment and ring Dewi if one is late
2026-10-27 17:05 dewi | phone | Second payment on the day. She has been asked to explain to a group of new cleaners what a pay slip is; would I come and sit at the back. Yes.
2026-10-27 17:06 dewi | step | c35s6 | c35g1 | Ask the landlady for a tenancy agreement on paper | +marisol | 2026-12-16

== case F-B4WS | Mensah | Tonnenmakersweg | 163 | 06-00000136
2026-04-07 14:10 dewi | open | dewi
2026-04-07 14:11 dewi | person | adwoa | Adwoa | Mensah | 1989 | parent | 06-00000136
2026-04-07 14:13 dewi | person | kwame | Kwame | Mensah | 2018 | child
2026-04-07 14:14 dewi | person | esi | Esi | Mensah | 2020 | child
2026-04-07 14:16 dewi | person | akosua | Akosua | Mensah | 1995 | lodger
2026-04-07 14:17 dewi | relation | adwoa | parent_of | +esi | yes
2026-04-09 14:45 dewi | visit | Adwoa works nights at the hospital, four in a row. Her cousin who slept with the children has gone abroad. Twice this month they were alone from five to seven. She told the school herself, and the school told us with her on the line.
2026-04-09 14:46 dewi | person-left | akosua
2026-04-09 14:47 dewi | goal | c36g1 | I want to come home from nights to children who slept, not who waited.
2026-04-09 14:49 dewi | step | c36s1 | c36g1 | Night sitter until there is a real solution | @hanneke | 2026-04-17
2026-04-16 12:15 hanneke | phone | Two women from the Tuesday group will take turns sleeping there in April and May. They wanted no pay; Adwoa insisted on breakfast.
2026-04-16 12:16 hanneke | done | c36s1
2026-05-20 13:15 dewi | visit | Kwame showed me the roster on the fridge, with drawings of who snores. Adwoa asked the ward for day shifts; there is a waiting list by seniority, and she is ninth on it.
2026-05-20 13:16 dewi | step | c36s2 | c36g1 | Ask the ward for self-rostering, with the works council | +adwoa | 2026-06-26
2026-06-25 15:20 dewi | phone | Self-rostering granted as of September, two nights instead of four. In July and August it will be a puzzle.
2026-06-25 15:21 dewi | done | c36s2
2026-06-25 15:22 dewi | step | c36s3 | c36g1 | Summer plan: who sleeps when, all eight weeks | @dewi | 2026-07-03
2026-07-02 16:30 dewi | visit | Summer plan done: cousin back for three weeks, the two women for three, holidays for two. Esi coloured in the weeks. Yellow is Mum.
2026-07-02 16:32 dewi | done | c36s3
2026-10-01 11:30 dewi | phone | Two nights a week from September, and it works. Rent allowance went down because she earns more; Gerben has checked the figure and it is correct.
2026-10-01 11:31 dewi | step | c36s4 | c36g1 | Permanent sitter for the two nights, found and paid by Adwoa herself | +adwoa | 2026-11-27
2026-11-03 15:10 dewi | visit | She has spoken with a student on the second floor, who wants to know what happens in case of fire. Adwoa thought that a good question and wrote one page of instructions, with the exits drawn by Kwame.
2026-11-03 15:12 dewi | step | c36s5 | c36g1 | Trial evening with the student, Adwoa at home | +adwoa | 2026-12-04
2026-11-03 15:14 dewi | step | c36s6 | c36g1 | Evening meal for the two women who stood in all spring | +adwoa | 2026-12-18

== case F-KD7T | Kramer–Adomako | Gerststraat | 90 | 06-00000137
2026-09-15 13:10 dewi | open | dewi
2026-09-15 13:12 dewi | person | lotte | Lotte | Kramer | 1998 | parent | 06-00000137
2026-09-15 13:14 dewi | person | daniel | Daniel | Adomako | 1996 | parent
2026-09-15 13:15 dewi | person | juno | Juno | Adomako | 2025 | child
2026-09-15 13:16 dewi | relation | lotte | partner | +daniel | yes
2026-09-15 13:17 dewi | relation | lotte | friend | Aunt Marga, Gerststraat 90 | yes
2026-09-17 10:20 dewi | visit | They have had the front room at Lotte's aunt's since 1 September. Before that three weeks in the car, with Juno, now fourteen months, after their temporary lease ended. Lotte wants me to know that Juno was always dry and always fed.
2026-09-17 10:21 dewi | goal | c37g1 | A door we can close ourselves, before Juno is two.
2026-09-17 10:22 dewi | step | c37s1 | c37g1 | Emergency registration at Kadewoon and a letter of support | @dewi | 2026-10-02
2026-09-22 14:20 naima | visit | Juno is well, curious, sings to the cat. Vaccination caught up. Lotte cried when I said she had done well; she had expected a different sort of visit.
2026-09-29 10:05 hanneke | meeting | Case discussion with Lotte present. She asked whether a label helps with housing. No, and that's the way it should be. She agreed with the sentence and asked for the end date.
2026-09-29 10:07 hanneke | label | lotte | stakker | ww-list | Lived in a car with a child of fourteen months for three weeks in August 2026 after the end of a temporary lease | resident | 2027-03-24
2026-10-02 15:30 dewi | message | Registered. Emergency status has been refused, because they "have a roof". Told them by phone first, then on paper.
2026-10-02 15:32 dewi | correct-step | c37s1 | New emergency registration at Kadewoon, with letters from both employers and the health service
2026-10-02 15:34 dewi | due | c37s1 | 2026-11-24
2026-10-15 16:15 gerben | visit | Both work: he in the market garden, she at the till. Together they earn just too much for one scheme and too little for every other. Drew it up on one sheet for the objection.
2026-10-15 16:16 gerben | step | c37s2 | c37g1 | Hand in the objection to the refusal of emergency status | @gerben | 2026-12-04
2026-10-15 16:17 gerben | step | c37s3 | c37g1 | Agree with Aunt Marga until when they can stay | +daniel | 2026-12-11
2026-10-29 12:40 karim | phone | Gave them the honest numbers: without emergency status four to six years. Daniel thanked me for not saying "soon". Offered temporary housing outside town; they want to think about it.
2026-11-05 16:20 dewi | phone | No news from Kadewoon yet. Told Lotte exactly that.
2026-11-12 15:20 dewi | visit | Aunt Marga sleeps with cotton wool in her ears and will not hear of a date. Juno walks. I had no news about housing and said that first, so that they would not have to wait for it.

== case F-Q5XJ | Tahiri | Brouwersplein | 17 | 06-00000138
2026-05-06 11:20 dewi | open | dewi
2026-05-06 11:21 dewi | person | youssef | Youssef | Tahiri | 1980 | parent | 06-00000138
2026-05-06 11:22 dewi | person | malika | Malika | Tahiri | 1984 | parent
2026-05-06 11:23 dewi | person | adam | Adam | Tahiri | 2012 | child
2026-05-06 11:24 dewi | person | sara | Sara | Tahiri | 2015 | child
2026-05-06 11:26 dewi | relation | youssef | partner | +malika | yes
2026-05-08 14:25 dewi | visit | Everyone in Hopvelden knows Youssef from the football; he trains forty children for nothing. Malika rang us: since the removal firm let him go in February he has not told anyone and leaves the house at eight with his bag.
2026-05-08 14:26 dewi | goal | c38g1 | Youssef: I want to tell the boys the truth about effort, and that includes mine.
2026-05-08 14:28 dewi | step | c38s1 | c38g1 | Tell Adam and Sara | +youssef | 2026-05-22
2026-05-21 19:30 bas | street | After training. He told his children on the halfway line, he says, because he knows how to talk there. Adam asked whether they still get new shirts. Not this year. Okay.
2026-05-21 19:32 bas | done | c38s1
2026-06-09 10:15 gerben | visit | No debts yet, savings for five weeks. Applied for benefit with effect from today; the months before are lost. He nodded and wrote the date in his training book.
2026-06-09 10:17 gerben | step | c38s2 | c38g1 | Ask the municipality about the job of sports coach for the neighbourhood | @marlies | 2026-09-04
2026-09-03 11:15 marlies | phone | Post of neighbourhood sports coach exists: 20 hours, from January, on condition of a certificate. I had said it would be before the summer. It wasn't.
2026-09-03 11:16 marlies | done | c38s2
2026-09-03 11:17 marlies | step | c38s3 | c38g1 | Coach certificate level 2, four Saturdays | +youssef | 2026-12-09
2026-09-03 11:19 marlies | step | c38s4 | c38g1 | Application with reference from parents | +youssef | 2026-12-18
2026-10-15 13:30 dewi | visit | Malika laughs about the homework: he draws arrows on the tablecloth. Benefit is tight but the rent is in. Sara wants to know when he'll wear a whistle for money.
2026-11-09 17:30 dewi | street | Third Saturday done. Twenty-three parents signed the reference, one with a muddy thumb. He had the sheet in a plastic folder in his inside pocket.
2026-11-09 17:32 dewi | step | c38s5 | c38g1 | Report the new income once the post starts | @gerben | 2027-01-08

== case F-8HGM | Bouzid | Moutlaan | 71 | 06-00000139
2026-11-10 13:40 hanneke | open | -
2026-11-10 13:41 hanneke | person | nadia | Nadia | Bouzid | 1987 | parent | 06-00000139
2026-11-10 13:42 hanneke | person | ilyan | Ilyan | Bouzid | 2014 | child
2026-11-10 14:10 gerben | phone | Early signal: water and health insurance both two months behind. Rang to offer help, which is all this signal may be used for. Mrs Bouzid was in a meeting at work and will ring back after five.
2026-11-12 17:20 gerben | phone | She did ring back. Since the divorce the standing orders run from an account that is empty. She would like to get it in order before her son notices. First talk is possible on the 24th.
2026-11-12 17:22 gerben | follow-up | c39f1 | visit | 2026-11-24 | First talk, at De Mouterij rather than at home, at her request
2026-11-17 11:05 hanneke | meeting | Triage: money, and as far as we know nothing else. Decision on a director after the first talk; she must have a say in who it is.

== case F-C2VE | Wolters | Hopstraat | 126 | 06-00000140
2026-11-16 09:40 hanneke | open | -
2026-11-16 09:41 hanneke | person | theo | Theo | Wolters | 1947 | parent | 06-00000140
2026-11-16 09:55 hanneke | phone | Neighbour is worried: Mr Wolters has had the lights on day and night for a week and no longer puts out the bin. She has told him that she would ring us, he said, "Do as you please".
2026-11-17 15:40 ilse | visit | He opened, in a coat. Boiler out, lights on "for the warmth". His wife has been in a nursing home since October. Rang for a fitter there and then; he asked if I take sugar.
2026-11-18 11:30 karim | phone | Boiler has been working again since nine this morning. Mr Wolters has had no hot meal for days; he told the fitter and would rather I did not know. Told him that I do and that I am writing it down.
2026-11-18 11:31 karim | follow-up | c40f1 | visit | 2026-11-25 | Second visit, ask what he himself wants

== case F-N6RA | Sarmento | Tonnenmakersweg | 9 | 06-00000141
2026-11-18 10:20 hanneke | open | -
2026-11-18 10:22 hanneke | person | carla | Carla | Sarmento | 1990 | parent | 06-00000141
2026-11-18 10:23 hanneke | person | diogo | Diogo | Sarmento | 2016 | child
2026-11-18 10:35 naima | phone | School: Diogo started three weeks ago, comes without lunch and says he isn't hungry. Teacher spoke to the mother first, who asked for a call in the evening because she works at the fish auction until four.
2026-11-19 19:10 naima | phone | Called. Tired, direct, a bit suspicious: "Is this about taking him?" No. She sleeps with Diogo on an air bed until her first full wage. Would welcome someone who can show her the way; evenings only.
2026-11-19 19:11 naima | follow-up | c41f1 | visit | 2026-11-23 | Evening visit, bring the address of the furniture shop

== board | De Hopvelden: first listen on the doorstep, then build
2025-10-06 14:00 marlies | opened
2025-10-06 14:10 marlies | note | n1 | strength | resident | residents' committee | People here keep an eye on each other; a blind that stays down gets noticed
2025-10-06 14:13 marlies | note | n2 | strength | resident | coffee morning | The coffee morning at the community centre costs nothing and nobody asks why you come
2025-10-06 14:16 marlies | note | n3 | weakness | resident | flats on Tonnenmakersweg | The lift breaks down every month and we hear nothing about it until it works again
2025-10-06 14:19 marlies | note | n4 | weakness | resident | parents of the primary school | Damp bedrooms: children cough all winter and the advice is always to open a window
2025-10-06 14:22 marlies | note | n5 | threat | resident | shopkeepers | Scooters on the square after dark; customers stay away from five o'clock
2025-10-06 14:25 marlies | note | n6 | weakness | partner | primary school | Letters from official bodies are too hard to read for about half of our parents
2025-10-06 14:28 marlies | note | n7 | opportunity | team | front-line team | An empty room at the community centre on weekday mornings
2025-10-06 14:31 marlies | note | n8 | strength | partner | football club | Forty children train every week with volunteers only
2025-10-06 14:34 marlies | note | n9 | threat | partner | housing corporation | Waiting times for larger homes are growing faster than we build
2025-10-06 14:37 marlies | note | n10 | opportunity | resident | group of young people | Give us a place to work on mopeds, then we won't be on the square
2025-11-04 16:30 marlies | note | n11 | weakness | team | front-line team | Young people leaving care fall into a hole on their eighteenth birthday: everything stops on the same day
2025-11-04 16:34 marlies | note | n12 | threat | partner | debt advice | Energy bills drive households into arrears that never had debts before
2025-11-04 16:38 marlies | note | n13 | opportunity | resident | retired tradesmen | We can repair anything and sit at home
2025-11-25 15:20 marlies | edit | n4 | Damp bedrooms on the canal side; an independent report shows that it is the outside wall and not the behaviour of tenants
2026-01-12 15:00 marlies | goal | g1 | n7 | A group run by residents every weekday morning in the empty room | quick_win
2026-01-12 15:05 marlies | goal | g2 | n3 | The lift works, and if it doesn't there is a message within the hour with a name under it | quick_win
2026-01-12 15:10 marlies | goal | g3 | n4 | All eight homes with the bad wall dry before next winter | 1y
2026-01-12 15:30 marlies | goal | g4 | n5 | Everybody crosses the square after dark without a second thought | 4y
2026-02-03 14:10 hanneke | note | n14 | strength | resident | sewing group | A room full of women who earn their own thread
2026-02-03 14:16 hanneke | note | n15 | opportunity | resident | walking group | More dogs than walkers on Mondays; there is room for people who do not like indoors
2026-02-17 16:10 karim | note | n16 | weakness | partner | housing corporation | We promise dates that contractors have not confirmed
2026-03-10 16:00 sjoerd | note | n17 | threat | partner | police | Older boys recruit at the bus station among boys of twelve and thirteen
2026-03-10 16:05 sjoerd | note | n18 | threat | resident | coffee morning | Callers who pretend to be the bank; many are ashamed and tell no one
2026-03-31 15:45 marlies | move | n14 | opportunity
2026-04-14 14:00 marlies | note | n19 | weakness | resident | informal carers | You only find out what help exists once you have collapsed
2026-04-14 14:05 marlies | goal | g5 | n6 | Every letter from our organisations can be read by someone of twelve | 4y
2026-05-19 15:30 marlies | note | n20 | strength | resident | young people on the square | We chalked a pitch ourselves and now mothers come and sit there
2026-05-19 15:34 marlies | withdraw | n10 | Done: the moped workshop has its own evening at the community centre
2026-06-02 15:10 marlies | goal-reached | g1
2026-06-09 14:20 hanneke | note | n21 | opportunity | resident | women's cycling lessons | We have learnt to cycle; who organises a trip to the sea
2026-06-30 13:50 karim | edit | n3 | The lift has a new motor since February; the messages about breakdowns still come too late
2026-08-25 14:30 marlies | note | n22 | weakness | team | front-line team | In summer five of us were away at once and residents noticed it
2026-09-08 15:00 marlies | note | n23 | threat | partner | care organisation | Night care for older people at home is stretched to the limit; carers do the rest
2026-09-08 15:05 marlies | note | n24 | opportunity | partner | vocational college | We are looking for fifty work placements within cycling distance
2026-09-08 15:10 marlies | move | n15 | strength
2026-09-22 16:00 karim | goal-reached | g2
2026-10-06 14:30 marlies | note | n25 | strength | resident | greengrocer's customers | The jar on the counter: paying off without losing face
2026-10-06 14:34 marlies | note | n26 | weakness | resident | temporary tenants | A temporary lease ends and there is nothing behind it, not even with two jobs
2026-10-06 14:38 marlies | withdraw | n22 | Discussed and settled: holidays are planned together from now on
2026-10-06 14:42 marlies | goal | g6 | n9 | Twenty exchanges a year between people who live too large and people who live too small | 10y
2026-11-03 15:20 naima | note | n27 | opportunity | partner | secondary school | Pupils want to read to older people as their volunteering hours, if somebody makes the match
2026-11-03 15:25 naima | edit | n17 | Older boys recruit at the bus station; since the pitch and the workshop it happens less on the square itself
