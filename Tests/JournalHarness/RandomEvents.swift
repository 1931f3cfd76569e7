// Any event with any values, from a seed: for laws that hold for every type.

import CaseModel
import TestSupport

/// Fills an event's rows with random values of their kinds.
public struct RandomFill: FieldPass {
  public var random: SeededRandom

  public init(seed: UInt64) { random = SeededRandom(seed: seed) }

  public mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    for _ in 0..<20 {
      var bytes = text(of: V.kind)
      if let read = bytes.withUnsafeMutableBytes({ V(FieldBytes(UnsafeRawBufferPointer($0))) }) {
        value = read
        return
      }
    }
  }

  public mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    guard random.chance(2, in: 3) else { return value = nil }
    var bytes = text(of: V.kind)
    value = bytes.withUnsafeMutableBytes { V(FieldBytes(UnsafeRawBufferPointer($0))) }
  }

  public mutating func prose(_ key: StaticString, _ prose: inout Prose) { prose = .text(words()) }

  public mutating func prose(_ key: StaticString, _ prose: inout Prose?) {
    prose = random.chance(2, in: 3) ? .text(words()) : nil
  }

  /// Random escaped bytes of a kind.
  private mutating func text(of kind: FieldKind) -> [UInt8] {
    var out: [UInt8] = []
    switch kind {
    case .id(let letter):
      out = [letter.asciiValue!] + Array(Base32.random(16, using: &random).utf8)
    case .day: Day(number: random.below(40_000)).write(to: &out)
    case .time: HybridTime(milliseconds: random.below(1 << 41)).write(to: &out)
    case .text, .prose: words().write(to: &out)
    case .integer: (random.below(4000) - 100).write(to: &out)
    case .member: MemberID(for: "Mara", using: &random).write(to: &out)
    case .caseNumber: CaseNumber(using: &random).write(to: &out)
    case .entry:
      EntryID(writer: WriterID(using: &random), seq: 1 + random.below(1_000_000)).write(to: &out)
    case .writer: WriterID(using: &random).write(to: &out)
    case .owner:
      let prefix = ["team:", "person:", "other:", "outside:"][random.below(4)]
      let rest: FieldKind =
        prefix == "team:" ? .member : prefix == "person:" ? .id("p") : .text
      out = Array(prefix.utf8) + text(of: rest)
    case .links:
      out = Array("person:".utf8) + text(of: .id("p")) + Array(" @Mara\\noutside @school".utf8)
    case .typed:
      let precision = Precision.allCases[random.below(Precision.allCases.count)]
      out = Array("\(precision.rawValue) ~2018".utf8)
    case .choice(let words): out = Array(words[random.below(words.count)].utf8)
    }
    return out
  }

  /// Words as people write them, and as nobody should.
  public mutating func words() -> String {
    let parts = [
      "Visit agreed", "arrears 420 EUR", "é", "€", "中文", "👩‍👩‍👧", "\\", "\t", "\n", "\r\n", "\u{0}",
      "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}", "~", "=", "\tby=mara", "\\n", "\\x41", " ", "",
      "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{10FFFF}", "e\u{301}", "#frontlijn 1", ">.", "x",
    ]
    return (0..<random.below(6)).map { _ in parts[random.below(parts.count)] }.joined()
  }
}

extension EventTypes {
  /// An event of a random type with random values.
  public static func random(_ fill: inout RandomFill) -> any Event {
    random(all[fill.random.below(all.count)], &fill)
  }

  public static func random(_ type: any Event.Type, _ fill: inout RandomFill) -> any Event {
    var event = type.init()
    event.rows(&fill)
    return event
  }
}

extension Event {
  /// Comparable with any other event.
  public var boxed: AnyHashable { AnyHashable(self) }
}
