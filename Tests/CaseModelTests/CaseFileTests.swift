// What a case file answers: its people, its labels in force, its next step, its progress.

import TestSupport
import Testing

@testable import CaseModel

@Suite("The case file")
struct CaseFileTests {
  @Test("A case with a director is open, one without waits in triage until it gets one")
  func opening() throws {
    var town = try Town()
    let open = try town.open()
    #expect(town[open].status == .open && town[open].director == town.mara)
    let waiting = try town.openInTriage()
    #expect(town[waiting].status == .triage && town[waiting].director == nil)
    try town.assign(waiting, to: town.bram)
    #expect(town[waiting].status == .open && town[waiting].director == town.bram)
  }

  @Test("A handover ends one directorship where the next begins, and closing keeps the last")
  func directing() throws {
    var town = try Town()
    let start = town.today - 30
    let id = try town.open(on: start)
    try town.assign(id, to: town.bram, on: start + 10)
    try town.close(id, on: start + 20)
    #expect(
      town[id].directorships == [
        Directorship(member: town.mara, from: start, until: start + 10),
        Directorship(member: town.bram, from: start + 10, until: start + 20),
      ])
    #expect(town[id].closed == Closing(reason: .moved, on: start + 20, explanation: nil))
    try town.run(
      .reopenCase(
        CaseReopened { ($0.caseID, $0.director, $0.on) = (id, town.mara, town.today) }))
    #expect(town[id].director == town.mara && town[id].closed == nil)
    #expect(town[id].directorships.count == 3)
  }

  @Test("The next step is the earliest dated one, a follow-up before a step of the same day")
  func nextStep() throws {
    var town = try Town()
    let id = try town.open()
    #expect(town[id].nextStep == nil)
    let goal = try town.goal(id)
    _ = try town.step(id, goal, "Zonder dag")
    #expect(town[id].nextStep?.text == "Zonder dag")
    _ = try town.followUp(id, "Ook zonder")
    #expect(town[id].nextStep?.text == "Ook zonder")
    let later = try town.step(id, goal, "Later", due: town.today + 9)
    #expect(town[id].nextStep == NextStep(origin: .step(later), text: "Later", due: town.today + 9))
    let sooner = try town.step(id, goal, "Eerder", due: town.today + 2)
    _ = try town.followUp(id, "Zelfde dag", due: town.today + 2)
    #expect(town[id].nextStep?.text == "Zelfde dag")
    let followUp = town[id].followUps[1].id
    try town.run(
      .completeFollowUp(
        FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, town.today) }))
    #expect(town[id].nextStep?.origin == .step(sooner))
    try town.done(id, sooner)
    #expect(town[id].nextStep?.origin == .step(later))
    try town.run(
      .dropGoal(
        GoalDropped { ($0.caseID, $0.goal, $0.reason, $0.on) = (id, goal, "x", town.today) }))
    #expect(town[id].nextStep?.text == "Ook zonder")
    try town.close(id)
    #expect(town[id].nextStep == nil)
  }

  @Test("Progress counts steps that are not lapsed, of goals that are not dropped")
  func progress() throws {
    var town = try Town()
    let id = try town.open()
    let (kept, dropped) = (try town.goal(id), try town.goal(id))
    try town.done(id, try town.step(id, kept))
    _ = try town.step(id, kept)
    let lapsed = try town.step(id, kept)
    try town.run(
      .lapseStep(StepLapsed { ($0.caseID, $0.step, $0.reason) = (id, lapsed, "Niet nodig") }))
    try town.done(id, try town.step(id, dropped))
    try town.run(
      .dropGoal(
        GoalDropped { ($0.caseID, $0.goal, $0.reason, $0.on) = (id, dropped, "x", town.today) }))
    #expect(town[id].planProgress == (1, 2))
  }

  @Test("A label counts for twelve months, then is undetermined until somebody looks")
  func labelExpiry() throws {
    var town = try Town()
    let id = try town.open()
    let person = try town.person(id)
    try town.run(town.label(id, person, .rakker))
    let expiry = town.today.adding(months: 12)
    func kind(_ day: Day) -> LabelKind? {
      town[id].currentLabels(on: day).first?.label.kind(on: day)
    }
    #expect(kind(expiry - 1) == .rakker)
    #expect(kind(expiry) == .undetermined)
    try town.run(town.label(id, person, .stakker))
    #expect(kind(town.today) == .stakker)
    #expect(town[id].labels.count == 2)
  }

  @Test("The last label of a person counts; none and a withdrawn one are no label")
  func currentLabels() throws {
    var town = try Town()
    let id = try town.open()
    let (a, b) = (try town.person(id, "A"), try town.person(id, "B"))
    try town.run(town.label(id, a, .stakker))
    try town.run(town.label(id, b, .rakker))
    func kinds() -> [LabelKind] {
      town[id].currentLabels(on: town.today).map { $0.label.kind(on: town.today) }
    }
    #expect(kinds() == [.stakker, .rakker])
    try town.run(
      .withdrawLabel(
        LabelWithdrawn {
          ($0.caseID, $0.person, $0.reason, $0.on) = (id, b, "Vergissing", town.today)
        }))
    #expect(kinds() == [.stakker])
    try town.run(town.label(id, a, .none))
    #expect(kinds() == [])
    #expect(town[id].labels.count == 3 && town[id].labels[1].withdrawn?.reason == "Vergissing")
  }

  @Test("The timeline is in order of days, and of writing within a day")
  func timeline() throws {
    var town = try Town()
    let id = try town.open(on: town.today - 9)
    _ = try town.note(id, "vandaag")
    _ = try town.note(id, "eergisteren", on: town.today - 2)
    _ = try town.note(id, "ook vandaag")
    let words = town[id].timeline.compactMap { item in
      if case .contact(let note) = item { note.text.inMemory } else { nil }
    }
    #expect(words == ["eergisteren", "vandaag", "ook vandaag"])
    #expect(town[id].lastContactOn == town.today)
  }

  @Test("A corrected note keeps the old words with who and when, and moves to its day")
  func correctedNote() throws {
    var town = try Town()
    let id = try town.open(on: town.today - 9)
    let note = try town.note(id, "Eerste")
    _ = try town.note(id, "Andere", on: town.today - 4)
    town.by = town.bram
    func correct(_ change: (inout ContactCorrected) -> Void) throws {
      var fact = ContactCorrected { ($0.caseID, $0.contact) = (id, note) }
      change(&fact)
      try town.run(.correctContact(fact))
    }
    try correct { $0.text = "Tweede" }
    try correct { ($0.text, $0.on) = ("Derde", town.today - 7) }
    let now = try #require(town[id].contact(note))
    #expect(now.text == "Derde" && now.on == town.today - 7)
    #expect(now.earlier.map(\.text) == ["Eerste", "Tweede"])
    #expect(now.earlier.map(\.stamp.by) == [town.bram, town.bram])
    #expect(now.stamp.by == town.mara)
    #expect(town[id].lastContactOn == town.today - 4)
    try correct { $0.kind = .imported }
    #expect(town[id].lastContactOn == town.today - 4)
    try correct { ($0.kind, $0.on) = (.phone, town.today) }
    #expect(town[id].lastContactOn == town.today)
  }

  @Test("What an old list said is in the timeline and is no contact")
  func importedNote() throws {
    var town = try Town()
    let id = try town.open()
    let note = try town.note(id, "Uit de lijst", .imported)
    #expect(town[id].lastContactOn == nil && town[id].contact(note) != nil)
    #expect(ContactKind.allCases.filter { !$0.isContact } == [.imported])
  }

  @Test("Corrections of fields keep what they said, and clear what may be absent")
  func corrections() throws {
    var town = try Town()
    let id = try town.open("Janssen")
    try town.run(
      .correctHousehold(
        HouseholdCorrected {
          ($0.caseID, $0.name, $0.street, $0.phone) = (id, " Jansen ", .clear, .to("06 1"))
        }))
    let home = town[id].household
    #expect(home.name == "Jansen" && home.street == nil && home.phone == "06 1")
    #expect(home.corrections.map(\.field) == ["name", "street", "phone"])
    #expect(home.corrections.map(\.was) == ["Janssen", "Lindestraat", ""])
    #expect(home.address == "12")
  }

  @Test("A form with other words, owner and day is three facts, or as many as changed")
  func correctedStep() throws {
    var town = try Town()
    let id = try town.open()
    let step = try town.step(id, try town.goal(id), "Bel school", due: town.today)
    let fact = StepCorrected { ($0.caseID, $0.step, $0.text) = (id, step, "Bel de school") }
    let events = try town.run(
      .correctStep(fact, owner: .to(.team(town.bram)), due: .to(town.today)))
    #expect(events.map { "\($0.type)" } == ["step.corrected", "step.reassigned"])
    let now = try #require(town[id].step(step))
    #expect(now.text == "Bel de school" && now.owner == .team(town.bram) && now.due == town.today)
    #expect(now.corrections.map(\.was) == ["Bel school"])
  }

  @Test("A text of one line loses breaks and spare spaces; free text keeps its lines")
  func texts() throws {
    #expect(Check.line(" a \t b\r\nc\u{A0}d ") == "a b c d")
    #expect(Check.line("a b") == "a b" && Check.line("") == "" && Check.line(" \n") == "")
    #expect(Check.line("é  è") == "é è")
    #expect(try Check.prose(" \n a\n\n b \n", "text") == "a\n\n b")
    for seed in seeds() {
      var pass = RandomPass(seed: seed)
      for _ in 0..<500 {
        let text = pass.anyText()
        let line = Check.line(text)
        #expect(Check.line(line) == line)
        #expect(!line.unicodeScalars.contains { $0.properties.isWhitespace && $0 != " " })
        #expect(words(line) == words(text))
        let trimmed = Check.trimmed(text)
        #expect(Check.trimmed(trimmed) == trimmed && words(trimmed) == words(text))
      }
    }
  }

  /// The scalars of a text without white space.
  private func words(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  @Test("A text that is accepted fits in its line of the log, however it is escaped")
  func escapedLength() throws {
    let heavy = [
      "\\\u{1AB0}", "\\\u{301}\u{301}", "\u{80}", "\u{1}", "\r\n", "\\", "😀", "a\u{301}", "é", "x",
    ]
    for piece in heavy {
      for count in [TextLimit.prose / 3, TextLimit.prose, TextLimit.prose + 1] {
        let text = "x" + String(repeating: piece, count: count - 2) + "x"
        guard case .text(let kept)? = try? Check.prose(.text(text), "text") else { continue }
        var form: [UInt8] = []
        Escapes.append(kept.utf8, to: &form)
        #expect(form.count <= TextLimit.prose * 4, "\(piece.unicodeScalars.map(\.value)) \(count)")
      }
    }
    for plain in ["x", "é", "😀", "\\", "\u{1}"] {
      let text = String(repeating: plain, count: TextLimit.prose)
      #expect(try Check.prose(.text(text), "text") == .text(text))
    }
  }

  @Test("The board shows notes by quadrant in order of coming there, without withdrawn ones")
  func board() throws {
    var town = try Town()
    let id = try town.board()
    let (a, b) = (try town.note(on: id, "a"), try town.note(on: id, "b"))
    let c = try town.note(on: id, "c")
    func move(_ note: NoteID, _ quadrant: Quadrant) throws {
      try town.run(
        .moveNote(NoteMoved { ($0.board, $0.note, $0.quadrant) = (id, note, quadrant) }))
    }
    try move(a, .threat)
    try move(a, .weakness)
    try town.run(
      .withdrawNote(NoteWithdrawn { ($0.board, $0.note, $0.reason) = (id, b, "Dubbel") }))
    let board = try #require(town.caseload.board(id))
    #expect(board.notes(in: .weakness).map(\.id) == [c, a])
    #expect(board.notes(in: .threat) == [])
    #expect(board.note(b)?.withdrawn?.reason == "Dubbel")
    let goal = try town.areaGoal(id, from: a)
    #expect(town.caseload.board(id)?.goals(from: a).map(\.id) == [goal])
  }
}
