// Drafts: what was typed comes back, in order, whatever a crash leaves of the file, and only to
// whoever typed it.

import CaseModel
import Glibc
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite struct DraftTests {
  private static let mara = SimulatedDesk.mara

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

  private static func text(_ value: String, opened: String = "") -> [String: Draft.Field] {
    ["text": Draft.Field(opened: opened, value: value)]
  }

  @Test func whatWasTypedIsThereForWhoeverTypedIt() throws {
    let machine = try store()
    let journal = try open(machine)
    do {
      let pen = try journal.startDraft(of: "note c1", by: Self.mara)
      try pen.write(Self.text("She called\tback\n"), at: 1000)
      try pen.write(Self.text("She called bäck 漢字"), at: 2000)
    }
    let found = try open(machine).drafts(of: Self.mara)
    #expect(found.map(\.form) == ["note c1"])
    #expect(found.first?.fields["text"]?.value == "She called bäck 漢字")
    #expect(found.first?.changedMilliseconds == 2000)
    #expect(try open(machine).drafts(of: SimulatedDesk.joost).isEmpty)
  }

  @Test func aDraftThatIsBeingWrittenIsNotOffered() throws {
    let journal = try open(try store())
    var pen: DraftPen? = try journal.startDraft(of: "note c1", by: Self.mara)
    try pen?.write(Self.text("She"), at: 1000)
    #expect(journal.drafts(of: Self.mara).isEmpty)
    let id = try #require(pen?.draft.id)
    #expect(try journal.continueDraft(id) == nil)
    pen = nil
    #expect(journal.drafts(of: Self.mara).count == 1)
  }

  @Test func goingOnAddsToTheSameFile() throws {
    let machine = try store()
    let journal = try open(machine)
    let id = try { () throws in
      let pen = try journal.startDraft(of: "note c1", by: Self.mara)
      try pen.write(Self.text("old text", opened: "old"), at: 1000)
      return pen.draft.id
    }()
    machine.damage(path(id)) { $0 += Array("field=text\ttime=1".utf8) }
    do {
      let pen = try #require(try journal.continueDraft(id))
      #expect(pen.draft.fields["text"] == Draft.Field(opened: "old", value: "old text"))
      try pen.write(Self.text("old texts", opened: "old"), at: 3000)
    }
    #expect(journal.drafts(of: Self.mara).first?.fields["text"]?.value == "old texts")
    try journal.removeDraft(id)
    try journal.removeDraft(id)
    #expect(journal.drafts(of: Self.mara).isEmpty)
    #expect(machine.names(in: SimulatedDesk.store + "/local/drafts").isEmpty)
  }

  @Test func aFullDiskTakesBackHalfALineAndTheNextWriteHasItAll() throws {
    let machine = try store()
    let journal = try open(machine)
    do {
      let pen = try journal.startDraft(of: "note c1", by: Self.mara)
      try pen.write(Self.text("one"), at: 1000)
      machine.freeBytes = 20
      #expect(throws: JournalError.self) { try pen.write(Self.text("one two"), at: 2000) }
      machine.freeBytes = nil
      try pen.write(Self.text("one two three"), at: 3000)
    }
    #expect(journal.drafts(of: Self.mara).first?.fields["text"]?.value == "one two three")
  }

  @Test func aStoreThatWasMovedGetsNoEmptyOneInItsPlace() throws {
    let (home, disk) = (TemporaryFolder(), RealFileSystem())
    let (store, away) = (home.path + "/store", home.path + "/away")
    try Journal.create(store, isPractice: false, on: disk, host: .real)
    let journal = try Journal(store, for: .writing, on: disk, host: .real)
    #expect(rename(store, away) == 0)
    #expect(throws: JournalError.self) { try journal.startDraft(of: "note c1", by: Self.mara) }
    #expect(try disk.status(store) == nil)
    #expect(rename(away, store) == 0)
    let pen = try journal.startDraft(of: "note c1", by: Self.mara)
    try pen.write(Self.text("She called back"), at: 1000)
  }

  /// Typing, erasing and pasting in two fields; then every byte length of the file.
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func anyCutOfTheFileIsABeginningOfTheTyping(_ seed: UInt64) throws {
    print("draft cuts, seed \(seed)")
    var random = SeededRandom(seed: seed)
    let machine = try store()
    let pen = try open(machine).startDraft(of: "note c1", by: Self.mara)
    var fields: [String: Draft.Field] = [:]
    var states = [fields]
    for step in 0..<40 {
      let name = Int.random(in: 0..<4, using: &random) == 0 ? "on" : "text"
      // A field's first line says what it held; the second one what came of it.
      let opened = fields[name] ?? Draft.Field(opened: "today", value: "today")
      fields[name] = opened
      states.append(fields)
      fields[name]?.value = Self.edited(opened.value, using: &random)
      states.append(fields)
      try pen.write([name: fields[name]!], at: 1000 + step)
    }
    let bytes = try #require(machine.bytes(path(pen.draft.id)))
    var last = 0
    for count in 0...bytes.count {
      guard let reading = DraftReading(Array(bytes[..<count]), id: pen.draft.id) else {
        #expect(last == 0)
        continue
      }
      let at = states[last...].firstIndex(of: reading.draft.fields)
      #expect(at != nil, "cut at \(count)")
      last = at ?? last
    }
    #expect(states[last] == fields)
  }

  private func path(_ id: DraftID) -> String {
    "\(SimulatedDesk.store)/local/drafts/\(id.text).draft"
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
