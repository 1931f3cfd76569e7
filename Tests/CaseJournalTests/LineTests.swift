// The lines of format 1: what is written reads back as it was, and nothing else reads at all.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Lines of the format")
struct LineTests {
  private let head = ChainHash(text: String(repeating: "A", count: 32))!

  /// One transaction in bytes, behind the 33 bytes before it.
  private func bytes(_ events: [any Event], seed: UInt64) -> (raw: [UInt8], writer: EntryWriter) {
    var writer = EntryWriter(after: 41, head: head, time: HybridTime(milliseconds: 1_000_000))
    var random: any RandomNumberGenerator = SeededRandom(seed: seed)
    writer.append(
      events, by: SimulatedDesk.mara, wallMilliseconds: 2_000_000, after: .zero, random: &random)
    var before: [UInt8] = []
    head.append(to: &before)
    return (before + [0x0A] + writer.bytes, writer)
  }

  @Test("any two events with any values read back as they were written")
  func roundTrip() {
    for seed in 0..<300 { roundTrip(seed) }
  }

  private func roundTrip(_ seed: Int) {
    var fill = RandomFill(seed: UInt64(seed))
    let events = [EventTypes.random(&fill), EventTypes.random(&fill)]
    let (raw, writer) = bytes(events, seed: UInt64(seed))
    raw.withUnsafeBytes { raw in
      var scan = TransactionScan(
        raw, from: 33, to: raw.count, after: 41, head: head, time: .zero)
      let found = scan.next()
      #expect(found)
      #expect(scan.lines.map(\.seq) == [42, 43])
      #expect(scan.lines.map(\.flag.text) == [">+", "-."])
      for (line, event) in zip(scan.lines, events) {
        let read = line.event(in: raw)
        #expect(read?.0.boxed == event.boxed)
        #expect(read?.1.by == SimulatedDesk.mara)
      }
      let another = scan.next()
      #expect(!another)
      #expect(scan.stop == .end)
      #expect(scan.head == writer.head)
    }
  }

  @Test("every type is written and read in every one of its forms")
  func everyType() {
    for type in EventTypes.all {
      for seed in 0..<20 {
        var fill = RandomFill(seed: UInt64(seed))
        let event = EventTypes.random(type, &fill)
        let (raw, _) = bytes([event], seed: 1)
        let read = raw.withUnsafeBytes { EntryLine($0, at: 33)?.event(in: $0)?.0 }
        #expect(read?.boxed == event.boxed, "\(type.type), seed \(seed)")
      }
    }
  }

  @Test("no event type has a row that the envelope uses")
  func envelopeKeys() {
    for type in EventTypes.all {
      #expect(type.table.allSatisfy { !["by", "wall", "s"].contains($0.key) }, "\(type.type)")
    }
  }

  @Test("every event of a case names its case first, every event of a board its board")
  func firstRow() {
    for type in EventTypes.all {
      var fill = RandomFill(seed: 7)
      let event = EventTypes.random(type, &fill)
      switch event.subject {
      case .caseFile: #expect(type.table.first?.key == "case", "\(type.type)")
      case .board: #expect(type.table.first?.key == "board", "\(type.type)")
      case .team: #expect(type.table.first?.key == "member", "\(type.type)")
      case .store: break
      }
    }
  }

  @Test("a line with any byte changed does not fit its hash, or is no line")
  func anyByteChanged() {
    var fill = RandomFill(seed: 5)
    let (raw, _) = bytes([EventTypes.random(ContactNoted.self, &fill)], seed: 3)
    for at in 33..<raw.count {
      for bit in 0..<8 {
        var damaged = raw
        damaged[at] ^= 1 << UInt8(bit)
        let holds = damaged.withUnsafeBytes { EntryLine($0, at: 33)?.verifies(in: $0) ?? false }
        #expect(!holds, "byte \(at), bit \(bit)")
      }
    }
  }

  @Test(
    "what is no line is refused",
    arguments: [
      "", "\n", "x", "0\t2026-11-22T03:48:12.345Z.0000\t>.\ta.b",
      "01\t2026-11-22T03:48:12.345Z.0000\t>.\ta.b",
      "-1\t2026-11-22T03:48:12.345Z.0000\t>.\ta.b",
      "4294967296\t2026-11-22T03:48:12.345Z.0000\t>.\ta.b",
      "99999999999999999999\t2026-11-22T03:48:12.345Z.0000\t>.\ta.b",
      "1\t2026-13-22T03:48:12.345Z.0000\t>.\ta.b", "1\t2026-11-22T24:48:12.345Z.0000\t>.\ta.b",
      "1\t2026-11-22T03:48:12.345Z.0000\t>?\ta.b", "1\t2026-11-22T03:48:12.345Z.0000\t+.\ta.b",
      "1\t2026-11-22T03:48:12.345Z.0000\t>.\t", "1\t2026-11-22T03:48:12.345Z.0000\t>.\tA.b",
      "1 2026-11-22T03:48:12.345Z.0000\t>.\ta.b",
    ])
  func noLine(text: String) {
    var bytes = Array(text.utf8) + [0x09, 0x7E]
    head.append(to: &bytes)
    bytes.append(0x0A)
    #expect(bytes.withUnsafeBytes { EntryLine($0, at: 0) } == nil)
  }

  @Test("fields with a bad key, a repeated key or an empty part are none")
  func badFields() {
    func splits(_ text: String) -> Bool {
      var fields = LineFields()
      return Array(text.utf8).withUnsafeBytes {
        fields.split($0, from: 0, to: $0.count, place: nil)
      }
    }
    #expect(splits("a=1\tb=\tc_2=x=y"))
    #expect(splits(""))
    for bad in ["a", "=1", "A=1", "1=a", "a=1\t", "\ta=1", "a=1\t\tb=2", "a=1\ta=2", "a-b=1"] {
      #expect(!splits(bad), "\(bad)")
    }
  }

  @Test("a segment's header reads back, and with any byte changed it does not")
  func header() {
    var random = SeededRandom(seed: 1)
    let header = SegmentHeader(
      store: StoreID(using: &random), writer: WriterID(using: &random), segment: 2,
      previous: .init(segment: 1, seq: 4127, hash: head))
    let (line, hash) = header.line()
    line.withUnsafeBytes { raw in
      let read = SegmentHeader.read(raw)
      #expect(read?.header == header)
      #expect(read?.hash == hash)
      #expect(read?.end == line.count)
    }
    for at in line.indices {
      for bit in 0..<8 {
        var damaged = line
        damaged[at] ^= 1 << UInt8(bit)
        #expect(damaged.withUnsafeBytes { SegmentHeader.read($0) } == nil, "byte \(at)")
      }
    }
    for count in line.indices {
      #expect(line[..<count].withUnsafeBytes { SegmentHeader.read($0) } == nil, "cut at \(count)")
    }
  }

  @Test("STORE, the mark, HEADS and the identity read back, and changed or cut they do not")
  func smallFiles() {
    var random = SeededRandom(seed: 2)
    let writer = WriterID(using: &random)
    let card = StoreCard(
      store: StoreID(using: &random), created: HybridTime(milliseconds: 5), isPractice: true)
    let mark = DurableMark(
      writer: writer, segment: 3, seq: 4129, offsetBytes: 1_048_000, head: head)
    let identity = DeskIdentity(
      writer: writer, machine: "desk", folder: .init(device: 5, inode: 77, born: 12))
    var heads = Heads()
    heads.heads[writer] = .init(segment: 3, seq: 4129, hash: head)
    heads.heads[WriterID(using: &random)] = .init(segment: 1, seq: 1, hash: head)
    #expect(StoreCard(card.line()) == card)
    #expect(DurableMark(mark.line()) == mark)
    #expect(DeskIdentity(identity.line()) == identity)
    #expect(Heads(heads.bytes) == heads)
    #expect(mark.line().count == DurableMark.lineBytes)
    let files: [([UInt8], ([UInt8]) -> Bool)] = [
      (card.line(), { StoreCard($0) != nil }), (mark.line(), { DurableMark($0) != nil }),
      (identity.line(), { DeskIdentity($0) != nil }), (heads.bytes, { Heads($0) != nil }),
    ]
    for (line, reads) in files {
      let name = String(decoding: line.prefix(12), as: UTF8.self)
      for at in line.indices {
        for bit in 0..<8 {
          var damaged = line
          damaged[at] ^= 1 << UInt8(bit)
          if reads(damaged) { Issue.record("\(name), byte \(at), bit \(bit)") }
        }
      }
      // HEADS cut between its lines is a shorter HEADS: nobody can tell.
      for count in 1..<line.count where line != heads.bytes || line[count - 1] != 0x0A {
        if reads(Array(line[..<count])) { Issue.record("\(name), cut at \(count)") }
      }
    }
  }

  @Test("the hash of a line is the SHA-256 that the format page describes")
  func hash() {
    // printf 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nabc' | sha256sum, first 24 bytes in base64url
    let text = Array("abc".utf8)
    let hash = text.withUnsafeBytes { ChainHash.of($0, after: head) }
    #expect(hash.text == "kIiQczq-ExNmzGlRQQA_4RTFmBgwopDa")
    let first = text.withUnsafeBytes { ChainHash.of($0, after: nil) }
    #expect(first.text == "8505v8mSh7hIeA1BEOtmPw58NErkH0aj")
  }

  @Test("times are counted on when the clock stands still or goes back")
  func hybridTime() {
    var time = HybridTime(milliseconds: 1000)
    time = time.next(wallMilliseconds: 1000)
    #expect((time.milliseconds, time.counter) == (1000, 1))
    time = time.next(wallMilliseconds: 400)
    #expect((time.milliseconds, time.counter) == (1000, 2))
    time = HybridTime(milliseconds: 1000, counter: 9999).next(wallMilliseconds: 1000)
    #expect((time.milliseconds, time.counter) == (1001, 0))
    #expect(time.next(wallMilliseconds: 2000) == HybridTime(milliseconds: 2000))
    #expect(time.next(wallMilliseconds: -5) > time)
  }
}

@Suite("Escapes")
struct EscapeTests {
  private func escaped(_ text: String) -> String { text.text }

  private func unescaped(_ raw: [UInt8]) -> String? {
    raw.withUnsafeBytes { String(FieldBytes($0)) }
  }

  @Test("any text reads back, and stands in a line without a control character")
  func roundTrip() {
    var fill = RandomFill(seed: 11)
    for _ in 0..<2000 {
      let text = fill.words()
      var raw: [UInt8] = []
      text.write(to: &raw)
      #expect(unescaped(raw).map { Array($0.utf8) } == Array(text.utf8))
      #expect(raw.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
  }

  @Test("every control character has its one form")
  func controls() {
    #expect(escaped("a\tb\nc\rd\\e") == "a\\tb\\nc\\rd\\\\e")
    #expect(escaped("\u{0}\u{1B}\u{7F}\u{85}\u{9F}") == "\\x00\\x1B\\x7F\\x85\\x9F")
    #expect(escaped("\u{A0}é") == "\u{A0}é")
  }

  @Test("no other form is read")
  func otherForms() {
    let bad = [
      "\\", "a\\", "\\q", "\\x", "\\x1", "\\x1b", "\\x41", "\\x09", "\\x0A", "\\xA0", "\\xFF",
      "\\x0g", "\u{1}", "\u{7F}", "\u{85}", "a\\tb\u{1B}",
    ]
    for text in bad { #expect(unescaped(Array(text.utf8)) == nil, "\(text.debugDescription)") }
    #expect(unescaped([0x61, 0xFF]) == nil)
    #expect(unescaped([0xC2]) == nil)
    #expect(unescaped([0xED, 0xA0, 0x80]) == nil)
  }

  @Test("bytes that read as text are the text's own form")
  func oneForm() {
    var random = SeededRandom(seed: 3)
    let alphabet: [UInt8] = Array("\\xtnr0189AF\u{C2}".utf8) + [0xC2, 0x85, 0x9F, 0x20, 0x61]
    for _ in 0..<20_000 {
      let raw = (0..<random.below(6)).map { _ in alphabet[random.below(alphabet.count)] }
      guard let text = unescaped(raw) else { continue }
      var again: [UInt8] = []
      text.write(to: &again)
      #expect(again == raw)
    }
  }
}
