// Drafts: what was typed comes back, in order, whatever a crash leaves of the file, and only to
// whoever typed it.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite struct DraftTests {
  private static let mara = MemberID(text: "mara-1a2b")!

  private func open(_ machine: SimulatedMachine) throws -> Journal<SimulatedProcess> {
    let process = machine.startProcess()
    return try Journal(SimulatedDesk.store, for: .writing, on: process, host: process.host)
  }

  private func store() throws -> SimulatedMachine {
    let machine = SimulatedMachine()
    let process = machine.startProcess()
    try Journal.create(
      SimulatedDesk.store, isPractice: false, on: process, host: process.host)
    return machine
  }

  private func id(_ seed: UInt64 = 1) -> DraftID {
    var random = SeededRandom(seed: seed)
    return DraftID(using: &random)
  }

  private static func text(_ value: String, opened: String = "") -> [String: Draft.Field] {
    ["text": Draft.Field(opened: opened, value: value)]
  }

  @Test func whatWasTypedIsThereForWhoeverTypedIt() throws {
    let machine = try store()
    let journal = try open(machine)
    do {
      let pen = try journal.startDraft(id(), of: "note c1", by: Self.mara)
      try pen.write(Self.text("She called\tback\n"), at: 1000)
      try pen.write(Self.text("She called bäck 漢字"), at: 2000)
    }
    let found = try open(machine).drafts(of: Self.mara)
    #expect(found.map(\.form) == ["note c1"])
    #expect(found.first?.fields["text"]?.value == "She called bäck 漢字")
    #expect(found.first?.changedMilliseconds == 2000)
    #expect(try open(machine).drafts(of: MemberID(text: "karim-0000")!).isEmpty)
  }

  @Test func aDraftThatIsBeingWrittenIsNotOffered() throws {
    let journal = try open(try store())
    let pen = try journal.startDraft(id(), of: "note c1", by: Self.mara)
    try pen.write(Self.text("She"), at: 1000)
    #expect(journal.drafts(of: Self.mara).isEmpty)
    #expect(try journal.continueDraft(id()) == nil)
    _ = consume pen
    #expect(journal.drafts(of: Self.mara).count == 1)
  }

  @Test func goingOnAddsToTheSameFile() throws {
    let machine = try store()
    let journal = try open(machine)
    do {
      let pen = try journal.startDraft(id(), of: "note c1", by: Self.mara)
      try pen.write(Self.text("old text", opened: "old"), at: 1000)
    }
    let path = "\(SimulatedDesk.store)/local/drafts/\(id().text).draft"
    machine.damage(path) { $0 += Array("field=text\ttime=1".utf8) }
    do {
      let pen = try #require(try journal.continueDraft(id()))
      #expect(pen.draft.fields["text"] == Draft.Field(opened: "old", value: "old text"))
      try pen.write(Self.text("old texts", opened: "old"), at: 3000)
    }
    #expect(journal.drafts(of: Self.mara).first?.fields["text"]?.value == "old texts")
    try journal.removeDraft(id())
    try journal.removeDraft(id())
    #expect(journal.drafts(of: Self.mara).isEmpty)
    #expect(machine.names(in: SimulatedDesk.store + "/local/drafts").isEmpty)
  }

  @Test func aFullDiskTakesBackHalfALineAndTheNextWriteHasItAll() throws {
    let machine = try store()
    let journal = try open(machine)
    let pen = try journal.startDraft(id(), of: "note c1", by: Self.mara)
    try pen.write(Self.text("one"), at: 1000)
    machine.freeBytes = 20
    #expect(throws: JournalError.self) { try pen.write(Self.text("one two"), at: 2000) }
    machine.freeBytes = nil
    try pen.write(Self.text("one two three"), at: 3000)
    _ = consume pen
    #expect(journal.drafts(of: Self.mara).first?.fields["text"]?.value == "one two three")
  }

  /// Typing, erasing and pasting in two fields; then every byte length of the file.
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func anyCutOfTheFileIsABeginningOfTheTyping(_ seed: UInt64) throws {
    print("draft cuts, seed \(seed)")
    var random = SeededRandom(seed: seed)
    let machine = try store()
    let journal = try open(machine)
    var fields = ["text": Draft.Field(opened: "", value: "")]
    var states: [[String: Draft.Field]] = [[:]]
    do {
      let pen = try journal.startDraft(id(), of: "note c1", by: Self.mara)
      for step in 0..<40 {
        let name = Int.random(in: 0..<4, using: &random) == 0 ? "on" : "text"
        var field = fields[name] ?? Draft.Field(opened: "today", value: "today")
        if fields[name] == nil || states.count == 1 {
          states.append(fields.filter { states.count > 1 || $0.key != "text" })
          states[states.count - 1][name] = Draft.Field(opened: field.opened, value: field.opened)
        }
        field.value = Self.edited(field.value, using: &random)
        fields[name] = field
        try pen.write([name: field], at: 1000 + step)
        states.append(states[states.count - 1].merging([name: field]) { $1 })
        fields = states[states.count - 1]
      }
    }
    let path = "\(SimulatedDesk.store)/local/drafts/\(id().text).draft"
    let bytes = try #require(machine.bytes(path))
    var last = 0
    for count in 0...bytes.count {
      guard let reading = DraftReading(Array(bytes[..<count]), id: id()) else {
        #expect(last == 0)
        continue
      }
      let at = states[last...].firstIndex(of: reading.draft.fields)
      #expect(at != nil, "cut at \(count)")
      last = at ?? last
    }
    #expect(states[last] == states[states.count - 1])
  }

  private static func edited(_ text: String, using random: inout SeededRandom) -> String {
    let pieces = ["a", "é", "\u{301}", "漢", "👨‍👩‍👧", "\n", "\t", "\\n", "word "]
    var characters = Array(text)
    let at = Int.random(in: 0...characters.count, using: &random)
    if Int.random(in: 0..<3, using: &random) == 0 {
      let end = Int.random(in: at...min(characters.count, at + 5), using: &random)
      characters.removeSubrange(at..<end)
      return String(characters)
    }
    return String(characters[..<at]) + pieces.randomElement(using: &random)!
      + String(characters[at...])
  }
}
