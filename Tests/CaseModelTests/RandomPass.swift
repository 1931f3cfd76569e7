// The pass that fills an event with values that nobody would think of. Values are made by way of
// their written form, so that it needs to know the kinds only.

import TestSupport
@testable import CaseModel

/// Fills every row with a random value and optional rows twice in three times.
struct RandomPass: FieldPass {
  var random: SeededRandom
  /// Ids and members that rows refer to, by the letter that they start with (`m` for members);
  /// any, where there is none.
  var known: [Character: [String]] = [:]
  var days: ClosedRange<Int> = -719_162...2_932_896
  var integers: [Int] = [0, 1, -1, 9, 10, 1234, .min, .max]
  /// Texts to choose from; any text, where there is none.
  var texts: [String] = []
  /// The rows that were filled, in order.
  private(set) var keys: [String] = []

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    keys.append("\(key)")
    value = made()
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if random.oneIn(3) { return }
    keys.append("\(key)")
    value = made()
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {
    var text = ""
    value(key, &text)
    prose = .text(text)
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {
    if random.oneIn(3) { return }
    var made = Prose.text("")
    self.prose(key, &made)
    prose = made
  }

  mutating func entity<Thing>(_ key: StaticString, _ id: inout ID<Thing>, _ part: EntityPart) {
    if case .created = part {
      keys.append("\(key)")
      id = ID(using: &random)
    } else {
      value(key, &id)
    }
  }

  /// Any value of the type.
  mutating func made<V: FieldValue>() -> V {
    while true { if let value = V.reading(written(V.kind)) { return value } }
  }

  private mutating func written(_ kind: FieldKind) -> [UInt8] {
    switch kind {
    case .id(let letter): Array(id(letter).utf8)
    case .day: bytes(Day(number: Int.random(in: days, using: &random)))
    case .time:
      bytes(
        HybridTime(
          milliseconds: Int.random(in: 0..<253_402_300_800_000, using: &random),
          counter: Int.random(in: 0...9999, using: &random)))
    case .text, .prose: bytes(texts.isEmpty ? anyText() : random.one(of: texts))
    case .integer: bytes(random.one(of: integers))
    case .member: Array(member().utf8)
    case .caseNumber: bytes(CaseNumber(using: &random))
    case .entry:
      bytes(
        EntryID(
          writer: WriterID(using: &random), seq: Int.random(in: 1...1_000_000, using: &random)))
    case .writer: Array(WriterID(using: &random).text.utf8)
    case .owner: owner()
    case .links: links()
    case .typed: Array("\(random.one(of: Precision.allCases).rawValue) ".utf8) + bytes(anyText())
    case .choice(let words): Array(random.one(of: words).utf8)
    }
  }

  private func bytes(_ value: some FieldValue) -> [UInt8] {
    var out: [UInt8] = []
    value.write(to: &out)
    return out
  }

  private mutating func id(_ letter: Character) -> String {
    if let known = known[letter], !known.isEmpty { return random.one(of: known) }
    return String(letter) + Base32.random(16, using: &random)
  }

  private mutating func member() -> String {
    if let known = known["m"], !known.isEmpty { return random.one(of: known) }
    return MemberID(for: anyText(), using: &random).name
  }

  /// An owner of a step, or the other side of a relation: whatever the type does not read is
  /// drawn again.
  private mutating func owner() -> [UInt8] {
    let name = bytes(texts.isEmpty ? anyText() : random.one(of: texts))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return Array("team:\(member())".utf8)
    case 1: return Array("person:\(id("p"))".utf8)
    case 2: return Array("other:".utf8) + name
    default: return Array("outside:".utf8) + name
    }
  }

  /// Links to what is known and to what is not, by words that stand in some of the texts.
  private mutating func links() -> [UInt8] {
    let words = ["Fatima", "Bakker", "school", "Rust in huis"]
    let lines = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let name = random.one(of: words)
      return switch Int.random(in: 0..<5, using: &random) {
      case 0: "person:\(id("p")) @\(name)"
      case 1: "team:\(member()) @\(name)"
      case 2: "outside @\(name)"
      case 3: "goal:\(id("g")) #\(name)"
      default: "area_goal:\(id("a")) #\(name)"
      }
    }
    return bytes(lines.joined(separator: "\n"))
  }

  /// Any text: plain, accents, emoji, escapes, controls, none.
  mutating func anyText() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) { text.append(anyScalar()) }
    return String(text)
  }

  private mutating func anyScalar() -> Unicode.Scalar {
    let range: ClosedRange<UInt32> = random.one(of: [
      0x00...0x1F, 0x20...0x7E, 0x61...0x7A, 0x5C...0x5C, 0x7F...0xFF, 0x100...0x24F,
      0x300...0x36F, 0x2000...0x206F, 0x4E00...0x9FFF, 0xE000...0xFFFF, 0x1F300...0x1F6FF,
      0x10FF00...0x10FFFF,
    ])
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? " "
  }
}

extension Event {
  /// An event of this type with random values.
  static func random(_ pass: inout RandomPass) -> Self {
    var event = Self()
    event.rows(&pass)
    return event
  }
}
